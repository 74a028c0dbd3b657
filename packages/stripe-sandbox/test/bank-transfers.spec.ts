import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import { LIVE_KEY, clientFor, errorOf, intentOf, startTestSandbox, typesAfter } from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterAll(() => sandbox.stop());

/** An open invoice that takes bank transfers. */
async function transferable(autoAdvance: boolean, amount = 12_345): Promise<Stripe.Invoice> {
  const { id: customer } = await stripe.customers.create({ email: 'jo@example.com', name: 'Jo' });
  const { id } = await stripe.invoices.create({
    customer,
    currency: 'eur',
    collection_method: 'send_invoice',
    days_until_due: 14,
    auto_advance: autoAdvance,
    payment_settings: {
      payment_method_types: ['card', 'customer_balance'],
      payment_method_options: {
        customer_balance: {
          funding_type: 'bank_transfer',
          bank_transfer: { type: 'eu_bank_transfer', eu_bank_transfer: { country: 'DE' } },
        },
      },
    },
  });
  await stripe.invoices.addLines(id, { lines: [{ amount, description: 'Work' }] });
  return stripe.invoices.finalizeInvoice(id, { expand: ['payments'] });
}

const fund = (invoice: Stripe.Invoice, amount: number, reference?: string) =>
  stripe.testHelpers.customers.fundCashBalance(String(invoice.customer), {
    amount,
    currency: 'eur',
    ...(reference !== undefined && { reference }),
  });

const cashOf = async (invoice: Stripe.Invoice) =>
  (await stripe.customers.retrieveCashBalance(String(invoice.customer))).available?.['eur'] ?? 0;

describe('a bank transfer', () => {
  it('is not applied while auto_advance is off; applyCustomerBalance pays the invoice', async () => {
    const invoice = await transferable(false);
    const arrived = await typesAfter(sandbox, async () => {
      const funded = await fund(invoice, 13_000, invoice.number ?? '');
      expect(funded).toMatchObject({
        object: 'customer_cash_balance_transaction',
        type: 'funded',
        net_amount: 13_000,
        funded: { bank_transfer: { type: 'eu_bank_transfer', reference: invoice.number } },
      });
    });
    expect(arrived).toEqual([
      'customer_cash_balance_transaction.created',
      'cash_balance.funds_available',
    ]);
    expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('open');
    const applied = await typesAfter(sandbox, async () => {
      const intent = await stripe.paymentIntents.applyCustomerBalance(intentOf(invoice));
      expect(intent.status).toBe('succeeded');
    });
    expect(applied).toEqual([
      'customer_cash_balance_transaction.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice.updated',
      'invoice.paid',
      'invoice.payment_succeeded',
      'charge.updated',
      'invoice_payment.paid',
    ]);
    expect(await cashOf(invoice)).toBe(655);
    const { data } = await stripe.customers.listCashBalanceTransactions(String(invoice.customer));
    expect(data.map(({ type, net_amount }) => [type, net_amount])).toEqual([
      ['applied_to_payment', -12_345],
      ['funded', 13_000],
    ]);
    const one = await stripe.customers.retrieveCashBalanceTransaction(
      String(invoice.customer),
      data[0]?.id ?? '',
      { expand: ['applied_to_payment.payment_intent'] },
    );
    expect(one.applied_to_payment?.payment_intent).toMatchObject({ status: 'succeeded' });
  });

  it('pays an invoice that advances by itself, whole or not at all, and keeps the surplus', async () => {
    const invoice = await transferable(true);
    await fund(invoice, 10_000);
    expect((await stripe.invoices.retrieve(invoice.id)).amount_remaining).toBe(12_345);
    const types = await typesAfter(sandbox, () => fund(invoice, 5_000));
    expect(types).toContain('invoice.paid');
    expect(types).toContain('cash_balance.funds_available');
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      status: 'paid',
      amount_overpaid: 0,
    });
    expect(await cashOf(invoice)).toBe(2_655);
  });

  it('is used for what it names, then for the exact amount, then for the oldest', async () => {
    const first = await transferable(true, 5_000);
    const customer = String(first.customer);
    const others: Stripe.Invoice[] = [];
    for (const amount of [5_000, 7_000]) {
      const { id } = await stripe.invoices.create({
        customer,
        currency: 'eur',
        collection_method: 'send_invoice',
        days_until_due: 14,
        auto_advance: true,
        payment_settings: { payment_method_types: ['customer_balance'] },
      });
      await stripe.invoices.addLines(id, { lines: [{ amount }] });
      others.push(await stripe.invoices.finalizeInvoice(id));
    }
    const statuses = async () => {
      const all = [first, ...others].map(({ id }) => stripe.invoices.retrieve(id));
      return (await Promise.all(all)).map(({ status }) => status);
    };
    await fund(first, 5_000, `Invoice ${others[0]?.number}`);
    expect(await statuses()).toEqual(['open', 'paid', 'open']);
    await fund(first, 7_000);
    expect(await statuses()).toEqual(['open', 'paid', 'paid']);
    await fund(first, 5_000);
    expect(await statuses()).toEqual(['paid', 'paid', 'paid']);
  });

  it('funds an intent in parts, shows where to send the rest, and gives back on cancel', async () => {
    const { id: customer } = await stripe.customers.create({ email: 'jo@example.com' });
    const intent = await stripe.paymentIntents.create({
      amount: 9_000,
      currency: 'eur',
      customer,
      confirm: true,
      allowed_payment_method_types: ['customer_balance'],
      payment_method_data: { type: 'customer_balance' },
    });
    const shown = intent.next_action?.display_bank_transfer_instructions;
    expect(intent.status).toBe('requires_action');
    expect(shown).toMatchObject({ amount_remaining: 9_000, type: 'eu_bank_transfer' });
    expect(shown?.financial_addresses?.[0]?.iban?.iban).toMatch(/^DE\d{20}$/);
    const types = await typesAfter(sandbox, () =>
      stripe.testHelpers.customers.fundCashBalance(customer, { amount: 4_000, currency: 'eur' }),
    );
    expect(types).toEqual([
      'customer_cash_balance_transaction.created',
      'customer_cash_balance_transaction.created',
      'payment_intent.partially_funded',
    ]);
    const part = await stripe.paymentIntents.retrieve(intent.id);
    expect(part.next_action?.display_bank_transfer_instructions?.amount_remaining).toBe(5_000);
    await stripe.paymentIntents.cancel(intent.id);
    const cash = await stripe.customers.retrieveCashBalance(customer);
    expect(cash.available).toEqual({ eur: 4_000 });
  });

  it('waits for a person in manual mode', async () => {
    const invoice = await transferable(true);
    await stripe.customers.updateCashBalance(String(invoice.customer), {
      settings: { reconciliation_mode: 'manual' },
    });
    await fund(invoice, 12_345);
    expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('open');
    await stripe.paymentIntents.applyCustomerBalance(intentOf(invoice), { amount: 12_345 });
    expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('paid');
  });

  it('is refused where it cannot be: too little cash, no transfers, live mode', async () => {
    const invoice = await transferable(false);
    await fund(invoice, 100);
    const little = await errorOf(stripe.paymentIntents.applyCustomerBalance(intentOf(invoice)));
    expect(little).toMatchObject({ statusCode: 400, code: 'balance_insufficient' });
    const card = await stripe.paymentIntents.create({
      amount: 100,
      currency: 'eur',
      customer: String(invoice.customer),
    });
    const cardOnly = await errorOf(stripe.paymentIntents.applyCustomerBalance(card.id));
    expect(cardOnly.code).toBe('payment_intent_incompatible_payment_method');
    const live = clientFor(sandbox, LIVE_KEY);
    const { id } = await live.customers.create({ email: 'jo@example.com' });
    const helper = await errorOf(
      live.testHelpers.customers.fundCashBalance(id, { amount: 100, currency: 'eur' }),
    );
    expect(helper.message).toContain('test mode');
  });

  it('comes through the control API too, in any amount, also to invoices without transfers', async () => {
    const invoice = await transferable(true);
    const pay = (amount?: number) =>
      sandbox.control.pay({
        invoice: invoice.id,
        method: 'bank_transfer',
        ...(amount !== undefined && { amount }),
      });
    expect(await pay(1_000)).toEqual({ status: 'received' });
    expect(await pay()).toEqual({ status: 'paid' });
    expect(await cashOf(invoice)).toBe(1_000);
  });

  it('has an account of its own for every customer, the same on page and in the API', async () => {
    const invoice = await transferable(false);
    const asked = await stripe.customers.createFundingInstructions(String(invoice.customer), {
      currency: 'eur',
      funding_type: 'bank_transfer',
      bank_transfer: { type: 'eu_bank_transfer', eu_bank_transfer: { country: 'DE' } },
    });
    const iban = asked.bank_transfer.financial_addresses[0]?.iban?.iban ?? '';
    const response = await fetch(`${invoice.hosted_invoice_url}&method=customer_balance`);
    const html = await response.text();
    expect(html.replaceAll(' ', '')).toContain(iban);
    expect(html).toContain(invoice.number);
  });
});
