import { type ConnectionFacts, decideConnectionHealth } from './decide-connection-health.util.ts';

const CONNECTION = {
  chargesEnabled: true,
  isCurrent: true,
  source: 'SETTINGS',
  missingPermissions: [],
  deliveriesFailing: 0,
  clockSkewSeconds: 0.4,
} as const;

const HEALTHY: ConnectionFacts = {
  connection: CONNECTION,
  lockReason: null,
  hasKey: true,
  hasWebhookSecret: true,
  events: {
    failed: 0,
    waiting: 0,
    quarantined: 0,
    lastEventAt: new Date('2026-11-22T12:00:00Z'),
  },
  missed: null,
  calls: { apiErrors: 1, rateLimited: 2 },
  now: new Date('2026-11-22T15:20:00Z'),
};

const statesOf = (facts: Partial<ConnectionFacts>) =>
  Object.fromEntries(
    decideConnectionHealth({ ...HEALTHY, ...facts }).map(({ name, state }) => [name, state]),
  );

const ALL_OK = {
  'Secret key': 'OK',
  Permissions: 'OK',
  Charges: 'OK',
  Calls: 'OK',
  Clock: 'OK',
  'Signing secret': 'OK',
  Deliveries: 'OK',
  'Missed events': 'OK',
  Events: 'OK',
};

const MISSING = { resource: 'Disputes', permission: 'rak_dispute_read', access: 'Read' } as const;

describe("a connection's health", () => {
  it.each<[string, Partial<ConnectionFacts>, Record<string, string>]>([
    ['nothing wrong', {}, {}],
    ['its key gone', { hasKey: false }, { 'Secret key': 'ERROR' }],
    ['no signing secret', { hasWebhookSecret: false }, { 'Signing secret': 'ERROR' }],
    [
      'a permission missing',
      { connection: { ...CONNECTION, missingPermissions: [MISSING] } },
      { Permissions: 'ERROR' },
    ],
    [
      'an account that may not charge',
      { connection: { ...CONNECTION, chargesEnabled: false } },
      { Charges: 'ERROR' },
    ],
    [
      'an account nobody could ask about',
      { connection: { ...CONNECTION, chargesEnabled: null } },
      {},
    ],
    ['many calls that failed', { calls: { apiErrors: 9, rateLimited: 1 } }, { Calls: 'WARNING' }],
    [
      'a clock that is off',
      { connection: { ...CONNECTION, clockSkewSeconds: -31 } },
      { Clock: 'WARNING' },
    ],
    ['a clock nobody compared', { connection: { ...CONNECTION, clockSkewSeconds: null } }, {}],
    [
      'deliveries that fail',
      { connection: { ...CONNECTION, deliveriesFailing: 3 } },
      { Deliveries: 'WARNING' },
    ],
    ['events that no webhook brought', { missed: { count: 2 } }, { 'Missed events': 'ERROR' }],
    ['no event yet', { events: { ...HEALTHY.events, lastEventAt: null } }, { Events: 'WARNING' }],
    ['an event that waits', { events: { ...HEALTHY.events, waiting: 1 } }, {}],
    ['an event that failed', { events: { ...HEALTHY.events, failed: 1 } }, { Events: 'ERROR' }],
  ])('with %s', (_what, facts, differs) => {
    expect(statesOf(facts)).toEqual({ ...ALL_OK, ...differs });
  });

  it("P10: turns red over another mode's or account's event before anything else about events", () => {
    const events = { ...HEALTHY.events, quarantined: 2, failed: 3, lastEventAt: null };
    expect(decideConnectionHealth({ ...HEALTHY, events }).at(-1)).toEqual({
      name: 'Events',
      state: 'ERROR',
      message: '2 verified events belong to another mode or account and were not processed.',
      fix: 'Check which endpoint uses this signing secret in the Stripe Dashboard.',
    });
  });

  it('says what to do about everything that is not well, and nothing else', () => {
    const checks = decideConnectionHealth({
      ...HEALTHY,
      connection: {
        ...CONNECTION,
        chargesEnabled: false,
        missingPermissions: [MISSING],
        deliveriesFailing: 1,
        clockSkewSeconds: 90,
      },
      hasKey: false,
      hasWebhookSecret: false,
      events: { failed: 1, waiting: 0, quarantined: 0, lastEventAt: null },
      missed: { count: 1 },
      calls: { apiErrors: 10, rateLimited: 0 },
    });
    expect(checks.filter(({ state }) => state === 'OK')).toEqual([]);
    expect(checks.every(({ fix }) => fix !== null)).toBe(true);
    expect(decideConnectionHealth(HEALTHY).every(({ fix }) => fix === null)).toBe(true);
  });

  it.each([
    ['ENVIRONMENT', 'Set STRIPE_SECRET_KEY to a key of this account again.'],
    ['SETTINGS', 'Enter a key of this account again.'],
  ] as const)('names the fix where the keys of %s are kept', (source, fix) => {
    const [secretKey] = decideConnectionHealth({
      ...HEALTHY,
      connection: { ...CONNECTION, source },
      hasKey: false,
    });
    expect(secretKey?.fix).toBe(fix);
  });

  it.each([
    ['2026-11-22T12:00:59Z', 'just now'],
    ['2026-11-22T12:01:00Z', '1 minute ago'],
    ['2026-11-22T12:59:00Z', '59 minutes ago'],
    ['2026-11-22T15:20:00Z', '3 hours ago'],
    ['2026-11-25T12:00:00Z', '3 days ago'],
    ['2026-11-22T11:59:00Z', 'just now'],
  ])('says at %s that the last event came %s', (now, words) => {
    const events = decideConnectionHealth({ ...HEALTHY, now: new Date(now) }).at(-1);
    expect(events?.message).toBe(`Events arrive and are processed; the last came ${words}.`);
  });

  it('says nothing but the lock in a copied database', () => {
    expect(decideConnectionHealth({ ...HEALTHY, hasKey: false, lockReason: 'A copy.' })).toEqual([
      expect.objectContaining({
        name: 'Installation',
        state: 'ERROR',
        message: 'The connection is locked. A copy.',
      }),
    ]);
  });
});
