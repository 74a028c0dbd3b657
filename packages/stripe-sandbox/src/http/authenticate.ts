import type { IncomingHttpHeaders } from 'node:http';
import { StripeApiError } from '../core/errors.ts';
import type { AccountConfig } from '../core/realm.ts';
import type { RestrictedKey } from './permissions.ts';

export type Caller = {
  account: AccountConfig;
  livemode: boolean;
  restrictedKey?: RestrictedKey | undefined;
};

/**
 * The account and mode a request's key belongs to (Bearer, or the user name of Basic).
 * @throws 401 without a known secret key, 403 for a publishable key or another account.
 */
export function authenticate(accounts: AccountConfig[], headers: IncomingHttpHeaders): Caller {
  const key = keyOf(headers.authorization);
  if (!key)
    throw refused(
      401,
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    );
  if (accounts.some(({ publishableKeys }) => publishableKeys.includes(key)))
    throw refused(
      403,
      'This API call cannot be made with a publishable API key. Please use a secret API key.',
      'secret_key_required',
    );
  const account = accounts.find((candidate) => keysOf(candidate).includes(key));
  if (!account) throw refused(401, `Invalid API Key provided: ${masked(key)}`);
  const other = headers['stripe-account'];
  if (other !== undefined && other !== account.id)
    throw refused(
      403,
      `The provided key '${masked(key)}' does not have access to account '${String(other)}' (or that account does not exist).`,
      'account_invalid',
    );
  const restrictedKey = account.restrictedKeys?.find((restricted) => restricted.key === key);
  return { account, livemode: isLive(key), restrictedKey };
}

/** Every key that opens the account's API, restricted or not. */
export function keysOf({ secretKeys, restrictedKeys = [] }: AccountConfig): string[] {
  return [...secretKeys, ...restrictedKeys.map(({ key }) => key)];
}

/** Whether a key's prefix names live mode: sk_live_…, rk_live_…. */
export function isLive(key: string): boolean {
  return key.split('_')[1] === 'live';
}

function keyOf(header: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (header ?? '').split(' ');
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return undefined;
  return Buffer.from(value, 'base64').toString('utf8').split(':')[0];
}

/** Only the kind of key and its last four characters may appear anywhere. */
function masked(key: string): string {
  const kind = /^[a-z]+_(test|live)_/.exec(key)?.[0] ?? '';
  return `${kind}${'*'.repeat(8)}${key.slice(-4)}`;
}

function refused(status: number, message: string, code?: string): StripeApiError {
  return new StripeApiError(status, {
    type: 'invalid_request_error',
    message,
    ...(code !== undefined && { code }),
  });
}
