import { type InvoiceStatusRow } from 'twenty-shared';

const NAME_BY_ROW: Readonly<Record<InvoiceStatusRow, string>> = {
  NOT_ISSUED: 'Not issued',
  MONEY_ON_VOID: 'Money on a void invoice',
  VOIDED: 'Void',
  DISPUTE_OPEN: 'A dispute is open',
  KEPT_EXCEEDS_OWED: 'More kept than expected',
  PROCESSING: 'A payment is on its way',
  CREDITED_IN_FULL: 'Credited in full',
  PAID_IN_FULL: 'Paid in full',
  PARTIALLY_REFUNDED: 'Refunded in part',
  REFUNDED_IN_FULL: 'Refunded in full',
  UNCOLLECTIBLE: 'Marked as uncollectible',
  PAYMENT_FAILED: 'The last payment failed',
  PARTIALLY_PAID: 'Paid in part',
  OPEN: 'Nothing has happened yet',
};

const isRow = (row: string): row is InvoiceStatusRow => Object.hasOwn(NAME_BY_ROW, row);

/** A row of the status table in words; one that a newer server knows stands as it is. */
export const nameRule = (row: string): string => (isRow(row) ? NAME_BY_ROW[row] : row);
