const LIMIT_MS = 60_000;
const PAUSE_MS = 10;

/** Waits for a condition, asking again every 10 ms. @throws Error after a minute, naming what was waited for */
export const waitUntil = async <T>(
  what: string,
  condition: () => T | null | undefined | false | Promise<T | null | undefined | false>,
): Promise<T> => {
  const deadline = Date.now() + LIMIT_MS;
  for (;;) {
    const value = await condition();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`Waited a minute in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};
