import { isIP } from 'node:net';
import { PlaintextSecret } from '../secret-encryption/plaintext-secret.ts';
import type { ParseResult } from './config-variable.type.ts';

type Parser<T> = (text: string) => ParseResult<T>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const ENCRYPTION_KEY_BYTES = 32;
const FEWEST_DIFFERENT_BYTES = 12;
const PROXY_NAMES: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

const accepted = <T>(value: T): ParseResult<T> => ({ ok: true, value });
const refused = (expected: string): ParseResult<never> => ({ ok: false, expected });

export const text: Parser<string> = (given) => accepted(given);

/** Keeps the value of `parser` out of logs and errors. */
export const secret =
  (parser: Parser<string>): Parser<PlaintextSecret> =>
  (given) => {
    const result = parser(given);
    return result.ok ? accepted(PlaintextSecret.of(result.value)) : result;
  };

export const matching =
  (pattern: RegExp, expected: string): Parser<string> =>
  (given) =>
    pattern.test(given) ? accepted(given) : refused(expected);

export const uuid: Parser<string> = matching(UUID, 'a UUID, e.g. from `uuidgen`');

export const oneOf =
  <const T extends string>(values: readonly T[]): Parser<T> =>
  (given) => {
    const match = values.find((value) => value === given);
    return match === undefined ? refused(`one of ${values.join(', ')}`) : accepted(match);
  };

export const boolean: Parser<boolean> = (given) => {
  if (given === 'true') return accepted(true);
  return given === 'false' ? accepted(false) : refused('true or false');
};

export const integerBetween =
  (minimum: number, maximum: number): Parser<number> =>
  (given) => {
    const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
    return value >= minimum && value <= maximum
      ? accepted(value)
      : refused(`a whole number from ${minimum} to ${maximum}`);
  };

/** An absolute URL of one of `protocols` (without colon); a trailing slash is dropped. */
export const url =
  (protocols: readonly string[], options: { originOnly?: boolean } = {}): Parser<string> =>
  (given) => {
    const expected = `a URL beginning with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`;
    const parsed = URL.canParse(given) ? new URL(given) : null;
    if (parsed === null || !protocols.includes(parsed.protocol.slice(0, -1))) {
      return refused(expected);
    }
    if (options.originOnly === true && `${parsed.pathname}${parsed.search}${parsed.hash}` !== '/') {
      return refused(`${expected}, without a path`);
    }
    return accepted(given.replace(/\/+$/, ''));
  };

const isNetwork = (part: string): boolean => {
  const [address = '', length] = part.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address) as 0 | 4 | 6];
  return (
    bits >= 0 && (length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= bits))
  );
};

/** Proxies to trust: a number of hops, or names, addresses and networks separated by commas. */
export const trustedProxies: Parser<string> = (given) => {
  const areKnown = given
    .split(',')
    .map((part) => part.trim())
    .every((part) => PROXY_NAMES.includes(part) || isNetwork(part));
  return areKnown || /^\d{1,2}$/.test(given)
    ? accepted(given)
    : refused(
        `a number of hops, or addresses, networks or ${PROXY_NAMES.join(', ')} separated by commas`,
      );
};

/** 32 bytes as base64 that are not visibly a placeholder: the same few bytes over and over are refused. */
export const encryptionKey: Parser<string> = (given) => {
  const bytes = BASE64.test(given) ? Buffer.from(given, 'base64') : Buffer.alloc(0);
  if (bytes.length !== ENCRYPTION_KEY_BYTES) {
    return refused('32 random bytes as base64, e.g. from `openssl rand -base64 32`');
  }
  return new Set(bytes).size < FEWEST_DIFFERENT_BYTES
    ? refused('32 random bytes as base64; this key is too regular to be random')
    : accepted(given);
};
