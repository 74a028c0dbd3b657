const PAUSE_MS = 100;
const ATTEMPT_LIMIT_MS = 2_000;

export type Patience = { readonly limitMs: number; readonly signal: AbortSignal };

/**
 * Asks again and again until the answer is yes.
 * @param what for the error, "… in time" follows
 * @throws Error when the time is up, or the signal's reason
 */
export const waitUntil = async (
  what: string,
  condition: () => Promise<boolean>,
  { limitMs, signal }: Patience,
): Promise<void> => {
  const deadline = Date.now() + limitMs;
  while (!(await condition())) {
    signal.throwIfAborted();
    if (Date.now() > deadline) throw new Error(`${what} in time.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};

const answers = async (url: string, signal: AbortSignal): Promise<boolean> => {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_LIMIT_MS)]);
    const response = await fetch(url, { signal: limit });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};

/** Resolves when a GET of the URL is answered with success. @throws as `waitUntil` */
export const waitUntilAnswering = (url: string, patience: Patience): Promise<void> =>
  waitUntil(`${url} did not answer`, () => answers(url, patience.signal), patience);
