import { type ConnectionFacts, decideConnectionHealth } from './decide-connection-health.util.ts';

const HEALTHY: ConnectionFacts = {
  connection: { chargesEnabled: true, isCurrent: true },
  hasKey: true,
  hasWebhookSecret: true,
  events: {
    failed: 0,
    waiting: 0,
    quarantined: 0,
    lastEventAt: new Date('2026-11-22T12:00:00Z'),
  },
};

const statesOf = (facts: Partial<ConnectionFacts>) =>
  Object.fromEntries(
    decideConnectionHealth({ ...HEALTHY, ...facts }).map(({ name, state }) => [name, state]),
  );

const ALL_OK = { 'Secret key': 'OK', Charges: 'OK', 'Signing secret': 'OK', Events: 'OK' };

describe("a connection's health", () => {
  it.each<[string, Partial<ConnectionFacts>, Record<string, string>]>([
    ['nothing wrong', {}, {}],
    ['its key gone', { hasKey: false }, { 'Secret key': 'ERROR' }],
    ['no signing secret', { hasWebhookSecret: false }, { 'Signing secret': 'ERROR' }],
    [
      'an account that may not charge',
      { connection: { chargesEnabled: false, isCurrent: true } },
      { Charges: 'ERROR' },
    ],
    [
      'an account nobody could ask about',
      { connection: { chargesEnabled: null, isCurrent: true } },
      {},
    ],
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
      connection: { chargesEnabled: false, isCurrent: true },
      hasKey: false,
      hasWebhookSecret: false,
      events: { failed: 1, waiting: 0, quarantined: 0, lastEventAt: null },
    });
    expect(checks.map(({ state }) => state)).toEqual(['ERROR', 'ERROR', 'ERROR', 'ERROR']);
    expect(checks.every(({ fix }) => fix !== null)).toBe(true);
    expect(decideConnectionHealth(HEALTHY).every(({ fix }) => fix === null)).toBe(true);
  });
});
