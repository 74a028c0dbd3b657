import { createHash } from 'node:crypto';
import { StripeApiError, invalidRequest } from '../core/errors.ts';
import type { Raw } from './params.ts';

const DAY_MS = 86_400_000;
const MAX_KEY_LENGTH = 255;

/** An answer that was given under a key, or none yet while the first call is still at work. */
export type SavedAnswer = {
  endpoint: string;
  fingerprint: string;
  at: number;
  requestId: string;
  answer?: { status: number; body: string };
};

export type Claim = { replay: SavedAnswer & { answer: { status: number; body: string } } } | 'mine';

/**
 * The keys of one account in one mode. @see https://docs.stripe.com/api/idempotent_requests
 * Keys are forgotten after 24 hours, as Stripe may do.
 */
export class IdempotencyKeys {
  readonly #saved: Map<string, SavedAnswer>;

  constructor(saved: Iterable<[string, SavedAnswer]> = []) {
    this.#saved = new Map(saved);
  }

  /**
   * Takes the key for a call, or gives back the answer of the call that had it.
   * @throws idempotency_error: 400 when the call is a different one, 409 while the first is still at work.
   */
  claim(
    key: string,
    call: { endpoint: string; fingerprint: string; requestId: string; nowMs: number },
  ): Claim {
    if (key.length > MAX_KEY_LENGTH)
      throw invalidRequest(`Idempotency keys can be at most ${MAX_KEY_LENGTH} characters long.`);
    const { endpoint, fingerprint, requestId, nowMs: at } = call;
    const known = this.#saved.get(key);
    if (!known || at - known.at > DAY_MS) {
      this.#saved.set(key, { endpoint, fingerprint, at, requestId });
      return 'mine';
    }
    if (known.endpoint !== endpoint)
      throw changed(key, `endpoint it was first used for ('${known.endpoint}')`);
    if (known.fingerprint !== fingerprint) throw changed(key, 'parameters it was first used with');
    if (known.answer) return { replay: { ...known, answer: known.answer } };
    throw new StripeApiError(409, {
      type: 'idempotency_error',
      code: 'idempotency_key_in_use',
      message: `There is currently another in-progress request using this Idempotent Key (${key}); that probably means you submitted twice, and the other request is still going through. Please try again later.`,
    });
  }

  save(key: string, answer: { status: number; body: string }): void {
    const known = this.#saved.get(key);
    if (known) this.#saved.set(key, { ...known, answer });
  }

  /** Nothing was carried out under the key: the next call with it is a first one. */
  free(key: string): void {
    if (!this.#saved.get(key)?.answer) this.#saved.delete(key);
  }

  /** Finished answers, for the snapshot; a call cut off by a restart frees its key. */
  entries(): [string, SavedAnswer][] {
    return [...this.#saved].filter(([, saved]) => saved.answer !== undefined);
  }
}

/** What makes two calls the same one, whatever the order of their parameters: a digest, so that none is kept. */
export function fingerprintOf(params: Raw): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(params)))
    .digest('base64');
}

function sorted(value: Raw): Raw {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'string') return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? '')]));
}

function changed(key: string, what: string): StripeApiError {
  return new StripeApiError(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same ${what}. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
}
