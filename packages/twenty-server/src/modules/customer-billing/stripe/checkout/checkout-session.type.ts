import type { CurrencyCode } from 'twenty-shared';

/**
 * CREATING: its row and command are there, Stripe may or may not have it. OPEN: it can be paid. COMPLETE: the customer
 * went through with it, the money arrived or is on its way. EXPIRED: nobody can pay it any more. ABANDONED: Stripe
 * never had it.
 */
export const CheckoutSessionStatus = {
  CREATING: 'CREATING',
  OPEN: 'OPEN',
  COMPLETE: 'COMPLETE',
  EXPIRED: 'EXPIRED',
  ABANDONED: 'ABANDONED',
} as const;
export type CheckoutSessionStatus =
  (typeof CheckoutSessionStatus)[keyof typeof CheckoutSessionStatus];

/**
 * Whether the money is credited to the Stripe invoice. NONE: there is no invoice at Stripe that still asks for it.
 * REFUSED: Stripe would not take it, because the invoice was paid in another way meanwhile.
 */
export const SessionAttachment = {
  NONE: 'NONE',
  WAITING: 'WAITING',
  ATTACHED: 'ATTACHED',
  REFUSED: 'REFUSED',
} as const;
export type SessionAttachment = (typeof SessionAttachment)[keyof typeof SessionAttachment];

/** A page at Stripe that takes one amount towards an invoice. At most one per invoice is CREATING or OPEN. */
export type CheckoutSession = {
  readonly id: string;
  readonly workspaceId: string;
  readonly connectionId: string;
  readonly invoiceId: string;
  readonly status: CheckoutSessionStatus;
  readonly attachment: SessionAttachment;
  readonly attachmentRefusal: string | null;
  readonly currency: CurrencyCode;
  readonly amountMinor: bigint;
  /** What the money is credited to; null where that invoice is paid in Stripe's eyes. */
  readonly stripeInvoiceId: string | null;
  readonly stripeCheckoutSessionId: string | null;
  /** Made by Stripe when somebody begins to pay. */
  readonly stripePaymentIntentId: string | null;
  readonly expiresAt: Date;
  readonly closedAt: Date | null;
};
