import { decidePayWay } from './decide-pay-way.util.ts';

const NOW = new Date('2026-11-23T09:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const ADDRESS = 'https://invoice.stripe.com/i/acct_1/test';

const decide = (
  asked: { amount?: bigint; owed?: bigint; known?: boolean },
  page: Partial<Parameters<typeof decidePayWay>[0]['page']> = {},
) =>
  decidePayWay({
    amountMinor: asked.amount ?? asked.owed ?? 10_000n,
    owedMinor: asked.owed ?? 10_000n,
    page: {
      status: 'open',
      amountRemainingMinor: 10_000n,
      finalizedAt: new Date(NOW.getTime() - DAY_MS),
      address: ADDRESS,
      ...page,
    },
    now: NOW,
    isDisagreementKnown: asked.known ?? false,
  });

describe('decidePayWay', () => {
  it('is the hosted page as a rule', () => {
    expect(decide({})).toEqual({ kind: 'HOSTED_PAGE', address: ADDRESS });
    expect(decide({}, { status: 'uncollectible' }).kind).toBe('HOSTED_PAGE');
  });

  it('is a session for a part', () => {
    expect(decide({ amount: 4_000n })).toEqual({ kind: 'SESSION', isCreditable: true });
  });

  it('is a session that credits nothing for a debt that came back', () => {
    expect(decide({}, { status: 'paid', amountRemainingMinor: 0n })).toEqual({
      kind: 'SESSION',
      isCreditable: false,
    });
  });

  it('is a session where the hosted page is over or has no address', () => {
    const session = { kind: 'SESSION', isCreditable: true };
    const after = (days: number) =>
      decide({}, { finalizedAt: new Date(NOW.getTime() - days * DAY_MS) });
    expect(after(119).kind).toBe('HOSTED_PAGE');
    expect(after(119.1)).toEqual(session);
    expect(decide({}, { address: null })).toEqual(session);
  });

  it('P1: sends nobody anywhere before a difference was looked at again', () => {
    for (const amountRemainingMinor of [6_000n, 12_000n]) {
      expect(decide({}, { amountRemainingMinor })).toEqual({ kind: 'DISAGREEMENT' });
      expect(decide({ amount: 4_000n }, { amountRemainingMinor })).toEqual({
        kind: 'DISAGREEMENT',
      });
    }
  });

  it('P1: asks for what is owed, whatever Stripe’s page would ask for', () => {
    expect(decide({ known: true }, { amountRemainingMinor: 12_000n })).toEqual({
      kind: 'SESSION',
      isCreditable: true,
    });
    expect(decide({ known: true }, { amountRemainingMinor: 6_000n })).toEqual({
      kind: 'SESSION',
      isCreditable: false,
    });
  });

  it.each(['void', 'draft'])('is nowhere while the Stripe invoice is %s', (status) => {
    expect(decide({ known: true }, { status, amountRemainingMinor: 0n })).toEqual({
      kind: 'NOWHERE',
    });
  });
});
