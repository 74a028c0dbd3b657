import { couldDiffer } from './decide-movement.util.ts';
import { describeMissedEvents } from './describe-missed-events.util.ts';
import { isNightlyDue } from './due-night.util.ts';
import { isRunDue } from './due-run.util.ts';
import { planWindows } from './plan-windows.util.ts';

const CONNECTION = '0198c2f4-0000-7000-8000-00000000003c';
const at = (text: string): Date => new Date(text);

describe('P2: what is read of Stripe’s list', () => {
  const now = at('2026-11-22T12:00:00Z');

  it('is two hours of overlap and what came since, in one stretch', () => {
    expect(planWindows({ cursorAt: at('2026-11-22T11:45:00Z'), startAt: now, now })).toEqual([
      { from: at('2026-11-22T09:45:00Z'), until: null },
    ]);
  });

  it('after an outage is read in stretches without a gap, the oldest first', () => {
    const windows = planWindows({ cursorAt: at('2026-11-21T00:00:00Z'), startAt: now, now });
    if (windows === 'FULL_COMPARISON') {
      throw new Error('A day is no reason for a full comparison');
    }
    expect(windows[0]?.from).toEqual(at('2026-11-20T22:00:00Z'));
    expect(windows.at(-1)?.until).toBeNull();
    windows.slice(1).forEach(({ from }, index) => expect(from).toEqual(windows[index]?.until));
  });

  it('begins where a new connection was made', () => {
    expect(planWindows({ cursorAt: null, startAt: at('2026-11-22T11:00:00Z'), now })).toEqual([
      { from: at('2026-11-22T09:00:00Z'), until: null },
    ]);
  });

  it('goes back 29 days at most for a connection that was never looked at', () => {
    const windows = planWindows({ cursorAt: null, startAt: at('2025-01-01T00:00:00Z'), now });
    expect(windows[0]).toMatchObject({ from: at('2026-10-24T12:00:00Z') });
  });

  it('is every invoice when the cursor is older than 29 days', () => {
    expect(planWindows({ cursorAt: at('2026-10-24T11:59:59Z'), startAt: now, now })).toBe(
      'FULL_COMPARISON',
    );
    expect(planWindows({ cursorAt: at('2026-10-24T12:00:00Z'), startAt: now, now })).not.toBe(
      'FULL_COMPARISON',
    );
  });

  it('does not end before a clock that is ahead', () => {
    const windows = planWindows({ cursorAt: at('2026-11-23T00:00:00Z'), startAt: now, now });
    expect(windows).toEqual([{ from: at('2026-11-22T22:00:00Z'), until: null }]);
  });
});

describe('when events are compared', () => {
  const due = (minutes: number, hasFailed = false): boolean =>
    isRunDue({
      lastRunAt: at('2026-11-22T12:00:00Z'),
      hasFailed,
      connectionId: CONNECTION,
      now: new Date(at('2026-11-22T12:00:00Z').getTime() + minutes * 60_000),
    });

  it('is a quarter of an hour after the last time, or a few minutes after a failure', () => {
    expect([due(0), due(12), due(15)]).toEqual([false, false, true]);
    expect([due(3, true), due(4, true)]).toEqual([false, true]);
  });
});

describe('when the nightly lists are compared', () => {
  const due = (now: string, lastReconciledAt: string, timeZone = 'Europe/Berlin'): boolean =>
    isNightlyDue({
      lastReconciledAt: at(lastReconciledAt),
      connectionId: CONNECTION,
      timeZone,
      now: at(now),
    });

  // The connection's own minute is 1:00 + 60 % 180 minutes = 2:00.
  it.each([
    ['2026-11-22T00:59:00Z', false],
    ['2026-11-22T01:00:00Z', true],
    ['2026-11-22T01:59:00Z', true],
    ['2026-11-22T02:00:00Z', false],
    ['2026-11-22T12:00:00Z', false],
  ])('at %s in Berlin: %s', (now, expected) => {
    expect(due(now, '2026-11-21T01:10:00Z')).toBe(expected);
  });

  it('goes by the workspace’s own night', () => {
    expect(due('2026-11-22T07:30:00Z', '2026-11-21T07:30:00Z', 'America/New_York')).toBe(true);
    expect(due('2026-11-22T01:30:00Z', '2026-11-21T01:30:00Z', 'America/New_York')).toBe(false);
  });

  it('is once a night', () => {
    expect(due('2026-11-22T01:45:00Z', '2026-11-22T01:15:00Z')).toBe(false);
  });

  it('is at any hour when a night was missed', () => {
    expect(due('2026-11-22T15:00:00Z', '2026-11-20T01:15:00Z')).toBe(true);
  });
});

describe('whether our rows could differ from a listed object', () => {
  const createdAt = at('2026-11-22T12:00:00Z');
  const later = at('2026-11-22T12:00:01Z');
  const row = (status: 'SUCCEEDED' | 'PENDING' | 'PROCESSING' | 'FAILED' | 'CANCELED') => ({
    status,
    disputeStatus: null,
  });

  it.each([
    ['CHARGE', 'succeeded', undefined, true],
    ['CHARGE', 'succeeded', row('SUCCEEDED'), false],
    ['CHARGE', 'succeeded', row('PROCESSING'), true],
    ['CHARGE', 'pending', row('PROCESSING'), false],
    ['CHARGE', 'pending', row('SUCCEEDED'), true],
    ['REFUND', 'succeeded', row('PENDING'), true],
    ['REFUND', 'pending', row('PENDING'), false],
    ['REFUND', 'failed', row('SUCCEEDED'), true],
    ['REFUND', 'canceled', row('CANCELED'), false],
    ['REFUND', 'a word Stripe adds later', row('PENDING'), true],
    ['DISPUTE', 'lost', { status: 'PENDING', disputeStatus: 'under_review' }, true],
    ['DISPUTE', 'lost', { status: 'SUCCEEDED', disputeStatus: 'lost' }, false],
    ['DISPUTE', 'needs_response', undefined, true],
  ] as const)('%s %s beside %j: %s', (kind, status, known, expected) => {
    expect(couldDiffer({ kind, status, createdAt }, known, later)).toBe(expected);
  });

  it.each([
    ['CHARGE', 'failed'],
    ['CREDIT_NOTE', 'issued'],
  ] as const)('%s %s is covered by a look after it', (kind, status) => {
    expect(couldDiffer({ kind, status, createdAt }, undefined, null)).toBe(true);
    expect(couldDiffer({ kind, status, createdAt }, undefined, createdAt)).toBe(true);
    expect(couldDiffer({ kind, status, createdAt }, undefined, later)).toBe(false);
  });
});

describe('what people are told of missed events', () => {
  it('names how many, of which account, and which', () => {
    const { body } = describeMissedEvents(
      { mode: 'TEST', accountName: null, accountId: 'acct_1' },
      { count: 6, types: ['a', 'b', 'c', 'd', 'e', 'f'] },
    );
    expect(body).toContain('Stripe has 6 events of acct_1 (test) that no webhook brought');
    expect(body).toContain(': a, b, c, d and 2 more types.');
  });
});
