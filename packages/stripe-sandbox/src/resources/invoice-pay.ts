import type { Context } from '../core/context.ts';
import { StripeApiError, invalidRequest } from '../core/errors.ts';
import type { PaymentMeans } from '../core/payment-means.ts';
import type { Invoice, PaymentIntent } from '../core/types.ts';
import { cardErrorOf } from './card-error.ts';
import { markPaid } from './invoice-credit.ts';
import { finalizeInvoice } from './invoice-finalize.ts';
import { cancelPayment, defaultPaymentOf, paymentsOf } from './invoice-payment.ts';
import { invoiceOrThrow } from './invoice.ts';
import { type Attempt, attemptPayment } from './payment-attempt.ts';
import { cancelIntent, intentOrThrow } from './payment-intent.ts';
import { type Payer, namedMethodOrThrow, storePaymentMethod } from './payment-method.ts';

/** A method was tried: the invoice as it is now, and what became of the attempt. */
export type InvoiceAttempt = Attempt & { invoice: Invoice };

const PAYABLE = new Set(['open', 'uncollectible']);

/**
 * Tries to pay all that is left. The invoice's intent succeeds at most once; a decline leaves the invoice as it was and
 * the intent waiting for another method.
 * @throws invalid_request_error when the invoice is not open for payment.
 */
export function payWith(context: Context, invoiceId: string, means: PaymentMeans): InvoiceAttempt {
  const invoice = payableOrThrow(context, invoiceId);
  const intent = defaultIntentOrThrow(context, invoiceId);
  const method = storePaymentMethod(context, means, payerOf(invoice));
  const attempt = attemptPayment(context, { intent, method });
  return { ...attempt, invoice: invoiceOrThrow(context, invoiceId) };
}

/**
 * `invoices.pay`: out of band, or with one of Stripe's test payment methods.
 * @see https://docs.stripe.com/api/invoices/pay
 */
export function payInvoice(
  context: Context,
  id: string,
  input: { paid_out_of_band?: boolean; payment_method?: string; off_session?: boolean },
): Invoice {
  if (invoiceOrThrow(context, id).status === 'draft') {
    const finalized = finalizeInvoice(context, id);
    if (finalized.status === 'paid') return finalized;
  }
  if (input.paid_out_of_band) return payOutOfBand(context, id);
  payableOrThrow(context, id);
  const method = namedMethodOrThrow(context, input);
  if (!method)
    throw invalidRequest(
      'There is no default payment method set on this Customer or Invoice. Please provide a payment_method.',
      { param: 'payment_method' },
    );
  const intent = defaultIntentOrThrow(context, id);
  const attempt = attemptPayment(context, { intent, method });
  if (attempt.declined) throw cardErrorOf(context, attempt);
  if (attempt.intent.status !== 'requires_action') return invoiceOrThrow(context, id);
  throw new StripeApiError(402, {
    type: 'card_error',
    code: 'invoice_payment_intent_requires_action',
    message:
      'This payment requires additional user action before it can be completed successfully. Payment can be completed using the PaymentIntent associated with the invoice.',
    payment_intent: context.view(attempt.intent),
  });
}

/** Money that Stripe never saw: the intent is given up and no charge is made. What was paid before in parts stays. */
function payOutOfBand(context: Context, id: string): Invoice {
  const invoice = payableOrThrow(context, id);
  const { realm } = context;
  const waiting = paymentsOf(realm, id)
    .filter(({ status }) => status === 'open')
    .map((payment) => ({
      payment,
      intent: intentOrThrow(context, payment.payment.payment_intent ?? ''),
    }));
  if (waiting.some(({ intent }) => intent.status === 'processing'))
    throw invalidRequest('This invoice has a payment that is still processing.');
  const attached = waiting.find(({ payment }) => !payment.is_default);
  if (attached)
    throw invalidRequest(
      `This invoice has an attached payment that is still open (${attached.intent.id}); cancel it first.`,
    );
  for (const { payment, intent } of waiting) {
    cancelPayment(context, payment);
    cancelIntent(context, intent, 'automatic');
  }
  const amountPaid = invoice.amount_paid + invoice.amount_remaining;
  const outside = (invoice.amount_paid_off_stripe ?? 0) + invoice.amount_remaining;
  return markPaid(
    context,
    invoice,
    { amount_paid: amountPaid, amount_paid_off_stripe: outside },
    { succeeded: false },
  );
}

function defaultIntentOrThrow(context: Context, invoiceId: string): PaymentIntent {
  const payment = defaultPaymentOf(context.realm, invoiceId);
  if (!payment) throw invalidRequest('There is nothing to pay on this invoice.');
  return intentOrThrow(context, payment.payment.payment_intent ?? '');
}

function payerOf(invoice: Invoice): Payer {
  return { email: invoice.customer_email, name: invoice.customer_name };
}

function payableOrThrow(context: Context, id: string): Invoice {
  const invoice = invoiceOrThrow(context, id);
  if (PAYABLE.has(String(invoice.status))) return invoice;
  if (invoice.status === 'paid') throw invalidRequest('Invoice is already paid');
  throw invalidRequest(`This invoice is ${invoice.status} and can't be paid.`);
}
