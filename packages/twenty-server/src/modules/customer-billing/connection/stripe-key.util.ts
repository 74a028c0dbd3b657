import { createHash } from 'node:crypto';
import { KeyKind, StripeMode } from './stripe-connection.type.ts';

/** The mode a secret or restricted key belongs to, by its prefix. Sandbox keys look like test keys. Throws on other text. */
export const modeOfSecretKeyOrThrow = (secretKey: string): StripeMode => {
  const match = /^[sr]k_(test|live)_/.exec(secretKey);
  if (match === null) {
    throw new Error('A Stripe secret key begins with sk_test_, sk_live_, rk_test_ or rk_live_');
  }
  return match[1] === 'live' ? StripeMode.LIVE : StripeMode.TEST;
};

/** Prefix and last four characters, the form Stripe's Dashboard shows: enough to recognise a key, useless to a thief. */
export const hintOfSecretKey = (secretKey: string): string =>
  `${/^[a-z]+_[a-z]+_/.exec(secretKey)?.[0] ?? ''}…${secretKey.slice(-4)}`;

/** Tells one key from another without holding either. */
export const fingerprintOfSecretKey = (secretKey: string): string =>
  createHash('sha256').update(secretKey).digest('hex').slice(0, 16);

/** By the prefix of a key or of its hint; a key that is gone counts as one that could do everything. */
export const kindOfSecretKey = (keyOrHint: string | null): KeyKind =>
  keyOrHint?.startsWith('rk_') === true ? KeyKind.RESTRICTED : KeyKind.SECRET;
