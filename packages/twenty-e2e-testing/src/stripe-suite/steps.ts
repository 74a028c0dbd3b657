import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import type Stripe from 'stripe';

import { type CrmClient, type CrmInvoice } from './crm-client.ts';
import { payByCard } from './probes/stage.ts';

export type Stage = {
  readonly crm: CrmClient;
  readonly stripe: Stripe;
  readonly companyId: string;
};

export type Step = { readonly name: string; readonly run: (stage: Stage) => Promise<void> };

/** What the customer does on Stripe's page, done by Stripe's API: a browser is not to be had for a foreign page. */
const payAtStripe = async (
  { stripe }: Stage,
  { stripeInvoiceId }: CrmInvoice,
  card: string,
): Promise<void> => {
  assert(stripeInvoiceId, 'The invoice is at Stripe');
  const { customer } = await stripe.invoices.retrieve(stripeInvoiceId);
  const stripeCustomerId = typeof customer === 'string' ? customer : customer?.id;
  assert(stripeCustomerId, 'The Stripe invoice has a customer');
  await payByCard(stripe, { stripeInvoiceId, stripeCustomerId }, card);
};

const hasStatus =
  (status: string) =>
  (invoice: CrmInvoice): boolean =>
    invoice.status === status;

const paidInvoice = async (stage: Stage, card = 'pm_card_visa'): Promise<CrmInvoice> => {
  const invoice = await stage.crm.createPayableInvoice(stage.companyId, '10000');
  await payAtStripe(stage, invoice, card);
  return stage.crm.arrivesAt(invoice.id, 'PAID', hasStatus('PAID'));
};

const sumOf = (invoice: CrmInvoice, kind: string): bigint =>
  invoice.payments
    .filter((payment) => payment.kind === kind && payment.status === 'SUCCEEDED')
    .reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);

/** The main jobs of the product, each from the CRM through Stripe and back. */
export const STEPS: readonly Step[] = [
  {
    name: 'an invoice is paid by card and turns Paid by itself',
    run: async (stage) => {
      const invoice = await paidInvoice(stage);
      assert.equal(invoice.owedMinor, '0');
      assert.deepEqual(
        invoice.payments.map(({ kind, status, amountMinor }) => [kind, status, amountMinor]),
        [['PAYMENT', 'SUCCEEDED', '10000']],
      );
      assert.match(invoice.payments[0]?.movementId ?? '', /^pi_/);
    },
  },
  {
    name: 'a declined card shows as Payment failed, the next one as Paid',
    run: async (stage) => {
      const invoice = await stage.crm.createPayableInvoice(stage.companyId, '10000');
      await assert.rejects(payAtStripe(stage, invoice, 'pm_card_chargeCustomerFail'));
      await stage.crm.arrivesAt(invoice.id, 'PAYMENT_FAILED', hasStatus('PAYMENT_FAILED'));
      await payAtStripe(stage, invoice, 'pm_card_visa');
      await stage.crm.arrivesAt(invoice.id, 'PAID', hasStatus('PAID'));
    },
  },
  {
    name: 'a refund from the CRM, then the rest from the Dashboard',
    run: async (stage) => {
      const { crm, stripe } = stage;
      const invoice = await paidInvoice(stage);
      const [payment] = invoice.payments;
      assert(payment);
      await crm.send(
        'mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) { id } }',
        {
          input: {
            paymentId: payment.id,
            amountMinor: '3000',
            reason: 'REQUESTED_BY_CUSTOMER',
            clientRequestId: randomUUID(),
          },
        },
      );
      await crm.arrivesAt(invoice.id, 'PARTIALLY_REFUNDED', hasStatus('PARTIALLY_REFUNDED'));
      await stripe.refunds.create({ payment_intent: payment.movementId });
      const refunded = await crm.arrivesAt(invoice.id, 'REFUNDED', hasStatus('REFUNDED'));
      assert.equal(sumOf(refunded, 'REFUND'), -10000n);
    },
  },
  {
    name: 'a part recorded as cash: Stripe asks only for the rest',
    run: async (stage) => {
      const { crm, stripe } = stage;
      const invoice = await crm.createPayableInvoice(stage.companyId, '10000');
      assert(invoice.stripeInvoiceId);
      const { currentUser } = await crm.send<{ currentUser: { workspace: { today: string } } }>(
        '{ currentUser { workspace { today } } }',
      );
      await crm.send(
        'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { id } }',
        {
          input: {
            invoiceId: invoice.id,
            amountMinor: '4000',
            method: 'CASH',
            receivedOn: currentUser.workspace.today,
            clientRequestId: randomUUID(),
          },
        },
      );
      const { amount_remaining } = await stripe.invoices.retrieve(invoice.stripeInvoiceId);
      assert.equal(amount_remaining, 6_000);
      await payAtStripe(stage, invoice, 'pm_card_visa');
      const paid = await crm.arrivesAt(invoice.id, 'PAID', hasStatus('PAID'));
      assert.equal(sumOf(paid, 'PAYMENT'), 10_000n);
    },
  },
  {
    name: 'a void invoice asks for nothing at Stripe either',
    run: async (stage) => {
      const { crm, stripe } = stage;
      const invoice = await crm.createPayableInvoice(stage.companyId, '10000');
      assert(invoice.stripeInvoiceId);
      await crm.send('mutation ($id: ID!) { voidInvoice(id: $id, reason: "Test run") { id } }', {
        id: invoice.id,
      });
      const { status } = await stripe.invoices.retrieve(invoice.stripeInvoiceId);
      assert.equal(status, 'void');
    },
  },
  {
    name: 'a disputed payment shows as Disputed',
    run: async (stage) => {
      const invoice = await stage.crm.createPayableInvoice(stage.companyId, '10000');
      await payAtStripe(stage, invoice, 'pm_card_createDispute');
      await stage.crm.arrivesAt(invoice.id, 'DISPUTED', hasStatus('DISPUTED'));
    },
  },
];
