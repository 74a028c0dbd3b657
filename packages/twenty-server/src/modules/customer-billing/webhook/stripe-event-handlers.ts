import type { StripeEventHandler } from './event-location.type.ts';
import { handleChargeRefunded } from './handlers/charge-refunded.handler.ts';
import { handleChargeUpdated } from './handlers/charge-updated.handler.ts';
import { handleInvoicePaid } from './handlers/invoice-paid.handler.ts';
import { handleInvoicePaymentFailed } from './handlers/invoice-payment-failed.handler.ts';
import { handleInvoicePaymentPaid } from './handlers/invoice-payment-paid.handler.ts';
import { handleInvoiceUpdated } from './handlers/invoice-updated.handler.ts';
import { handleInvoiceVoided } from './handlers/invoice-voided.handler.ts';
import { handlePaymentIntentPaymentFailed } from './handlers/payment-intent-payment-failed.handler.ts';
import { handlePaymentIntentSucceeded } from './handlers/payment-intent-succeeded.handler.ts';
import { handleRefundFailed } from './handlers/refund-failed.handler.ts';
import { handleRefundUpdated } from './handlers/refund-updated.handler.ts';

/** Every event we act on, as in HANDLED_EVENT_TYPES. What is missing here is stored and marked IGNORED. */
export const STRIPE_EVENT_HANDLERS: readonly StripeEventHandler[] = [
  // The invoice as a whole
  handleInvoicePaid,
  handleInvoicePaymentFailed,
  handleInvoiceUpdated,
  handleInvoiceVoided,
  handleInvoicePaymentPaid,
  // Money coming in
  handlePaymentIntentSucceeded,
  handlePaymentIntentPaymentFailed,
  handleChargeUpdated,
  // Money going back
  handleChargeRefunded,
  handleRefundUpdated,
  handleRefundFailed,
];

const handlersByType = new Map(STRIPE_EVENT_HANDLERS.map((handler) => [handler.type, handler]));

export const findStripeEventHandler = (type: string): StripeEventHandler | undefined =>
  handlersByType.get(type);
