export const InvoiceStatus = {
  DRAFT: 'DRAFT',
  OPEN: 'OPEN',
  PROCESSING: 'PROCESSING',
  PAYMENT_FAILED: 'PAYMENT_FAILED',
  PARTIALLY_PAID: 'PARTIALLY_PAID',
  PAID: 'PAID',
  OVERPAID: 'OVERPAID',
  PARTIALLY_REFUNDED: 'PARTIALLY_REFUNDED',
  REFUNDED: 'REFUNDED',
  DISPUTED: 'DISPUTED',
  UNCOLLECTIBLE: 'UNCOLLECTIBLE',
  VOID: 'VOID',
} as const;
export type InvoiceStatus = (typeof InvoiceStatus)[keyof typeof InvoiceStatus];

/** The rows of the status table. Finer than the status: two rows make OVERPAID, and two make VOID. */
export const InvoiceStatusRow = {
  NOT_ISSUED: 'NOT_ISSUED',
  MONEY_ON_VOID: 'MONEY_ON_VOID',
  VOIDED: 'VOIDED',
  DISPUTE_OPEN: 'DISPUTE_OPEN',
  KEPT_EXCEEDS_OWED: 'KEPT_EXCEEDS_OWED',
  PROCESSING: 'PROCESSING',
  CREDITED_IN_FULL: 'CREDITED_IN_FULL',
  PAID_IN_FULL: 'PAID_IN_FULL',
  PARTIALLY_REFUNDED: 'PARTIALLY_REFUNDED',
  REFUNDED_IN_FULL: 'REFUNDED_IN_FULL',
  UNCOLLECTIBLE: 'UNCOLLECTIBLE',
  PAYMENT_FAILED: 'PAYMENT_FAILED',
  PARTIALLY_PAID: 'PARTIALLY_PAID',
  OPEN: 'OPEN',
} as const;
export type InvoiceStatusRow = (typeof InvoiceStatusRow)[keyof typeof InvoiceStatusRow];
