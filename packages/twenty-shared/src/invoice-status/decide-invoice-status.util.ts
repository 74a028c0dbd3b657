import { calculateInvoiceBalance } from './calculate-invoice-balance.util.ts';
import { type InvoiceBalance, type InvoiceFacts } from './invoice-facts.type.ts';
import { INVOICE_STATUS_TABLE, OPEN_RULE } from './invoice-status-table.constant.ts';
import { type InvoiceStatus, type InvoiceStatusRow } from './invoice-status.constant.ts';

export type InvoiceStatusDecision = {
  readonly status: InvoiceStatus;
  /** Which row of the table decided, to explain the status. */
  readonly row: InvoiceStatusRow;
  readonly balance: InvoiceBalance;
};

/** The status of an invoice: the first row of INVOICE_STATUS_TABLE that fits the facts. One fits any facts. */
export const decideInvoiceStatus = (facts: InvoiceFacts): InvoiceStatusDecision => {
  const balance = calculateInvoiceBalance(facts);
  const { status, row } =
    INVOICE_STATUS_TABLE.find((rule) => rule.fits(facts, balance)) ?? OPEN_RULE;

  return { status, row, balance };
};
