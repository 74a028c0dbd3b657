import type Stripe from 'stripe';

/** An invoice as Stripe answers it, with the fields we read; amounts in Stripe's units. */
export const aStripeInvoiceObject = (fields: Partial<Stripe.Invoice> = {}): Stripe.Invoice =>
  ({
    id: 'in_1',
    object: 'invoice',
    status: 'draft',
    livemode: false,
    currency: 'eur',
    customer: 'cus_1',
    total: 11_900,
    amount_due: 11_900,
    amount_remaining: fields.amount_due ?? 11_900,
    amount_paid: 0,
    amount_paid_off_stripe: 0,
    starting_balance: 0,
    ending_balance: null,
    pre_payment_credit_notes_amount: 0,
    post_payment_credit_notes_amount: 0,
    hosted_invoice_url: null,
    metadata: {},
    status_transitions: {
      finalized_at: null,
      voided_at: null,
      marked_uncollectible_at: null,
      paid_at: null,
    },
    ...fields,
  }) as Stripe.Invoice;

export const anInvoicePaymentObject = (
  fields: Partial<Stripe.InvoicePayment> = {},
): Stripe.InvoicePayment =>
  ({
    id: 'inpay_1',
    object: 'invoice_payment',
    invoice: 'in_1',
    is_default: true,
    status: 'open',
    amount_requested: 11_900,
    amount_paid: null,
    status_transitions: { canceled_at: null, paid_at: null },
    payment: { type: 'payment_intent', payment_intent: 'pi_1' },
    ...fields,
  }) as Stripe.InvoicePayment;

/** The invoice after it was finalized, with its payments expanded. */
export const aFinalizedInvoiceObject = (fields: Partial<Stripe.Invoice> = {}): Stripe.Invoice =>
  aStripeInvoiceObject({
    status: 'open',
    hosted_invoice_url: 'https://invoice.stripe.com/i/acct_1/test',
    payments: aListOf([anInvoicePaymentObject()]),
    ...fields,
  });

export const aChargeObject = (fields: Partial<Stripe.Charge> = {}): Stripe.Charge =>
  ({
    id: 'ch_1',
    object: 'charge',
    status: 'succeeded',
    amount: 11_900,
    currency: 'eur',
    created: 1_795_348_800,
    customer: 'cus_1',
    payment_intent: 'pi_1',
    disputed: false,
    balance_transaction: null,
    failure_code: null,
    failure_message: null,
    outcome: null,
    payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
    ...fields,
  }) as Stripe.Charge;

export const aRefundObject = (fields: Partial<Stripe.Refund> = {}): Stripe.Refund =>
  ({
    id: 're_1',
    object: 'refund',
    status: 'succeeded',
    amount: 4_000,
    created: 1_795_348_900,
    ...fields,
  }) as Stripe.Refund;

/** One that nobody has tried to pay with. */
export const aPaymentIntentObject = (
  fields: Partial<Stripe.PaymentIntent> = {},
): Stripe.PaymentIntent =>
  ({
    id: 'pi_1',
    object: 'payment_intent',
    status: 'requires_payment_method',
    amount: 11_900,
    currency: 'eur',
    created: 1_795_348_800,
    last_payment_error: null,
    latest_charge: null,
    ...fields,
  }) as Stripe.PaymentIntent;

/** Credit of a customer moved; nothing is left of it. */
export const aBalanceTransactionObject = (
  fields: Partial<Stripe.CustomerBalanceTransaction> = {},
): Stripe.CustomerBalanceTransaction =>
  ({
    id: 'cbtxn_1',
    object: 'customer_balance_transaction',
    type: 'adjustment',
    amount: 4_000,
    currency: 'eur',
    ending_balance: 0,
    metadata: {},
    ...fields,
  }) as Stripe.CustomerBalanceTransaction;

export const aListOf = <T>(data: T[], hasMore = false): Stripe.ApiList<T> => ({
  object: 'list',
  data,
  has_more: hasMore,
  url: '/v1/list',
});
