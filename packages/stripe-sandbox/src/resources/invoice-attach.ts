import type { Context } from '../core/context.ts';
import { StripeApiError, invalidRequest } from '../core/errors.ts';
import type { Invoice, PaymentIntent, PaymentRecord } from '../core/types.ts';
import { creditPayment } from './invoice-credit.ts';
import { createPayment, paymentsBy } from './invoice-payment.ts';
import { invoiceOrThrow } from './invoice.ts';
import { intentOrThrow } from './payment-intent.ts';
import { paymentRecordOrThrow } from './payment-record.ts';

export type AttachInput = { payment_intent?: string; payment_record?: string };

/**
 * Adds a part: an intent, credited when it succeeds (at once when it has), or money that was paid outside Stripe.
 * @see https://docs.stripe.com/invoicing/partial-payments
 */
export function attachPayment(context: Context, id: string, input: AttachInput): Invoice {
  const { payment_intent: intentId, payment_record: recordId } = input;
  if (intentId !== undefined && recordId !== undefined)
    throw invalidRequest(
      'You may only specify one of these parameters: payment_intent, payment_record.',
      { param: 'payment_record', code: 'parameters_exclusive' },
    );
  const invoice = invoiceOrThrow(context, id);
  if (intentId !== undefined) return attachIntent(context, invoice, intentId);
  if (recordId !== undefined) return attachRecord(context, invoice, recordId);
  throw invalidRequest('You must provide either payment_intent or payment_record.', {
    param: 'payment_intent',
    code: 'parameter_missing',
  });
}

function attachIntent(context: Context, invoice: Invoice, intentId: string): Invoice {
  const intent = intentOrThrow(context, intentId, 'payment_intent');
  checkUnattachedOrThrow(context, invoice, { id: intentId, param: 'payment_intent' });
  checkOpenOrThrow(invoice);
  if (intent.status === 'canceled')
    throw invalidRequest('A canceled PaymentIntent cannot be attached to an invoice.', {
      param: 'payment_intent',
      code: 'payment_intent_unexpected_state',
    });
  if (intent.customer === null || intent.customer !== invoice.customer)
    throw invalidRequest(
      'The PaymentIntent must have the same customer as the invoice it is attached to.',
      { param: 'payment_intent' },
    );
  const amount = amountOf(intent);
  checkMoneyOrThrow(invoice, { amount, currency: intent.currency, param: 'payment_intent' });
  const payment = createPayment(context, {
    invoice,
    amount,
    isDefault: false,
    payment: { type: 'payment_intent', payment_intent: intent.id },
  });
  return intent.status === 'succeeded' ? creditPayment(context, payment, amount) : invoice;
}

function attachRecord(context: Context, invoice: Invoice, recordId: string): Invoice {
  const record = paymentRecordOrThrow(context, recordId, 'payment_record');
  checkUnattachedOrThrow(context, invoice, { id: recordId, param: 'payment_record' });
  checkOpenOrThrow(invoice);
  const { value: amount, currency } = guaranteedOrThrow(record);
  const customer = record.customer_details?.customer ?? null;
  if (customer !== null && customer !== invoice.customer)
    throw invalidRequest(
      'The PaymentRecord must have the same customer as the invoice it is attached to.',
      { param: 'payment_record' },
    );
  checkMoneyOrThrow(invoice, { amount, currency, param: 'payment_record' });
  const payment = createPayment(context, {
    invoice,
    amount,
    isDefault: false,
    payment: { type: 'payment_record', payment_record: record.id },
  });
  return creditPayment(context, payment, amount);
}

function amountOf(intent: PaymentIntent): number {
  return intent.status === 'succeeded' ? intent.amount_received : intent.amount;
}

function guaranteedOrThrow(record: PaymentRecord): PaymentRecord['amount'] {
  if (record.amount_guaranteed.value > 0) return record.amount_guaranteed;
  throw invalidRequest('Only a PaymentRecord whose money is guaranteed can be attached.', {
    param: 'payment_record',
  });
}

function checkOpenOrThrow({ status }: Invoice): void {
  if (status === 'open' || status === 'uncollectible') return;
  throw invalidRequest(
    `Payments can only be attached to open invoices. This invoice is ${status}.`,
  );
}

function checkUnattachedOrThrow(
  context: Context,
  invoice: Invoice,
  source: { id: string; param: string },
): void {
  const [attached] = paymentsBy(context.realm, source.id);
  if (!attached) return;
  const where = attached.invoice === invoice.id ? 'this invoice' : `invoice ${attached.invoice}`;
  throw new StripeApiError(400, {
    type: 'invalid_request_error',
    code: 'resource_already_exists',
    message: `The payment ${source.id} is already attached to ${where}.`,
    param: source.param,
  });
}

function checkMoneyOrThrow(
  invoice: Invoice,
  given: { amount: number; currency: string; param: string },
): void {
  if (given.currency !== invoice.currency)
    throw invalidRequest(
      `The payment's currency (${given.currency}) must match the invoice's currency (${invoice.currency}).`,
      { param: given.param },
    );
  if (given.amount <= invoice.amount_remaining) return;
  throw invalidRequest(
    `The payment's amount (${given.amount}) is greater than the invoice's amount_remaining (${invoice.amount_remaining}).`,
    { param: given.param },
  );
}
