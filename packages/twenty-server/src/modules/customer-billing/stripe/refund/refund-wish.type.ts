import type { Actor } from '../../../../engine/audit/actor.type.ts';

/** Stripe's words in capitals. https://docs.stripe.com/api/refunds/create#create_refund-reason */
export const RefundReason = {
  DUPLICATE: 'DUPLICATE',
  FRAUDULENT: 'FRAUDULENT',
  REQUESTED_BY_CUSTOMER: 'REQUESTED_BY_CUSTOMER',
} as const;
export type RefundReason = (typeof RefundReason)[keyof typeof RefundReason];

/** A refund as a person asks for it. The amount is in the payment's minor unit. */
export type RefundWish = {
  readonly workspaceId: string;
  readonly invoiceId: string;
  readonly paymentId: string;
  readonly amountMinor: bigint;
  readonly reason: RefundReason | null;
  readonly note: string | null;
  readonly clientRequestId: string;
  readonly actor: Actor;
};

/** The refund of everything that was paid too much on an invoice. */
export type OverpaymentWish = {
  readonly workspaceId: string;
  readonly invoiceId: string;
  readonly clientRequestId: string;
  readonly actor: Actor;
};
