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
  readonly stripePaymentIntentId: string | null;
};

export const readInvoiceCommandResult = (invoice: Stripe.Invoice): InvoiceCommandResult => {
  const currency = currencyOfOrThrow(invoice.currency);
  const amount = (value: number) => fromStripeAmountOrThrow(value, currency).toString();
  const defaultPayment = invoice.payments?.data.find((payment) => payment.is_default);
  return {
    stripeInvoiceId: invoice.id,
    status: invoice.status ?? 'draft',
    totalMinor: amount(invoice.total),
    startingBalanceMinor: amount(invoice.starting_balance),
    amountDueMinor: amount(invoice.amount_due),
    stripePaymentIntentId: idOf(defaultPayment?.payment.payment_intent),
  };
};
