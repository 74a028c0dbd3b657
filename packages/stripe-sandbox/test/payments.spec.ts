import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import {
  clientFor,
  errorOf,
  intentOf,
  open,
  pressPay,
  startTestSandbox,
  until,
  untilIdle,
} from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterAll(() => sandbox.stop());

async function typesSince(event: string | undefined): Promise<string[]> {
  const events = await sandbox.control.events(event === undefined ? {} : { since: event });
  return events.map(({ type }) => type);
}

async function lastEvent(): Promise<string | undefined> {
  return (await sandbox.control.events()).at(-1)?.id;
}

describe('the hosted page', () => {
  it('shows account, number, lines, amount due and an accessible card form without scripts', async () => {
    const invoice = await open(stripe, { lines: [{ amount: 12_345, description: '<b>Work</b>' }] });
    const response = await fetch(invoice.hosted_invoice_url ?? '');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('Nordwind &amp; Söhne');
    expect(html).toContain(invoice.number);
    expect(html).toContain('&lt;b&gt;Work&lt;/b&gt;');
    expect(html).toContain('Pay €123.45');
    expect(html).toContain('Sandbox: no real money moves');
    expect(html).not.toContain('<script');
    for (const label of ['Card number', 'Expiry', 'CVC'])
      expect(html).toContain(`>${label}</label>`);
  });

  it('takes 4242 4242 4242 4242 once; of two presses at the same time one pays', async () => {
    const invoice = await open(stripe);
    await untilIdle(sandbox);
    const before = await lastEvent();
    const presses = await Promise.all([pressPay(invoice), pressPay(invoice)]);
    expect(presses.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(presses.find(({ status }) => status === 409)?.html).toContain('already been paid');
    const page = await (await fetch(invoice.hosted_invoice_url ?? '')).text();
    expect(page).toContain('Invoice paid');
    expect(page).not.toContain('<form');
    await untilIdle(sandbox);
    expect(await typesSince(before)).toEqual([
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice.updated',
      'invoice.paid',
      'invoice.payment_succeeded',
      'charge.updated',
      'invoice_payment.paid',
    ]);
    const charges = await stripe.charges.list({ payment_intent: intentOf(invoice) });
    expect(charges.data).toHaveLength(1);
    const paid = await stripe.invoices.retrieve(invoice.id, { expand: ['payments'] });
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 12_345, amount_remaining: 0 });
    expect(paid.payments?.data[0]).toMatchObject({ status: 'paid', amount_paid: 12_345 });
  });

  it.each([
    ['4000000000000002', 'Your card was declined.', 'card_declined', 'generic_decline'],
    ['4000000000009995', 'insufficient funds', 'card_declined', 'insufficient_funds'],
    ['4000000000000069', 'expired', 'expired_card', undefined],
    ['4000000000000127', 'security code is incorrect', 'incorrect_cvc', undefined],
  ])(
    'declines %s in words and then takes a good card on the same intent',
    async (number, words, code, declineCode) => {
      const invoice = await open(stripe);
      await untilIdle(sandbox);
      const before = await lastEvent();
      const declined = await pressPay(invoice, { number });
      expect(declined.status).toBe(402);
      expect(declined.html.replaceAll('&#39;', "'")).toContain(words);
      expect(declined.html).not.toContain(number);
      expect(await typesSince(before)).toEqual([
        'charge.failed',
        'payment_intent.payment_failed',
        'invoice.updated',
        'invoice.payment_failed',
      ]);
      const intent = await stripe.paymentIntents.retrieve(intentOf(invoice));
      expect(intent.status).toBe('requires_payment_method');
      expect(intent.last_payment_error?.code).toBe(code);
      expect(intent.last_payment_error?.decline_code).toBe(declineCode);
      expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('open');
      expect((await pressPay(invoice)).status).toBe(303);
      const charges = await stripe.charges.list({ payment_intent: intent.id });
      expect(charges.data.map(({ status }) => status)).toEqual(['succeeded', 'failed']);
    },
  );

  it.each([
    [{ number: '4242424242424241' }, 'card number is invalid'],
    [{ number: '4242' }, 'card number is incomplete'],
    [{ expiry: '12/20' }, 'in the past'],
    [{ expiry: 'soon' }, 'incomplete'],
    [{ cvc: '1' }, 'security code is incomplete'],
  ])('answers %j as a form error and charges nothing', async (card, words) => {
    const invoice = await open(stripe);
    const refused = await pressPay(invoice, card);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain(words);
    const charges = await stripe.charges.list({ payment_intent: intentOf(invoice) });
    expect(charges.data).toEqual([]);
  });

  it('has pages for void, unknown and expired, a PDF, and takes no money on a closed one', async () => {
    const invoice = await open(stripe);
    const pdf = await fetch(invoice.invoice_pdf ?? '');
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect((await pdf.text()).startsWith('%PDF-1.4')).toBe(true);
    await sandbox.control.voidInvoice(invoice.id);
    expect((await pressPay(invoice)).html).toContain('voided');
    expect((await fetch(`${sandbox.url}/i/acct_1SandboxTests/test_nothing`)).status).toBe(404);
  });

  it('expires after its time, and lives again for ten days after a fresh read', async () => {
    const own = await startTestSandbox();
    const client = clientFor(own);
    const invoice = await open(client);
    await own.control.advanceClock(60 * 86_400);
    const expired = await (await fetch(invoice.hosted_invoice_url ?? '')).text();
    expect(expired).toContain('This link has expired');
    expect((await pressPay(invoice)).html).toContain('This link has expired');
    await client.invoices.retrieve(invoice.id);
    expect((await pressPay(invoice, { expiry: '12/40' })).status).toBe(303);
    await own.stop();
  });

  it.each([
    ['jpy', 5_000, 'Pay ¥5,000'],
    ['kwd', 1_230, 'Pay KWD 1.230'],
    ['isk', 123_400, 'Pay ISK 1,234'],
    ['usd', 1_234_567_89, 'Pay $1,234,567.89'],
  ])('shows %s as people write it', async (currency, amount, button) => {
    const invoice = await open(stripe, { currency, lines: [{ amount }] });
    const html = await (await fetch(invoice.hosted_invoice_url ?? '')).text();
    expect(html).toContain(button);
  });
});

describe('an invoice’s intent', () => {
  it('takes metadata, and copies it to charges made later', async () => {
    const invoice = await open(stripe);
    const id = intentOf(invoice);
    await stripe.paymentIntents.update(id, { metadata: { crm: '7' } });
    await pressPay(invoice);
    const { data } = await stripe.charges.list({ payment_intent: id });
    expect(data[0]?.metadata).toEqual({ crm: '7' });
    expect(data[0]).not.toHaveProperty('invoice');
    expect(data[0]).not.toHaveProperty('refunds');
  });

  it('refuses another amount, and payment_method_types by endive’s own code', async () => {
    const id = intentOf(await open(stripe));
    expect((await errorOf(stripe.paymentIntents.update(id, { amount: 1 }))).param).toBe('amount');
    const types = { payment_method_types: ['card'] } as Stripe.PaymentIntentUpdateParams;
    const refused = await errorOf(stripe.paymentIntents.update(id, types));
    expect(refused.code).toBe('payment_method_types_no_longer_supported');
  });
});

describe('refunds', () => {
  it('refund parts and the rest, cumulate on the charge, and leave the invoice paid', async () => {
    const invoice = await open(stripe);
    const payment_intent = intentOf(invoice);
    await pressPay(invoice);
    const first = await stripe.refunds.create({ payment_intent, amount: 345 });
    expect(first).toMatchObject({ amount: 345, status: 'succeeded', payment_intent });
    const over = await errorOf(stripe.refunds.create({ payment_intent, amount: 12_001 }));
    expect(over.message).toContain('greater than unrefunded amount');
    await stripe.refunds.create({ payment_intent });
    const again = await errorOf(stripe.refunds.create({ payment_intent }));
    expect(again.code).toBe('charge_already_refunded');
    const { data } = await stripe.charges.list({
      payment_intent,
      expand: ['data.refunds', 'data.balance_transaction'],
    });
    expect(data[0]).toMatchObject({ amount_refunded: 12_345, refunded: true });
    expect(data[0]?.refunds?.data.map(({ amount }) => amount)).toEqual([12_000, 345]);
    expect(data[0]?.balance_transaction).toMatchObject({ amount: 12_345, fee: 210, net: 12_135 });
    expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('paid');
    expect((await stripe.refunds.list({ payment_intent })).data).toHaveLength(2);
  });

  it('fire refund.created, charge.refunded and, later, refund.updated', async () => {
    const invoice = await open(stripe);
    await pressPay(invoice);
    await untilIdle(sandbox);
    const before = await lastEvent();
    const refund = await sandbox.control.refund({ paymentIntent: intentOf(invoice), amount: 100 });
    await until(async () => (await typesSince(before)).includes('charge.refund.updated'));
    expect(await typesSince(before)).toEqual([
      'refund.created',
      'charge.refunded',
      'refund.updated',
      'charge.refund.updated',
    ]);
    expect((await stripe.refunds.retrieve(refund.id)).destination_details?.card).toMatchObject({
      reference_status: 'available',
    });
  });

  it('refuse an intent that was never paid', async () => {
    const payment_intent = intentOf(await open(stripe));
    const refused = await errorOf(stripe.refunds.create({ payment_intent }));
    expect(refused.param).toBe('payment_intent');
  });
});

describe('the account', () => {
  it('names itself, and its balance says the mode and what was earned', async () => {
    const account = await stripe.accounts.retrieveCurrent();
    expect(account).toMatchObject({ id: 'acct_1SandboxTests', default_currency: 'eur' });
    expect(account).not.toHaveProperty('livemode');
    const balance = await stripe.balance.retrieve();
    expect(balance.livemode).toBe(false);
    expect(balance.pending.find(({ currency }) => currency === 'eur')?.amount).toBeGreaterThan(0);
  });
});
