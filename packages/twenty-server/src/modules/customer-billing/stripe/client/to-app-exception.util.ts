import type { BillingErrorCode } from 'twenty-shared';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { asSentence } from '../as-sentence.util.ts';
import type { StripeFailure, StripeFailureKind } from './stripe-failure.ts';

/** The code people are shown for each kind of failure at Stripe. */
export const STRIPE_FAILURE_CODES: Record<StripeFailureKind, BillingErrorCode> = {
  UNREACHABLE: 'STRIPE_UNREACHABLE',
  RATE_LIMITED: 'STRIPE_RATE_LIMITED',
  BUSY: 'STRIPE_RATE_LIMITED',
  KEY_INVALID: 'STRIPE_KEY_INVALID',
  PERMISSION_MISSING: 'STRIPE_PERMISSION_MISSING',
  NOT_FOUND: 'STRIPE_REFUSED',
  REFUSED: 'STRIPE_REFUSED',
  UNEXPECTED: 'STRIPE_UNEXPECTED',
};

/** A failure at Stripe in words a person can act on; Stripe's request id goes along, its error does not. */
export const toAppException = (failure: StripeFailure): AppException =>
  new AppException(STRIPE_FAILURE_CODES[failure.kind], {
    values: { reason: asSentence(failure.message) },
    cause: failure,
    ...(failure.stripeRequestId === null ? {} : { stripeRequestId: failure.stripeRequestId }),
  });
