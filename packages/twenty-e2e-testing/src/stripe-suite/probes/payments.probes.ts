import type Stripe from 'stripe';

import { type Probe } from '../probe.type.ts';
import { openInvoice, outcomeOf, payBeside, payByCard } from './stage.ts';

const intentOf = async (stripe: Stripe, id: string): Promise<Stripe.PaymentIntent> =>
  stripe.paymentIntents.retrieve(id);

/** What Stripe does with payments of invoices. https://docs.stripe.com/invoicing/partial-payments */
export const PAYMENT_PROBES: readonly Probe[] = [
  {
    name: 'attach a part',
    question: 'Does a part paid beside it shrink the PaymentIntent of the invoice, and when?',
    look: async (stripe, mark) => {
      const { invoice, stripeCustomerId, stripePaymentIntentId } = await openInvoice(stripe, mark);
      const part = await payBeside(stripe, mark, { amount: 4_000, stripeCustomerId });
      return outcomeOf(
        stripe.invoices
          .attachPayment(invoice.id, { payment_intent: part })
          .then(() => intentOf(stripe, stripePaymentIntentId)),
        ({ amount, status }) => ({ amount, status }),
      );
    },
  },
  {
    name: 'attach too much',
    question: 'Can a succeeded PaymentIntent over more than what remains be attached?',
    look: async (stripe, mark) => {
      const { invoice, stripeCustomerId } = await openInvoice(stripe, mark);
      const payment = await payBeside(stripe, mark, { amount: 12_000, stripeCustomerId });
      return outcomeOf(
        stripe.invoices.attachPayment(invoice.id, { payment_intent: payment }),
        ({ status, amount_overpaid, amount_remaining }) => ({
          status,
          amountOverpaid: amount_overpaid,
          amountRemaining: amount_remaining,
        }),
      );
    },
  },
  {
    name: 'refund of an over-payment',
    question: 'Is the credit of an over-payment taken back when the payment is refunded?',
    look: async (stripe, mark) => {
      const { invoice, stripeCustomerId } = await openInvoice(stripe, mark);
      const payment = await payBeside(stripe, mark, { amount: 12_000, stripeCustomerId });
      const attached = await outcomeOf(
        stripe.invoices.attachPayment(invoice.id, { payment_intent: payment }),
        () => ({}),
      );
      if (attached['refused'] === true) return { attached: false };
      await stripe.refunds.create({ payment_intent: payment, amount: 2_000 });
      const customer = await stripe.customers.retrieve(stripeCustomerId);
      return {
        attached: true,
        balance: customer.deleted === true ? null : customer.balance,
      };
    },
  },
  {
    name: 'cancel the own PaymentIntent',
    question: 'Can the PaymentIntent of an open invoice be canceled or changed directly?',
    look: async (stripe, mark) => {
      const { stripePaymentIntentId } = await openInvoice(stripe, mark);
      return outcomeOf(stripe.paymentIntents.cancel(stripePaymentIntentId), ({ status }) => ({
        status,
      }));
    },
  },
  {
    name: 'cash balance on an invoice',
    question: 'Can a cash balance be applied to the PaymentIntent of an invoice?',
    look: async (stripe, mark) => {
      const { stripePaymentIntentId } = await openInvoice(stripe, mark);
      return outcomeOf(
        stripe.paymentIntents.applyCustomerBalance(stripePaymentIntentId),
        ({ status }) => ({ status }),
      );
    },
  },
  {
    name: 'declined payment',
    question: 'What are status and last error of the PaymentIntent after a decline?',
    look: async (stripe, mark) => {
      const open = await openInvoice(stripe, mark);
      const attempt = await outcomeOf(
        payByCard(stripe, open, 'pm_card_chargeCustomerFail'),
        () => ({}),
      );
      const { status, last_payment_error } = await intentOf(stripe, open.stripePaymentIntentId);
      return {
        ...attempt,
        intent: status,
        lastError: last_payment_error?.code ?? null,
        declineCode: last_payment_error?.decline_code ?? null,
      };
    },
  },
  {
    name: 'void while processing',
    question: 'What does voidInvoice do while a bank debit is on its way?',
    look: async (stripe, mark) => {
      const { invoice, stripePaymentIntentId } = await openInvoice(stripe, mark);
      const begun = await outcomeOf(
        stripe.paymentIntents.confirm(stripePaymentIntentId, {
          payment_method_data: {
            type: 'sepa_debit',
            sepa_debit: { iban: 'DE89370400440532013000' },
            billing_details: { name: 'Ada Test', email: 'ada@example.com' },
          },
          mandate_data: { customer_acceptance: { type: 'offline' } },
        }),
        ({ status }) => ({ status }),
      );
      if (begun['refused'] === true) return { begun: false, code: begun['code'] ?? null };
      const voided = await outcomeOf(stripe.invoices.voidInvoice(invoice.id), ({ status }) => ({
        status,
      }));
      return { begun: true, ...voided };
    },
  },
];
