import { randomFillSync } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Characters after the prefix: Stripe's newer ids start with a digit naming the kind of shard. */
const SHAPES: Record<string, { lead: string; length: number }> = {
  cus: { lead: '', length: 14 },
  prod: { lead: '', length: 14 },
  req: { lead: '', length: 14 },
  pi: { lead: '3', length: 23 },
  ch: { lead: '3', length: 23 },
  py: { lead: '3', length: 23 },
  re: { lead: '3', length: 23 },
  pyr: { lead: '3', length: 23 },
  txn: { lead: '3', length: 23 },
};
const DEFAULT_SHAPE = { lead: '1', length: 23 };

/** `length` random characters of [0-9A-Za-z]. */
export function randomToken(length: number): string {
  let token = '';
  for (let count = 0; count < length; count += 1)
    token += ALPHABET[nextRandomByte() % ALPHABET.length];
  return token;
}

/** Random bytes are drawn in large lots: one draw for every id was a tenth of the time of a request. */
const lot = new Uint8Array(4096);
let used = lot.length;

function nextRandomByte(): number {
  if (used === lot.length) {
    randomFillSync(lot);
    used = 0;
  }
  used += 1;
  return lot[used - 1] ?? 0;
}

/** A new id in Stripe's shape, e.g. `in_1MtHbELkdIwHu7ixl4OzzPMv`. */
export function newId(prefix: string): string {
  const { lead, length } = SHAPES[prefix] ?? DEFAULT_SHAPE;
  return `${prefix}_${lead}${randomToken(length)}`;
}

/** A client secret in Stripe's shape: the intent's id, the word, and a random part. */
export function newClientSecret(intentId: string): string {
  return [intentId, 'secret', randomToken(25)].join('_');
}

/** A signing secret in Stripe's shape. */
export function newSigningSecret(): string {
  return ['whsec', randomToken(32)].join('_');
}
