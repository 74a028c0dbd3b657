import type { Sandbox } from '../src/index.ts';
import type { RestrictedKey } from '../src/http/permissions.ts';
import { ACCOUNT, ACCOUNT_ID, clientFor, errorOf, startTestSandbox } from './support.ts';

const KEY = ['rk', 'test', 'aaaabbbbccccdddd'].join('_');

describe('a restricted key', () => {
  let sandbox: Sandbox | undefined;

  afterEach(async () => {
    await sandbox?.stop();
  });

  const clientWith = async (permissions: RestrictedKey['permissions']) => {
    sandbox = await startTestSandbox({
      accounts: [{ ...ACCOUNT, restrictedKeys: [{ key: KEY, permissions }] }],
    });
    return clientFor(sandbox, KEY);
  };

  it('does what it was given', async () => {
    const stripe = await clientWith({ customers: 'write', invoices: 'read', accounts: 'read' });
    const { id } = await stripe.customers.create({ email: 'jo@example.com' });
    expect((await stripe.customers.retrieve(id)).id).toBe(id);
    expect((await stripe.invoices.list({ limit: 1 })).data).toEqual([]);
    expect((await stripe.invoicePayments.list({ limit: 1 })).data).toEqual([]);
    expect((await stripe.accounts.retrieveCurrent()).id).toBe(ACCOUNT_ID);
  });

  it.each([
    ['rak_invoice_write', { invoices: 'read' }, 'POST', '/v1/invoices'],
    ['rak_invoice_read', { invoices: 'none' }, 'GET', '/v1/invoices'],
    ['rak_invoice_read', {}, 'GET', '/v1/invoice_payments'],
    ['rak_charge_read', {}, 'GET', '/v1/refunds'],
    ['rak_balance_transaction_source_read', { balance: 'read' }, 'GET', '/v1/balance_transactions'],
    ['rak_balance_read', {}, 'GET', '/v1/balance'],
    ['rak_accounts_kyc_basic_read', {}, 'GET', '/v1/account'],
    ['rak_dispute_read', {}, 'GET', '/v1/disputes'],
    ['rak_checkout_session_write', {}, 'POST', '/v1/checkout/sessions'],
    ['rak_customer_write', { customers: 'read' }, 'DELETE', '/v1/customers/cus_1'],
  ] as const)(
    'is refused for the lack of %s, given %j, by %s %s',
    async (needed, permissions, method, path) => {
      const stripe = await clientWith(permissions);
      const error = await errorOf(stripe.rawRequest(method, path));
      expect(error).toMatchObject({ type: 'StripePermissionError', statusCode: 403 });
      expect(error.message).toContain(`Having the '${needed}' permission would allow this request`);
      expect(error.message).toContain('rk_test_********dddd');
      expect(error.message).not.toContain(KEY);
    },
  );

  it('reaches nothing that no permission covers', async () => {
    const stripe = await clientWith({ invoices: 'write' });
    const error = await errorOf(stripe.rawRequest('GET', '/v1/topups'));
    expect(error.statusCode).toBe(403);
  });

  it('must be no key of another account', async () => {
    const other = {
      ...ACCOUNT,
      id: 'acct_1Other',
      restrictedKeys: [{ key: KEY, permissions: {} }],
    };
    const first = { ...ACCOUNT, secretKeys: [KEY] };
    await expect(startTestSandbox({ accounts: [first, other] })).rejects.toThrow(
      'Two accounts share a secret key.',
    );
  });
});
