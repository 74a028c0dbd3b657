import { InvoiceStatus, InvoiceStatusRow } from 'twenty-shared';
import type { Invoice } from '../invoice/invoice.type.ts';
import { isOver } from '../invoice/payment-link-end.util.ts';
import { type Payment, PaymentKind, PaymentStatus } from '../payment/payment.type.ts';

/** What a link leads to. Only PAYABLE, PART_PAID and RETURNED have a button. */
export const PayPageStateKind = {
  /** The link was never ours, or was revoked: it looks like any other text that is not a link. */
  NOT_FOUND: 'NOT_FOUND',
  REPLACED: 'REPLACED',
  EXPIRED: 'EXPIRED',
  PAYABLE: 'PAYABLE',
  PART_PAID: 'PART_PAID',
  PROCESSING: 'PROCESSING',
  PAID: 'PAID',
  REFUNDED: 'REFUNDED',
  DISPUTED: 'DISPUTED',
  /** Owed again because a payment went back. */
  RETURNED: 'RETURNED',
  VOID: 'VOID',
} as const;
export type PayPageStateKind = (typeof PayPageStateKind)[keyof typeof PayPageStateKind];

export type PayPageState = {
  readonly kind: PayPageStateKind;
  /** The movements the state rests on, oldest first: money that arrived, is on its way or went back. */
  readonly movements: readonly Payment[];
  /** Something is owed, but the customer was on Stripe's page a moment ago and our rows may lag behind. */
  readonly mayJustHavePaid: boolean;
};

export type TokenOfState = {
  readonly isCurrent: boolean;
  /** Null: it never expires. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastOpenedAt: Date | null;
};

export type InvoiceOfState = Pick<Invoice, 'status' | 'statusRow' | 'statusFacts' | 'paidMinor'>;

/** A page at Stripe that takes a part stays open for an hour at most. */
const JUST_OPENED_MS = 65 * 60 * 1000;

const KIND_BY_SETTLED_STATUS: Readonly<Partial<Record<InvoiceStatus, PayPageStateKind>>> = {
  // An invoice nobody issued asks nobody for money.
  DRAFT: PayPageStateKind.NOT_FOUND,
  VOID: PayPageStateKind.VOID,
  PROCESSING: PayPageStateKind.PROCESSING,
  PAID: PayPageStateKind.PAID,
  OVERPAID: PayPageStateKind.PAID,
  PARTIALLY_REFUNDED: PayPageStateKind.REFUNDED,
  REFUNDED: PayPageStateKind.REFUNDED,
  DISPUTED: PayPageStateKind.DISPUTED,
};

const decideKind = (token: TokenOfState, invoice: InvoiceOfState, now: Date): PayPageStateKind => {
  if (token.revokedAt !== null) return PayPageStateKind.NOT_FOUND;
  if (!token.isCurrent) return PayPageStateKind.REPLACED;
  if (invoice.statusRow === InvoiceStatusRow.MONEY_ON_VOID) return PayPageStateKind.VOID;
  const settled = KIND_BY_SETTLED_STATUS[invoice.status];
  if (settled !== undefined) return settled;
  // From here on something is owed. An expired link asks for nothing; a receipt, above, does not expire.
  if (isOver(token.expiresAt, now)) return PayPageStateKind.EXPIRED;
  if (invoice.statusFacts.lostMinor > 0n) return PayPageStateKind.RETURNED;
  return invoice.paidMinor > 0n ? PayPageStateKind.PART_PAID : PayPageStateKind.PAYABLE;
};

const REFUND_STATUSES_SHOWN: ReadonlySet<PaymentStatus> = new Set([
  PaymentStatus.PENDING,
  PaymentStatus.PROCESSING,
  PaymentStatus.SUCCEEDED,
]);

const isMovementOf = (kind: PayPageStateKind, { kind: movement, status }: Payment): boolean => {
  switch (movement) {
    case PaymentKind.PAYMENT:
      return status === PaymentStatus.SUCCEEDED
        ? kind !== PayPageStateKind.PROCESSING
        : kind === PayPageStateKind.PROCESSING && status === PaymentStatus.PROCESSING;
    case PaymentKind.REFUND:
      return kind !== PayPageStateKind.PROCESSING && REFUND_STATUSES_SHOWN.has(status);
    case PaymentKind.DISPUTE:
      return false;
  }
};

/** Whether the page has its button, and the button leads to Stripe. */
export const isPayable = ({ kind }: Pick<PayPageState, 'kind'>): boolean =>
  kind === PayPageStateKind.PAYABLE ||
  kind === PayPageStateKind.PART_PAID ||
  kind === PayPageStateKind.RETURNED;

/** Whether the link is over and tells nothing of its invoice any more. */
export const isClosed = ({ kind }: Pick<PayPageState, 'kind'>): boolean =>
  kind === PayPageStateKind.EXPIRED || kind === PayPageStateKind.REPLACED;

/** What a link shows now. A missing token or invoice is NOT_FOUND. */
export const decidePayPageState = (facts: {
  token: TokenOfState | null;
  invoice: InvoiceOfState | null;
  payments: readonly Payment[];
  now: Date;
}): PayPageState => {
  const { token, invoice, payments, now } = facts;
  const kind =
    token === null || invoice === null
      ? PayPageStateKind.NOT_FOUND
      : decideKind(token, invoice, now);
  const sinceOpenedMs =
    token?.lastOpenedAt == null ? Infinity : now.getTime() - token.lastOpenedAt.getTime();
  return {
    kind,
    movements: payments.filter((payment) => isMovementOf(kind, payment)),
    mayJustHavePaid: isPayable({ kind }) && sinceOpenedMs < JUST_OPENED_MS,
  };
};
