import { type Probe } from '../probe.type.ts';
import { createDraft, openInvoice, outcomeOf, payByCard } from './stage.ts';

const DAY_SECONDS = 24 * 60 * 60;
const now = (): number => Math.floor(Date.now() / 1000);

/** What Stripe does with invoices. https://docs.stripe.com/api/invoices */
export const INVOICE_PROBES: readonly Probe[] = [
  {
    name: 'past due date',
    question: 'Is a due_date in the past accepted when an invoice is made?',
    look: (stripe, mark) =>
      outcomeOf(createDraft(stripe, mark, { dueDate: now() - DAY_SECONDS }), () => ({})),
  },
  {
    name: 'lines in one call',
    question: 'How many lines does one addLines call take: all 250 that an invoice may have?',
    look: async (stripe, mark) => {
      const { stripeInvoiceId } = await createDraft(stripe, mark);
      const lines = Array.from({ length: 249 }, (_, index) => ({
        amount: 100,
        description: `Line ${index}`,
      }));
      return outcomeOf(stripe.invoices.addLines(stripeInvoiceId, { lines }), ({ total }) => ({
        total,
      }));
    },
  },
  {
    name: 'the same number twice',
    question: 'What is the refusal of a number that another invoice of the account has?',
    look: async (stripe, mark) => {
      const number = `TEST-${mark.crm_test_run}`.slice(0, 26);
      const first = await createDraft(stripe, mark);
      await stripe.invoices.update(first.stripeInvoiceId, { number });
      await stripe.invoices.finalizeInvoice(first.stripeInvoiceId);
      const second = await createDraft(stripe, mark, first);
      return outcomeOf(
        stripe.invoices
          .update(second.stripeInvoiceId, { number })
          .then(({ id }) => stripe.invoices.finalizeInvoice(id)),
        () => ({}),
      );
    },
  },
  {
    name: 'metadata after finalize',
    question: 'Can the metadata of a finalized invoice, and of its PaymentIntent, be changed?',
    look: async (stripe, mark) => {
      const { invoice, stripePaymentIntentId } = await openInvoice(stripe, mark);
      const ofInvoice = await outcomeOf(
        stripe.invoices.update(invoice.id, { metadata: { later: 'yes' } }),
        () => ({}),
      );
      const ofIntent = await outcomeOf(
        stripe.paymentIntents.update(stripePaymentIntentId, { metadata: { later: 'yes' } }),
        () => ({}),
      );
      return { invoice: ofInvoice['refused'] === false, intent: ofIntent['refused'] === false };
    },
  },
  {
    name: 'expansion of payments',
    question: 'Does payments.data.payment.payment_intent come expanded with the invoice?',
    look: async (stripe, mark) => {
      const { invoice } = await openInvoice(stripe, mark);
      return outcomeOf(
        stripe.invoices.retrieve(invoice.id, { expand: ['payments.data.payment.payment_intent'] }),
        ({ payments }) => ({
          expanded: typeof payments?.data[0]?.payment.payment_intent === 'object',
        }),
      );
    },
  },
  {
    name: 'paid out of band',
    question: 'What do the amounts, payments and PaymentIntent say after paid_out_of_band?',
    look: async (stripe, mark) => {
      const { invoice, stripePaymentIntentId } = await openInvoice(stripe, mark);
      await stripe.invoices.pay(invoice.id, { paid_out_of_band: true });
      const after = await stripe.invoices.retrieve(invoice.id, { expand: ['payments'] });
      const intent = await stripe.paymentIntents.retrieve(stripePaymentIntentId);
      return {
        status: after.status,
        amountPaid: after.amount_paid,
        amountPaidOffStripe: after.amount_paid_off_stripe ?? null,
        amountRemaining: after.amount_remaining,
        payments: after.payments?.data.map(({ status }) => status).join(' ') ?? null,
        intent: intent.status,
      };
    },
  },
  {
    name: 'void with a draft credit',
    question: 'Does a customer credit that an invoice used come back when it is voided?',
    look: async (stripe, mark) => {
      const draft = await createDraft(stripe, mark);
      await stripe.customers.createBalanceTransaction(draft.stripeCustomerId, {
        amount: -4_000,
        currency: 'eur',
      });
      const open = await stripe.invoices.finalizeInvoice(draft.stripeInvoiceId);
      await stripe.invoices.voidInvoice(open.id);
      const customer = await stripe.customers.retrieve(draft.stripeCustomerId);
      return {
        amountDue: open.amount_due,
        startingBalance: open.starting_balance,
        creditAfterVoid: customer.deleted === true ? null : customer.balance,
      };
    },
  },
  {
    name: 'below the minimum',
    question: 'Is an invoice under the smallest charge paid at once, as a debit of the customer?',
    look: async (stripe, mark) => {
      const { invoice, stripeCustomerId } = await openInvoice(stripe, mark, { amount: 20 });
      const customer = await stripe.customers.retrieve(stripeCustomerId);
      return {
        status: invoice.status,
        amountDue: invoice.amount_due,
        amountPaid: invoice.amount_paid,
        balance: customer.deleted === true ? null : customer.balance,
      };
    },
  },
  {
    name: 'refund and dispute leave paid',
    question: 'Does a refund change the status of the invoice?',
    look: async (stripe, mark) => {
      const open = await openInvoice(stripe, mark);
      await payByCard(stripe, open);
      await stripe.refunds.create({ payment_intent: open.stripePaymentIntentId, amount: 3_000 });
      const after = await stripe.invoices.retrieve(open.invoice.id);
      return { status: after.status, amountPaid: after.amount_paid };
    },
  },
];
