/**
 * The events we act on, and so exactly those an endpoint at Stripe is registered for. Each has a handler in `webhook/`;
 * a test holds both lists equal. It lives here because `settings/`, which registers, must not know `webhook/`.
 */
export const HANDLED_EVENT_TYPES: readonly string[] = [
  // The invoice as a whole
  'invoice.finalized',
  'invoice.paid',
  'invoice.overpaid',
  'invoice.payment_failed',
  'invoice.payment_action_required',
  'invoice.updated',
  'invoice.voided',
  'invoice.marked_uncollectible',
  'invoice.deleted',
  'invoice.finalization_failed',
  'credit_note.created',
  'credit_note.updated',
  'credit_note.voided',
  // Money coming in
  'invoice_payment.paid',
  'payment_intent.succeeded',
  'payment_intent.processing',
  'payment_intent.requires_action',
  'payment_intent.payment_failed',
  'payment_intent.canceled',
  'payment_intent.partially_funded',
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'charge.updated',
  // Money going back
  'charge.refunded',
  'charge.refund.updated',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
  'radar.early_fraud_warning.created',
  'radar.early_fraud_warning.updated',
  // The customer
  'cash_balance.funds_available',
  'customer_cash_balance_transaction.created',
  'customer.deleted',
];
