import { type Context, change, emit } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import type { Invoice } from '../core/types.ts';
import { adjustBalance } from './customer-balance-transaction.ts';
import { customerIdOf, finalizeInvoice } from './invoice-finalize.ts';
import { cancelPayment, paymentsOf } from './invoice-payment.ts';
import { invoiceOrThrow } from './invoice.ts';
import { cancelIntent, intentOrThrow } from './payment-intent.ts';

/**
 * Open or uncollectible → void, for good; credit that was used goes back to the customer.
 * @see https://docs.stripe.com/api/invoices/void
 */
export function voidInvoice(context: Context, id: string): Invoice {
  const invoice = invoiceOrThrow(context, id);
  if (invoice.status !== 'open' && invoice.status !== 'uncollectible')
    throw invalidRequest(
      `You can only void open or uncollectible invoices. This invoice is ${invoice.status}.`,
    );
  const { realm, clock } = context;
  const payments = paymentsOf(realm, id).filter(({ status }) => status !== 'canceled');
  if (payments.some((payment) => !payment.is_default || payment.status === 'paid'))
    throw invalidRequest('This invoice has payments attached to it and cannot be voided.');
  const intents = payments.map(({ payment }) =>
    intentOrThrow(context, payment.payment_intent ?? ''),
  );
  if (intents.some(({ status }) => status === 'processing' || status === 'succeeded'))
    throw invalidRequest('This invoice has a payment in progress and cannot be voided.');
  payments.forEach((payment) => cancelPayment(context, payment));
  intents.forEach((intent) => cancelIntent(context, intent, 'void_invoice'));
  const voided = change(realm.invoices, invoice, {
    status: 'void',
    auto_advance: false,
    status_transitions: { ...invoice.status_transitions, voided_at: clock.now() },
  });
  emit(context, 'invoice.updated', voided, invoice);
  emit(context, 'invoice.voided', voided);
  const used = (invoice.ending_balance ?? 0) - invoice.starting_balance;
  if (used !== 0)
    adjustBalance(context, {
      customerId: customerIdOf(invoice),
      amount: -used,
      currency: invoice.currency,
      type: 'unapplied_from_invoice',
      invoiceId: id,
    });
  return voided;
}

/** The customer can still pay it. @see https://docs.stripe.com/api/invoices/mark_uncollectible */
export function markUncollectible(context: Context, id: string): Invoice {
  const invoice = invoiceOrThrow(context, id);
  if (invoice.status !== 'open')
    throw invalidRequest(
      `You can only mark open invoices as uncollectible. This invoice is ${invoice.status}.`,
    );
  const attached = paymentsOf(context.realm, id).filter((payment) => !payment.is_default);
  if (attached.some(({ status }) => status === 'open'))
    throw invalidRequest(
      'This invoice has an attached payment that is still open and cannot be marked as uncollectible.',
    );
  const marked = change(context.realm.invoices, invoice, {
    status: 'uncollectible',
    status_details: { uncollectible: { reason: 'user_forgiven' } },
    status_transitions: {
      ...invoice.status_transitions,
      marked_uncollectible_at: context.clock.now(),
    },
  });
  emit(context, 'invoice.updated', marked, invoice);
  emit(context, 'invoice.marked_uncollectible', marked);
  return marked;
}

/** Finalizes a draft and says the invoice was sent; nothing is mailed. @see https://docs.stripe.com/api/invoices/send */
export function sendInvoice(context: Context, id: string): Invoice {
  const found = invoiceOrThrow(context, id);
  if (found.collection_method !== 'send_invoice')
    throw invalidRequest("You can only send invoices with collection_method 'send_invoice'.");
  const invoice = found.status === 'draft' ? finalizeInvoice(context, id) : found;
  if (invoice.status !== 'open' && invoice.status !== 'paid')
    throw invalidRequest(`You can't send an invoice that is ${invoice.status}.`);
  emit(context, 'invoice.sent', invoice);
  return invoice;
}
