import Stripe from 'stripe';
import { InvoiceLeaseRepository } from '../../src/modules/customer-billing/invoice/lease/invoice-lease.typeorm-repository.ts';
import { StripeConnections } from '../../src/modules/customer-billing/connection/stripe-connections.service.ts';
import { StripePushRepository } from '../../src/modules/customer-billing/stripe/push/stripe-push.typeorm-repository.ts';
import { StripeStateReader } from '../../src/modules/customer-billing/stripe/snapshot/stripe-state-reader.service.ts';
import { ApplyProjection } from '../../src/modules/customer-billing/sync/apply-projection.service.ts';
import { projectStripeState } from '../../src/modules/customer-billing/sync/project-stripe-state.util.ts';
import { waitUntil } from '../support/wait-until.ts';
import { readBillingRows } from './support/billing-rows.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import { createDraft, dataOf, pressCreateStripeInvoice } from './support/invoices.ts';
import { type ManualWorker, startManualWorker } from './support/manual-worker.ts';
import { type CapturedDelivery, deliver } from './support/webhook-relay.ts';

const APPROVED = '4242424242424242';
const DECLINED = '4000000000000002';

describe('P3: events in any order, any number of times', () => {
  let world: BillingWorld;
  let worker: ManualWorker;
  let webhookUrl: string;

  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    worker = await startManualWorker(world.app);
    webhookUrl = `${world.app.url}/api/webhooks/stripe`;
    world.relay.target = undefined;
  });

  afterAll(async () => {
    await worker.close();
    await world.close();
  });

  const pushed = async (): Promise<{ id: string; stripeInvoiceId: string }> => {
    const id = await createDraft(world.admin, { companyName: 'Brackwater Marine' });
    const { stripeInvoiceId } = dataOf(
      await pressCreateStripeInvoice(world.admin, id),
    ).createStripeInvoice;
    await worker.workUntilIdle();
    return { id, stripeInvoiceId: stripeInvoiceId ?? '' };
  };

  const sandboxAtRest = () =>
    waitUntil(
      'the sandbox to have sent everything',
      async () => (await world.sandbox.control.health()).idle,
    );

  /** What Stripe sends about an invoice while `act` happens; nothing of it has reached the app. */
  const capture = async (act: () => Promise<void>): Promise<CapturedDelivery[]> => {
    await sandboxAtRest();
    const before = world.relay.captured.length;
    await act();
    await sandboxAtRest();
    return world.relay.captured.slice(before);
  };

  const declineThenPayThenRefund = (stripeInvoiceId: string) => async () => {
    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: DECLINED });
    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: APPROVED });
    const charges = await world.sandbox.control.state('charges');
    const charge = charges.at(-1);
    await world.sandbox.control.refund({ charge: charge?.id ?? '', amount: 1900 });
  };

  const deliverAll = async (deliveries: readonly CapturedDelivery[]): Promise<void> => {
    for (const delivery of deliveries) {
      expect(await deliver(webhookUrl, delivery)).toBe(200);
      await worker.workUntilIdle();
    }
  };

  it('gives the same rows in order, three times each, reversed, and fifty copies at once', async () => {
    const variants: Record<string, (deliveries: CapturedDelivery[]) => Promise<void>> = {
      'in order': deliverAll,
      'three times each': (deliveries) =>
        deliverAll(deliveries.flatMap((delivery) => [delivery, delivery, delivery])),
      reversed: (deliveries) => deliverAll([...deliveries].reverse()),
      'fifty copies at once': async (deliveries) => {
        for (const delivery of deliveries) {
          const statuses = await Promise.all(
            Array.from({ length: 50 }, () => deliver(webhookUrl, delivery)),
          );
          expect(new Set(statuses)).toEqual(new Set([200]));
        }
        await worker.workUntilIdle();
      },
    };
    const results = new Map<string, unknown>();
    for (const [name, deliverIn] of Object.entries(variants)) {
      const { id, stripeInvoiceId } = await pushed();
      const deliveries = await capture(declineThenPayThenRefund(stripeInvoiceId));
      expect(deliveries.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['invoice.payment_failed', 'invoice.paid', 'charge.refunded']),
      );
      await deliverIn(deliveries);
      results.set(name, await readBillingRows(world.app.database, id));
    }
    const expected = results.get('in order');
    expect(expected).toMatchObject({
      invoice: { status: 'PARTIALLY_REFUNDED', paidMinor: '11900', refundedMinor: '1900' },
      payments: [
        expect.objectContaining({ kind: 'PAYMENT' }),
        expect.objectContaining({ kind: 'REFUND' }),
      ],
      attempts: [expect.objectContaining({ amountMinor: '11900' })],
      notifications: [expect.objectContaining({ kind: 'PAYMENT_FAILED' })],
    });
    for (const [name, rows] of results) {
      expect({ name, rows }).toEqual({ name, rows: expected });
    }
  });

  it('takes fifty different events of one invoice at once with one row of money', async () => {
    const { id, stripeInvoiceId } = await pushed();
    const { hostname, port } = new URL(world.sandbox.url);
    const stripe = new Stripe(world.keys.secretKey, {
      host: hostname,
      port: Number(port),
      protocol: 'http',
    });
    const deliveries = await capture(async () => {
      await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: APPROVED });
      for (let index = 0; index < 50; index += 1) {
        await stripe.invoices.update(stripeInvoiceId, { metadata: { note: String(index) } });
      }
    });
    expect(
      deliveries.filter(({ type }) => type === 'invoice.updated').length,
    ).toBeGreaterThanOrEqual(50);

    const statuses = await Promise.all(deliveries.map((delivery) => deliver(webhookUrl, delivery)));
    await Promise.all([worker.workUntilIdle(), worker.workUntilIdle()]);

    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await readBillingRows(world.app.database, id)).toMatchObject({
      invoice: { status: 'PAID', paidMinor: '11900' },
      payments: [expect.objectContaining({ kind: 'PAYMENT', status: 'SUCCEEDED' })],
    });
  });

  it('answers all the events of one payment with one sync and two reads', async () => {
    const { id, stripeInvoiceId } = await pushed();
    const deliveries = await capture(async () => {
      await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: APPROVED });
    });
    expect(deliveries.length).toBeGreaterThanOrEqual(7);
    for (const delivery of deliveries) {
      await deliver(webhookUrl, delivery);
    }
    const leaseNumber = async (): Promise<bigint> => {
      const [row] = await world.app.database.query<{ leaseNumber: string }>(
        'SELECT "leaseNumber" FROM "invoiceSync" WHERE "invoiceId" = $1',
        [id],
      );
      return BigInt(row?.leaseNumber ?? 0);
    };
    const leaseBefore = await leaseNumber();
    const { lastSeq } = await world.sandbox.control.requests();

    await worker.workUntilIdle();

    const { requests } = await world.sandbox.control.requests(lastSeq);
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /v1/invoices/${stripeInvoiceId}`,
      'GET /v1/charges',
    ]);
    expect((await leaseNumber()) - leaseBefore).toBe(1n);
    const open = await world.app.database.query(
      `SELECT "type" FROM "stripeEvent" WHERE "invoiceId" = $1 AND "status" <> 'PROCESSED'`,
      [id],
    );
    expect(open).toEqual([]);
  });

  it('throws away a sync that read early and would apply late', async () => {
    const { id, stripeInvoiceId } = await pushed();
    const key = { workspaceId: world.app.workspace.id, invoiceId: id };
    const leases = worker.get(InvoiceLeaseRepository);
    await leases.want(key);
    const early = await leases.claimNextSync('the early one');
    const push = await worker.get(StripePushRepository).findOpen(key);
    if (early === undefined || push === null) {
      throw new Error('There must be an early claim and an open push');
    }
    const connection = worker.get(StripeConnections).ofObjectOrThrow(push.connectionId);
    const readEarly = await worker
      .get(StripeStateReader)
      .readInvoiceState({ connection, priority: 'BACKGROUND' }, stripeInvoiceId);
    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: APPROVED });
    await world.app.database.query(
      `UPDATE "invoiceSync" SET "leaseExpiresAt" = now() - interval '1 second' WHERE "invoiceId" = $1`,
      [id],
    );
    await worker.workUntilIdle();
    const paid = await readBillingRows(world.app.database, id);
    expect(paid).toMatchObject({ invoice: { status: 'PAID' } });

    const outcome = await worker
      .get(ApplyProjection)
      .apply(early, projectStripeState([{ push, state: readEarly }]));

    expect(outcome).toBe('SUPERSEDED');
    expect(await readBillingRows(world.app.database, id)).toEqual(paid);
  });
});
