import { invalidRequest } from '../core/errors.ts';

/** Calls per second. @see https://docs.stripe.com/rate-limits */
export type RateLimitSettings = {
  enabled: boolean;
  /** Of an account in test mode, in live mode. */
  test: number;
  live: number;
  /** Of one operation. */
  perEndpoint: number;
};

export const STRIPES_LIMITS: RateLimitSettings = {
  enabled: false,
  test: 25,
  live: 100,
  perEndpoint: 25,
};

export type RateLimitedReason = 'global-rate' | 'endpoint-rate';

type Bucket = { left: number; at: number };

/** Stripe's own limits, off unless asked for: buckets that fill with the sandbox's clock. */
export class RateLimits {
  #settings: RateLimitSettings;
  readonly #buckets = new Map<string, Bucket>();

  constructor(settings: Partial<RateLimitSettings> = {}) {
    this.#settings = { ...STRIPES_LIMITS, ...settings };
  }

  get settings(): RateLimitSettings {
    return this.#settings;
  }

  /** What is left out is Stripe's; the buckets are full again. @throws invalid_request_error for a limit below one. */
  set(settings: Partial<RateLimitSettings>): void {
    const { enabled, ...limits } = { ...STRIPES_LIMITS, ...settings };
    if (typeof enabled !== 'boolean' || !Object.values(limits).every((limit) => limit >= 1))
      throw invalidRequest('A rate limit is a number of calls per second, at least 1.');
    this.#settings = { enabled, ...limits };
    this.#buckets.clear();
  }

  /** Counts a call; the reason when there was no room for it. */
  take(call: {
    account: string;
    livemode: boolean;
    operation: string;
    nowMs: number;
  }): RateLimitedReason | undefined {
    const { enabled, test, live, perEndpoint } = this.#settings;
    if (!enabled) return undefined;
    const who = `${call.account} ${call.livemode}`;
    const all = this.#filled(who, call.livemode ? live : test, call.nowMs);
    const own = this.#filled(`${who} ${call.operation}`, perEndpoint, call.nowMs);
    if (all.left < 1) return 'global-rate';
    if (own.left < 1) return 'endpoint-rate';
    all.left -= 1;
    own.left -= 1;
    return undefined;
  }

  #filled(name: string, perSecond: number, nowMs: number): Bucket {
    const bucket = this.#buckets.get(name) ?? { left: perSecond, at: nowMs };
    const earned = (Math.max(0, nowMs - bucket.at) * perSecond) / 1000;
    const filled = { left: Math.min(perSecond, bucket.left + earned), at: nowMs };
    this.#buckets.set(name, filled);
    return filled;
  }
}
