/**
 * The events we act on, and so exactly those an endpoint at Stripe is registered for. Each has a handler in `webhook/`;
 * a test holds both lists equal. It lives here because `settings/`, which registers, must not know `webhook/`.
 */
export const HANDLED_EVENT_TYPES: readonly string[] = [
  'invoice.paid',
  'invoice.payment_failed',
  'invoice.updated',
  'invoice.voided',
  'invoice_payment.paid',
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'charge.updated',
  'charge.refunded',
  'refund.updated',
  'refund.failed',
];
