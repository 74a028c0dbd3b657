import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import { clientFor, errorOf, intentOf, open, startTestSandbox, typesAfter } from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;
const DAY = 86_400;

beforeEach(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterEach(() => sandbox.stop());

async function statesOf(invoice: Stripe.Invoice) {
  const intent = await stripe.paymentIntents.retrieve(intentOf(invoice), {
    expand: ['latest_charge'],
  });
  const charge = intent.latest_charge as Stripe.Charge;
  const { status } = await stripe.invoices.retrieve(invoice.id);
  return {
    invoice: status,
    intent: intent.status,
    charge: charge.status,
    error: intent.last_payment_error?.code,
  };
}

describe.each([
  ['us_bank_account', 'usd', 4, '000123456789', '000222222227', '000555555559'],
  [
    'sepa_debit',
    'eur',
    2,
    'DE89370400440532013000',
    'DE62370400440532013001',
    'DE35370400440532013002',
  ],
] as const)('an invoice paid by %s', (method, currency, days, good, failing, returned) => {
  const pay = (invoice: Stripe.Invoice, number: string) =>
    sandbox.control.pay({ invoice: invoice.id, method, number });

  it('stays open while the debit is under way, and is paid when its day has come', async () => {
    const invoice = await open(stripe, { currency });
    const started = await typesAfter(sandbox, async () =>
      expect(await pay(invoice, good)).toEqual({ status: 'processing' }),
    );
    expect(started).toEqual(['charge.pending', 'payment_intent.processing']);
    expect(await statesOf(invoice)).toMatchObject({
      invoice: 'open',
      intent: 'processing',
      charge: 'pending',
    });
    expect(await typesAfter(sandbox, () => sandbox.control.advanceClock((days - 1) * DAY))).toEqual(
      [],
    );
    expect(await typesAfter(sandbox, () => sandbox.control.advanceClock(DAY))).toEqual([
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice.updated',
      'invoice.paid',
      'invoice.payment_succeeded',
      'charge.updated',
      'invoice_payment.paid',
    ]);
    expect(await statesOf(invoice)).toMatchObject({
      invoice: 'paid',
      intent: 'succeeded',
      charge: 'succeeded',
    });
    const [charge] = (await stripe.charges.list({ payment_intent: intentOf(invoice) })).data;
    expect(charge?.payment_method_details?.type).toBe(method);
  });

  it('is neither paid again nor voided nor paid elsewhere meanwhile', async () => {
    const invoice = await open(stripe, { currency });
    await pay(invoice, good);
    const page = await (await fetch(invoice.hosted_invoice_url ?? '')).text();
    expect(page).toContain('Payment on its way');
    expect(page).not.toContain('<form');
    expect(await sandbox.control.pay({ invoice: invoice.id })).toMatchObject({
      status: 'declined',
      message: expect.stringContaining('processing'),
    });
    await errorOf(stripe.invoices.voidInvoice(invoice.id));
    await errorOf(stripe.invoices.pay(invoice.id, { paid_out_of_band: true }));
    expect(await statesOf(invoice)).toMatchObject({ invoice: 'open', intent: 'processing' });
  });

  it('is open again when the debit fails, with the bank’s reason', async () => {
    const invoice = await open(stripe, { currency });
    await pay(invoice, failing);
    expect(await typesAfter(sandbox, () => sandbox.control.advanceClock(days * DAY))).toEqual([
      'charge.failed',
      'payment_intent.payment_failed',
      'invoice.updated',
      'invoice.payment_failed',
    ]);
    expect(await statesOf(invoice)).toEqual({
      invoice: 'open',
      intent: 'requires_payment_method',
      charge: 'failed',
      error: 'insufficient_funds',
    });
    expect(await sandbox.control.pay({ invoice: invoice.id })).toEqual({ status: 'paid' });
  });

  it('stays paid when the debit comes back: a dispute that is lost at once', async () => {
    const invoice = await open(stripe, { currency });
    await pay(invoice, returned);
    await sandbox.control.advanceClock(days * DAY);
    expect(await typesAfter(sandbox, () => sandbox.control.advanceClock(4 * DAY))).toEqual([
      'charge.dispute.created',
      'charge.dispute.funds_withdrawn',
      'charge.dispute.closed',
    ]);
    const { data } = await stripe.disputes.list({ payment_intent: intentOf(invoice) });
    expect(data[0]).toMatchObject({ status: 'lost', reason: 'insufficient_funds' });
    expect(await statesOf(invoice)).toMatchObject({ invoice: 'paid', intent: 'succeeded' });
  });
});

describe('bank debits', () => {
  it('are decided early on command: paid, failed, or paid and returned', async () => {
    for (const [outcome, states] of [
      ['succeeded', { invoice: 'paid' }],
      ['failed', { invoice: 'open', charge: 'failed' }],
      ['returned', { invoice: 'paid', charge: 'succeeded' }],
    ] as const) {
      const invoice = await open(stripe);
      await sandbox.control.pay({ invoice: invoice.id, method: 'sepa_debit' });
      await sandbox.control.settle({ invoice: invoice.id, outcome });
      expect(await statesOf(invoice)).toMatchObject(states);
    }
    const disputes = await stripe.disputes.list();
    expect(disputes.data.map(({ status }) => status)).toEqual(['lost']);
    expect(await typesAfter(sandbox, () => sandbox.control.advanceClock(9 * DAY))).not.toContain(
      'payment_intent.succeeded',
    );
  });

  it('are refused at once over the account’s limit, and never settle from 000000000009', async () => {
    const invoice = await open(stripe, { currency: 'usd' });
    const refused = await sandbox.control.pay({
      invoice: invoice.id,
      method: 'us_bank_account',
      number: '000777777771',
    });
    expect(refused.status).toBe('declined');
    await sandbox.control.pay({
      invoice: invoice.id,
      method: 'us_bank_account',
      number: '000000000009',
    });
    await sandbox.control.advanceClock(20 * DAY);
    expect(await statesOf(invoice)).toMatchObject({ invoice: 'open', intent: 'processing' });
  });

  it('do not fit every currency, and typed nonsense charges nothing', async () => {
    const euros = await open(stripe);
    expect(
      await sandbox.control.pay({ invoice: euros.id, method: 'us_bank_account' }),
    ).toMatchObject({ status: 'declined', message: expect.stringContaining('not allowed') });
    expect(
      await sandbox.control.pay({
        invoice: euros.id,
        method: 'sepa_debit',
        iban: 'DE00370400440532013000',
      }),
    ).toEqual({ status: 'refused', message: 'Your IBAN is invalid.' });
    const { data } = await stripe.charges.list({ payment_intent: intentOf(euros) });
    expect(data).toEqual([]);
  });

  it('confirm by test token or by account number', async () => {
    const token = await stripe.paymentIntents.create({
      amount: 5_000,
      currency: 'usd',
      confirm: true,
      allowed_payment_method_types: ['us_bank_account'],
      payment_method: 'pm_usBankAccount_success',
    });
    expect(token.status).toBe('processing');
    const described = await stripe.paymentIntents.create({
      amount: 5_000,
      currency: 'eur',
      confirm: true,
      allowed_payment_method_types: ['sepa_debit'],
      payment_method_data: {
        type: 'sepa_debit',
        sepa_debit: { iban: 'DE62370400440532013001' },
        billing_details: { name: 'Jo', email: 'jo@example.com' },
      },
      mandate_data: { customer_acceptance: { type: 'offline' } },
    });
    expect(described.status).toBe('processing');
    await sandbox.control.advanceClock(5 * DAY);
    expect((await stripe.paymentIntents.retrieve(token.id)).status).toBe('succeeded');
    expect((await stripe.paymentIntents.retrieve(described.id)).status).toBe(
      'requires_payment_method',
    );
    const nameless = await errorOf(
      stripe.paymentIntents.create({
        amount: 5_000,
        currency: 'eur',
        payment_method_data: { type: 'sepa_debit', sepa_debit: { iban: 'DE62370400440532013001' } },
      }),
    );
    expect(nameless.param).toBe('payment_method_data[billing_details][name]');
  });

  it('are made to fail by a planned decline, which is used up', async () => {
    const invoice = await open(stripe);
    await sandbox.control.failNextPayment({ invoice: invoice.id, code: 'account_closed' });
    await sandbox.control.pay({ invoice: invoice.id, method: 'sepa_debit' });
    await sandbox.control.advanceClock(2 * DAY);
    expect((await statesOf(invoice)).error).toBe('account_closed');
    await sandbox.control.failNextPayment();
    expect((await sandbox.control.pay({ invoice: invoice.id })).status).toBe('declined');
    expect((await sandbox.control.pay({ invoice: invoice.id })).status).toBe('paid');
  });

  it('survive a restart while they are under way', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const options = { snapshotFile: join(folder, 'state.json') };
    const first = await startTestSandbox(options);
    const invoice = await open(clientFor(first));
    await first.control.pay({ invoice: invoice.id, method: 'sepa_debit' });
    await first.stop();
    const second = await startTestSandbox(options);
    await second.control.advanceClock(2 * DAY);
    expect((await clientFor(second).invoices.retrieve(invoice.id)).status).toBe('paid');
    await second.stop();
    rmSync(folder, { recursive: true });
  });
});
