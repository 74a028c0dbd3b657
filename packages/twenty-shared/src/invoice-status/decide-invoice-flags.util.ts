import { decideInvoiceStatus } from './decide-invoice-status.util.ts';
import { type InvoiceFacts } from './invoice-facts.type.ts';
import { InvoiceStatus } from './invoice-status.constant.ts';

/** What is true of an invoice beside its one status, and never hidden by it. */
export type InvoiceFlags = {
  /** Something is owed, the due date has passed, and it is not given up as uncollectible. */
  readonly overdue: boolean;
  readonly processing: boolean;
  readonly partPaid: boolean;
  readonly refunded: boolean;
  readonly disputed: boolean;
  readonly inquiry: boolean;
  readonly creditApplied: boolean;
  readonly test: boolean;
};

export type InvoiceFlagsInput = {
  readonly facts: InvoiceFacts;
  /** `YYYY-MM-DD` in the workspace's time zone; null while a draft has none. */
  readonly dueDate: string | null;
  /** `YYYY-MM-DD` in the workspace's time zone. */
  readonly today: string;
  /** Null until the invoice is first sent to Stripe. */
  readonly livemode: boolean | null;
};

export const decideInvoiceFlags = (input: InvoiceFlagsInput): InvoiceFlags => {
  const { facts, dueDate, today, livemode } = input;
  const { status, balance } = decideInvoiceStatus(facts);
  const isAskedFor = facts.issued && !facts.voided && balance.dueMinor > 0n;

  return {
    // Dates of this shape sort as text.
    overdue:
      isAskedFor && status !== InvoiceStatus.UNCOLLECTIBLE && dueDate !== null && today > dueDate,
    processing: facts.processingMinor > 0n,
    partPaid: isAskedFor && balance.netPaidMinor > 0n,
    refunded: facts.refundedMinor > 0n,
    disputed: facts.disputeOpen,
    inquiry: facts.inquiryOpen,
    creditApplied: facts.creditAppliedMinor > 0n,
    test: livemode === false,
  };
};
