import type Stripe from 'stripe';
import type { CurrencyCode } from 'twenty-shared';
import { fromStripeAmountOrThrow } from '../amount.util.ts';
import { currencyOfOrThrow, dateOf, idOf } from '../snapshot/read-stripe-objects.util.ts';
import {
  ListedKind,
  type ListedMark,
  type ListedObject,
  type ListedReference,
} from './listed-object.type.ts';

/** An object as it was listed, and how to read it once it turned out to be ours. Reading throws RangeError for a currency we do not know. */
export type ListedEntry = {
  readonly reference: ListedReference;
  readonly read: () => ListedObject;
};

type Amount = (stripeAmount: number) => bigint;
type Details = Omit<ListedObject, keyof ListedReference | 'currency' | keyof typeof NOTHING> &
  Partial<Pick<ListedObject, keyof typeof NOTHING>>;

const NOTHING = {
  changedAt: null,
  remainingMinor: null,
  paidMinor: null,
  paidOffStripeMinor: null,
  creditAppliedMinor: null,
  prePaymentMinor: null,
  feeMinor: null,
  netMinor: null,
};

const markOf = (metadata: Stripe.Metadata | null | undefined): ListedMark | null => {
  const workspaceId = metadata?.['crm_workspace_id'];
  const invoiceId = metadata?.['crm_invoice_id'];
  return workspaceId === undefined || invoiceId === undefined
    ? null
    : { workspaceId, invoiceId, installationId: metadata?.['crm_installation_id'] ?? null };
};

const entryOf = (
  reference: Pick<ListedReference, 'kind' | 'id' | 'status'> &
    Partial<ListedReference> & { created: number },
  stripeCurrency: string,
  details: (amount: Amount, currency: CurrencyCode) => Details,
): ListedEntry => {
  const { created, ...known } = reference;
  const whole = {
    parentId: null,
    linkedId: null,
    stripePaymentIntentId: null,
    mark: null,
    createdAt: new Date(created * 1000),
    ...known,
  };
  return {
    reference: whole,
    read: () => {
      const currency = currencyOfOrThrow(stripeCurrency);
      const amount: Amount = (value) => fromStripeAmountOrThrow(value, currency);
      return { ...NOTHING, ...whole, currency, ...details(amount, currency) };
    },
  };
};

/** https://docs.stripe.com/api/invoices/object */
export const listedInvoice = (invoice: Stripe.Invoice): ListedEntry =>
  entryOf(
    {
      kind: ListedKind.INVOICE,
      id: invoice.id,
      mark: markOf(invoice.metadata),
      status: invoice.status ?? 'draft',
      created: invoice.created,
    },
    invoice.currency,
    (amount) => ({
      amountMinor: amount(invoice.total),
      changedAt:
        dateOf(invoice.status_transitions.voided_at) ??
        dateOf(invoice.status_transitions.paid_at) ??
        dateOf(invoice.status_transitions.marked_uncollectible_at),
      remainingMinor: amount(invoice.amount_remaining),
      paidMinor: amount(invoice.amount_paid),
      paidOffStripeMinor:
        invoice.amount_paid_off_stripe === undefined
          ? null
          : amount(invoice.amount_paid_off_stripe),
      creditAppliedMinor: creditAppliedOf(invoice, amount),
      prePaymentMinor: amount(invoice.pre_payment_credit_notes_amount),
    }),
  );

/** Credit is a negative balance; what a sub-minimum total leaves behind as a debit is none. */
const creditAppliedOf = (invoice: Stripe.Invoice, amount: Amount): bigint => {
  const { starting_balance: start, ending_balance: end } = invoice;
  if (start >= 0 || end === null || invoice.status_transitions.finalized_at === null) {
    return 0n;
  }
  return amount(Math.min(end, 0) - start);
};

/** https://docs.stripe.com/api/invoice-payment/object */
export const listedInvoicePayment = (payment: Stripe.InvoicePayment): ListedEntry =>
  entryOf(
    {
      kind: ListedKind.INVOICE_PAYMENT,
      id: payment.id,
      parentId: idOf(payment.invoice as string | { id: string }),
      linkedId:
        idOf(payment.payment.payment_intent) ??
        idOf(payment.payment.charge) ??
        idOf(payment.payment.payment_record),
      status: payment.status,
      created: payment.created,
    },
    payment.currency,
    (amount) => ({
      amountMinor: amount(payment.amount_requested),
      changedAt: dateOf(payment.status_transitions.paid_at),
      paidMinor: payment.amount_paid === null ? null : amount(payment.amount_paid),
    }),
  );

/** https://docs.stripe.com/api/credit_notes/object */
export const listedCreditNote = (note: Stripe.CreditNote): ListedEntry =>
  entryOf(
    {
      kind: ListedKind.CREDIT_NOTE,
      id: note.id,
      parentId: idOf(note.invoice),
      status: note.status,
      created: note.created,
    },
    note.currency,
    (amount) => ({
      amountMinor: amount(note.amount),
      changedAt: dateOf(note.voided_at),
      prePaymentMinor: amount(note.pre_payment_amount),
    }),
  );

/** https://docs.stripe.com/api/payment_intents/object */
export const listedPaymentIntent = (intent: Stripe.PaymentIntent): ListedEntry =>
  entryOf(
    {
      kind: ListedKind.PAYMENT_INTENT,
      id: intent.id,
      mark: markOf(intent.metadata),
      status: intent.status,
      created: intent.created,
    },
    intent.currency,
    (amount) => ({ amountMinor: amount(intent.amount) }),
  );

/** https://docs.stripe.com/api/charges/object; its fee only where its balance transaction is expanded */
export const listedCharge = (charge: Stripe.Charge): ListedEntry =>
  entryOf(
    {
      kind: ListedKind.CHARGE,
      id: charge.id,
      parentId: idOf(charge.payment_intent),
      stripePaymentIntentId: idOf(charge.payment_intent),
      status: charge.status,
      created: charge.created,
    },
    charge.currency,
    (amount) => {
      const booked = charge.balance_transaction;
      const isBooked =
        typeof booked === 'object' && booked !== null && booked.currency === charge.currency;
      return {
        amountMinor: amount(charge.amount),
        feeMinor: isBooked ? amount(booked.fee) : null,
        netMinor: isBooked ? amount(booked.net) : null,
      };
    },
  );

/** https://docs.stripe.com/api/refunds/object */
export const listedRefund = (refund: Stripe.Refund): ListedEntry =>
  entryOf(
    {
      kind: ListedKind.REFUND,
      id: refund.id,
      parentId: idOf(refund.charge),
      stripePaymentIntentId: idOf(refund.payment_intent),
      status: refund.status ?? 'pending',
      created: refund.created,
    },
    refund.currency,
    (amount) => ({ amountMinor: amount(refund.amount) }),
  );

/** https://docs.stripe.com/api/disputes/object */
export const listedDispute = (dispute: Stripe.Dispute): ListedEntry =>
  entryOf(
    {
      kind: ListedKind.DISPUTE,
      id: dispute.id,
      parentId: idOf(dispute.charge),
      stripePaymentIntentId: idOf(dispute.payment_intent),
      status: dispute.status,
      created: dispute.created,
    },
    dispute.currency,
    (amount) => ({ amountMinor: amount(dispute.amount) }),
  );
