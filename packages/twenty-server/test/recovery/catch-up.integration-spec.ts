import { waitUntil } from '../support/wait-until.ts';
import { busiestSecond } from './support/busiest-second.ts';
import { differencesToStripe } from './support/compare-with-stripe.ts';
import {
  createRecoveryWorld,
  type RecoveryWorld,
  type SentInvoice,
} from './support/recovery-world.ts';

const INVOICES = process.env['TEST_LONG'] === '1' ? 400 : 30;
const WORKERS = 3;

describe('P2: catching up after three hours without a worker and without webhooks', () => {
  let world: RecoveryWorld;

  beforeAll(async () => {
    world = await createRecoveryWorld({ env: { STRIPE_REQUESTS_PER_SECOND: '20' } });
  });

  afterAll(() => world.close());

  it('stays inside Stripe’s limits with three workers, looks at each invoice once or twice, and forgets nothing', async () => {
    const invoices: SentInvoice[] = [];
    for (let count = 0; count < INVOICES; count += 1) {
      invoices.push(await world.send());
    }
    await world.untilDelivered();
    await world.worker.workUntilIdle();
    await world.recovery.runAll();
    world.relay.target = undefined;
    for (const invoice of invoices) {
      await world.pay(invoice);
    }
    await world.untilDelivered();
    await world.passTime(180);
    await world.sandbox.control.setRateLimits({ enabled: true });
    // Stripe turns some away all the same: another program uses the account too.
    await world.sandbox.control.addFault({ preset: 'rate_limited', path: '/v1/events', times: 5 });
    await world.sandbox.control.addFault({
      preset: 'rate_limited',
      path: '/v1/charges',
      skip: 10,
      times: 3,
    });
    const { lastSeq } = await world.sandbox.control.requests();

    await Promise.all(Array.from({ length: WORKERS }, () => world.startWorker()));
    await waitUntil('every invoice to be paid', async () => {
      const [row] = await world.app.database.query<{ paid: string }>(
        `SELECT count(*) AS paid FROM "invoice" WHERE "status" = 'PAID'`,
      );
      return Number(row?.paid) === INVOICES;
    });
    await waitUntil('every event to be settled', async () =>
      (await world.events()).every(({ status }) => status === 'PROCESSED' || status === 'IGNORED'),
    );

    const { requests } = await world.sandbox.control.requests(lastSeq);
    const turnedAway = requests.filter(({ status }) => status === 429);
    expect(turnedAway).toHaveLength(8);
    const sentAt = requests.map(({ at }) => Date.parse(at));
    expect(busiestSecond(sentAt)).toBeLessThanOrEqual(25);
    const looks = requests.filter(({ path }) => path.startsWith('/v1/invoices/in_')).length;
    expect(looks).toBeGreaterThanOrEqual(INVOICES);
    expect(looks).toBeLessThanOrEqual(2 * INVOICES);
    const events = (await world.events()).filter(({ foundAt }) => foundAt !== null);
    expect(events.length).toBeGreaterThan(3 * INVOICES);
    expect(await differencesToStripe(world.sandbox.control, world.app.database)).toEqual([]);
  });
});
