import {
  hashPaymentLinkToken,
  isPaymentLinkToken,
  makePaymentLinkToken,
} from './payment-link-token.util.ts';

describe('the token of a payment link', () => {
  it('has 128 bits, needs no escaping in a URL and is never the same twice', () => {
    const tokens = Array.from({ length: 100 }, makePaymentLinkToken);
    for (const token of tokens) {
      expect(isPaymentLinkToken(token)).toBe(true);
      expect(Buffer.from(token, 'base64url')).toHaveLength(16);
      expect(encodeURIComponent(token)).toBe(token);
    }
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it.each([
    '',
    'short',
    'a'.repeat(23),
    `${'a'.repeat(21)}/`,
    `${'a'.repeat(22)}\n`,
    `${'a'.repeat(21)}é`,
  ])('is not %p', (text) => {
    expect(isPaymentLinkToken(text)).toBe(false);
  });

  it('P7: is stored as a hash, the same for the same token, from which it cannot be read', () => {
    const token = makePaymentLinkToken();
    const hash = hashPaymentLinkToken(token);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).toBe(hashPaymentLinkToken(token));
    expect(hash).not.toContain(token);
    expect(hashPaymentLinkToken(makePaymentLinkToken())).not.toBe(hash);
  });
});
