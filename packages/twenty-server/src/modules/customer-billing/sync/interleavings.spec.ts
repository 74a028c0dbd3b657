import type { PlantedBug } from './__tests__/crm-in-memory.ts';
import { LIFECYCLES } from './__tests__/lifecycles.ts';
import { runSchedule, runUndisturbed } from './__tests__/run-schedule.ts';

const SCHEDULES = process.env['TEST_LONG'] === '1' ? 2_000 : 500;

const seeds = Array.from({ length: SCHEDULES }, (_, seed) => seed);

describe.each(Object.entries(LIFECYCLES))('P3: %s', (_name, lifecycle) => {
  const undisturbed = runUndisturbed(lifecycle);

  it(`ends in one state in ${SCHEDULES} orders of steps, deliveries and syncs`, () => {
    for (const seed of seeds) {
      expect({ seed, ...runSchedule(lifecycle, seed) }).toEqual({ seed, ...undisturbed });
    }
  });
});

describe('the states they end in', () => {
  it.each([
    ['paid by card', 'PAID', []],
    ['declined, then paid', 'PAID', ['PAYMENT_FAILED']],
    ['a bank debit that settled and came back', 'PAYMENT_FAILED', ['DEBIT_RETURNED']],
    ['40, then 60 of 100, then too much', 'OVERPAID', ['OVERPAID']],
    [
      'paid, partly refunded, refunded, refund failed, disputed, lost',
      'PARTIALLY_PAID',
      ['DISPUTE_CLOSED', 'DISPUTE_OPENED', 'REFUND_FAILED'],
    ],
  ])('%s: %s, and people are told of %p', (name, status, kinds) => {
    const { notifications, ...rest } = runUndisturbed(LIFECYCLES[name] ?? []);
    expect(rest.status).toBe(status);
    expect(notifications.map(([, kind]) => kind)).toEqual(kinds);
  });
});

describe('a mistake that was planted', () => {
  it.each<PlantedBug>(['NO_FENCE', 'DROPS_OLDER_EVENTS', 'ADDS_AMOUNTS'])(
    'P3: is caught: %s',
    (bug) => {
      const caught = Object.values(LIFECYCLES).flatMap((lifecycle) => {
        const undisturbed = JSON.stringify(runUndisturbed(lifecycle), asText);
        return seeds.filter(
          (seed) => JSON.stringify(runSchedule(lifecycle, seed, bug), asText) !== undisturbed,
        );
      });
      expect(caught.length).toBeGreaterThan(0);
    },
  );
});

const asText = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;
