import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import {
  ACCOUNT_ID,
  LIVE_KEY,
  clientFor,
  intentOf,
  open,
  pressPay,
  startTestSandbox,
  untilIdle,
} from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterAll(() => sandbox.stop());

async function look(path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(`${sandbox.url}${path}`);
  return { status: response.status, html: await response.text() };
}

describe('the Dashboard’s address of an invoice', () => {
  it('shows number, status, amounts, lines, payments, the hosted page and its events', async () => {
    const invoice = await open(stripe, { lines: [{ amount: 12_345, description: '<b>Work</b>' }] });
    await untilIdle(sandbox);
    const { status, html } = await look(`/${ACCOUNT_ID}/test/invoices/${invoice.id}`);
    expect(status).toBe(200);
    expect(html).toContain(`Invoice ${invoice.number}`);
    expect(html).toContain('>open<');
    expect(html).toContain('€123.45');
    expect(html).toContain('&lt;b&gt;Work&lt;/b&gt;');
    expect(html).toContain(`/test/payments/${intentOf(invoice)}`);
    expect(html).toContain((invoice.hosted_invoice_url ?? '').replace('?s=ap', ''));
    expect(html).toContain('invoice.finalized');
    expect(html).toContain('Sandbox: no real money moves');
    expect(html).not.toContain('<script');
  });

  it('shows a draft, which has no hosted page and no payment yet', async () => {
    const customer = await stripe.customers.create({ name: 'Jo', email: 'jo@example.com' });
    const draft = await stripe.invoices.create({ customer: customer.id });
    const { status, html } = await look(`/${ACCOUNT_ID}/test/invoices/${draft.id}`);
    expect(status).toBe(200);
    expect(html).toContain('>draft<');
    expect(html).toContain('With finalizing');
  });
});

describe('the Dashboard’s address of a payment', () => {
  it('shows every try, what went back, the invoice and the events', async () => {
    const invoice = await open(stripe);
    await pressPay(invoice, { number: '4000 0000 0000 0002' });
    await pressPay(invoice);
    const intent = intentOf(invoice);
    const { id } = await sandbox.control.refund({ paymentIntent: intent, amount: 345 });
    await untilIdle(sandbox);
    const { status, html } = await look(`/${ACCOUNT_ID}/test/payments/${intent}`);
    expect(status).toBe(200);
    expect(html).toContain('Payment of €123.45');
    expect(html.match(/<code>ch_\w+<\/code>/g)).toHaveLength(2);
    expect(html).toContain('Your card was declined.');
    expect(html).toContain('visa 4242');
    expect(html).toContain(id);
    expect(html).toContain('€3.45');
    expect(html).toContain(`/${ACCOUNT_ID}/test/invoices/${invoice.id}`);
    for (const type of ['payment_intent.succeeded', 'charge.failed', 'refund.created']) {
      expect(html).toContain(type);
    }
  });

  it('never shows the secret that lets somebody pay', async () => {
    const intent = await stripe.paymentIntents.retrieve(intentOf(await open(stripe)));
    const { html } = await look(`/${ACCOUNT_ID}/test/payments/${intent.id}`);
    expect(intent.client_secret).toContain(intent.id);
    expect(html).not.toContain(intent.client_secret);
  });
});

describe('addresses of the Dashboard that lead nowhere', () => {
  it('keep the modes apart: live objects have an address without /test', async () => {
    const live = await open(clientFor(sandbox, LIVE_KEY));
    expect((await look(`/${ACCOUNT_ID}/invoices/${live.id}`)).status).toBe(200);
    expect((await look(`/${ACCOUNT_ID}/test/invoices/${live.id}`)).status).toBe(404);
  });

  it.each([
    `/${ACCOUNT_ID}/test/invoices/in_nothing`,
    `/${ACCOUNT_ID}/test/payments/pi_nothing`,
    `/${ACCOUNT_ID}/test/customers/cus_nothing`,
    '/acct_nobody/test/invoices/in_nothing',
  ])('answer %s with a page that says so', async (path) => {
    const { status, html } = await look(path);
    expect(status).toBe(404);
    expect(html).toContain('No such object in this account and mode.');
  });

  it('take nothing but a look', async () => {
    const { id } = await open(stripe);
    const path = `${sandbox.url}/${ACCOUNT_ID}/test/invoices/${id}`;
    expect((await fetch(path, { method: 'POST' })).status).toBe(405);
    expect((await fetch(path, { method: 'HEAD' })).status).toBe(200);
  });

  it('are reached from the developer’s page', async () => {
    const invoice = await open(stripe);
    expect((await look('/')).html).toContain(`/${ACCOUNT_ID}/test/invoices/${invoice.id}`);
  });
});
