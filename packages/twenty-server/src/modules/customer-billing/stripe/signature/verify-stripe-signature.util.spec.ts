import { createHash, createHmac } from 'node:crypto';
import { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';
import { aConnection } from '../__tests__/builders.ts';
import { verifyStripeSignature } from './verify-stripe-signature.util.ts';

const RECEIVED_AT = new Date('2026-11-22T12:00:00.500Z');
const SIGNED_AT = Math.floor(RECEIVED_AT.getTime() / 1000);
const CURRENT = `wh${'sec'}_current`;
const ROLLED = `wh${'sec'}_rolled`;

const EVENT = {
  id: 'evt_1',
  object: 'event',
  api_version: '2026-10-28.endive',
  created: 1_795_000_000,
  type: 'invoice.paid',
  livemode: false,
  request: { id: 'req_1', idempotency_key: null },
  data: { object: { id: 'in_1', object: 'invoice' } },
};
const BODY = JSON.stringify(EVENT, null, 2);

const sign = (secret: string, { body = BODY, at = SIGNED_AT } = {}): string =>
  createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');

const header = (secret: string, options: { body?: string; at?: number } = {}): string =>
  `t=${options.at ?? SIGNED_AT},v1=${sign(secret, options)}`;

const verify = (input: { signature?: string; body?: string; secrets?: string[] }) =>
  verifyStripeSignature({
    rawBody: Buffer.from(input.body ?? BODY),
    signature: input.signature,
    secrets: (input.secrets ?? [CURRENT]).map((secret) => PlaintextSecret.of(secret)),
    connection: aConnection({ id: 'connection-1', workspaceId: 'workspace-1' }),
    receivedAt: RECEIVED_AT,
  });

const otherV1 = createHmac('sha256', 'other').update('other').digest('hex');

describe('P8: a delivery is believed', () => {
  it('when its signature is right, and belongs to the connection whose secret made it', () => {
    expect(verify({ signature: header(CURRENT) })).toEqual({
      workspaceId: 'workspace-1',
      connectionId: 'connection-1',
      stripeEventId: 'evt_1',
      type: 'invoice.paid',
      apiVersion: '2026-10-28.endive',
      livemode: false,
      account: null,
      stripeCreatedAt: new Date(1_795_000_000_000),
      objectId: 'in_1',
      stripeRequestId: 'req_1',
      payload: EVENT,
      bodySha256: createHash('sha256').update(BODY).digest('hex'),
    });
  });

  it.each([
    ['two v1 values, the good one first', `${header(CURRENT)},v1=${otherV1}`],
    ['two v1 values, the good one last', `t=${SIGNED_AT},v1=${otherV1},v1=${sign(CURRENT)}`],
    ['a v0 value beside the v1', `${header(CURRENT)},v0=${otherV1}`],
    ['five minutes old', header(CURRENT, { at: SIGNED_AT - 300 })],
    ['from a clock two minutes ahead', header(CURRENT, { at: SIGNED_AT + 120 })],
  ])('with %s', (_what, signature) => {
    expect(verify({ signature })).not.toBeNull();
  });

  it.each([
    ['the new secret first', [CURRENT, ROLLED]],
    ['the new secret last', [ROLLED, CURRENT]],
  ])('under either secret while one is rolled, %s', (_what, secrets) => {
    expect(verify({ signature: header(CURRENT), secrets })).not.toBeNull();
    expect(verify({ signature: header(ROLLED), secrets })).not.toBeNull();
  });

  it('and keeps the account a Connect delivery names, for the check that follows', () => {
    const body = JSON.stringify({ ...EVENT, account: 'acct_2', request: null });
    expect(verify({ body, signature: header(CURRENT, { body }) })).toMatchObject({
      account: 'acct_2',
      stripeRequestId: null,
    });
  });
});

describe('P8: a delivery is refused', () => {
  it.each<[string, { signature?: string; body?: string; secrets?: string[] }]>([
    ['without a signature', {}],
    ['with an empty signature', { signature: '' }],
    ['with words for a signature', { signature: 'trust me' }],
    ['signed with another secret', { signature: header(ROLLED) }],
    [
      'signed with a secret that is no longer rolled',
      { signature: header(ROLLED), secrets: [CURRENT] },
    ],
    ['with no secret to check it', { signature: header(CURRENT), secrets: [] }],
    ['five minutes and a second old', { signature: header(CURRENT, { at: SIGNED_AT - 301 }) }],
    ['an hour old', { signature: header(CURRENT, { at: SIGNED_AT - 3600 }) }],
    ['from an hour ahead', { signature: header(CURRENT, { at: SIGNED_AT + 3600 }) }],
    [
      'from an hour ahead, with the present put before',
      { signature: `t=${SIGNED_AT},${header(CURRENT, { at: SIGNED_AT + 3600 })}` },
    ],
    ['with another time than was signed', { signature: `t=${SIGNED_AT + 1},v1=${sign(CURRENT)}` }],
    ['with v0 only', { signature: `t=${SIGNED_AT},v0=${sign(CURRENT)}` }],
    ['tampered with', { signature: header(CURRENT), body: BODY.replace('in_1', 'in_2') }],
    ['serialised again', { signature: header(CURRENT), body: JSON.stringify(EVENT) }],
    ['with a blank added', { signature: header(CURRENT), body: `${BODY} ` }],
  ])('%s', (_what, input) => {
    expect(verify(input)).toBeNull();
  });

  it.each([
    ['no JSON', 'in_1'],
    ['an empty object', '{}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an event without data', JSON.stringify({ ...EVENT, data: undefined })],
    ['an event without a time', JSON.stringify({ ...EVENT, created: undefined })],
    ['an event without an id', JSON.stringify({ ...EVENT, id: undefined })],
    [
      'a thin event',
      JSON.stringify({ id: 'evt_1', object: 'v2.core.event', type: 'v1.invoice.paid' }),
    ],
  ])('though rightly signed, when it is %s', (_what, body) => {
    expect(verify({ body, signature: header(CURRENT, { body }) })).toBeNull();
  });
});
