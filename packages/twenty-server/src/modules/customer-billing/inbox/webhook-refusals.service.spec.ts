import { AdjustableClock } from '../../../engine/clock/adjustable-clock.ts';
import type { RefusalCount } from './webhook-refusal.type.ts';
import { WebhookRefusals } from './webhook-refusals.service.ts';
import type { WebhookRefusalRepository } from './webhook-refusal.typeorm-repository.ts';

const setUp = () => {
  const written: RefusalCount[][] = [];
  const repository = {
    add: (counts: RefusalCount[]) => {
      written.push(counts);
      return Promise.resolve();
    },
  } as unknown as WebhookRefusalRepository;
  const clock = new AdjustableClock(new Date('2026-11-22T12:59:59.000Z'));
  return { written, clock, refusals: new WebhookRefusals(repository, clock) };
};

const ofOne = { connectionId: 'connection-1', reason: 'MISMATCH', address: '203.0.113.7' } as const;

describe('refused deliveries', () => {
  it('are summed by connection, reason and network, and written once', async () => {
    const { written, refusals } = setUp();
    refusals.note(ofOne);
    refusals.note({ ...ofOne, address: '203.0.113.9' });
    refusals.note({ ...ofOne, reason: 'STALE' });
    refusals.note({ ...ofOne, connectionId: null, reason: 'UNKNOWN_CONNECTION' });
    await refusals.flush();
    await refusals.flush();
    expect(written).toHaveLength(1);
    expect(
      written[0]?.map(({ connectionId, reason, count }) => [connectionId, reason, count]),
    ).toEqual([
      ['connection-1', 'MISMATCH', 2],
      ['connection-1', 'STALE', 1],
      [null, 'UNKNOWN_CONNECTION', 1],
    ]);
  });

  it('belong to the hour they came in', async () => {
    const { written, clock, refusals } = setUp();
    refusals.note(ofOne);
    clock.advance(2_000);
    refusals.note(ofOne);
    await refusals.flush();
    expect(written[0]?.map(({ hour, count }) => [hour.toISOString(), count])).toEqual([
      ['2026-11-22T12:00:00.000Z', 1],
      ['2026-11-22T13:00:00.000Z', 1],
    ]);
  });

  it('of a flood from everywhere take bounded room, and none goes uncounted', async () => {
    const { written, refusals } = setUp();
    for (let network = 0; network < 20_000; network += 1) {
      refusals.note({ ...ofOne, address: `10.${network >> 8}.${network & 255}.1` });
    }
    await refusals.flush();
    expect(written[0]?.length).toBe(501);
    expect(written[0]?.reduce((sum, { count }) => sum + count, 0)).toBe(20_000);
    expect(written[0]?.at(-1)).toMatchObject({ source: 'elsewhere', count: 19_500 });
  });

  it('that could not be written cost nobody anything', async () => {
    const { refusals } = setUp();
    const failing = { add: () => Promise.reject(new Error('gone')) };
    Reflect.set(refusals, 'repository', failing);
    Reflect.set(refusals, 'logger', { warn: () => undefined });
    refusals.note(ofOne);
    await expect(refusals.flush()).resolves.toBeUndefined();
  });
});
