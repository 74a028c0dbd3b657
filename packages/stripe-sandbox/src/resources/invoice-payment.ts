import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { newId } from '../core/ids.ts';
import type { Realm } from '../core/realm.ts';
import type { Invoice, InvoicePayment, PaymentIntent } from '../core/types.ts';

/** The default payment of an invoice: made when it is finalized, for the amount due. */
export function createDefaultPayment(
  context: Context,
  invoice: Invoice,
  intent: PaymentIntent,
): InvoicePayment {
  return createPayment(context, {
    invoice,
    amount: intent.amount,
    isDefault: true,
    payment: { type: 'payment_intent', payment_intent: intent.id },
  });
}

/** One more part of an invoice's money. `amount` in minor units. */
export function createPayment(
  context: Context,
  input: {
    invoice: Invoice;
    amount: number;
    isDefault: boolean;
    payment: InvoicePayment['payment'];
  },
): InvoicePayment {
  const { invoice, amount, isDefault } = input;
  const payment: InvoicePayment = {
    id: newId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: amount,
    created: context.clock.now(),
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: isDefault,
    livemode: context.realm.livemode,
    payment: input.payment,
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  };
  context.realm.invoicePayments.set(payment.id, payment);
  return payment;
}

/** Its event, invoice_payment.paid, comes some seconds after invoice.paid at Stripe. */
export function markPaymentPaid(
  context: Context,
  payment: InvoicePayment,
  amountPaid: number,
): void {
  change(context.realm.invoicePayments, payment, {
    amount_paid: amountPaid,
    status: 'paid',
    status_transitions: { canceled_at: null, paid_at: context.clock.now() },
  });
  context.later({ kind: 'report_invoice_payment', id: payment.id });
}

export function reportPaymentPaid(context: Context, paymentId: string): void {
  emit(context, 'invoice_payment.paid', invoicePaymentOrThrow(context, paymentId));
}

export function cancelPayment(context: Context, payment: InvoicePayment): void {
  change(context.realm.invoicePayments, payment, {
    status: 'canceled',
    status_transitions: { canceled_at: context.clock.now(), paid_at: null },
  });
}

export function invoicePaymentOrThrow(context: Context, id: string): InvoicePayment {
  return findOrThrow(context.realm.invoicePayments, { kind: 'invoice_payment', id });
}

/** All payments of an invoice, oldest first. */
export function paymentsOf(realm: Realm, invoiceId: string): InvoicePayment[] {
  const found = [];
  for (const payment of realm.invoicePayments.values())
    if (payment.invoice === invoiceId) found.push(payment);
  return found;
}

export function defaultPaymentOf(realm: Realm, invoiceId: string): InvoicePayment | undefined {
  return paymentsOf(realm, invoiceId).find((payment) => payment.is_default);
}

/** Payments that wait for this intent; an intent belongs to one invoice at most. */
export function openPaymentsBy(realm: Realm, intentId: string): InvoicePayment[] {
  return paymentsBy(realm, intentId).filter(({ status }) => status === 'open');
}

/** Payments an intent or a payment record stands behind. */
export function paymentsBy(realm: Realm, sourceId: string): InvoicePayment[] {
  const found = [];
  for (const payment of realm.invoicePayments.values()) {
    const { payment_intent: intent, payment_record: record } = payment.payment;
    if (intent === sourceId || record === sourceId) found.push(payment);
  }
  return found;
}
