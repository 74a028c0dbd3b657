import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import type { PayRequest } from 'stripe-sandbox';
import type { GraphqlAnswer, TestClient } from '../../support/test-client.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { InvoiceSyncService } from '../../../src/modules/customer-billing/sync/invoice-sync.service.ts';
import type { BillingWorld } from './billing-world.ts';
import { createDraft, dataOf, type DraftOptions, pressCreateStripeInvoice } from './invoices.ts';

const FIELDS = `id number status totalMinor paidMinor refundedMinor keptMinor owedMinor overpaidMinor stripeInvoiceId
  overpayment { amountMinor refundableMinor keptAsCredit blockedReason }
  creditNotes { number amountMinor reason memo prePayment voided stripeCreditNoteId stripeDashboardUrl }
  payments { id kind status amountMinor source movementId methodDisplay stripeRefundId stripeChargeId stripePaymentIntentId
    refundableMinor refundBlockedReason undoable counterPaymentId recordedByName note reference livemode disputeStatus
    disputeReason evidenceDueBy returnedDebit invoice { id } }
  explanation { row } actions { action allowed reason }
  timeline { edges { node { action summary actorName toStatus evidence { stripeRequestId } } } }`;

export type MoneyAnswer = {
  id: string;
  number: string;
  status: string;
  totalMinor: string;
  paidMinor: string;
  refundedMinor: string;
  keptMinor: string;
  owedMinor: string;
  overpaidMinor: string;
  stripeInvoiceId: string;
  overpayment: {
    amountMinor: string;
    refundableMinor: string;
    keptAsCredit: boolean;
    blockedReason: string | null;
  } | null;
  creditNotes: {
    number: string | null;
    amountMinor: string;
    reason: string | null;
    memo: string | null;
    prePayment: boolean;
    voided: boolean;
    stripeCreditNoteId: string | null;
  }[];
  payments: {
    id: string;
    kind: string;
    status: string;
    amountMinor: string;
    source: string;
    movementId: string;
    stripeRefundId: string | null;
    stripeChargeId: string | null;
    stripePaymentIntentId: string | null;
    refundableMinor: string;
    refundBlockedReason: string | null;
    undoable: boolean;
    recordedByName: string | null;
    invoice: { id: string };
  }[];
  explanation: { row: string };
  actions: { action: string; allowed: boolean; reason: string | null }[];
  timeline: {
    edges: {
      node: {
        action: string;
        summary: string;
        actorName: string;
        toStatus: string | null;
        evidence: { stripeRequestId: string | null }[];
      };
    }[];
  };
};

export const readMoney = async (client: TestClient, id: string): Promise<MoneyAnswer> =>
  dataOf(
    await client.graphql<{ invoice: MoneyAnswer }>(
      `query ($id: ID!) { invoice(id: $id) { ${FIELDS} } }`,
      { id },
    ),
  ).invoice;

type Pressed = Promise<GraphqlAnswer<{ invoice: MoneyAnswer }>>;

const press =
  (mutation: string, inputType: string) =>
  (client: TestClient, input: Record<string, unknown>): Pressed =>
    client.graphql(
      `mutation ($input: ${inputType}!) { invoice: ${mutation}(input: $input) { ${FIELDS} } }`,
      { input: { clientRequestId: randomUUID(), ...input } },
    );

export const pressRefund = press('refundPayment', 'RefundPaymentInput');
export const pressRefundOverpayment = press('refundOverpayment', 'RefundOverpaymentInput');
export const pressCreditNote = press('createCreditNote', 'CreditNoteInput');

export const pressUncollectible = (client: TestClient, id: string, reason: string): Pressed =>
  client.graphql(
    `mutation ($id: ID!, $reason: String!) {
       invoice: markInvoiceUncollectible(id: $id, reason: $reason) { ${FIELDS} } }`,
    { id, reason },
  );

export const pressVoidMoney = (client: TestClient, id: string, reason: string): Pressed =>
  client.graphql(
    `mutation ($id: ID!, $reason: String!) { invoice: voidInvoice(id: $id, reason: $reason) { ${FIELDS} } }`,
    { id, reason },
  );

/** A client of the sandbox, for what the customer or somebody in the Dashboard does. */
export const stripeOf = ({ sandbox, keys }: BillingWorld): Stripe => {
  const { hostname, port } = new URL(sandbox.url);
  return new Stripe(keys.secretKey, { host: hostname, port, protocol: 'http' });
};

/** An invoice over EUR 119.00 that is open at Stripe. */
export const openInvoice = async (
  { admin }: BillingWorld,
  draft: DraftOptions = {},
): Promise<MoneyAnswer> => {
  const id = await createDraft(admin, draft);
  dataOf(await pressCreateStripeInvoice(admin, id));
  return readMoney(admin, id);
};

export const untilStatus = (
  world: BillingWorld,
  id: string,
  status: string,
): Promise<MoneyAnswer> =>
  waitUntil(`the invoice to be ${status}`, async () => {
    const invoice = await readMoney(world.admin, id);
    return invoice.status === status && invoice;
  });

/** The same, paid by card and told so by Stripe. */
export const paidInvoice = async (
  world: BillingWorld,
  pay: Partial<PayRequest> = {},
  draft: DraftOptions = {},
): Promise<MoneyAnswer> => {
  const { id, stripeInvoiceId } = await openInvoice(world, draft);
  await world.sandbox.control.pay({ invoice: stripeInvoiceId, ...pay });
  return untilStatus(world, id, 'PAID');
};

/** A PaymentIntent of the invoice's customer, attached to it and not paid yet. */
export const attachIntent = async (
  world: BillingWorld,
  { stripeInvoiceId }: MoneyAnswer,
  amount: number,
): Promise<Stripe.PaymentIntent> => {
  const stripe = stripeOf(world);
  const { customer, currency } = await stripe.invoices.retrieve(stripeInvoiceId);
  const intent = await stripe.paymentIntents.create({
    amount,
    currency,
    customer: String(customer),
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  });
  await stripe.invoices.attachPayment(stripeInvoiceId, { payment_intent: intent.id });
  return intent;
};

/** An invoice that was paid twice: by its own PaymentIntent, then by another that was attached to it before. */
export const overpaidInvoice = async (world: BillingWorld): Promise<MoneyAnswer> => {
  const invoice = await openInvoice(world);
  const intent = await attachIntent(world, invoice, 11_900);
  await world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId });
  await stripeOf(world).paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
  return untilStatus(world, invoice.id, 'OVERPAID');
};

/** Credit of the invoice's customer at Stripe, positive. */
export const creditAtStripe = async (
  world: BillingWorld,
  { stripeInvoiceId }: Pick<MoneyAnswer, 'stripeInvoiceId'>,
): Promise<number> => {
  const stripe = stripeOf(world);
  const { customer } = await stripe.invoices.retrieve(stripeInvoiceId);
  const found = await stripe.customers.retrieve(String(customer));
  return 'balance' in found ? 0 - found.balance : 0;
};

export const actionsOf = (invoice: MoneyAnswer): string[] =>
  invoice.timeline.edges.map(({ node }) => node.action);

/** The first payment of the invoice. */
export const paymentOf = (invoice: MoneyAnswer): MoneyAnswer['payments'][number] => {
  const payment = invoice.payments.find(({ kind }) => kind === 'PAYMENT');
  if (payment === undefined) {
    throw new Error('The invoice has no payment');
  }
  return payment;
};

export const refundsAtStripe = async ({ sandbox }: BillingWorld, invoice: MoneyAnswer) => {
  const intents = invoice.payments.map(({ stripePaymentIntentId }) => stripePaymentIntentId);
  return (await sandbox.control.state('refunds')).filter((refund) =>
    intents.includes(String(refund.payment_intent)),
  );
};

/** Brings the invoice in line with Stripe without waiting for an event. */
export const syncNow = ({ app }: BillingWorld, invoiceId: string): Promise<void> =>
  app.app
    .get(InvoiceSyncService, { strict: false })
    .syncNow({ workspaceId: app.workspace.id, invoiceId }, 'A test');

/** Sends a bank transfer to the customer's cash balance at Stripe: one over exactly what is owed is given to the invoice. */
export const payByTransfer = async (
  world: BillingWorld,
  { stripeInvoiceId }: MoneyAnswer,
  amount: number,
): Promise<void> => {
  const stripe = stripeOf(world);
  const { customer, currency } = await stripe.invoices.retrieve(stripeInvoiceId);
  await stripe.testHelpers.customers.fundCashBalance(String(customer), { amount, currency });
};

/** Waits until the sandbox holds a call that a fault stopped. */
export const untilHeld = ({ sandbox }: BillingWorld): Promise<true> =>
  waitUntil('Stripe to hold the call', async () => {
    const states = await sandbox.control.faults();
    return states.some(({ waiting }) => waiting > 0);
  });
