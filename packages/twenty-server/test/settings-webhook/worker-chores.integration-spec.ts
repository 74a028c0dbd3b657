import { createBillingWorld } from '../customer-billing/support/billing-world.ts';

describe('the worker', () => {
  it('has its chores scheduled, and is seen while it lives and no longer', async () => {
    const world = await createBillingWorld({ worker: false });
    const heartbeats = () => world.app.database.query('SELECT 1 FROM "workerHeartbeat"');
    expect(await heartbeats()).toEqual([]);
    const worker = await world.startWorker();
    expect(await heartbeats()).toHaveLength(1);
    const schedules = await world.app.database.query<{ name: string; cron: string }>(
      `SELECT "name", "cron" FROM pgboss.schedule WHERE "name" LIKE 'billing-%' ORDER BY "name"`,
    );
    expect(schedules).toEqual(
      expect.arrayContaining([
        { name: 'billing-deliveries', cron: '*/15 * * * *' },
        { name: 'billing-event-retention', cron: '23 2 * * *' },
        { name: 'billing-retired-endpoints', cron: '4-59/10 * * * *' },
      ]),
    );
    await worker.close();
    expect(await heartbeats()).toEqual([]);
    await world.close();
  });
});
