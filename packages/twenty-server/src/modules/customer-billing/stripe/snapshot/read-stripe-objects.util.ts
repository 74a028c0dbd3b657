import type Stripe from 'stripe';
import { type CurrencyCode, isCurrencyCode } from 'twenty-shared';
import { fromStripeAmountOrThrow } from '../amount.util.ts';
import type {
  StripeChargeSnapshot,
  StripeInvoicePaymentSnapshot,
  StripeInvoiceSnapshot,
  StripePaymentIntentSnapshot,
  StripeRefundSnapshot,
} from './stripe-snapshot.type.ts';

/** The id behind a field that Stripe gives as an id or, expanded, as the object. */
export const idOf = (reference: string | { id: string } | null | undefined): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null);

export const dateOf = (seconds: number | null | undefined): Date | null =>
  typeof seconds === 'number' ? new Date(seconds * 1000) : null;

/** Stripe's lower-case code as ours. Throws RangeError for a currency we do not know. */
export const currencyOfOrThrow = (stripeCurrency: string): CurrencyCode => {
  const code = stripeCurrency.toUpperCase();
  if (!isCurrencyCode(code)) {
    throw new RangeError(`Stripe uses a currency unknown here: ${code}`);
  }
  return code;
};

export const readInvoice = (
  invoice: Stripe.Invoice,
  payments: readonly Stripe.InvoicePayment[],
): StripeInvoiceSnapshot => {
  const currency = currencyOfOrThrow(invoice.currency);
  const amount = (value: number) => fromStripeAmountOrThrow(value, currency);
  return {
    stripeInvoiceId: invoice.id,
    status: readInvoiceStatusOrThrow(invoice.status),
    livemode: invoice.livemode,
    currency,
    stripeCustomerId: idOf(invoice.customer),
    totalMinor: amount(invoice.total),
    amountDueMinor: amount(invoice.amount_due),
    amountRemainingMinor: amount(invoice.amount_remaining),
    startingBalanceMinor: amount(invoice.starting_balance),
    endingBalanceMinor: invoice.ending_balance === null ? null : amount(invoice.ending_balance),
    prePaymentCreditNotesMinor: amount(invoice.pre_payment_credit_notes_amount),
    finalizedAt: dateOf(invoice.status_transitions.finalized_at),
    voidedAt: dateOf(invoice.status_transitions.voided_at),
    markedUncollectibleAt: dateOf(invoice.status_transitions.marked_uncollectible_at),
    payments: payments.map((payment) => readInvoicePayment(payment, currency)),
  };
};

const INVOICE_STATUSES = ['draft', 'open', 'paid', 'uncollectible', 'void'] as const;

const readInvoiceStatusOrThrow = (
  status: Stripe.Invoice['status'],
): StripeInvoiceSnapshot['status'] => {
  // Stripe's lists are open: the SDK's type admits any text.
  const known = INVOICE_STATUSES.find((candidate) => candidate === status);
  if (known === undefined) {
    throw new RangeError(`Stripe gives an invoice a status unknown here: ${String(status)}`);
  }
  return known;
};

const readInvoicePayment = (
  payment: Stripe.InvoicePayment,
  currency: CurrencyCode,
): StripeInvoicePaymentSnapshot => ({
  stripeInvoicePaymentId: payment.id,
  isDefault: payment.is_default,
  status: payment.status === 'paid' || payment.status === 'canceled' ? payment.status : 'open',
  amountRequestedMinor: fromStripeAmountOrThrow(payment.amount_requested, currency),
  amountPaidMinor:
    payment.amount_paid === null ? null : fromStripeAmountOrThrow(payment.amount_paid, currency),
  paidAt: dateOf(payment.status_transitions.paid_at),
  stripePaymentIntentId: idOf(payment.payment.payment_intent),
});

export const readPaymentIntent = (intent: Stripe.PaymentIntent): StripePaymentIntentSnapshot => ({
  stripePaymentIntentId: intent.id,
  status: intent.status,
  amountMinor: fromStripeAmountOrThrow(intent.amount, currencyOfOrThrow(intent.currency)),
  createdAt: new Date(intent.created * 1000),
  lastErrorCode: intent.last_payment_error?.code ?? null,
  lastErrorMessage: intent.last_payment_error?.message ?? null,
});

export const readCharge = (charge: Stripe.Charge): StripeChargeSnapshot => {
  const currency = currencyOfOrThrow(charge.currency);
  const booked =
    typeof charge.balance_transaction === 'object' &&
    charge.balance_transaction !== null &&
    charge.balance_transaction.currency === charge.currency
      ? charge.balance_transaction
      : null;
  return {
    stripeChargeId: charge.id,
    stripePaymentIntentId: idOf(charge.payment_intent),
    status: readChargeStatus(charge.status),
    amountMinor: fromStripeAmountOrThrow(charge.amount, currency),
    createdAt: new Date(charge.created * 1000),
    method: charge.payment_method_details?.type ?? null,
    methodDisplay: displayMethod(charge.payment_method_details),
    failureCode: charge.failure_code,
    failureMessage: charge.failure_message,
    declineCode: charge.outcome?.reason ?? null,
    stripeCustomerId: idOf(charge.customer),
    feeMinor: booked === null ? null : fromStripeAmountOrThrow(booked.fee, currency),
    netMinor: booked === null ? null : fromStripeAmountOrThrow(booked.net, currency),
    refunds: (charge.refunds?.data ?? []).map((refund) => readRefund(refund, currency)),
  };
};

const readChargeStatus = (status: string): StripeChargeSnapshot['status'] =>
  (['succeeded', 'failed'] as const).find((candidate) => candidate === status) ?? 'pending';

export const readRefund = (
  refund: Stripe.Refund,
  currency: CurrencyCode,
): StripeRefundSnapshot => ({
  stripeRefundId: refund.id,
  status: refund.status ?? 'pending',
  amountMinor: fromStripeAmountOrThrow(refund.amount, currency),
  createdAt: new Date(refund.created * 1000),
  failureReason: refund.failure_reason ?? null,
});

const displayMethod = (details: Stripe.Charge.PaymentMethodDetails | null): string | null => {
  if (details?.card) {
    const { brand, last4 } = details.card;
    return `${capitalize(brand ?? 'card')} ·· ${last4 ?? '????'}`;
  }
  if (details?.us_bank_account) {
    return `Bank account ·· ${details.us_bank_account.last4 ?? '????'}`;
  }
  if (details?.sepa_debit) {
    return `SEPA debit ·· ${details.sepa_debit.last4 ?? '????'}`;
  }
  return details === null ? null : capitalize(details.type.replaceAll('_', ' '));
};

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
