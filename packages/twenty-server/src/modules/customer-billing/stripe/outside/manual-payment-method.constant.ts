export const ManualPaymentMethod = {
  BANK_TRANSFER: 'BANK_TRANSFER',
  CASH: 'CASH',
  CHECK: 'CHECK',
  CARD_TERMINAL: 'CARD_TERMINAL',
  OTHER: 'OTHER',
} as const;
export type ManualPaymentMethod = (typeof ManualPaymentMethod)[keyof typeof ManualPaymentMethod];

/** For people, and for Stripe, which shows it with the payment record. */
export const MANUAL_METHOD_DISPLAYS: Readonly<Record<ManualPaymentMethod, string>> = {
  BANK_TRANSFER: 'Bank transfer',
  CASH: 'Cash',
  CHECK: 'Check',
  CARD_TERMINAL: 'Card terminal',
  OTHER: 'Other',
};
