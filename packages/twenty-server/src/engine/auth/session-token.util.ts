import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A new session token: 256 random bits, base64url. */
export const createSessionToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

export const isSessionToken = (text: string): boolean => TOKEN.test(text);

/** What is stored instead of the token. A plain hash is enough for 256 random bits. */
export const hashSessionToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');
