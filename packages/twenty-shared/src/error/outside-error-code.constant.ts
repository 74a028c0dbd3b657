/** Refusals of money outside Stripe, of pushes that have some, and of reissues. */
export const OutsideErrorCode = {
  /** What recorded payments leave of the total. */
  INVOICE_REST_BELOW_MINIMUM: 'INVOICE_REST_BELOW_MINIMUM',
  /** Money came through an earlier version, so that a new one over the whole would ask for it again. */
  INVOICE_HAS_STRIPE_PAYMENTS: 'INVOICE_HAS_STRIPE_PAYMENTS',
  INVOICE_NOT_ISSUED: 'INVOICE_NOT_ISSUED',
  REASON_MISSING: 'REASON_MISSING',
  PAYMENT_NOT_FOUND: 'PAYMENT_NOT_FOUND',
  PAYMENT_NOT_RECORDED: 'PAYMENT_NOT_RECORDED',
  PAYMENT_ALREADY_UNDONE: 'PAYMENT_ALREADY_UNDONE',
  RECORDED_AMOUNT_INVALID: 'RECORDED_AMOUNT_INVALID',
  RECORDED_AMOUNT_TOO_LARGE: 'RECORDED_AMOUNT_TOO_LARGE',
  RECEIVED_IN_FUTURE: 'RECEIVED_IN_FUTURE',
  REQUEST_ID_REUSED: 'REQUEST_ID_REUSED',
  INVOICE_HAS_MONEY: 'INVOICE_HAS_MONEY',
  INVOICE_NOT_AT_STRIPE: 'INVOICE_NOT_AT_STRIPE',
  REISSUE_CHANGES_CUSTOMER: 'REISSUE_CHANGES_CUSTOMER',
  REISSUE_UNDER_WAY: 'REISSUE_UNDER_WAY',
  /** Credit that Stripe applied by itself leaves less than what was recorded. */
  STRIPE_CREDIT_EXCEEDS_REST: 'STRIPE_CREDIT_EXCEEDS_REST',
  /** A restricted key that may not make payment records. */
  STRIPE_RECORDS_NOT_ALLOWED: 'STRIPE_RECORDS_NOT_ALLOWED',
} as const;
export type OutsideErrorCode = (typeof OutsideErrorCode)[keyof typeof OutsideErrorCode];
