/** Refusals about a payment link and the date it hangs on; part of BillingErrorCode. */
export const PaymentLinkErrorCode = {
  DUE_DATE_NOT_LATER: 'DUE_DATE_NOT_LATER',
  PAYMENT_LINK_EXPIRED: 'PAYMENT_LINK_EXPIRED',
  PAYMENT_LINK_MISSING: 'PAYMENT_LINK_MISSING',
  PAYMENT_LINK_MINIMUM_INVALID: 'PAYMENT_LINK_MINIMUM_INVALID',
} as const;
export type PaymentLinkErrorCode = (typeof PaymentLinkErrorCode)[keyof typeof PaymentLinkErrorCode];
