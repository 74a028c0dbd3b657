import { type Context, change, emit } from '../core/context.ts';
import type { Invoice, InvoicePayment, PaymentIntent } from '../core/types.ts';
import { adjustBalance } from './customer-balance-transaction.ts';
import { keepDefaultPaymentInStep } from './default-payment.ts';
import { customerIdOf } from './invoice-finalize.ts';
import { cancelPayment, markPaymentPaid, openPaymentsBy } from './invoice-payment.ts';
import { invoiceOrThrow } from './invoice.ts';

/** An intent has succeeded: its money arrives on the invoice it belongs to. */
export function creditInvoices(context: Context, intent: PaymentIntent): void {
  for (const payment of openPaymentsBy(context.realm, intent.id))
    creditPayment(context, payment, intent.amount_received);
}

/**
 * Money of one payment arrives. What is more than the invoice still asks for goes to the customer's credit balance.
 * @see https://docs.stripe.com/invoicing/partial-payments
 */
export function creditPayment(context: Context, payment: InvoicePayment, amount: number): Invoice {
  const invoice = invoiceOrThrow(context, String(payment.invoice));
  markPaymentPaid(context, payment, amount);
  const used = Math.min(amount, invoice.amount_remaining);
  const surplus = amount - used;
  const outside = payment.payment.type === 'payment_record';
  const credited: Partial<Invoice> = {
    amount_paid: invoice.amount_paid + used,
    amount_remaining: invoice.amount_remaining - used,
    amount_overpaid: invoice.amount_overpaid + surplus,
    ...(outside && { amount_paid_off_stripe: (invoice.amount_paid_off_stripe ?? 0) + used }),
    ...(payment.is_default && { attempted: true, attempt_count: invoice.attempt_count + 1 }),
  };
  const after =
    invoice.status === 'paid' || invoice.amount_remaining > used
      ? creditPart(context, invoice, credited)
      : markPaid(context, invoice, credited, { succeeded: !outside });
  if (surplus === 0) return after;
  emit(context, 'invoice.overpaid', after);
  adjustBalance(context, {
    customerId: customerIdOf(invoice),
    amount: -surplus,
    currency: invoice.currency,
    type: 'invoice_overpaid',
    invoiceId: invoice.id,
  });
  return after;
}

/** Open or uncollectible → paid, for good. The default payment is given up when it was not what paid. */
export function markPaid(
  context: Context,
  invoice: Invoice,
  more: Partial<Invoice>,
  { succeeded }: { succeeded: boolean },
): Invoice {
  const paid = change(context.realm.invoices, invoice, {
    ...more,
    status: 'paid',
    attempted: true,
    auto_advance: false,
    amount_remaining: 0,
    status_transitions: { ...invoice.status_transitions, paid_at: context.clock.now() },
  });
  keepDefaultPaymentInStep(context, paid);
  emit(context, 'invoice.updated', paid, invoice);
  emit(context, 'invoice.paid', paid);
  if (succeeded) emit(context, 'invoice.payment_succeeded', paid);
  return paid;
}

/** The invoice's own intent was refused. A refused part that somebody attached leaves the invoice as it is. */
export function countFailure(context: Context, intent: PaymentIntent): void {
  for (const payment of openPaymentsBy(context.realm, intent.id)) {
    if (!payment.is_default) continue;
    const invoice = invoiceOrThrow(context, String(payment.invoice));
    const attempted = change(context.realm.invoices, invoice, {
      attempted: true,
      attempt_count: invoice.attempt_count + 1,
    });
    emit(context, 'invoice.updated', attempted, invoice);
    emit(context, 'invoice.payment_failed', attempted);
  }
}

/** The customer has to answer the bank first. */
export function askForAction(context: Context, intent: PaymentIntent): void {
  for (const payment of openPaymentsBy(context.realm, intent.id)) {
    if (!payment.is_default) continue;
    emit(
      context,
      'invoice.payment_action_required',
      invoiceOrThrow(context, String(payment.invoice)),
    );
  }
}

/** An attached intent was canceled: the invoice no longer waits for it. */
export function giveUpPayments(context: Context, intent: PaymentIntent): void {
  for (const payment of openPaymentsBy(context.realm, intent.id)) cancelPayment(context, payment);
}

function creditPart(context: Context, invoice: Invoice, credited: Partial<Invoice>): Invoice {
  const after = change(context.realm.invoices, invoice, credited);
  keepDefaultPaymentInStep(context, after);
  emit(context, 'invoice.updated', after, invoice);
  return after;
}
