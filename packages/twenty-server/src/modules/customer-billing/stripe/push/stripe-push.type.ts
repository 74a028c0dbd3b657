import type { CurrencyCode } from 'twenty-shared';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';

export const PushStatus = { IN_PROGRESS: 'IN_PROGRESS', COMPLETE: 'COMPLETE' } as const;
export type PushStatus = (typeof PushStatus)[keyof typeof PushStatus];

/** Why a version of an invoice at Stripe no longer is the one to pay. */
export const PushClosedReason = {
  SUPERSEDED: 'SUPERSEDED',
  VOIDED_HERE: 'VOIDED_HERE',
  VOIDED_IN_STRIPE: 'VOIDED_IN_STRIPE',
  ABANDONED: 'ABANDONED',
} as const;
export type PushClosedReason = (typeof PushClosedReason)[keyof typeof PushClosedReason];

/** One version of an invoice sent to Stripe. At most one per invoice is open (`closedReason` null). */
export type StripePush = {
  readonly id: string;
  readonly workspaceId: string;
  readonly connectionId: string;
  readonly invoiceId: string;
  readonly version: number;
  readonly status: PushStatus;
  readonly closedReason: PushClosedReason | null;
  readonly stripeCustomerRowId: string;
  readonly stripeInvoiceId: string | null;
  readonly stripePaymentIntentId: string | null;
  readonly currency: CurrencyCode;
  readonly totalMinor: bigint;
  readonly creditAppliedMinor: bigint;
  readonly requestedByUserId: string | null;
};

export const StripeCommandKind = {
  CREATE_CUSTOMER: 'CREATE_CUSTOMER',
  CREATE_INVOICE: 'CREATE_INVOICE',
  ADD_LINES: 'ADD_LINES',
  FINALIZE_INVOICE: 'FINALIZE_INVOICE',
  DELETE_DRAFT: 'DELETE_DRAFT',
  VOID_INVOICE: 'VOID_INVOICE',
  STAMP_PAYMENT_INTENT: 'STAMP_PAYMENT_INTENT',
  REPORT_PAYMENT: 'REPORT_PAYMENT',
  ATTACH_PAYMENT: 'ATTACH_PAYMENT',
  CREDIT_VERSION: 'CREDIT_VERSION',
  CREATE_REFUND: 'CREATE_REFUND',
  TAKE_CREDIT_BACK: 'TAKE_CREDIT_BACK',
  RETURN_CREDIT: 'RETURN_CREDIT',
  CREATE_CREDIT_NOTE: 'CREATE_CREDIT_NOTE',
  MARK_UNCOLLECTIBLE: 'MARK_UNCOLLECTIBLE',
  CREATE_CHECKOUT_SESSION: 'CREATE_CHECKOUT_SESSION',
  EXPIRE_CHECKOUT_SESSION: 'EXPIRE_CHECKOUT_SESSION',
  ATTACH_SESSION_PAYMENT: 'ATTACH_SESSION_PAYMENT',
  CREATE_CASH_PAYMENT: 'CREATE_CASH_PAYMENT',
  ATTACH_CASH_PAYMENT: 'ATTACH_CASH_PAYMENT',
  CANCEL_CASH_PAYMENT: 'CANCEL_CASH_PAYMENT',
} as const;
export type StripeCommandKind = (typeof StripeCommandKind)[keyof typeof StripeCommandKind];

/**
 * PENDING: never reached Stripe. SENT: on its way, or its process died. DONE, REFUSED: Stripe answered.
 * UNKNOWN: Stripe may have done it; the same key, or a look at Stripe, tells.
 */
export type StripeCommandStatus = 'PENDING' | 'SENT' | 'DONE' | 'REFUSED' | 'UNKNOWN';

/** A single write to Stripe: its row is there before the call, with the exact parameters and key it is sent with. */
export type StripeCommand = {
  readonly id: string;
  readonly workspaceId: string;
  readonly connectionId: string;
  readonly invoiceId: string | null;
  readonly pushId: string | null;
  readonly kind: StripeCommandKind;
  readonly step: number;
  readonly idempotencyKey: string;
  /** How often the key had to be replaced by a fresh one; see {@link sentIdempotencyKey}. */
  readonly keyGeneration: number;
  readonly params: JsonObject;
  readonly status: StripeCommandStatus;
  readonly attempts: number;
  readonly result: JsonObject | null;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly stripeRequestId: string | null;
  readonly firstSentAt: Date | null;
};

export type NewStripeCommand = Pick<
  StripeCommand,
  | 'workspaceId'
  | 'connectionId'
  | 'invoiceId'
  | 'pushId'
  | 'kind'
  | 'step'
  | 'idempotencyKey'
  | 'params'
> & { readonly requestedByUserId: string | null };

/** The key as Stripe sees it. */
export const sentIdempotencyKey = (
  command: Pick<StripeCommand, 'idempotencyKey' | 'keyGeneration'>,
): string =>
  command.keyGeneration === 0
    ? command.idempotencyKey
    : `${command.idempotencyKey}:${command.keyGeneration}`;
