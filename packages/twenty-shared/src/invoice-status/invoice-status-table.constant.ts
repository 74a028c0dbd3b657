import { type InvoiceBalance, type InvoiceFacts } from './invoice-facts.type.ts';
import { InvoiceStatus, InvoiceStatusRow } from './invoice-status.constant.ts';

export type InvoiceStatusRule = {
  readonly row: InvoiceStatusRow;
  readonly status: InvoiceStatus;
  readonly fits: (facts: InvoiceFacts, balance: InvoiceBalance) => boolean;
};

/** What is left when no rule above it fits: something is owed and nothing has happened yet. */
export const OPEN_RULE: InvoiceStatusRule = {
  row: InvoiceStatusRow.OPEN,
  status: InvoiceStatus.OPEN,
  fits: (_facts, { dueMinor }) => dueMinor > 0n,
};

/**
 * The rules in order; the first that fits decides. Stripe's own word "paid" is no part of it: only money is.
 *
 * An issued invoice over zero expects nothing and keeps nothing, so it is paid in full from the start. It is not
 * "credited in full", which needs a total that credit notes took away.
 */
export const INVOICE_STATUS_TABLE: readonly InvoiceStatusRule[] = [
  {
    row: InvoiceStatusRow.NOT_ISSUED,
    status: InvoiceStatus.DRAFT,
    fits: ({ issued }) => !issued,
  },
  {
    row: InvoiceStatusRow.MONEY_ON_VOID,
    status: InvoiceStatus.OVERPAID,
    fits: ({ voided }, { keptMinor }) => voided && keptMinor > 0n,
  },
  {
    row: InvoiceStatusRow.VOIDED,
    status: InvoiceStatus.VOID,
    fits: ({ voided }) => voided,
  },
  {
    row: InvoiceStatusRow.DISPUTE_OPEN,
    status: InvoiceStatus.DISPUTED,
    fits: ({ disputeOpen }) => disputeOpen,
  },
  {
    row: InvoiceStatusRow.KEPT_EXCEEDS_OWED,
    status: InvoiceStatus.OVERPAID,
    fits: (_facts, { keptMinor, expectedMinor }) => keptMinor > expectedMinor,
  },
  {
    row: InvoiceStatusRow.PROCESSING,
    status: InvoiceStatus.PROCESSING,
    fits: ({ processingMinor }, { dueMinor }) => dueMinor > 0n && processingMinor > 0n,
  },
  {
    row: InvoiceStatusRow.CREDITED_IN_FULL,
    status: InvoiceStatus.VOID,
    fits: ({ totalMinor }, { dueMinor, expectedMinor, keptMinor }) =>
      dueMinor === 0n && totalMinor > 0n && expectedMinor === 0n && keptMinor === 0n,
  },
  {
    row: InvoiceStatusRow.PAID_IN_FULL,
    status: InvoiceStatus.PAID,
    fits: (_facts, { dueMinor, keptMinor, expectedMinor }) =>
      dueMinor === 0n && keptMinor === expectedMinor,
  },
  {
    row: InvoiceStatusRow.PARTIALLY_REFUNDED,
    status: InvoiceStatus.PARTIALLY_REFUNDED,
    fits: (_facts, { dueMinor, keptMinor, expectedMinor }) =>
      dueMinor === 0n && keptMinor > 0n && keptMinor < expectedMinor,
  },
  {
    row: InvoiceStatusRow.REFUNDED_IN_FULL,
    status: InvoiceStatus.REFUNDED,
    fits: (_facts, { dueMinor, keptMinor }) => dueMinor === 0n && keptMinor <= 0n,
  },
  {
    row: InvoiceStatusRow.UNCOLLECTIBLE,
    status: InvoiceStatus.UNCOLLECTIBLE,
    fits: ({ markedUncollectible }, { dueMinor }) => dueMinor > 0n && markedUncollectible,
  },
  {
    row: InvoiceStatusRow.PAYMENT_FAILED,
    status: InvoiceStatus.PAYMENT_FAILED,
    fits: ({ failing }, { dueMinor }) => dueMinor > 0n && failing,
  },
  {
    row: InvoiceStatusRow.PARTIALLY_PAID,
    status: InvoiceStatus.PARTIALLY_PAID,
    fits: (_facts, { dueMinor, netPaidMinor }) => dueMinor > 0n && netPaidMinor > 0n,
  },
  OPEN_RULE,
];
