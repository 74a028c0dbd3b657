import { randomUUID } from 'node:crypto';
import { ConnectionSecrets } from '../../src/modules/customer-billing/connection/connection-secrets.service.ts';
import { NightlyReconciliation } from '../../src/modules/customer-billing/sync/recovery/nightly-reconciliation.service.ts';
import { NightlyRounds } from '../../src/modules/customer-billing/sync/recovery/nightly-rounds.service.ts';
import { createDraft, pressCreateStripeInvoice } from '../customer-billing/support/invoices.ts';
import { makeOrphan, sdkOf } from './support/at-stripe.ts';
import {
  createRecoveryWorld,
  type RecoveryWorld,
  type SentInvoice,
} from './support/recovery-world.ts';

describe('P2: the nightly comparison with Stripe’s lists', () => {
  let world: RecoveryWorld;

  beforeAll(async () => {
    world = await createRecoveryWorld();
    // Nothing arrives, and nobody looks for events: the lists are all there is.
    world.relay.target = undefined;
  });

  afterEach(() => world.sandbox.control.clearFaults());

  afterAll(() => world.close());

  const reconcile = async (): Promise<number> => {
    const [open] = world.worker.get(ConnectionSecrets).listUsableOfAllWorkspaces();
    if (open === undefined) {
      throw new Error('There is no connection');
    }
    const count = await world.worker.get(NightlyReconciliation).run(open);
    await world.worker.workUntilIdle();
    return count;
  };

  const sendAndSync = async (): Promise<SentInvoice> => {
    const sent = await world.send();
    await world.worker.workUntilIdle();
    return sent;
  };

  const customerOf = async ({ stripeInvoiceId }: SentInvoice): Promise<string> => {
    const invoice = await sdkOf(world).invoices.retrieve(stripeInvoiceId);
    return typeof invoice.customer === 'string' ? invoice.customer : '';
  };

  const auditOf = (invoiceId: string) =>
    world.app.database.query<{ action: string; summary: string }>(
      `SELECT "action", "summary" FROM "auditEntry" WHERE "invoiceId" = $1 AND "action" LIKE 'invoice.stripe_orphan%'`,
      [invoiceId],
    );

  const commandsOf = (stripeInvoiceId: string) =>
    world.app.database.query<{ kind: string; status: string }>(
      `SELECT "kind", "status" FROM "stripeCommand" WHERE "idempotencyKey" LIKE 'crm:orphan:%' || $1 || '%'`,
      [stripeInvoiceId],
    );

  it('finds what nobody told us of, and looks at nothing else', async () => {
    const clean = await sendAndSync();
    const [paid, declined, voided, uncollectible, refunded, disputed] = [
      await sendAndSync(),
      await sendAndSync(),
      await sendAndSync(),
      await sendAndSync(),
      await sendAndSync(),
      await sendAndSync(),
    ];
    await world.pay(refunded);
    await world.pay(disputed);
    await reconcile();
    expect(await world.statusOf(refunded.id)).toBe('PAID');

    await world.pay(paid);
    await world.sandbox.control.pay({
      invoice: declined.stripeInvoiceId,
      card: '4000000000000002',
    });
    await world.sandbox.control.voidInvoice(voided.stripeInvoiceId);
    await sdkOf(world).invoices.markUncollectible(uncollectible.stripeInvoiceId);
    const intentOf = async ({ id }: SentInvoice): Promise<string> => {
      const [row] = await world.app.database.query<{ movementId: string }>(
        'SELECT "movementId" FROM "payment" WHERE "invoiceId" = $1',
        [id],
      );
      return row?.movementId ?? '';
    };
    await world.sandbox.control.refund({ paymentIntent: await intentOf(refunded) });
    const { lastSeq } = await world.sandbox.control.requests();
    await reconcile();

    expect(await world.statusOf(paid.id)).toBe('PAID');
    expect(await world.statusOf(declined.id)).toBe('PAYMENT_FAILED');
    expect(await world.statusOf(voided.id)).toBe('VOID');
    expect(await world.statusOf(uncollectible.id)).toBe('UNCOLLECTIBLE');
    expect(await world.statusOf(refunded.id)).toBe('REFUNDED');
    const { requests } = await world.sandbox.control.requests(lastSeq);
    const looked = (invoice: SentInvoice): boolean =>
      requests.some(({ path }) => path === `/v1/invoices/${invoice.stripeInvoiceId}`);
    expect([clean, disputed].map(looked)).toEqual([false, false]);
    expect(requests.filter(({ path }) => /^\/v1\/[a-z_]+$/.test(path)).length).toBeLessThan(20);
  });

  it('asks for nothing when everything agrees', async () => {
    await reconcile();
    expect(await reconcile()).toBe(0);
  });

  it('looks again at what was paid within 180 days and not looked at for 30', async () => {
    const [recent, stale, old] = [await sendAndSync(), await sendAndSync(), await sendAndSync()];
    for (const invoice of [recent, stale, old]) {
      await world.pay(invoice);
    }
    await reconcile();
    const age = async (invoice: SentInvoice, lookedDays: number, paidDays: number) => {
      await world.app.database.query(
        `UPDATE "invoiceSync" SET "syncedAt" = now() - make_interval(days => $2) WHERE "invoiceId" = $1`,
        [invoice.id, lookedDays],
      );
      await world.app.database.query(
        `UPDATE "payment" SET "occurredAt" = now() - make_interval(days => $2) WHERE "invoiceId" = $1`,
        [invoice.id, paidDays],
      );
    };
    await age(recent, 29, 100);
    await age(stale, 31, 179);
    await age(old, 31, 181);
    expect(await reconcile()).toBe(1);
    expect(await reconcile()).toBe(0);
  });

  it('is run once in a night by the schedule', async () => {
    const rounds = world.worker.get(NightlyRounds);
    const { lastSeq } = await world.sandbox.control.requests();
    await rounds.runDue();
    expect((await world.sandbox.control.requests(lastSeq)).requests).toEqual([]);
    await world.passTime(45 * 60);
    await rounds.runDue();
    const after = (await world.sandbox.control.requests(lastSeq)).requests;
    expect(after.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/v1/invoices', '/v1/charges', '/v1/refunds', '/v1/disputes']),
    );
    await rounds.runDue();
    expect((await world.sandbox.control.requests(lastSeq)).requests).toHaveLength(after.length);
  });

  it('P6: deletes a draft with our marks that no push knows, by a command, and says so', async () => {
    const invoice = await sendAndSync();
    const orphan = await makeOrphan(world, {
      invoiceId: invoice.id,
      stripeCustomerId: await customerOf(invoice),
    });
    await reconcile();
    expect(await auditOf(invoice.id)).toEqual([]);
    await world.passTime(120);
    await reconcile();
    const left = await world.sandbox.control.state('invoices');
    expect(left.some(({ id }) => id === orphan.id)).toBe(false);
    expect(await commandsOf(orphan.id)).toEqual([{ kind: 'DELETE_DRAFT', status: 'DONE' }]);
    expect(await auditOf(invoice.id)).toEqual([
      {
        action: 'invoice.stripe_orphan_deleted',
        summary: expect.stringContaining(`deleted the draft ${orphan.id}`),
      },
    ]);
    expect(await world.statusOf(invoice.id)).toBe('OPEN');
  });

  it('P1: voids an open one, which somebody could have paid beside the real one', async () => {
    const invoice = await sendAndSync();
    const orphan = await makeOrphan(world, {
      invoiceId: invoice.id,
      stripeCustomerId: await customerOf(invoice),
    });
    await sdkOf(world).invoices.finalizeInvoice(orphan.id, { auto_advance: false });
    await world.passTime(120);
    await reconcile();
    expect((await sdkOf(world).invoices.retrieve(orphan.id)).status).toBe('void');
    expect(await commandsOf(orphan.id)).toEqual([{ kind: 'VOID_INVOICE', status: 'DONE' }]);
    expect(await auditOf(invoice.id)).toMatchObject([{ action: 'invoice.stripe_orphan_voided' }]);
  });

  it('P2: counts the money of one that was paid, and shows what is too much', async () => {
    const invoice = await sendAndSync();
    await world.pay(invoice);
    const orphan = await makeOrphan(world, {
      invoiceId: invoice.id,
      stripeCustomerId: await customerOf(invoice),
    });
    await sdkOf(world).invoices.finalizeInvoice(orphan.id, { auto_advance: false });
    await world.pay({ id: invoice.id, stripeInvoiceId: orphan.id });
    await world.passTime(120);
    await reconcile();
    expect(await world.statusOf(invoice.id)).toBe('OVERPAID');
    expect(await auditOf(invoice.id)).toMatchObject([{ action: 'invoice.stripe_orphan_adopted' }]);
  });

  it('leaves alone what other installations and workspaces made, and what is not made by us at all', async () => {
    const invoice = await sendAndSync();
    const stripeCustomerId = await customerOf(invoice);
    const foreign = [
      { crm_installation_id: randomUUID() },
      { crm_workspace_id: randomUUID() },
      { crm_invoice_id: 'ours' },
    ];
    const made = [];
    for (const marks of foreign) {
      made.push(await makeOrphan(world, { invoiceId: invoice.id, stripeCustomerId, marks }));
    }
    await world.passTime(120);
    await reconcile();
    const left = (await world.sandbox.control.state('invoices')).map(({ id }) => id);
    expect(left).toEqual(expect.arrayContaining(made.map(({ id }) => id)));
  });

  it('asks a person about one whose invoice no longer exists here', async () => {
    const invoice = await sendAndSync();
    const orphan = await makeOrphan(world, {
      invoiceId: randomUUID(),
      stripeCustomerId: await customerOf(invoice),
    });
    await world.passTime(120);
    await reconcile();
    await reconcile();
    const told = await world.app.database.query<{ body: string }>(
      `SELECT "body" FROM "notification" WHERE "kind" = 'STRIPE_INVOICE_UNKNOWN'`,
    );
    expect(told).toEqual([{ body: expect.stringContaining(orphan.id) }]);
  });

  it('P2: goes on with the other lists where the key may not read one, and names the permission', async () => {
    const [refunded, voided] = [await sendAndSync(), await sendAndSync()];
    await world.pay(refunded);
    await reconcile();
    expect(await world.statusOf(refunded.id)).toBe('PAID');
    const { data } = await sdkOf(world).charges.list({ limit: 1 });
    await world.sandbox.control.refund({ charge: data[0]?.id ?? '' });
    await world.sandbox.control.voidInvoice(voided.stripeInvoiceId);
    const message = 'The provided key does not have the required permissions: rak_charge_read.';
    await world.sandbox.control.addFault({
      method: 'GET',
      path: '^/v1/charges$',
      times: 1,
      fault: {
        kind: 'error',
        status: 403,
        body: { error: { type: 'invalid_request_error', message } },
      },
    });
    await reconcile();
    expect(await world.statusOf(refunded.id)).toBe('REFUNDED');
    expect(await world.statusOf(voided.id)).toBe('VOID');
    const told = await world.app.database.query<{ title: string; body: string }>(
      `SELECT "title", "body" FROM "notification" WHERE "kind" = 'LIST_FORBIDDEN'`,
    );
    expect(told).toEqual([
      {
        title: 'The Stripe key may not read Charges and Refunds',
        body: expect.stringContaining('“Charges and Refunds: Read”'),
      },
    ]);
  });

  it('P6: completes a push whose answer was lost longer ago than Stripe keeps keys', async () => {
    const id = await createDraft(world.admin);
    await world.sandbox.control.addFault({
      method: 'POST',
      path: '/v1/invoices$',
      times: 10,
      fault: { kind: 'cut', phase: 'after' },
    });
    const answer = await pressCreateStripeInvoice(world.admin, id);
    expect(answer.errors).toBeDefined();
    await world.sandbox.control.clearFaults();
    await world.passTime(25 * 60);
    await reconcile();
    const made = (await world.sandbox.control.state('invoices')).filter(
      ({ metadata }) => metadata?.['crm_invoice_id'] === id,
    );
    expect(made).toMatchObject([{ status: 'open' }]);
    expect(await world.statusOf(id)).toBe('OPEN');
  });
});
