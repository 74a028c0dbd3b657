/** What events begin with; the log takes a family as well as a whole type. */
export const EVENT_FAMILIES: readonly string[] = [
  'invoice',
  'invoice_payment',
  'payment_intent',
  'charge',
  'charge.dispute',
  'checkout.session',
  'refund',
  'credit_note',
  'customer',
  'customer_cash_balance_transaction',
  'cash_balance',
  'radar.early_fraud_warning',
];
