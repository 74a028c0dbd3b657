import Stripe from 'stripe';
import { redactSecrets } from '../../../../engine/logging/redact-secrets.util.ts';
import { StripeFailure } from './stripe-failure.ts';

/**
 * An error of the SDK as one of ours; anything that is not from Stripe comes back as it is.
 *
 * Decided by status and code, not by class: a 409 for an idempotency key in use arrives as StripeAPIError, any 402 as
 * StripeCardError. https://docs.stripe.com/error-low-level
 */
export const translateStripeError = (error: unknown): unknown => {
  if (!(error instanceof Stripe.errors.StripeError)) {
    return error;
  }
  const shared = {
    message: redactSecrets(error.message),
    stripeCode: error.code,
    stripeParam: error.param,
    stripeRequestId: error.requestId,
    httpStatus: error.statusCode,
    cause: error,
  };
  if (error instanceof Stripe.errors.StripeConnectionError) {
    return new StripeFailure({
      ...shared,
      kind: 'UNREACHABLE',
      outcome: 'UNKNOWN',
      retryable: true,
    });
  }
  switch (error.statusCode) {
    case 401:
      return new StripeFailure({
        ...shared,
        kind: 'KEY_INVALID',
        outcome: 'NOT_DONE',
        retryable: false,
      });
    case 403:
      return new StripeFailure({
        ...shared,
        kind: 'PERMISSION_MISSING',
        outcome: 'NOT_DONE',
        retryable: false,
      });
    case 404:
      return new StripeFailure({
        ...shared,
        kind: 'NOT_FOUND',
        outcome: 'NOT_DONE',
        retryable: false,
      });
    case 409:
      // Another request with the same key is still under way: its outcome will be ours.
      return new StripeFailure({ ...shared, kind: 'BUSY', outcome: 'UNKNOWN', retryable: true });
    case 429:
      return new StripeFailure({
        ...shared,
        kind: error.code === 'lock_timeout' ? 'BUSY' : 'RATE_LIMITED',
        outcome: 'NOT_DONE',
        retryable: true,
      });
    case 400:
    case 402:
      return new StripeFailure({
        ...shared,
        kind: error.code === 'rate_limit' ? 'RATE_LIMITED' : 'REFUSED',
        outcome: 'NOT_DONE',
        retryable: error.code === 'rate_limit',
      });
    default:
      return new StripeFailure({
        ...shared,
        kind: 'UNEXPECTED',
        outcome: 'UNKNOWN',
        retryable: error.statusCode === undefined || error.statusCode >= 500,
      });
  }
};
