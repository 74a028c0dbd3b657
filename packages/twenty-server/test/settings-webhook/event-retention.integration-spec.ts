import { EventRetention } from '../../src/modules/customer-billing/settings/webhook-log/event-retention.service.ts';
import { codeOf, dataOf } from '../customer-billing/support/invoices.ts';
import { createSettingsWorld, type SettingsWorld } from './support/settings-world.ts';
import { storeEvents, type StoredEvent } from './support/stored-events.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('the retention of webhook events', () => {
  let world: SettingsWorld;
  let connectionId: string;

  beforeAll(async () => {
    world = await createSettingsWorld();
    connectionId = await world.connect();
  });

  afterAll(() => world.close());

  const store = (events: readonly StoredEvent[]) =>
    storeEvents(world.app, { connectionId }, events);

  const auditCount = async (action: string): Promise<number> => {
    const rows = await world.app.database.query('SELECT 1 FROM "auditEntry" WHERE "action" = $1', [
      action,
    ]);
    return rows.length;
  };

  const change = (days: number) =>
    world.admin.graphql<{ updateBillingSettings: { eventRetentionDays: number; mode: string } }>(
      'mutation ($days: Int!) { updateBillingSettings(eventRetentionDays: $days) { eventRetentionDays mode graceDays } }',
      { days },
    );
  const daysAgo = (days: number): string =>
    new Date(world.app.clock.now().getTime() - days * DAY_MS).toISOString();

  it.each([89, 0, -1, 100_000])('of %s days is refused', async (days) => {
    expect(codeOf(await change(days))).toBe('INPUT_INVALID');
  });

  it('is 180 days, can be changed to 90 or more, and keeps the mode as it was', async () => {
    const read = async () =>
      dataOf(
        await world.admin.graphql<{
          billingSettings: { eventRetentionDays: number; mode: string };
        }>('{ billingSettings { eventRetentionDays mode } }'),
      ).billingSettings;
    expect(await read()).toEqual({ eventRetentionDays: 180, mode: 'TEST' });
    expect(dataOf(await change(90)).updateBillingSettings).toMatchObject({
      eventRetentionDays: 90,
      mode: 'TEST',
    });
    expect(await read()).toEqual({ eventRetentionDays: 90, mode: 'TEST' });
    expect(await auditCount('settings.event_retention_changed')).toBe(1);
  });

  it('deletes what is settled and older, in batches, and audits the count', async () => {
    dataOf(await change(120));
    const old = Array.from({ length: 7 }, (_, index) => ({
      stripeEventId: `evt_old${index}`,
      status: index % 2 === 0 ? 'PROCESSED' : 'IGNORED',
      receivedAt: daysAgo(121),
    }));
    const unsettled = ['RECEIVED', 'DISPATCHED', 'WAITING', 'QUARANTINED', 'FAILED'].map(
      (status) => ({
        stripeEventId: `evt_${status}`,
        status,
        receivedAt: daysAgo(400),
      }),
    );
    await store([...old, ...unsettled, { stripeEventId: 'evt_young', receivedAt: daysAgo(119) }]);

    const before = await auditCount('webhook_event.expired');
    const retention = world.app.app.get(EventRetention, { strict: false });
    await retention.deleteExpired(3);
    await retention.deleteExpired(3);

    const left = await world.app.database.query<{ stripeEventId: string }>(
      'SELECT "stripeEventId" FROM "stripeEvent"',
    );
    expect(left.map(({ stripeEventId }) => stripeEventId).toSorted()).toEqual(
      [...unsettled.map(({ stripeEventId }) => stripeEventId), 'evt_young'].toSorted(),
    );
    const audited = await world.app.database.query<{ count: number }>(
      `SELECT ("data"->>'count')::int AS "count" FROM "auditEntry" WHERE "action" = 'webhook_event.expired' ORDER BY "position"`,
    );
    expect(audited.slice(before).map(({ count }) => count)).toEqual([3, 3, 1]);
  });
});
