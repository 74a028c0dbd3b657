import type { CurrencyCode } from 'twenty-shared';

export const CreditNoteStatus = { ISSUED: 'ISSUED', VOID: 'VOID' } as const;
export type CreditNoteStatus = (typeof CreditNoteStatus)[keyof typeof CreditNoteStatus];

/** A credit note on an invoice. Amounts are positive, in minor units of the invoice's `currency`. */
export type CreditNote = {
  id: string;
  workspaceId: string;
  invoiceId: string;
  connectionId: string | null;
  livemode: boolean | null;
  /** `cn_…`; null for one that Stripe does not know. */
  stripeCreditNoteId: string | null;
  /** The version of the invoice at Stripe it is on. */
  stripeInvoiceId: string | null;
  number: string | null;
  currency: CurrencyCode;
  amountMinor: bigint;
  /** What it took off while it was still owed. */
  prePaymentMinor: bigint;
  /** What it gave back of what was paid: refunded, credited to the customer or settled elsewhere. */
  postPaymentMinor: bigint;
  /** Stripe's word: duplicate, fraudulent, order_change, product_unsatisfactory. */
  reason: string | null;
  memo: string | null;
  status: CreditNoteStatus;
  /** When it was issued, by Stripe's clock where Stripe knows it. */
  createdAt: Date;
  updatedAt: Date;
};

export type NewCreditNote = Omit<CreditNote, 'id' | 'updatedAt'>;
