import { type Context, change } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import type { Invoice } from '../core/types.ts';
import { cancelPayment, defaultPaymentOf } from './invoice-payment.ts';
import { cancelIntent } from './payment-intent.ts';

/**
 * Keeps the default payment and its intent equal to what remains to be paid; nothing left gives both up.
 * Stripe has no payment_intent.updated, so a new amount is silent. https://docs.stripe.com/invoicing/partial-payments
 */
export function keepDefaultPaymentInStep(context: Context, invoice: Invoice): void {
  const payment = defaultPaymentOf(context.realm, invoice.id);
  const intent = context.realm.paymentIntents.get(payment?.payment.payment_intent ?? '');
  if (!payment || !intent || payment.status !== 'open') return;
  // Money that is under way cannot be called back or changed: it will be an over-payment.
  if (intent.status === 'processing') return;
  if (invoice.amount_remaining <= 0) {
    cancelPayment(context, payment);
    cancelIntent(context, intent, 'automatic');
    return;
  }
  change(context.realm.invoicePayments, payment, { amount_requested: invoice.amount_remaining });
  change(context.realm.paymentIntents, intent, { amount: invoice.amount_remaining });
}

/** @throws invalid_request_error while money is on its way: the amount it pays cannot change any more. */
export function checkNothingProcessingOrThrow(context: Context, invoice: Invoice): void {
  const payment = defaultPaymentOf(context.realm, invoice.id);
  const intent = context.realm.paymentIntents.get(payment?.payment.payment_intent ?? '');
  if (intent?.status !== 'processing') return;
  throw invalidRequest('This invoice has a payment that is still processing.');
}
