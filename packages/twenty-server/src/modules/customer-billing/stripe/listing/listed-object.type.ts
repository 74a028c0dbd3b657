import type { CurrencyCode } from 'twenty-shared';

/** In the order they are read: each is placed by what was read before it. */
export const ListedKind = {
  INVOICE: 'INVOICE',
  INVOICE_PAYMENT: 'INVOICE_PAYMENT',
  CREDIT_NOTE: 'CREDIT_NOTE',
  PAYMENT_INTENT: 'PAYMENT_INTENT',
  CHARGE: 'CHARGE',
  REFUND: 'REFUND',
  DISPUTE: 'DISPUTE',
} as const;
export type ListedKind = (typeof ListedKind)[keyof typeof ListedKind];

/** What an object hangs on, readable without knowing its currency: most of an account may be none of ours. */
export type ListedReference = {
  readonly kind: ListedKind;
  readonly id: string;
  /** The invoice of an invoice payment or credit note, the PaymentIntent of a charge, the charge of what went back. */
  readonly parentId: string | null;
  /** What an invoice payment pays with: `pi_…`, `ch_…` or `pr_…`. */
  readonly linkedId: string | null;
  /** Of a charge, refund or dispute. */
  readonly stripePaymentIntentId: string | null;
  /** Stripe's word. */
  readonly status: string;
  readonly createdAt: Date;
  /** Our own ids in its metadata. */
  readonly mark: ListedMark | null;
};

export type ListedMark = {
  readonly installationId: string | null;
  readonly workspaceId: string;
  readonly invoiceId: string;
};

/**
 * An object of Stripe's lists, with what a comparison needs of it. Amounts are in our minor units of `currency`; those
 * that an object of its kind does not have are null.
 */
export type ListedObject = ListedReference & {
  readonly currency: CurrencyCode;
  /** An invoice's total, a payment's amount; refunds, disputes and credit notes positive. */
  readonly amountMinor: bigint;
  /** The moment its present status began, where Stripe keeps it. */
  readonly changedAt: Date | null;
  /** An invoice's `amount_remaining`. */
  readonly remainingMinor: bigint | null;
  /** An invoice's or invoice payment's `amount_paid`. */
  readonly paidMinor: bigint | null;
  /** What of an invoice was paid outside Stripe, where Stripe says so. */
  readonly paidOffStripeMinor: bigint | null;
  /** The customer's credit that an invoice used. */
  readonly creditAppliedMinor: bigint | null;
  /** Of an invoice or credit note: what was taken off before it was paid. */
  readonly prePaymentMinor: bigint | null;
  readonly feeMinor: bigint | null;
  readonly netMinor: bigint | null;
};

/** Who has money of bank transfers that no invoice took: https://docs.stripe.com/payments/customer-balance */
export type ListedCustomer = { readonly stripeCustomerId: string; readonly hasCash: boolean };
