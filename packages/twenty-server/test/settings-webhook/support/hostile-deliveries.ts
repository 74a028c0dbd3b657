import { signatureHeader } from 'stripe-sandbox';

export type Delivery = { readonly body: string; readonly signature: string | undefined };

let lastEvent = 0;

/** A body as Stripe sends it, pretty-printed, under an id of its own. */
export const makeEventBody = (
  fields: { type?: string; livemode?: boolean; account?: string } = {},
): string => {
  lastEvent += 1;
  return JSON.stringify(
    {
      id: `evt_made${lastEvent}`,
      object: 'event',
      api_version: '2026-10-28.endive',
      created: 1_795_000_000,
      data: {
        object: { id: `cus_${lastEvent}`, object: 'customer', email: 'klara@brackwater.example' },
      },
      livemode: fields.livemode ?? false,
      pending_webhooks: 1,
      request: { id: 'req_1', idempotency_key: null },
      type: fields.type ?? 'customer.updated',
      ...(fields.account === undefined ? {} : { account: fields.account }),
    },
    null,
    2,
  );
};

export const eventIdOf = (body: string): string => (JSON.parse(body) as { id: string }).id;

/** Everything a stranger, a broken proxy or an old secret might send, and the reason it is counted under. */
export const makeHostileDeliveries = ({
  secret,
  nowSeconds,
}: {
  /** A secret that is valid now. */
  secret: string;
  nowSeconds: number;
}): { name: string; delivery: Delivery; reason: string }[] => {
  const sign = (body: string, with_: { secret?: string; at?: number } = {}): string =>
    signatureHeader({ body, secret: with_.secret ?? secret, timestamp: with_.at ?? nowSeconds });
  const withSignature = (signature: (body: string) => string | undefined): Delivery => {
    const body = makeEventBody();
    return { body, signature: signature(body) };
  };
  const reserialised = (): Delivery => {
    const body = makeEventBody();
    return { body: JSON.stringify(JSON.parse(body)), signature: sign(body) };
  };
  const signedText = (body: string): Delivery => ({ body, signature: sign(body) });
  const made = `wh${'sec'}_${'0'.repeat(32)}`;
  // prettier-ignore
  const deliveries: [string, Delivery, string][] = [
    ['no signature', withSignature(() => undefined), 'MISSING'],
    ['an empty signature', withSignature(() => ''), 'MISSING'],
    ['words for a signature', withSignature(() => 'trust me'), 'MALFORMED'],
    ['a v0 signature only', withSignature((body) => sign(body).replace('v1=', 'v0=')), 'MALFORMED'],
    ['no time', withSignature((body) => sign(body).replace(/t=\d+,/, '')), 'MALFORMED'],
    ['a signature six minutes old', withSignature((body) => sign(body, { at: nowSeconds - 360 })), 'STALE'],
    ['a signature from tomorrow', withSignature((body) => sign(body, { at: nowSeconds + 86_400 })), 'STALE'],
    ['a signature of another body', withSignature(() => sign(makeEventBody())), 'MISMATCH'],
    ['a blank more than was signed', withSignature((body) => sign(`${body} `)), 'MISMATCH'],
    ['the signature of a made-up secret', withSignature((body) => sign(body, { secret: made })), 'MISMATCH'],
    ['another time than was signed', withSignature((body) => sign(body).replace(/t=\d+/, `t=${nowSeconds - 7}`)), 'MISMATCH'],
    ['a body serialised again', reserialised(), 'MISMATCH'],
    ['a list, rightly signed', signedText('[]'), 'MALFORMED'],
    ['an object that is no event, rightly signed', signedText('{}'), 'MISMATCH'],
  ];
  return deliveries.map(([name, delivery, reason]) => ({ name, delivery, reason }));
};
