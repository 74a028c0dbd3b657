import type Stripe from 'stripe';
import { type CurrencyCode, isCurrencyCode } from 'twenty-shared';
import { fromStripeAmountOrThrow } from '../amount.util.ts';
import type {
  StripeCreditNoteSnapshot,
  StripeInvoicePaymentSnapshot,
  StripeInvoiceSnapshot,
  StripePaymentIntentSnapshot,
  StripePaymentRecordSnapshot,
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
    ...readCustomer(invoice.customer, invoice.currency),
    totalMinor: amount(invoice.total),
    amountDueMinor: amount(invoice.amount_due),
    amountRemainingMinor: amount(invoice.amount_remaining),
    amountPaidMinor: amount(invoice.amount_paid),
    paidOffStripeMinor:
      invoice.amount_paid_off_stripe === undefined ? null : amount(invoice.amount_paid_off_stripe),
    startingBalanceMinor: amount(invoice.starting_balance),
    endingBalanceMinor: invoice.ending_balance === null ? null : amount(invoice.ending_balance),
    prePaymentCreditNotesMinor: amount(invoice.pre_payment_credit_notes_amount),
    postPaymentCreditNotesMinor: amount(invoice.post_payment_credit_notes_amount),
    finalizedAt: dateOf(invoice.status_transitions.finalized_at),
    paidAt: dateOf(invoice.status_transitions.paid_at),
    voidedAt: dateOf(invoice.status_transitions.voided_at),
    markedUncollectibleAt: dateOf(invoice.status_transitions.marked_uncollectible_at),
    payments: payments.map((payment) => readInvoicePayment(payment, currency)),
  };
};

/** Known when the customer was expanded with its cash balance; an id alone says neither. */
const readCustomer = (
  customer: Stripe.Invoice['customer'],
  currency: string,
): Pick<StripeInvoiceSnapshot, 'customerDeleted' | 'cashAvailableMinor'> => {
  if (typeof customer === 'string' || customer === null) {
    return { customerDeleted: false, cashAvailableMinor: 0n };
  }
  if ('deleted' in customer && customer.deleted) {
    return { customerDeleted: true, cashAvailableMinor: 0n };
  }
  const available = 'cash_balance' in customer ? customer.cash_balance?.available : undefined;
  return {
    customerDeleted: false,
    cashAvailableMinor: fromStripeAmountOrThrow(
      available?.[currency] ?? 0,
      currencyOfOrThrow(currency),
    ),
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
  stripeChargeId: idOf(payment.payment.charge),
  record: readPaymentRecord(payment),
});

/** An id alone where the record was not expanded. */
const readPaymentRecord = ({
  payment: { payment_record: record },
  created,
}: Stripe.InvoicePayment): StripePaymentRecordSnapshot | null => {
  if (record === undefined || record === null) {
    return null;
  }
  if (typeof record === 'string') {
    return {
      stripePaymentRecordId: record,
      methodDisplay: null,
      reference: null,
      createdAt: new Date(created * 1000),
      ownMovementId: null,
    };
  }
  return {
    stripePaymentRecordId: record.id,
    methodDisplay: record.payment_method_details?.custom?.display_name ?? null,
    reference: record.processor_details.custom?.payment_reference ?? null,
    createdAt: new Date(record.created * 1000),
    ownMovementId: record.metadata['crm_movement_id'] ?? null,
  };
};

export const readPaymentIntent = (intent: Stripe.PaymentIntent): StripePaymentIntentSnapshot => {
  const currency = currencyOfOrThrow(intent.currency);
  const error = intent.last_payment_error;
  const awaited = intent.next_action?.display_bank_transfer_instructions?.amount_remaining ?? null;
  return {
    stripePaymentIntentId: intent.id,
    status: intent.status,
    amountMinor: fromStripeAmountOrThrow(intent.amount, currency),
    createdAt: new Date(intent.created * 1000),
    lastErrorCode: error?.code ?? null,
    lastErrorMessage: error?.message ?? null,
    lastErrorChargeId: error?.charge ?? null,
    lastErrorPaymentMethodId: error?.payment_method?.id ?? null,
    receivedInPartMinor:
      awaited === null ? 0n : fromStripeAmountOrThrow(intent.amount - awaited, currency),
  };
};

export const readCreditNote = (note: Stripe.CreditNote): StripeCreditNoteSnapshot => {
  const currency = currencyOfOrThrow(note.currency);
  return {
    stripeCreditNoteId: note.id,
    number: note.number,
    status: note.status === 'void' ? 'void' : 'issued',
    amountMinor: fromStripeAmountOrThrow(note.amount, currency),
    prePaymentMinor: fromStripeAmountOrThrow(note.pre_payment_amount, currency),
    postPaymentMinor: fromStripeAmountOrThrow(note.post_payment_amount, currency),
    reason: note.reason,
    memo: note.memo,
    createdAt: new Date(note.created * 1000),
  };
};
