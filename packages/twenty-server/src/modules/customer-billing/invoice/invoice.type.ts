import type {
  CurrencyCode,
  Discount,
  InvoiceFacts,
  InvoiceStatus,
  InvoiceStatusRow,
} from 'twenty-shared';

/** The CRM's own invoice. Amounts are in minor units of `currency`; dates are days in the workspace's time zone. */
export type Invoice = {
  id: string;
  workspaceId: string;
  /** `INV-2026-0042`, taken at issue; null while the invoice is a draft. */
  number: string | null;
  status: InvoiceStatus;
  /** Which row of the status table decided `status`. */
  statusRow: InvoiceStatusRow;
  /** What `status` was decided from: written with it, so that every status can explain itself. */
  statusFacts: InvoiceFacts;
  currency: CurrencyCode;
  /** YYYY-MM-DD */
  issueDate: string;
  /** YYYY-MM-DD */
  dueDate: string;
  companyId: string;
  contactId: string | null;
  note: string | null;
  /** On the whole invoice, before tax. */
  discount: Discount | null;
  lineCount: number;

  subtotalMinor: bigint;
  invoiceDiscountMinor: bigint;
  netMinor: bigint;
  taxMinor: bigint;
  totalMinor: bigint;

  /** Succeeded payments from any source. */
  paidMinor: bigint;
  /** Refunds pending or succeeded, as a positive amount. */
  refundedMinor: bigint;
  /** Disputes open or lost, as a positive amount. */
  disputedMinor: bigint;
  /** Paid, less lost disputes, less refunds. */
  keptMinor: bigint;
  /** What the customer still has to pay: nothing for a draft or a void invoice. */
  owedMinor: bigint;
  /** Payments on their way, such as bank debits. */
  processingMinor: bigint;
  /** Stripe's credit notes issued before payment: they lower what is expected. */
  prePaymentCreditMinor: bigint;
  /** The customer's credit that Stripe applied at finalize; part of `paidMinor` too. */
  creditAppliedMinor: bigint;
  /** A payment of this invoice at Stripe wants another payment method and says why. */
  failing: boolean;

  issuedAt: Date | null;
  /** The letterhead it was issued on, for good; null while the invoice is a draft, which shows today's. */
  letterheadVersionId: string | null;
  voidedAt: Date | null;
  /** What the person wrote who voided it here, from before Stripe is asked. */
  voidReason: string | null;
  markedUncollectibleAt: Date | null;
  /** What the person wrote who gave the debt up here, from before Stripe is told. */
  uncollectibleReason: string | null;

  /** Which Stripe account and mode this invoice belongs to, from its first push on. */
  connectionId: string | null;
  livemode: boolean | null;
  stripeInvoiceId: string | null;
  /** Our own `/pay/…` address, not one of Stripe's. */
  stripePaymentLink: string | null;
  /** The last moment at which the link asks for money, or that of its revocation; null: it never expires. */
  stripePaymentLinkExpiresAt: Date | null;

  /** Goes up by one with every change of the row. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

/** A line, frozen at issue. Amounts are in the invoice's currency and were rounded by twenty-shared. */
export type InvoiceLineItem = {
  id: string;
  workspaceId: string;
  invoiceId: string;
  /** 0, 1, 2 … */
  position: number;
  description: string;
  details: string | null;
  /** Exact decimal, canonical: `2.5`. */
  quantity: string;
  unitPriceMinor: bigint;
  discount: Discount | null;
  /** Exact decimal, canonical: `19`. */
  taxRatePercent: string;
  grossMinor: bigint;
  /** The line's own discount. */
  discountMinor: bigint;
  /** The line's share of the invoice-wide discount. */
  invoiceDiscountMinor: bigint;
  /** After both discounts: what tax is taken of. */
  netMinor: bigint;
  taxMinor: bigint;
  totalMinor: bigint;
};

/**
 * What rooms other than `invoice/` may set. Status and amounts are not among them: they come from the ledger alone
 * (InvoiceLedger.recalculate).
 */
export type InvoicePatch = Pick<
  Invoice,
  | 'dueDate'
  | 'connectionId'
  | 'livemode'
  | 'stripeInvoiceId'
  | 'stripePaymentLink'
  | 'stripePaymentLinkExpiresAt'
  | 'voidedAt'
  | 'voidReason'
  | 'markedUncollectibleAt'
  | 'uncollectibleReason'
>;

/** What the ledger decides. */
export type InvoiceLedgerState = Pick<
  Invoice,
  | 'status'
  | 'statusRow'
  | 'statusFacts'
  | 'paidMinor'
  | 'refundedMinor'
  | 'disputedMinor'
  | 'keptMinor'
  | 'owedMinor'
  | 'processingMinor'
  | 'prePaymentCreditMinor'
  | 'creditAppliedMinor'
  | 'failing'
  | 'voidedAt'
  | 'markedUncollectibleAt'
>;

/** Names one invoice; every query carries both ids. */
export type InvoiceKey = { workspaceId: string; invoiceId: string };
