import { stripeDashboardUrl } from './dashboard-url.util.ts';

describe("the address of an object in Stripe's Dashboard", () => {
  it.each([
    ['TEST', 'https://api.stripe.com', 'https://dashboard.stripe.com/acct_1/test/invoices/in_1'],
    ['LIVE', 'https://api.stripe.com/', 'https://dashboard.stripe.com/acct_1/invoices/in_1'],
    ['TEST', 'http://127.0.0.1:4242', 'http://127.0.0.1:4242/acct_1/test/invoices/in_1'],
    ['LIVE', 'http://127.0.0.1:4242/', 'http://127.0.0.1:4242/acct_1/invoices/in_1'],
    // A host that only looks like Stripe's gets no people sent to the real Dashboard.
    [
      'TEST',
      'https://api.stripe.com.example',
      'https://api.stripe.com.example/acct_1/test/invoices/in_1',
    ],
  ] as const)('in %s mode of %s is %s', (mode, apiBaseUrl, url) => {
    const connection = { mode, accountId: 'acct_1' };
    expect(stripeDashboardUrl({ connection, apiBaseUrl, path: 'invoices/in_1' })).toBe(url);
  });

  it('leads to payments too', () => {
    const connection = { mode: 'TEST', accountId: 'acct_1' } as const;
    expect(
      stripeDashboardUrl({
        connection,
        apiBaseUrl: 'https://api.stripe.com',
        path: 'payments/pi_1',
      }),
    ).toBe('https://dashboard.stripe.com/acct_1/test/payments/pi_1');
  });
});
