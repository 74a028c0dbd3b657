import { type Context, change, emit } from '../core/context.ts';
import { StripeApiError, invalidRequest } from '../core/errors.ts';
import type { Charge, Invoice, LastPaymentError, PaymentIntent } from '../core/types.ts';
import { type ReadCard, TEST_PAYMENT_METHODS, cardOf } from './card.ts';
import { createCharge } from './charge.ts';
import { cancelPayment, defaultPaymentOf, markPaymentPaid } from './invoice-payment.ts';
import { finalizeInvoice } from './invoice-finalize.ts';
import { invoiceOrThrow } from './invoice.ts';
import {
  cancelIntent,
  checkPayableOrThrow,
  failIntent,
  intentOrThrow,
  succeedIntent,
} from './payment-intent.ts';

/** A card was tried: the invoice as it is now, and why the bank refused, if it did. */
export type CardAttempt = { invoice: Invoice; charge: Charge; declined?: LastPaymentError };

const PAYABLE = new Set(['open', 'uncollectible']);

/**
 * One card payment of all that is due. The invoice's intent succeeds at most once; a decline leaves the invoice as it
 * was and the intent waiting for another method.
 * @throws invalid_request_error when the invoice is not open for payment.
 */
export function payWithCard(context: Context, invoiceId: string, card: ReadCard): CardAttempt {
  const invoice = payableOrThrow(context, invoiceId);
  const payment = defaultPaymentOf(context.realm, invoiceId);
  if (!payment) throw invalidRequest('There is nothing to pay on this invoice.');
  const intent = intentOrThrow(context, payment.payment.payment_intent);
  checkPayableOrThrow(intent);
  const charge = createCharge(context, { intent, invoice, card });
  if (card.decline) return declinedBy(context, { invoice, intent, charge });
  const paidIntent = succeedIntent(context, intent, charge);
  emit(context, 'payment_intent.succeeded', paidIntent);
  markPaymentPaid(context, payment);
  const paid = markPaid(context, invoice, { attempt_count: invoice.attempt_count + 1 });
  emit(context, 'invoice.payment_succeeded', paid);
  context.later({ kind: 'settle_charge', id: charge.id });
  return { invoice: paid, charge };
}

/**
 * `invoices.pay`: out of band, or with one of Stripe's test payment methods.
 * @see https://docs.stripe.com/api/invoices/pay
 */
export function payInvoice(
  context: Context,
  id: string,
  input: { paid_out_of_band?: boolean; payment_method?: string },
): Invoice {
  if (invoiceOrThrow(context, id).status === 'draft') {
    const finalized = finalizeInvoice(context, id);
    if (finalized.status === 'paid') return finalized;
  }
  if (input.paid_out_of_band) return payOutOfBand(context, id);
  payableOrThrow(context, id);
  if (input.payment_method === undefined)
    throw invalidRequest(
      'There is no default payment method set on this Customer or Invoice. Please provide a payment_method.',
      { param: 'payment_method' },
    );
  const number = TEST_PAYMENT_METHODS[input.payment_method];
  if (!number || context.realm.livemode)
    throw new StripeApiError(404, {
      type: 'invalid_request_error',
      code: 'resource_missing',
      message: `No such PaymentMethod: '${input.payment_method}'`,
      param: 'payment_method',
    });
  const year = new Date(context.clock.nowMs()).getUTCFullYear() + 1;
  const attempt = payWithCard(context, id, cardOf(number, { month: 12, year }));
  if (!attempt.declined) return attempt.invoice;
  throw new StripeApiError(402, {
    type: 'card_error',
    message: attempt.declined.message ?? 'Your card was declined.',
    code: attempt.declined.code ?? 'card_declined',
    charge: attempt.charge.id,
    ...(attempt.declined.decline_code && { decline_code: attempt.declined.decline_code }),
    payment_intent: context.view(intentOrThrow(context, String(attempt.charge.payment_intent))),
  });
}

/** Money that Stripe never saw: the intent is given up and no charge is made. */
function payOutOfBand(context: Context, id: string): Invoice {
  const invoice = payableOrThrow(context, id);
  const payment = defaultPaymentOf(context.realm, id);
  if (payment) {
    const intent = intentOrThrow(context, payment.payment.payment_intent);
    if (intent.status === 'processing')
      throw invalidRequest('This invoice has a payment that is still processing.');
    cancelPayment(context, payment);
    cancelIntent(context, intent, 'automatic');
  }
  return markPaid(context, invoice, { amount_paid_off_stripe: invoice.amount_due });
}

function declinedBy(
  context: Context,
  input: { invoice: Invoice; intent: PaymentIntent; charge: Charge },
): CardAttempt {
  const { invoice, charge } = input;
  const declineCode = charge.outcome?.reason;
  const code = charge.failure_code ?? 'card_declined';
  const error: LastPaymentError = {
    charge: charge.id,
    code,
    ...(code === 'card_declined' && declineCode && { decline_code: declineCode }),
    doc_url: `https://docs.stripe.com/error-codes/${code.replaceAll('_', '-')}`,
    message: charge.failure_message ?? 'Your card was declined.',
    type: 'card_error',
  };
  const failed = failIntent(context, { intent: input.intent, charge, error });
  emit(context, 'payment_intent.payment_failed', failed);
  const attempted = change(context.realm.invoices, invoice, {
    attempted: true,
    attempt_count: invoice.attempt_count + 1,
  });
  emit(context, 'invoice.updated', attempted, invoice);
  emit(context, 'invoice.payment_failed', attempted);
  return { invoice: attempted, charge, declined: error };
}

function markPaid(context: Context, invoice: Invoice, more: Partial<Invoice>): Invoice {
  const paid = change(context.realm.invoices, invoice, {
    ...more,
    status: 'paid',
    attempted: true,
    auto_advance: false,
    amount_paid: invoice.amount_due,
    amount_remaining: 0,
    status_transitions: { ...invoice.status_transitions, paid_at: context.clock.now() },
  });
  emit(context, 'invoice.updated', paid, invoice);
  emit(context, 'invoice.paid', paid);
  return paid;
}

function payableOrThrow(context: Context, id: string): Invoice {
  const invoice = invoiceOrThrow(context, id);
  if (PAYABLE.has(String(invoice.status))) return invoice;
  if (invoice.status === 'paid') throw invalidRequest('Invoice is already paid');
  throw invalidRequest(`This invoice is ${invoice.status} and can't be paid.`);
}
