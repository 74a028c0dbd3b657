import type { CurrencyCode } from 'twenty-shared';

/** A Stripe invoice at the moment it was read. Amounts are in our minor units of `currency`. https://docs.stripe.com/api/invoices/object */
export type StripeInvoiceSnapshot = {
  readonly stripeInvoiceId: string;
  readonly status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void';
  readonly livemode: boolean;
  readonly currency: CurrencyCode;
  readonly stripeCustomerId: string | null;
  /** Somebody deleted the customer at Stripe; their invoices stay payable. */
  readonly customerDeleted: boolean;
  /** Money of bank transfers in this currency that the customer has at Stripe and that no invoice has taken. */
  readonly cashAvailableMinor: bigint;
  readonly totalMinor: bigint;
  readonly amountDueMinor: bigint;
  readonly amountRemainingMinor: bigint;
  readonly amountPaidMinor: bigint;
  /** What of it never went through Stripe; null where Stripe does not say. */
  readonly paidOffStripeMinor: bigint | null;
  /** Negative: credit of the customer that this invoice used; positive: a debit that raised what is asked. */
  readonly startingBalanceMinor: bigint;
  readonly endingBalanceMinor: bigint | null;
  readonly prePaymentCreditNotesMinor: bigint;
  readonly postPaymentCreditNotesMinor: bigint;
  readonly finalizedAt: Date | null;
  readonly paidAt: Date | null;
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
  /** One of the three is there: a PaymentIntent, a charge without one, or money that a person reported. */
  readonly stripePaymentIntentId: string | null;
  readonly stripeChargeId: string | null;
  readonly record: StripePaymentRecordSnapshot | null;
};

/** Money outside Stripe that somebody reported there. https://docs.stripe.com/api/payment-record/object */
export type StripePaymentRecordSnapshot = {
  readonly stripePaymentRecordId: string;
  /** For people: how it was paid, as whoever reported it named it. */
  readonly methodDisplay: string | null;
  readonly reference: string | null;
  readonly createdAt: Date;
  /** `movementId` of the row of ours that reported it; null when it was made in Stripe. */
  readonly ownMovementId: string | null;
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
  /** The charge that failed; null when the try was refused before there was one. */
  readonly lastErrorChargeId: string | null;
  readonly lastErrorPaymentMethodId: string | null;
  /** What bank transfers brought of it so far, while more is awaited. */
  readonly receivedInPartMinor: bigint;
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
  /** Whether it was ever disputed. */
  readonly disputed: boolean;
  readonly fraudWarning: boolean;
  readonly refunds: readonly StripeRefundSnapshot[];
  readonly disputes: readonly StripeDisputeSnapshot[];
};

/** https://docs.stripe.com/api/refunds/object */
export type StripeRefundSnapshot = {
  readonly stripeRefundId: string;
  /** pending, requires_action, succeeded, failed, canceled; an open list. */
  readonly status: string;
  readonly amountMinor: bigint;
  readonly createdAt: Date;
  readonly failureReason: string | null;
  readonly feeMinor: bigint | null;
  readonly netMinor: bigint | null;
};

/** https://docs.stripe.com/api/disputes/object */
export type StripeDisputeSnapshot = {
  readonly stripeDisputeId: string;
  /** Stripe's word; an open list. A lost dispute may be opened again. */
  readonly status: string;
  /** Stripe's word: fraudulent, product_not_received … */
  readonly reason: string;
  readonly amountMinor: bigint;
  readonly createdAt: Date;
  /** Null where nothing can be answered. */
  readonly evidenceDueBy: Date | null;
  /** What the dispute itself cost so far, and what it took from the balance. */
  readonly feeMinor: bigint | null;
  readonly netMinor: bigint | null;
};

/** https://docs.stripe.com/api/credit_notes/object */
export type StripeCreditNoteSnapshot = {
  readonly stripeCreditNoteId: string;
  readonly number: string | null;
  readonly status: 'issued' | 'void';
  readonly amountMinor: bigint;
  readonly prePaymentMinor: bigint;
  readonly postPaymentMinor: bigint;
  readonly reason: string | null;
  readonly memo: string | null;
  readonly createdAt: Date;
};

/** A bank transfer that waits on the customer's cash balance. https://docs.stripe.com/api/cash_balance_transactions/object */
export type StripeTransferSnapshot = {
  readonly stripeTransactionId: string;
  /** What of it no invoice has taken. */
  readonly amountMinor: bigint;
  readonly reference: string | null;
  readonly receivedAt: Date;
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
  /** Charges of the invoice that came without a PaymentIntent. */
  readonly bareCharges: readonly StripeChargeSnapshot[];
  readonly creditNotes: readonly StripeCreditNoteSnapshot[];
  /** Transfers of the customer that no invoice has. */
  readonly transfers: readonly StripeTransferSnapshot[];
};

/** Money on the invoice that none of its versions at Stripe lists: through a Checkout Session, or through an old one. */
export type StripeStrayPayments = {
  readonly connectionId: string;
  readonly livemode: boolean;
  readonly payments: readonly StripePaymentSnapshot[];
  readonly bareCharges: readonly StripeChargeSnapshot[];
};
