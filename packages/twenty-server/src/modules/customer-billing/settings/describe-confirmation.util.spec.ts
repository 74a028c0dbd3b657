import { describeAnotherAccount, describeGoingLive } from './describe-confirmation.util.ts';

const PRESENT = {
  accountId: 'acct_1',
  accountName: 'Kestrel Works',
  mode: 'TEST',
  secretKeyHint: 'sk_test_…WXYZ',
} as const;
const NEXT = { accountId: 'acct_2', accountName: null };

describe('the confirmation of another account', () => {
  it.each([
    [0, 'No invoice is open at Kestrel Works (acct_1).'],
    [
      1,
      'The 1 invoice still open at Kestrel Works (acct_1) stays there: it can be paid, refunded and disputed as before, and this CRM keeps listening for it.',
    ],
    [
      12,
      'The 12 invoices still open at Kestrel Works (acct_1) stay there: they can be paid, refunded and disputed as before, and this CRM keeps listening for them.',
    ],
  ])('says what happens to %i open invoices', (openInvoices, fate) => {
    expect(describeAnotherAccount({ present: PRESENT, next: NEXT, openInvoices })).toEqual({
      title: 'Use another Stripe account for test mode?',
      body: `This key belongs to acct_2. New test invoices and payment links will be made there. ${fate}`,
    });
  });

  it('does not promise to listen where the key is gone', () => {
    const present = { ...PRESENT, secretKeyHint: null };
    const { body } = describeAnotherAccount({ present, next: NEXT, openInvoices: 3 });
    expect(body).toContain('Open at Kestrel Works (acct_1): 3 invoices that will not be updated');
  });
});

describe('the confirmation of going live', () => {
  const LIVE = { accountId: 'acct_1', accountName: 'Kestrel Works', chargesEnabled: true };

  it('names what changes and what does not', () => {
    expect(
      describeGoingLive({ connection: LIVE, testInvoices: 12, hasWebhookSecret: true }).body,
    ).toBe(
      'New Stripe invoices and payment links will be made on Kestrel Works (acct_1), and customers will pay with real money. What was made in test mode (12 invoices) keeps the TEST mark, is left out of the sums, and still turns Paid when a test card pays it. Both modes keep receiving what Stripe sends.',
    );
  });

  it('warns of what would keep money from arriving', () => {
    const { body } = describeGoingLive({
      connection: { ...LIVE, chargesEnabled: false },
      testInvoices: 0,
      hasWebhookSecret: false,
    });
    expect(body).toContain('What was made in test mode (0 invoices) keeps the TEST mark');
    expect(body).toContain('Stripe does not let this account take payments yet');
    expect(body).toContain('No webhook is set up for live mode yet');
  });
});
