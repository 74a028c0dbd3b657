import { HANDLED_EVENT_TYPES } from '../../src/modules/customer-billing/inbox/handled-event-types.constant.ts';
import { createSeededRandom } from '../../src/database/seed/seeded-random.util.ts';
import { differencesToStripe } from './support/compare-with-stripe.ts';
import {
  createRecoveryWorld,
  type RecoveryWorld,
  type SentInvoice,
  SIGNED_BY_ITS_CLOCK,
} from './support/recovery-world.ts';

const LONG = process.env['TEST_LONG'] === '1';
const EVENTS = LONG ? 5_000 : 300;
const STEP_MINUTES = 10;
const STEPS = 18;

describe(`P2: ${EVENTS} events, 30 % of them lost for three hours`, () => {
  let world: RecoveryWorld;

  beforeAll(async () => {
    world = await createRecoveryWorld();
  });

  afterAll(() => world.close());

  const handledEvents = async (since: number) => {
    const all = await world.sandbox.control.events({ since });
    return all.filter(({ type }) => HANDLED_EVENT_TYPES.includes(type));
  };

  const chargeOf = async ({ stripeInvoiceId }: SentInvoice): Promise<string> => {
    const payments = await world.sandbox.control.state('invoice_payments');
    const charges = await world.sandbox.control.state('charges');
    const intents = payments
      .filter(({ invoice }) => invoice === stripeInvoiceId)
      .map(({ payment }) => payment.payment_intent);
    return (
      charges.find(
        ({ payment_intent: intent, status }) =>
          status === 'succeeded' && intents.includes(intent ?? undefined),
      )?.id ?? ''
    );
  };

  it(
    'are all recovered, raise the alarm, and leave every invoice as Stripe has it',
    async () => {
      const random = createSeededRandom(20261122);
      await world.recovery.runAll();
      await world.passTime(1);
      const { now: began } = await world.sandbox.control.health();
      const settled: SentInvoice[] = [];
      for (let step = 0; step < STEPS; step += 1) {
        const target = (EVENTS * (step + 1)) / STEPS;
        while ((await handledEvents(began)).length < target) {
          // All that one act brings about is lost together: of several events about one payment, one would be enough.
          await world.sandbox.control.setDeliveryMode({
            ...SIGNED_BY_ITS_CLOCK,
            mode: random.chance(30) ? 'drop' : 'normal',
          });
          const invoice = await world.send();
          if (random.chance(20)) {
            await world.sandbox.control.pay({
              invoice: invoice.stripeInvoiceId,
              card: '4000000000000002',
            });
          }
          if (random.chance(90)) {
            await world.pay(invoice);
            settled.push(invoice);
          }
          const refunded = random.chance(40) ? settled.splice(0, 1)[0] : undefined;
          if (refunded !== undefined) {
            const amount = random.chance(50) ? { amount: 1_900 } : {};
            await world.sandbox.control.refund({ charge: await chargeOf(refunded), ...amount });
          }
        }
        await world.untilDelivered();
        await world.worker.workUntilIdle();
        await world.passTime(STEP_MINUTES);
        // The app's clock stands still while thousands of events take minutes: what is old at Stripe must be old here.
        const { now } = await world.sandbox.control.health();
        world.app.clock.set(new Date(now * 1_000));
      }
      const { deliveries } = await world.sandbox.control.deliveries();
      const lost = deliveries.filter(({ status }) => status === 'dropped').length;
      expect(lost / deliveries.length).toBeGreaterThan(0.2);
      expect(lost / deliveries.length).toBeLessThan(0.45);
      expect(await differencesToStripe(world.sandbox.control, world.app.database)).not.toEqual([]);

      await world.sandbox.control.setDeliveryMode(SIGNED_BY_ITS_CLOCK);
      await world.recovery.runDue();
      await world.worker.workUntilIdle();

      const stored = new Map(
        (await world.events()).map((event) => [event.stripeEventId, event] as const),
      );
      const events = await handledEvents(began);
      expect(events.length).toBeGreaterThanOrEqual(EVENTS);
      const missing = events.filter(({ id }) => !stored.has(id));
      expect(missing).toEqual([]);
      const unsettled = [...stored.values()].filter(
        ({ status }) => status !== 'PROCESSED' && status !== 'IGNORED',
      );
      expect(unsettled).toEqual([]);
      expect(await differencesToStripe(world.sandbox.control, world.app.database)).toEqual([]);
      const [alarm] = await world.app.database.query<{ body: string }>(
        `SELECT "body" FROM "notification" WHERE "kind" = 'EVENTS_MISSED'`,
      );
      expect(alarm?.body).toContain('that no webhook brought');
      expect((await world.cursor()).missed?.count).toBeGreaterThan(events.length / 6);
    },
    LONG ? 3_600_000 : 180_000,
  );
});
