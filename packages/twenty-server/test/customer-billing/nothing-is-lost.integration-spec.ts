import Stripe from 'stripe';
import { waitUntil } from '../support/wait-until.ts';
import { readBillingRows } from './support/billing-rows.ts';
import { untilAtRest } from './support/at-rest.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import { createDraft, dataOf, pressCreateStripeInvoice, readInvoice } from './support/invoices.ts';
import { signDelivery } from './support/sign.ts';
import { deliver } from './support/webhook-relay.ts';

describe('P2: no payment is ever lost', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    world = await createBillingWorld();
  });

  afterEach(async () => {
    await world.sandbox.control.clearFaults();
  });

  afterAll(async () => {
    await world.close();
  });

  const eventStatus = async (stripeEventId: string): Promise<string | undefined> => {
    const [row] = await world.app.database.query<{ status: string }>(
      'SELECT "status" FROM "stripeEvent" WHERE "stripeEventId" = $1',
      [stripeEventId],
    );
    return row?.status;
  };

  const untilEventIs = (stripeEventId: string, status: string) =>
    waitUntil(`event to be ${status}`, async () => (await eventStatus(stripeEventId)) === status);

  const untilHeld = (faultId: string) =>
    waitUntil('the call to be held', async () =>
      (await world.sandbox.control.faults()).some(
        ({ id, waiting }) => id === faultId && waiting > 0,
      ),
    );

  const sandboxInvoiceOf = async (invoiceId: string) => {
    const invoices = await world.sandbox.control.state('invoices');
    const found = invoices.find(({ metadata }) => metadata?.['crm_invoice_id'] === invoiceId);
    if (found === undefined) {
      throw new Error('The sandbox has no invoice of this one');
    }
    return found;
  };

  /** As if the best-effort stamp of our ids on the PaymentIntent had failed. */
  const unstamp = async (invoiceId: string): Promise<void> => {
    const [push] = await world.app.database.query<{ stripePaymentIntentId: string }>(
      'SELECT "stripePaymentIntentId" FROM "stripePush" WHERE "invoiceId" = $1',
      [invoiceId],
    );
    const { hostname, port } = new URL(world.sandbox.url);
    await new Stripe(world.keys.secretKey, {
      host: hostname,
      port: Number(port),
      protocol: 'http',
    }).paymentIntents.update(push?.stripePaymentIntentId ?? '', { metadata: '' });
  };

  it('books a payment that Stripe reports before the push has committed', async () => {
    const id = await createDraft(world.admin);
    const fault = await world.sandbox.control.addFault({
      method: 'POST',
      path: '/finalize$',
      fault: { kind: 'hold', phase: 'after' },
    });
    const press = pressCreateStripeInvoice(world.admin, id);
    await untilHeld(fault.id);
    const { id: stripeInvoiceId } = await sandboxInvoiceOf(id);

    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: '4242424242424242' });
    await waitUntil('invoice.paid to have arrived', () =>
      world.relay.captured.some(
        ({ type, body }) => type === 'invoice.paid' && body.includes(stripeInvoiceId),
      ),
    );
    expect((await readInvoice(world.admin, id)).status).toBe('OPEN');
    await world.sandbox.control.releaseFault(fault.id);

    dataOf(await press);
    const invoice = await waitUntil('the invoice to be paid', async () => {
      const current = await readInvoice(world.admin, id);
      return current.status === 'PAID' && current;
    });
    expect(invoice.payments).toHaveLength(1);
  });

  it('lets an event wait whose Stripe invoice is ours but not known yet, and opens it with the commit', async () => {
    const id = await createDraft(world.admin);
    const fault = await world.sandbox.control.addFault({
      method: 'POST',
      path: '/v1/invoices$',
      fault: { kind: 'hold', phase: 'after' },
    });
    const press = pressCreateStripeInvoice(world.admin, id);
    await untilHeld(fault.id);
    const stripeInvoice = await sandboxInvoiceOf(id);
    const event = {
      id: `evt_waiting${stripeInvoice.id.slice(-8)}`,
      object: 'event',
      api_version: '2026-10-28.endive',
      created: Math.floor(Date.now() / 1000),
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type: 'invoice.updated',
      data: { object: stripeInvoice },
    };

    expect(
      await deliver(
        `${world.app.url}/api/webhooks/stripe`,
        signDelivery(event, world.keys.webhookSecret),
      ),
    ).toBe(200);
    await untilEventIs(event.id, 'WAITING');
    await world.sandbox.control.releaseFault(fault.id);

    dataOf(await press);
    await untilEventIs(event.id, 'PROCESSED');
  });

  it('has its effect once when an event failed, and was delivered again under the same id', async () => {
    const id = await createDraft(world.admin);
    const { stripeInvoiceId } = dataOf(
      await pressCreateStripeInvoice(world.admin, id),
    ).createStripeInvoice;
    const target = world.relay.target;
    world.relay.target = undefined;
    await unstamp(id);
    await world.sandbox.control.pay({ invoice: stripeInvoiceId ?? '', card: '4242424242424242' });
    const [push] = await world.app.database.query<{ stripePaymentIntentId: string }>(
      'SELECT "stripePaymentIntentId" FROM "stripePush" WHERE "invoiceId" = $1',
      [id],
    );
    const delivery = await waitUntil('payment_intent.succeeded', () =>
      world.relay.captured.find(
        ({ type, body }) =>
          type === 'payment_intent.succeeded' && body.includes(push?.stripePaymentIntentId ?? '-'),
      ),
    );
    // Without a stamp and our rows knowing the PaymentIntent, and with Stripe failing, the event cannot be placed.
    await world.app.database.query(
      `UPDATE "stripePush" SET "stripePaymentIntentId" = NULL WHERE "invoiceId" = $1`,
      [id],
    );
    await world.sandbox.control.addFault({
      method: 'GET',
      path: '/v1/invoice_payments',
      times: 100,
      fault: {
        kind: 'error',
        status: 500,
        body: { error: { type: 'api_error', message: 'Down' } },
      },
    });
    const webhookUrl = `${world.app.url}/api/webhooks/stripe`;
    await deliver(webhookUrl, delivery);
    await waitUntil('the first try to have failed', async () => {
      const [row] = await world.app.database.query<{ attempts: number }>(
        'SELECT "attempts" FROM "stripeEvent" WHERE "stripeEventId" = $1',
        [delivery.eventId],
      );
      return (row?.attempts ?? 0) > 0;
    });
    await world.app.database.query(
      `UPDATE "stripeEvent" SET "status" = 'FAILED' WHERE "stripeEventId" = $1`,
      [delivery.eventId],
    );
    await world.sandbox.control.clearFaults();

    await deliver(webhookUrl, delivery);
    await untilEventIs(delivery.eventId, 'PROCESSED');
    await deliver(webhookUrl, delivery);
    world.relay.target = target;

    expect(await readBillingRows(world.app.database, id)).toMatchObject({
      invoice: { status: 'PAID' },
      payments: [expect.objectContaining({ status: 'SUCCEEDED', amountMinor: '11900' })],
    });
    const entries = await world.app.database.query(
      `SELECT "id" FROM "auditEntry" WHERE "invoiceId" = $1 AND "action" = 'payment.succeeded'`,
      [id],
    );
    expect(entries).toHaveLength(1);
  });

  it('tries a sync again by itself when Stripe was down', async () => {
    const id = await createDraft(world.admin);
    const { stripeInvoiceId } = dataOf(
      await pressCreateStripeInvoice(world.admin, id),
    ).createStripeInvoice;
    await untilAtRest(world.app.database);
    await world.sandbox.control.addFault({
      method: 'GET',
      path: `/v1/invoices/${stripeInvoiceId}$`,
      times: 5,
      fault: {
        kind: 'error',
        status: 500,
        body: { error: { type: 'api_error', message: 'Down' } },
      },
    });

    await world.sandbox.control.pay({ invoice: stripeInvoiceId ?? '', card: '4242424242424242' });

    await waitUntil('the invoice to be paid', async () => {
      const current = await readInvoice(world.admin, id);
      return current.status === 'PAID';
    });
  });
});
