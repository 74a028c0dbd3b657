import { explainRefusedDelivery } from './explain-refused-delivery.util.ts';

const RECEIVED_AT = new Date('2026-11-22T12:00:00.000Z');
const NOW = RECEIVED_AT.getTime() / 1000;
const V1 = `v1=${'0f'.repeat(32)}`;

const explain = (signature: string | undefined, body: string | undefined = '{"id":"evt_1"}') =>
  explainRefusedDelivery({
    rawBody: body === undefined ? undefined : Buffer.from(body),
    signature,
    receivedAt: RECEIVED_AT,
  });

describe('a refused delivery', () => {
  it.each([
    [undefined, 'MISSING'],
    ['', 'MISSING'],
    [' ', 'MISSING'],
    ['trust me', 'MALFORMED'],
    [V1, 'MALFORMED'],
    [`t=soon,${V1}`, 'MALFORMED'],
    [`t=${NOW}`, 'MALFORMED'],
    [`t=${NOW},v0=${'0f'.repeat(32)}`, 'MALFORMED'],
    [`t=${NOW},v1=short`, 'MALFORMED'],
    [`t=${NOW - 301},${V1}`, 'STALE'],
    [`t=${NOW + 301},${V1}`, 'STALE'],
    [`t=${NOW - 300},${V1}`, 'MISMATCH'],
    [`t=${NOW},${V1}`, 'MISMATCH'],
  ])('with the signature %j was %s', (signature, reason) => {
    expect(explain(signature)).toBe(reason);
  });

  it.each(['', 'in_1', '[]', 'null'])('with the body %j was MALFORMED', (body) => {
    expect(explain(`t=${NOW},${V1}`, body)).toBe('MALFORMED');
  });

  it('that was no JSON by its type was MALFORMED', () => {
    const refused = { rawBody: undefined, signature: `t=${NOW},${V1}`, receivedAt: RECEIVED_AT };
    expect(explainRefusedDelivery(refused)).toBe('MALFORMED');
  });
});
