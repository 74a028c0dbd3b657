import type { NewPayment, NewPaymentAttempt } from '../payment/payment.type.ts';
import type { StripeInvoiceFacts } from '../payment/apply-stripe-facts.util.ts';

/** What our rows must say about an invoice, computed from Stripe's present objects and nothing else. */
export type Projection = {
  readonly movements: readonly NewPayment[];
  readonly attempts: readonly NewPaymentAttempt[];
  readonly facts: StripeInvoiceFacts;
  /** Versions that somebody voided in Stripe's Dashboard. */
  readonly voidedPushIds: readonly string[];
};
