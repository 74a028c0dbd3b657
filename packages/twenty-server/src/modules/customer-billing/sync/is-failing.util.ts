import type { StripePaymentIntentSnapshot } from '../stripe/snapshot/stripe-snapshot.type.ts';

/** The customer tried and must choose another way to pay. https://docs.stripe.com/payments/paymentintents/lifecycle */
export const isFailing = (intent: StripePaymentIntentSnapshot): boolean =>
  intent.status === 'requires_payment_method' &&
  (intent.lastErrorCode !== null || intent.lastErrorMessage !== null);
