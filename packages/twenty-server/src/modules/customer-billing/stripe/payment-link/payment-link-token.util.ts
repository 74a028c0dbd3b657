import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 16;
const TOKEN_PATTERN = /^[A-Za-z0-9_-]{22}$/;

/** 128 bits from the system's generator, as 22 characters that need no escaping in a URL. */
export const makePaymentLinkToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

export const isPaymentLinkToken = (text: string): boolean => TOKEN_PATTERN.test(text);

/** What is stored and looked up: a read of the table gives nobody a link, and the comparison leaks no timing. */
export const hashPaymentLinkToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');
