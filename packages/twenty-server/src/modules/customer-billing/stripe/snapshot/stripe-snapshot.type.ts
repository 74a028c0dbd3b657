import type { CurrencyCode } from 'twenty-shared';

/** A Stripe invoice at the moment it was read. Amounts are in our minor units of `currency`. https://docs.stripe.com/api/invoices/object */
export type StripeInvoiceSnapshot = {
  readonly stripeInvoiceId: string;
  readonly status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void';
  readonly livemode: boolean;
  readonly currency: CurrencyCode;
  readonly stripeCustomerId: string | null;
  readonly totalMinor: bigint;
  readonly amountDueMinor: bigint;
  readonly amountRemainingMinor: bigint;
  /** Negative: credit of the customer that this invoice used; positive: a debit that raised what is asked. */
  readonly startingBalanceMinor: bigint;
  readonly endingBalanceMinor: bigint | null;
  readonly prePaymentCreditNotesMinor: bigint;
  readonly finalizedAt: Date | null;
  readonly voidedAt: Date | null;
  readonly markedUncollectibleAt: Date | null;
  readonly payments: readonly StripeInvoicePaymentSnapshot[];
};

/** One payment towards an invoice. https://docs.stripe.com/api/invoice-payment/object */
export type StripeInvoicePaymentSnapshot = {
  readonly stripeInvoicePaymentId: string;
  readonly isDefault: boolean;
  readonly status: 'open' | 'paid' | 'canceled';
  readonly amountRequestedMinor: bigint;
  readonly amountPaidMinor: bigint | null;
  readonly paidAt: Date | null;
  /** Null where the payment is not a PaymentIntent (a bare charge, a payment record). */
  readonly stripePaymentIntentId: string | null;
};

/** https://docs.stripe.com/api/payment_intents/object */
export type StripePaymentIntentSnapshot = {
  readonly stripePaymentIntentId: string;
  /** Stripe's word; an open list. */
  readonly status: string;
  readonly amountMinor: bigint;
  readonly createdAt: Date;
  readonly lastErrorCode: string | null;
  readonly lastErrorMessage: string | null;
};

/** https://docs.stripe.com/api/charges/object */
export type StripeChargeSnapshot = {
  readonly stripeChargeId: string;
  readonly stripePaymentIntentId: string | null;
  readonly status: 'succeeded' | 'pending' | 'failed';
  readonly amountMinor: bigint;
  readonly createdAt: Date;
  readonly method: string | null;
  readonly methodDisplay: string | null;
  readonly failureCode: string | null;
  readonly failureMessage: string | null;
  readonly declineCode: string | null;
  readonly stripeCustomerId: string | null;
  /** Null until Stripe has booked it, or where it settles in another currency than it was charged in. */
  readonly feeMinor: bigint | null;
  readonly netMinor: bigint | null;
  readonly refunds: readonly StripeRefundSnapshot[];
};

/** https://docs.stripe.com/api/refunds/object */
export type StripeRefundSnapshot = {
  readonly stripeRefundId: string;
  /** pending, requires_action, succeeded, failed, canceled; an open list. */
  readonly status: string;
  readonly amountMinor: bigint;
  readonly createdAt: Date;
  readonly failureReason: string | null;
};

/** A PaymentIntent of an invoice with everything that happened through it. */
export type StripePaymentSnapshot = {
  readonly intent: StripePaymentIntentSnapshot;
  readonly charges: readonly StripeChargeSnapshot[];
};

/** Everything Stripe knows about one version of an invoice, read for one sync. */
export type StripeInvoiceState = {
  readonly invoice: StripeInvoiceSnapshot;
  readonly payments: readonly StripePaymentSnapshot[];
};
