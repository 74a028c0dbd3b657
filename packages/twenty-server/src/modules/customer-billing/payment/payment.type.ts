import type { CurrencyCode } from 'twenty-shared';

export const PaymentKind = { PAYMENT: 'PAYMENT', REFUND: 'REFUND', DISPUTE: 'DISPUTE' } as const;
export type PaymentKind = (typeof PaymentKind)[keyof typeof PaymentKind];

/**
 * PAYMENT: PENDING is not counted yet, PROCESSING is on its way, SUCCEEDED arrived.
 * REFUND: PENDING, PROCESSING and SUCCEEDED all count, FAILED and CANCELED were undone.
 * DISPUTE: PENDING while `disputeStatus` is undecided, SUCCEEDED when the money is lost, CANCELED when it was kept.
 */
export const PaymentStatus = {
  PENDING: 'PENDING',
  PROCESSING: 'PROCESSING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
  CANCELED: 'CANCELED',
} as const;
export type PaymentStatus = (typeof PaymentStatus)[keyof typeof PaymentStatus];

export const PaymentSource = { STRIPE: 'STRIPE', MANUAL: 'MANUAL' } as const;
export type PaymentSource = (typeof PaymentSource)[keyof typeof PaymentSource];

/** One movement of money on an invoice. Amounts are in minor units of `currency`, the invoice's. */
export type Payment = {
  id: string;
  workspaceId: string;
  invoiceId: string;
  kind: PaymentKind;
  status: PaymentStatus;
  currency: CurrencyCode;
  /** Signed: refunds and disputes are negative. */
  amountMinor: bigint;
  /** `card`, `sepa_debit`, `bank_transfer` … */
  method: string | null;
  /** For people: `Visa ·· 4242`. */
  methodDisplay: string | null;
  /** Stripe's fee, where the balance transaction is in the invoice's currency. */
  feeMinor: bigint | null;
  netMinor: bigint | null;
  occurredAt: Date;
  /** In words for people. */
  failureMessage: string | null;
  /** Unique per workspace: `pi_…`, `ch_…`, `re_…`, a dispute's id, `credit:in_…`, `manual:<uuid>` … */
  movementId: string;
  source: PaymentSource;
  connectionId: string | null;
  livemode: boolean | null;
  stripePaymentIntentId: string | null;
  stripeChargeId: string | null;
  stripeInvoicePaymentId: string | null;
  /** The payment record by which Stripe was told of money outside it. */
  stripePaymentRecordId: string | null;
  stripeCheckoutSessionId: string | null;
  stripeInvoiceId: string | null;
  stripeCustomerId: string | null;
  stripeRefundId: string | null;
  stripeDisputeId: string | null;
  /** Stripe's own word for the state of a dispute. */
  disputeStatus: string | null;
  /** A bank debit that came back after it had succeeded; Stripe tells it as a dispute. */
  returnedDebit: boolean;
  /** Why the customer disputes it, in words for people. */
  disputeReason: string | null;
  /** Until when the bank takes evidence; null once it cannot be answered any more. */
  evidenceDueBy: Date | null;
  /** The card's issuer reported this charge as fraud: a dispute is likely to follow. */
  fraudWarning: boolean;
  recordedByUserId: string | null;
  note: string | null;
  /** What the person who recorded it wrote down: the bank's reference, a receipt number. */
  reference: string | null;
  /** `movementId` of the row that undid this one, or that this one undoes. */
  counterMovementId: string | null;
  createdAt: Date;
  updatedAt: Date;
};

type NullableKey<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];
type PaymentFields = Omit<Payment, 'id' | 'createdAt' | 'updatedAt'>;
type OptionalPaymentField = NullableKey<PaymentFields> | 'returnedDebit' | 'fraudWarning';

/** A movement as it is now. What is left out is stored as null (`returnedDebit` and `fraudWarning` as false). */
export type NewPayment = Omit<PaymentFields, OptionalPaymentField> &
  Partial<Pick<PaymentFields, OptionalPaymentField>>;

export type PaymentChange = 'INSERTED' | 'UPDATED' | 'UNCHANGED';

/** A failed try to pay, one per charge or per error of a PaymentIntent. Never counted as money. */
export type PaymentAttempt = {
  id: string;
  workspaceId: string;
  invoiceId: string;
  /** Unique per workspace: the charge's id, or `pi_…:code`. */
  attemptKey: string;
  amountMinor: bigint;
  currency: CurrencyCode;
  methodDisplay: string | null;
  /** In words for people. */
  reason: string;
  declineCode: string | null;
  occurredAt: Date;
  stripePaymentIntentId: string | null;
  stripeChargeId: string | null;
  createdAt: Date;
};

export type NewPaymentAttempt = Omit<PaymentAttempt, 'id' | 'createdAt'>;
