import { Client } from 'pg';
import { waitUntil } from '../support/wait-until.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  createCompany,
  createDraft,
  dataOf,
  LINE,
  pressCreateStripeInvoice,
} from './support/invoices.ts';
import { pressRecordPayment, pressReissue } from './support/outside.ts';

/**
 * A sync holds the row of its work when it comes to the row of the invoice. Whoever takes the two the other way round
 * meets it in a deadlock now and then, and a person is told that something went wrong.
 */
describe('presses beside a sync that is being applied', () => {
  let world: BillingWorld;
  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
  });
  afterAll(() => world.close());

  const sent = async () => {
    const companyId = await createCompany(world.admin);
    const id = await createDraft(world.admin, { companyId });
    dataOf(await pressCreateStripeInvoice(world.admin, id));
    return { id, companyId };
  };

  /** Plays the transaction of a sync around what somebody presses meanwhile. */
  const whileApplying = async <T>(invoiceId: string, press: () => Promise<T>): Promise<T> => {
    const sync = new Client({ connectionString: world.app.database.url });
    await sync.connect();
    try {
      await sync.query('BEGIN');
      await sync.query(`SET LOCAL lock_timeout = '10s'`);
      await sync.query('SELECT 1 FROM "invoiceSync" WHERE "invoiceId" = $1 FOR UPDATE', [
        invoiceId,
      ]);
      const pressed = press();
      await waitUntil('somebody who waits for the sync', async () => {
        const [row] = await world.app.database.query<{ waiting: boolean }>(
          `SELECT count(*) > 0 AS "waiting" FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return row?.waiting;
      });
      await sync.query('SELECT 1 FROM "invoice" WHERE "id" = $1 FOR NO KEY UPDATE', [invoiceId]);
      await sync.query('COMMIT');
      return await pressed;
    } finally {
      await sync.end();
    }
  };

  it('record money, which waits its turn', async () => {
    const { id } = await sent();
    const answer = await whileApplying(id, () => pressRecordPayment(world.admin, id));
    expect(answer.errors).toBeUndefined();
  });

  it('replace a version, which waits its turn', async () => {
    const { id, companyId } = await sent();
    const answer = await whileApplying(id, () =>
      pressReissue(world.admin, id, { companyId, lines: [LINE], reason: 'Mistaken' }),
    );
    expect(answer.errors).toBeUndefined();
  });
});
