import { Client } from 'pg';
import { createTestEnvironment } from '../support/environment.ts';
import { waitUntil } from '../support/wait-until.ts';
import { readBillingRows } from '../customer-billing/support/billing-rows.ts';
import {
  prepareBuiltServer,
  type WorkerProcess,
} from '../customer-billing/support/built-server.ts';
import {
  createRecoveryWorld,
  type RecoveryWorld,
  type SentInvoice,
} from './support/recovery-world.ts';

/** What the worker is at when it is killed; a lock is a row of ours that somebody else holds. */
const MOMENTS = [
  { moment: 'comparing events with Stripe', held: '^/v1/events$' },
  { moment: 'reading the invoice', held: '^/v1/invoices/in_' },
  { moment: 'reading the charges', held: '^/v1/charges$' },
  { moment: 'dispatching events', lock: 'invoiceSync' },
  { moment: 'writing the result down', lock: 'invoice' },
] as const;

describe('P2, P3: the built worker killed in the middle of its work', () => {
  let world: RecoveryWorld;
  const server = prepareBuiltServer();
  let expected: unknown;

  beforeAll(async () => {
    world = await createRecoveryWorld();
    const reference = await sendSynced();
    await paySettled(reference);
    await world.untilDelivered();
    await world.worker.workUntilIdle();
    expected = await readBillingRows(world.app.database, reference.id);
    // From now on nothing is told: the worker must find it out.
    world.relay.target = undefined;
  });

  afterEach(() => world.sandbox.control.clearFaults());

  afterAll(async () => {
    await server.stop();
    await world.close();
  });

  const sendSynced = async (): Promise<SentInvoice> => {
    const sent = await world.send({ companyName: 'Brackwater Marine' });
    await world.worker.workUntilIdle();
    return sent;
  };

  /** Pays, and waits until Stripe has booked it: the fee comes a moment later. */
  const paySettled = async (invoice: SentInvoice): Promise<void> => {
    await world.pay(invoice);
    await waitUntil('Stripe to book the payment', async () =>
      (await world.sandbox.control.state('charges')).every(
        ({ balance_transaction: booked }) => booked !== null,
      ),
    );
  };

  const startWorker = (): Promise<WorkerProcess> =>
    server.startWorker({
      ...createTestEnvironment(world.app.database.url),
      ...world.env,
      LOG_LEVEL: 'info',
    });

  const untilHeld = (): Promise<unknown> =>
    waitUntil('Stripe to hold the call', async () =>
      (await world.sandbox.control.faults()).some(({ waiting }) => waiting > 0),
    );

  const untilWaitingForLock = (): Promise<unknown> =>
    waitUntil('the worker to wait for the lock', async () => {
      const rows = await world.app.database.query(
        `SELECT 1 FROM pg_stat_activity
         WHERE "application_name" = 'twenty-worker' AND "wait_event_type" = 'Lock' AND "datname" = current_database()`,
      );
      return rows.length > 0;
    });

  /** Holds the invoice's row in one of our tables until it is let go. */
  const lockRow = async (table: 'invoice' | 'invoiceSync', invoiceId: string): Promise<Client> => {
    const client = new Client({ connectionString: world.app.database.url });
    await client.connect();
    await client.query('BEGIN');
    const column = table === 'invoice' ? 'id' : 'invoiceId';
    await client.query(`SELECT 1 FROM "${table}" WHERE "${column}" = $1 FOR UPDATE`, [invoiceId]);
    return client;
  };

  /** As if the leases of what was killed had run out. */
  const letLeasesRunOut = async (): Promise<void> => {
    await world.app.database.query(
      `UPDATE "invoiceSync" SET "leaseExpiresAt" = now() - interval '1 second' WHERE "leaseExpiresAt" IS NOT NULL`,
    );
    await world.app.database.query(
      `UPDATE "eventCursor" SET "runExpiresAt" = now() - interval '1 second' WHERE "runExpiresAt" IS NOT NULL`,
    );
  };

  it.each(MOMENTS)('$moment, ends in the same state', async (moment) => {
    const invoice = await sendSynced();
    await paySettled(invoice);
    await letLeasesRunOut();
    const lock = 'lock' in moment ? await lockRow(moment.lock, invoice.id) : undefined;
    if ('held' in moment) {
      await world.sandbox.control.addFault({
        method: 'GET',
        path: moment.held,
        fault: { kind: 'hold', phase: 'before' },
      });
    }
    const killed = await startWorker();
    await (lock === undefined ? untilHeld() : untilWaitingForLock());
    await killed.kill();
    await lock?.query('ROLLBACK');
    await lock?.end();
    await world.sandbox.control.clearFaults();
    expect(await world.statusOf(invoice.id)).toBe('OPEN');
    await letLeasesRunOut();

    const next = await startWorker();
    await waitUntil('the invoice to be paid and at rest', async () => {
      const [row] = await world.app.database.query(
        `SELECT 1 FROM "invoiceSync" sync JOIN "invoice" ON "invoice"."id" = sync."invoiceId"
         WHERE sync."invoiceId" = $1 AND "invoice"."status" = 'PAID' AND sync."done" = sync."wanted"
           AND sync."leaseExpiresAt" IS NULL
           AND NOT EXISTS (SELECT FROM "stripeEvent" WHERE "status" IN ('RECEIVED', 'DISPATCHED'))`,
        [invoice.id],
      );
      return row;
    });
    await next.kill();
    expect(await readBillingRows(world.app.database, invoice.id)).toEqual(expected);
  });
});
