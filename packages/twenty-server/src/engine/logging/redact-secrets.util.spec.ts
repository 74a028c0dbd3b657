import { redactSecrets } from './redact-secrets.util.ts';

const LETTERS = 'AbCdEfGh12345678';

describe('redactSecrets (P7)', () => {
  it.each([
    ['a secret key', 'sk_' + 'live_' + LETTERS],
    ['a restricted key', 'rk_' + 'test_' + LETTERS],
    ['a webhook secret', 'whsec' + '_' + LETTERS],
    ['a client secret', 'pi_1' + '_secret' + '_' + LETTERS],
    ['a payment link', `https://crm.example.com/pay/${LETTERS}`],
    ['a payment link in capitals', `/PAY/${LETTERS}`],
    ['a payment link that is escaped', `/pay/%41${LETTERS}`],
    ['a hosted page of the sandbox', `http://127.0.0.1:4242/i/acct_1/${LETTERS}?s=ap`],
    ['a hosted invoice page', `https://invoice.stripe.com/i/acct_1/${LETTERS}?s=ap`],
    ['a checkout page', `https://checkout.stripe.com/c/pay/cs_${LETTERS}#fid`],
    ['a session cookie', `{"cookie":"a=b; twenty_session=${LETTERS}"}`],
    ['a database password', `postgres://crm:${LETTERS}@db:5432/crm`],
    ['a mail password', `smtps://user:${LETTERS}@mail.example.com`],
  ])('masks %s wherever it stands in a line', (_what, text) => {
    const masked = redactSecrets(`before ${text} after`);
    expect(masked).not.toContain(LETTERS);
    expect(masked).toMatch(/^before .* after$/);
  });

  it('leaves ids and addresses that open nothing as they are', () => {
    const text = 'in_1AbC cus_9xYz pi_12345678 evt_77 https://crm.example.com/invoices/42 10:30';
    expect(redactSecrets(text)).toBe(text);
  });

  it('masks every occurrence', () => {
    const key = 'sk_' + 'test_' + LETTERS;
    expect(redactSecrets(`${key} ${key}`)).toBe('sk_test_[secret] sk_test_[secret]');
  });
});
