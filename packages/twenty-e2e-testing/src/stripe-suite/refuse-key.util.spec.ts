import { refuseKey } from './refuse-key.util.ts';

describe('the key of the suite against Stripe', () => {
  it.each([
    [undefined, 'Set STRIPE_SECRET_KEY'],
    [' ', 'Set STRIPE_SECRET_KEY'],
    ['sk_' + 'live_' + 'a1', 'live key'],
    ['rk_' + 'live_' + 'a1', 'live key'],
    ['pk_' + 'test_' + 'a1', 'publishable'],
    ['rk_' + 'test_' + 'a1', 'no Stripe secret key'],
    ['whatever', 'no Stripe secret key'],
  ])('%s is refused', (key, words) => {
    expect(refuseKey(key)).toContain(words);
  });

  it('may be a test key', () => {
    expect(refuseKey('sk_' + 'test_' + 'a1B2')).toBeNull();
  });
});
