import type { BillingErrorCode } from 'twenty-shared';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { asSentence } from '../as-sentence.util.ts';
import type { StripeFailure } from '../client/stripe-failure.ts';
import { STRIPE_FAILURE_CODES } from '../client/to-app-exception.util.ts';

/** https://docs.stripe.com/error-codes */
const CODES_BY_STRIPE_CODE: Readonly<Record<string, BillingErrorCode>> = {
  charge_disputed: 'REFUND_WHILE_DISPUTED',
};

/** The code under which a refusal of Stripe's is kept with the request, and told to everybody who joins it. */
export const refusalCodeOf = ({ kind, stripeCode }: StripeFailure): BillingErrorCode =>
  CODES_BY_STRIPE_CODE[stripeCode ?? ''] ?? STRIPE_FAILURE_CODES[kind];

/** What a refused request answers, now and to whoever repeats it. */
export const toRefusal = (
  refusal: { code: BillingErrorCode; reason: string | null },
  failure?: StripeFailure,
): AppException =>
  new AppException(refusal.code, {
    values: { reason: asSentence(refusal.reason ?? '') },
    cause: failure,
    ...(failure?.stripeRequestId ? { stripeRequestId: failure.stripeRequestId } : {}),
  });
