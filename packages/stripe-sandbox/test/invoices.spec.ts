import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import { clientFor, draft, errorOf, intentOf, open, startTestSandbox } from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterAll(() => sandbox.stop());

const VAT = { display_name: 'VAT', inclusive: false, percentage: 19 };

describe('a draft', () => {
  it('sums lines and their exact taxes, and applies no rate of its own', async () => {
    const invoice = await draft(stripe, {
      lines: [
        {
          amount: 10_001,
          tax_amounts: [{ amount: 1_901, taxable_amount: 10_001, tax_rate_data: VAT }],
        },
        {
          amount: -1_000,
          tax_amounts: [{ amount: -189, taxable_amount: -1_000, tax_rate_data: VAT }],
        },
        { amount: 500 },
      ],
    });
    expect(invoice).toMatchObject({
      status: 'draft',
      subtotal: 9_501,
      total: 11_213,
      total_excluding_tax: 9_501,
      amount_due: 11_213,
      amount_remaining: 11_213,
      hosted_invoice_url: null,
      invoice_pdf: null,
      number: null,
    });
    expect(invoice.total_taxes).toMatchObject([
      { amount: 1_712, taxable_amount: 9_001, tax_behavior: 'exclusive' },
    ]);
    expect(invoice).not.toHaveProperty('payment_intent');
    expect(invoice).not.toHaveProperty('payments');
    expect(invoice).not.toHaveProperty('confirmation_secret');
  });

  it('embeds ten lines, lists all of them in the order given, and takes 250 and no more', async () => {
    const lines = Array.from({ length: 125 }, (_, index) => ({
      amount: 100 + index,
      description: `Line ${index}`,
      metadata: { position: String(index) },
    }));
    const { id } = await draft(stripe, { lines });
    const full = await stripe.invoices.addLines(id, { lines });
    expect(full.lines.data).toHaveLength(10);
    expect(full.lines.has_more).toBe(true);
    const all = await stripe.invoices.listLineItems(id).autoPagingToArray({ limit: 300 });
    expect(all.map(({ metadata }) => metadata['position'])).toEqual(
      [...lines, ...lines].map(({ metadata }) => metadata.position),
    );
    const refused = await errorOf(stripe.invoices.addLines(id, { lines: [{ amount: 1 }] }));
    expect(refused.statusCode).toBe(400);
    expect(refused.param).toBe('lines');
  });

  it('refuses tax_amounts together with tax_rates or default_tax_rates', async () => {
    const rate = await stripe.taxRates.create(VAT);
    const tax_amounts = [{ amount: 19, taxable_amount: 100, tax_rate_data: VAT }];
    const { id } = await draft(stripe, { lines: [] });
    const both = { amount: 100, tax_amounts, tax_rates: [rate.id] };
    const onLine = await errorOf(stripe.invoices.addLines(id, { lines: [both] }));
    expect(onLine.code).toBe('parameters_exclusive');
    await stripe.invoices.update(id, { default_tax_rates: [rate.id] });
    const onInvoice = await errorOf(
      stripe.invoices.addLines(id, { lines: [{ amount: 100, tax_amounts }] }),
    );
    expect(onInvoice.code).toBe('parameters_exclusive');
    const rated = await stripe.invoices.addLines(id, { lines: [{ amount: 250 }] });
    expect(rated.total).toBe(298);
  });

  it('needs terms when it is sent, and takes a due date in the past', async () => {
    const { id: customer } = await stripe.customers.create({ email: 'a@example.com' });
    const without = await errorOf(
      stripe.invoices.create({ customer, collection_method: 'send_invoice' }),
    );
    expect(without.param).toBe('days_until_due');
    const unfit = await errorOf(stripe.invoices.create({ customer, days_until_due: 3 }));
    expect(unfit.param).toBe('days_until_due');
    const past = await stripe.invoices.create({
      customer,
      collection_method: 'send_invoice',
      due_date: 1_700_000_000,
    });
    expect(past.due_date).toBe(1_700_000_000);
  });

  it('needs a customer with an e-mail when it is sent', async () => {
    const { id: customer } = await stripe.customers.create({ name: 'No mail' });
    const refused = await errorOf(
      stripe.invoices.create({ customer, collection_method: 'send_invoice', days_until_due: 1 }),
    );
    expect(refused.message).toContain('Missing email');
  });

  it('can be deleted, and gives its number back', async () => {
    const invoice = await draft(stripe, { number: 'D-1' });
    expect(await stripe.invoices.del(invoice.id)).toMatchObject({ id: invoice.id, deleted: true });
    expect((await errorOf(stripe.invoices.retrieve(invoice.id))).code).toBe('resource_missing');
    expect((await draft(stripe, { number: 'D-1' })).number).toBe('D-1');
  });
});

describe('finalizing', () => {
  it('fixes number and customer and makes one default payment with one intent', async () => {
    const invoice = await open(stripe);
    expect(invoice.status).toBe('open');
    expect(invoice.number).toMatch(/^[0-9A-Z]{8}-0001$/);
    expect(invoice.hosted_invoice_url).toContain(`${sandbox.url}/i/`);
    expect(invoice.payments?.data).toMatchObject([
      { is_default: true, status: 'open', amount_requested: 12_345, amount_paid: null },
    ]);
    const intent = await stripe.paymentIntents.retrieve(intentOf(invoice));
    expect(intent).toMatchObject({
      amount: 12_345,
      status: 'requires_payment_method',
      metadata: {},
      latest_charge: null,
    });
    expect(intent.client_secret?.startsWith(`${intent.id}_secret_`)).toBe(true);
    expect(intent).not.toHaveProperty('invoice');
    const { data } = await stripe.invoicePayments.list({
      payment: { type: 'payment_intent', payment_intent: intent.id },
    });
    expect(data.map((payment) => payment.invoice)).toEqual([invoice.id]);
  });

  it('freezes money and terms, but not metadata', async () => {
    const { id } = await open(stripe);
    const lines = await errorOf(stripe.invoices.addLines(id, { lines: [{ amount: 1 }] }));
    expect(lines.code).toBe('invoice_not_editable');
    const terms = await errorOf(stripe.invoices.update(id, { due_date: 2_000_000_000 }));
    expect(terms.code).toBe('invoice_not_editable');
    expect((await errorOf(stripe.invoices.finalizeInvoice(id))).statusCode).toBe(400);
    expect((await errorOf(stripe.invoices.del(id))).statusCode).toBe(400);
    const changed = await stripe.invoices.update(id, { metadata: { a: '1' } });
    expect(changed.metadata).toEqual({ a: '1' });
  });

  it('refuses a number that another invoice of the account has', async () => {
    await open(stripe, { number: 'R-2026-1' });
    const { id: customer } = await stripe.customers.create({ email: 'b@example.com' });
    const refused = await errorOf(stripe.invoices.create({ customer, number: 'R-2026-1' }));
    expect(refused.param).toBe('number');
  });

  it('pays an invoice below the minimum at once and leaves the amount as a debit', async () => {
    const { id: customer } = await stripe.customers.create({ email: 'c@example.com' });
    const small = await open(stripe, { customer, lines: [{ amount: 49 }] });
    expect(small).toMatchObject({ status: 'paid', amount_due: 0, amount_paid: 0, total: 49 });
    expect(small.payments?.data).toEqual([]);
    expect((await stripe.customers.retrieve(customer)) as Stripe.Customer).toMatchObject({
      balance: 49,
    });
    const next = await open(stripe, { customer, lines: [{ amount: 1_000 }] });
    expect(next).toMatchObject({ starting_balance: 49, amount_due: 1_049, ending_balance: 0 });
  });

  it('uses the customer’s credit, shows it on the draft before, and gives it back on void', async () => {
    const { id: customer } = await stripe.customers.create({ email: 'd@example.com' });
    await sandbox.control.credit({ customer, amount: -400, currency: 'eur' });
    const before = await draft(stripe, { customer, lines: [{ amount: 1_000 }] });
    expect(before).toMatchObject({ starting_balance: -400, amount_due: 600, total: 1_000 });
    const opened = await stripe.invoices.finalizeInvoice(before.id);
    expect(opened).toMatchObject({ starting_balance: -400, ending_balance: 0, amount_due: 600 });
    const transactions = await stripe.customers.listBalanceTransactions(customer);
    expect(transactions.data.map(({ type, amount }) => [type, amount])).toEqual([
      ['applied_to_invoice', 400],
      ['adjustment', -400],
    ]);
    await stripe.invoices.voidInvoice(opened.id);
    expect((await stripe.customers.retrieve(customer)) as Stripe.Customer).toMatchObject({
      balance: -400,
    });
  });
});

describe('closing', () => {
  it('voids an open invoice, cancels its intent, and never pays it again', async () => {
    const invoice = await open(stripe);
    const voided = await stripe.invoices.voidInvoice(invoice.id, { expand: ['payments'] });
    expect(voided.status).toBe('void');
    expect(voided.payments?.data[0]?.status).toBe('canceled');
    expect(await stripe.paymentIntents.retrieve(intentOf(invoice))).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'void_invoice',
    });
    expect((await errorOf(stripe.invoices.voidInvoice(invoice.id))).statusCode).toBe(400);
    expect(
      (await errorOf(stripe.invoices.pay(invoice.id, { paid_out_of_band: true }))).statusCode,
    ).toBe(400);
  });

  it('marks an invoice uncollectible, which can still be paid', async () => {
    const invoice = await open(stripe);
    const marked = await stripe.invoices.markUncollectible(invoice.id);
    expect(marked.status).toBe('uncollectible');
    const paid = await stripe.invoices.pay(invoice.id, { payment_method: 'pm_card_visa' });
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 12_345, amount_remaining: 0 });
  });

  it('takes money from outside Stripe without a charge', async () => {
    const invoice = await open(stripe);
    const paid = await stripe.invoices.pay(invoice.id, { paid_out_of_band: true });
    expect(paid).toMatchObject({ status: 'paid', amount_paid_off_stripe: 12_345 });
    const charges = await stripe.charges.list({ payment_intent: intentOf(invoice) });
    expect(charges.data).toEqual([]);
    expect((await stripe.paymentIntents.retrieve(intentOf(invoice))).status).toBe('canceled');
  });

  it('declines a bad payment method with 402 and leaves the invoice open', async () => {
    const invoice = await open(stripe);
    const refused = await errorOf(
      stripe.invoices.pay(invoice.id, { payment_method: 'pm_card_visa_chargeDeclined' }),
    );
    expect(refused).toMatchObject({ statusCode: 402, code: 'card_declined' });
    expect(refused.decline_code).toBe('generic_decline');
    expect(refused.payment_intent?.id).toBe(intentOf(invoice));
    expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('open');
  });

  it('sends a draft by finalizing it', async () => {
    const { id } = await draft(stripe);
    expect((await stripe.invoices.sendInvoice(id)).status).toBe('open');
    expect(await sandbox.control.events({ type: 'invoice.sent' })).toHaveLength(1);
  });
});

describe('currencies', () => {
  it.each([
    ['jpy', 49, 'paid'],
    ['jpy', 50, 'open'],
    ['kwd', 1_230, 'open'],
    ['isk', 123_400, 'open'],
    ['ugx', 50_000, 'open'],
    ['gbp', 29, 'paid'],
    ['gbp', 30, 'open'],
  ])('%s %i finalizes as %s', async (currency, amount, status) => {
    expect((await open(stripe, { currency, lines: [{ amount }] })).status).toBe(status);
  });

  it.each([
    ['kwd', 1_235],
    ['isk', 123_450],
    ['ugx', 50_050],
  ])('%s %i is refused: not a multiple of the step', async (currency, amount) => {
    const { id } = await draft(stripe, { currency, lines: [] });
    const refused = await errorOf(stripe.invoices.addLines(id, { lines: [{ amount }] }));
    expect(refused.param).toBe('lines[0][amount]');
  });

  it('refuses a code that Stripe does not know', async () => {
    const { id: customer } = await stripe.customers.create({});
    const refused = await errorOf(stripe.invoices.create({ customer, currency: 'xyz' }));
    expect(refused.param).toBe('currency');
  });
});

describe('listing', () => {
  it('filters by customer, status, method and time', async () => {
    const { id: customer } = await stripe.customers.create({ email: 'e@example.com' });
    const first = await draft(stripe, { customer });
    const second = await open(stripe, { customer });
    const ids = async (params: Stripe.InvoiceListParams) =>
      (await stripe.invoices.list({ customer, ...params })).data.map(({ id }) => id);
    expect(await ids({})).toEqual([second.id, first.id]);
    expect(await ids({ status: 'draft' })).toEqual([first.id]);
    expect(await ids({ collection_method: 'charge_automatically' })).toEqual([]);
    expect(await ids({ created: { gte: first.created } })).toHaveLength(2);
    expect(await ids({ created: { lt: first.created } })).toEqual([]);
  });
});
