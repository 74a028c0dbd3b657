import type { Actor } from '../../../../engine/audit/actor.type.ts';

/** Stripe's words in capitals. https://docs.stripe.com/api/credit_notes/object#credit_note_object-reason */
export const CreditNoteReason = {
  DUPLICATE: 'DUPLICATE',
  FRAUDULENT: 'FRAUDULENT',
  ORDER_CHANGE: 'ORDER_CHANGE',
  PRODUCT_UNSATISFACTORY: 'PRODUCT_UNSATISFACTORY',
} as const;
export type CreditNoteReason = (typeof CreditNoteReason)[keyof typeof CreditNoteReason];

/** What becomes of the part that was paid already. */
export const CreditNotePaidPart = {
  REFUND: 'REFUND',
  CUSTOMER_CREDIT: 'CUSTOMER_CREDIT',
  OUT_OF_BAND: 'OUT_OF_BAND',
} as const;
export type CreditNotePaidPart = (typeof CreditNotePaidPart)[keyof typeof CreditNotePaidPart];

/** A credit note as a person asks for it. The amount is in the invoice's minor unit. */
export type CreditNoteWish = {
  readonly workspaceId: string;
  readonly invoiceId: string;
  readonly amountMinor: bigint;
  readonly reason: CreditNoteReason;
  readonly memo: string | null;
  readonly paidPart: CreditNotePaidPart | null;
  readonly clientRequestId: string;
  readonly actor: Actor;
};

/** What a credit note takes off what is owed, and what of it gives back what was paid; `paidPart` where that is any. */
export type CreditNoteSplit = {
  readonly prePaymentMinor: bigint;
  readonly postPaymentMinor: bigint;
  readonly paidPart: CreditNotePaidPart | null;
};
