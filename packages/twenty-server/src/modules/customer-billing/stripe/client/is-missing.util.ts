import { StripeFailure } from './stripe-failure.ts';

/** The account has no such object: it was deleted there, as test data may be, or never was. */
export const isMissing = (error: unknown): error is StripeFailure =>
  error instanceof StripeFailure && error.kind === 'NOT_FOUND';
