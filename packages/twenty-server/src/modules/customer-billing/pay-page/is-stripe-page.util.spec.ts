import { isStripePage, payPageFormActions } from './is-stripe-page.util.ts';

const STRIPE = 'https://api.stripe.com';
const SANDBOX = 'http://127.0.0.1:4300';

describe('isStripePage', () => {
  it.each(['https://invoice.stripe.com/i/acct_1/test_1?s=ap', 'https://pay.stripe.com/x'])(
    'lets customers go to %s',
    (address) => {
      expect(isStripePage(address, STRIPE)).toBe(true);
      expect(isStripePage(address, SANDBOX)).toBe(true);
    },
  );

  it.each([
    'http://invoice.stripe.com/i/1',
    'https://invoice.stripe.com:8443/i/1',
    'https://stripe.com.evil.example/i/1',
    'https://evilstripe.com/i/1',
    'https://invoice.stripe.com.evil.example',
    'https://invoice.stripe.com@evil.example/i/1',
    'https://user:word@invoice.stripe.com/i/1',
    'https://evil.example/https://invoice.stripe.com',
    'https://evil.example\\@invoice.stripe.com',
    'javascript:alert(1)//invoice.stripe.com',
    'data:text/html,invoice.stripe.com',
    '//invoice.stripe.com/i/1',
    '/i/1',
    '',
    SANDBOX + '/i/1',
  ])('refuses %p', (address) => {
    expect(isStripePage(address, STRIPE)).toBe(false);
  });

  it('lets customers go to the configured sandbox, exactly there', () => {
    expect(isStripePage(`${SANDBOX}/i/acct_1/x`, SANDBOX)).toBe(true);
    for (const other of [
      'http://127.0.0.1:4301',
      'https://127.0.0.1:4300',
      'http://localhost:4300',
    ])
      expect(isStripePage(`${other}/i/acct_1/x`, SANDBOX)).toBe(false);
    expect(isStripePage('http://a:b@127.0.0.1:4300/i/1', SANDBOX)).toBe(false);
  });
});

describe('payPageFormActions', () => {
  it('names the sandbox only where there is one', () => {
    const always = ["'self'", 'https://invoice.stripe.com', 'https://*.stripe.com'];
    expect(payPageFormActions(STRIPE)).toEqual(always);
    expect(payPageFormActions(SANDBOX)).toEqual([...always, SANDBOX]);
  });
});
