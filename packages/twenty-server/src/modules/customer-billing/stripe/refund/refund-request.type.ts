import type { BillingErrorCode, CurrencyCode } from 'twenty-shared';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';

export const RefundRequestKind = {
  REFUND: 'REFUND',
  OVERPAYMENT: 'OVERPAYMENT',
  CREDIT_NOTE: 'CREDIT_NOTE',
} as const;
export type RefundRequestKind = (typeof RefundRequestKind)[keyof typeof RefundRequestKind];

/** OPEN: its commands have still to be run, or to be heard of. REFUSED: Stripe said no, and what was begun is undone. */
export const RefundRequestStatus = { OPEN: 'OPEN', DONE: 'DONE', REFUSED: 'REFUSED' } as const;
export type RefundRequestStatus = (typeof RefundRequestStatus)[keyof typeof RefundRequestStatus];

/** Something a person asked to be given back, and the commands at Stripe it was frozen into. */
export type RefundRequest = {
  readonly id: string;
  readonly workspaceId: string;
  readonly invoiceId: string;
  /** Null for a credit note on an invoice that Stripe does not know. */
  readonly connectionId: string | null;
  /** Chosen by the client, unique per workspace: the same again joins the first. */
  readonly clientRequestId: string;
  readonly kind: RefundRequestKind;
  /** What was asked, to tell a repetition from another wish under the same id. */
  readonly asked: JsonObject;
  /** What is given back in all, in the minor unit of `currency`. */
  readonly amountMinor: bigint;
  /** What of it is taken back from the customer's credit balance first. */
  readonly creditMinor: bigint;
  readonly currency: CurrencyCode;
  /** Idempotency keys of its commands, in the order they are sent. */
  readonly commandKeys: string[];
  readonly status: RefundRequestStatus;
  readonly failureCode: BillingErrorCode | null;
  /** Stripe's words, for the placeholder of the failure. */
  readonly failureReason: string | null;
  readonly requestedByUserId: string | null;
};

export type NewRefundRequest = Omit<RefundRequest, 'failureCode' | 'failureReason'>;
