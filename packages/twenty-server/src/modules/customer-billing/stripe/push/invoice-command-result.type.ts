import type Stripe from 'stripe';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { fromStripeAmountOrThrow } from '../amount.util.ts';
import { currencyOfOrThrow, idOf } from '../snapshot/read-stripe-objects.util.ts';

/** What is kept of Stripe's answer to a command on an invoice. Amounts are minor units as text, for JSON. */
export type InvoiceCommandResult = JsonObject & {
  readonly stripeInvoiceId: string;
  readonly status: string;
  readonly totalMinor: string;
  readonly startingBalanceMinor: string;
  readonly amountDueMinor: string;
  readonly amountRemainingMinor: string;
  /** Paid by payment records: money that Stripe was told of. */
  readonly recordedMinor: string;
  /** Paid through Stripe. */
  readonly paidAtStripeMinor: string;
  /** `pr_…` of each part that is a payment record, with its `inpay_…`. */
  readonly paymentRecords: Readonly<Record<string, string>>;
  readonly stripePaymentIntentId: string | null;
};

export const readInvoiceCommandResult = (invoice: Stripe.Invoice): InvoiceCommandResult => {
  const currency = currencyOfOrThrow(invoice.currency);
  const amount = (value: number) => fromStripeAmountOrThrow(value, currency).toString();
  const payments = invoice.payments?.data ?? [];
  const defaultPayment = payments.find((payment) => payment.is_default);
  const isRecord = ({ payment }: Stripe.InvoicePayment) => payment.type === 'payment_record';
  const paidBy = (parts: readonly Stripe.InvoicePayment[]) =>
    amount(
      parts
        .filter(({ status }) => status === 'paid')
        .reduce((sum, part) => sum + (part.amount_paid ?? 0), 0),
    );
  return {
    stripeInvoiceId: invoice.id,
    status: invoice.status ?? 'draft',
    totalMinor: amount(invoice.total),
    startingBalanceMinor: amount(invoice.starting_balance),
    amountDueMinor: amount(invoice.amount_due),
    amountRemainingMinor: amount(invoice.amount_remaining),
    recordedMinor: paidBy(payments.filter(isRecord)),
    paidAtStripeMinor: paidBy(payments.filter((payment) => !isRecord(payment))),
    paymentRecords: Object.fromEntries(
      payments.flatMap(({ id, payment }) => {
        const record = idOf(payment.payment_record);
        return record === null ? [] : [[record, id]];
      }),
    ),
    stripePaymentIntentId: idOf(defaultPayment?.payment.payment_intent),
  };
};
