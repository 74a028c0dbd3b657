import { StripeFailure } from './stripe-failure.ts';

/** Stripe said no to these very parameters, or to this key: trying again by itself would change nothing. */
export const isFinalRefusal = (error: unknown): error is StripeFailure =>
  error instanceof StripeFailure &&
  error.outcome === 'NOT_DONE' &&
  error.kind !== 'RATE_LIMITED' &&
  error.kind !== 'BUSY';
