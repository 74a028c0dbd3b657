import { decideMailOutcome } from './decide-mail-outcome.util.ts';
import { decideRetryTime } from './retry-time.util.ts';

describe('decideMailOutcome', () => {
  const lost = { message: 'Connection closed unexpectedly', code: 'ECONNECTION' };

  it.each([
    ['a refused recipient', { message: 'x', responseCode: 550, response: '550 no' }, 'REFUSED'],
    ['a greylisting', { message: 'x', responseCode: 451, response: '451 later' }, 'LATER'],
    ['a refused sign-in', { message: 'x', code: 'EAUTH', responseCode: 535 }, 'LATER'],
    ['a server that is not there', { message: 'refused', code: 'ECONNECTION' }, 'LATER'],
  ])('takes %s before the mail was handed over for %s', (_what, failure, type) => {
    expect(decideMailOutcome(failure, { wasHandedOver: false }).type).toBe(type);
  });

  it('does not know what became of a mail when the line dies after it was handed over', () => {
    expect(decideMailOutcome(lost, { wasHandedOver: true }).type).toBe('UNCERTAIN');
    expect(decideMailOutcome(lost, { wasHandedOver: false }).type).toBe('LATER');
  });

  it('believes an answer even after the mail was handed over', () => {
    const refused = { message: 'x', responseCode: 554, response: '554 spam' };
    expect(decideMailOutcome(refused, { wasHandedOver: true })).toEqual({
      type: 'REFUSED',
      words: 'The mail server refused it: 554 spam',
    });
  });
});

describe('decideRetryTime', () => {
  const queuedAt = new Date('2026-11-23T10:00:00Z');
  const pauseAfter = (attempts: number): number =>
    (decideRetryTime({ attempts, queuedAt, now: queuedAt })?.getTime() ?? 0) - queuedAt.getTime();

  it('doubles its pause from half a minute to an hour', () => {
    expect([1, 2, 3, 8, 50].map(pauseAfter)).toEqual([
      30_000, 60_000, 120_000, 3_600_000, 3_600_000,
    ]);
  });

  it('gives up after three days', () => {
    const now = new Date('2026-11-26T10:00:00Z');
    expect(decideRetryTime({ attempts: 70, queuedAt, now })).toBeNull();
  });
});
