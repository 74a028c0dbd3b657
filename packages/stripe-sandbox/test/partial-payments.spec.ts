import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import {
  clientFor,
  draft,
  errorOf,
  intentOf,
  open,
  startTestSandbox,
  typesAfter,
} from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterAll(() => sandbox.stop());

function intentFor(invoice: Stripe.Invoice, amount: number, more: object = {}) {
  return stripe.paymentIntents.create({
    amount,
    currency: 'eur',
    customer: String(invoice.customer),
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    ...more,
  });
}

function recordFor(invoice: Stripe.Invoice, value: number, more: object = {}) {
  return stripe.paymentRecords.reportPayment({
    amount_requested: { currency: 'eur', value },
    customer_details: { customer: String(invoice.customer) },
    initiated_at: 1_790_000_000,
    outcome: 'guaranteed',
    guaranteed: { guaranteed_at: 1_790_000_000 },
    payment_method_details: { type: 'custom', custom: { display_name: 'Cash' } },
    processor_details: { type: 'custom', custom: { payment_reference: 'receipt 7' } },
    ...more,
  });
}

const paidByCard = { confirm: true, payment_method: 'pm_card_visa' };

describe('attachPayment', () => {
  it('credits parts as they succeed, shrinks the default payment, and pays with the last', async () => {
    const invoice = await open(stripe);
    const first = await intentFor(invoice, 2_000, paidByCard);
    const part = await typesAfter(sandbox, () =>
      stripe.invoices.attachPayment(invoice.id, { payment_intent: first.id }),
    );
    expect(part).toEqual(['invoice.updated', 'invoice_payment.paid']);
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      status: 'open',
      amount_paid: 2_000,
      amount_remaining: 10_345,
    });
    expect((await stripe.paymentIntents.retrieve(intentOf(invoice))).amount).toBe(10_345);
    const second = await intentFor(invoice, 345);
    await stripe.invoices.attachPayment(invoice.id, { payment_intent: second.id });
    expect((await stripe.invoices.retrieve(invoice.id)).amount_remaining).toBe(10_345);
    const types = await typesAfter(sandbox, () =>
      stripe.paymentIntents.confirm(second.id, { payment_method: 'pm_card_visa' }),
    );
    expect(types).toEqual([
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice.updated',
      'charge.updated',
      'invoice_payment.paid',
    ]);
    const last = await typesAfter(sandbox, () => sandbox.control.pay({ invoice: invoice.id }));
    expect(last).toEqual([
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice.updated',
      'invoice.paid',
      'invoice.payment_succeeded',
      'charge.updated',
      'invoice_payment.paid',
    ]);
    const paid = await stripe.invoices.retrieve(invoice.id, { expand: ['payments'] });
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 12_345, amount_overpaid: 0 });
    expect(
      paid.payments?.data.map(({ amount_paid, is_default, status }) => [
        amount_paid,
        is_default,
        status,
      ]),
    ).toEqual([
      [10_000, true, 'paid'],
      [2_000, false, 'paid'],
      [345, false, 'paid'],
    ]);
  });

  it('takes a payment record at once: invoice.paid without invoice.payment_succeeded', async () => {
    const invoice = await open(stripe);
    const record = await recordFor(invoice, 12_345);
    expect(await stripe.paymentRecords.retrieve(record.id)).toMatchObject({
      object: 'payment_record',
      amount_guaranteed: { currency: 'eur', value: 12_345 },
      reported_by: 'self',
    });
    const types = await typesAfter(sandbox, async () => {
      const paid = await stripe.invoices.attachPayment(invoice.id, { payment_record: record.id });
      expect(paid).toMatchObject({
        status: 'paid',
        amount_paid: 12_345,
        amount_paid_off_stripe: 12_345,
      });
    });
    expect(types).toEqual([
      'payment_intent.canceled',
      'invoice.updated',
      'invoice.paid',
      'invoice_payment.paid',
    ]);
    const rows = await stripe.invoicePayments.list({
      payment: { type: 'payment_record', payment_record: record.id },
    });
    expect(rows.data).toMatchObject([{ invoice: invoice.id, status: 'paid', is_default: false }]);
    const byIntent = await stripe.invoicePayments.list({
      payment: { type: 'payment_intent', payment_intent: intentOf(invoice) },
    });
    expect(byIntent.data).toMatchObject([{ status: 'canceled', is_default: true }]);
  });

  it('refuses another customer, another currency, too much, a second time and closed invoices', async () => {
    const invoice = await open(stripe);
    const stranger = await open(stripe);
    const attach = (payment_intent: string) =>
      errorOf(stripe.invoices.attachPayment(invoice.id, { payment_intent }));
    const foreign = await intentFor(stranger, 1_000);
    expect(await attach(foreign.id)).toMatchObject({ statusCode: 400, param: 'payment_intent' });
    const dollars = await intentFor(invoice, 1_000, { currency: 'usd' });
    expect((await attach(dollars.id)).message).toContain('currency');
    const large = await intentFor(invoice, 12_346);
    expect((await attach(large.id)).message).toContain('amount_remaining');
    const canceled = await stripe.paymentIntents.cancel((await intentFor(invoice, 1_000)).id);
    expect((await attach(canceled.id)).code).toBe('payment_intent_unexpected_state');
    const fine = await intentFor(invoice, 1_000);
    await stripe.invoices.attachPayment(invoice.id, { payment_intent: fine.id });
    expect((await attach(fine.id)).code).toBe('resource_already_exists');
    expect((await attach(intentOf(stranger))).code).toBe('resource_already_exists');
    expect((await attach('pi_none')).code).toBe('resource_missing');
    const unpaid = await draft(stripe);
    const early = await errorOf(
      stripe.invoices.attachPayment(unpaid.id, { payment_intent: foreign.id }),
    );
    expect(early.message).toContain('draft');
    const none = await errorOf(stripe.invoices.attachPayment(invoice.id));
    expect(none.code).toBe('parameter_missing');
    const failed = await recordFor(invoice, 100, {
      outcome: 'failed',
      guaranteed: undefined,
      failed: { failed_at: 1_790_000_000 },
    });
    const unsure = await errorOf(
      stripe.invoices.attachPayment(invoice.id, { payment_record: failed.id }),
    );
    expect(unsure.param).toBe('payment_record');
  });

  it('blocks void, uncollectible and out of band until the attached intent is canceled', async () => {
    const invoice = await open(stripe);
    const { id } = await intentFor(invoice, 1_000);
    await stripe.invoices.attachPayment(invoice.id, { payment_intent: id });
    await errorOf(stripe.invoices.voidInvoice(invoice.id));
    await errorOf(stripe.invoices.markUncollectible(invoice.id));
    await errorOf(stripe.invoices.pay(invoice.id, { paid_out_of_band: true }));
    await stripe.paymentIntents.cancel(id);
    const { data } = await stripe.invoicePayments.list({ invoice: invoice.id, status: 'canceled' });
    expect(data).toHaveLength(1);
    expect((await stripe.invoices.voidInvoice(invoice.id)).status).toBe('void');
  });

  it('pays the rest out of band after a part, and says how much never passed Stripe', async () => {
    const invoice = await open(stripe);
    const { id } = await intentFor(invoice, 2_345, paidByCard);
    await stripe.invoices.attachPayment(invoice.id, { payment_intent: id });
    const paid = await stripe.invoices.pay(invoice.id, { paid_out_of_band: true });
    expect(paid).toMatchObject({
      status: 'paid',
      amount_paid: 12_345,
      amount_paid_off_stripe: 10_000,
    });
  });

  it('turns an over-payment into credit: invoice.overpaid, and the next invoice asks for less', async () => {
    const invoice = await open(stripe);
    const extra = await intentFor(invoice, 5_000);
    await stripe.invoices.attachPayment(invoice.id, { payment_intent: extra.id });
    await sandbox.control.pay({ invoice: invoice.id });
    expect((await stripe.invoices.retrieve(invoice.id)).status).toBe('paid');
    const types = await typesAfter(sandbox, () =>
      stripe.paymentIntents.confirm(extra.id, { payment_method: 'pm_card_visa' }),
    );
    expect(types.filter((type) => /invoice|customer/.test(type))).toEqual([
      'invoice.updated',
      'invoice.overpaid',
      'customer.updated',
      'invoice_payment.paid',
    ]);
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      amount_overpaid: 5_000,
      amount_remaining: 0,
      amount_paid: 12_345,
    });
    const [credit] = (await stripe.customers.listBalanceTransactions(String(invoice.customer)))
      .data;
    expect(credit).toMatchObject({ amount: -5_000, type: 'invoice_overpaid', invoice: invoice.id });
    const next = await open(stripe, { customer: String(invoice.customer) });
    expect(next.amount_due).toBe(7_345);
  });

  it('lets a debit that was under way over-pay an invoice that was paid meanwhile', async () => {
    const invoice = await open(stripe);
    await sandbox.control.pay({ invoice: invoice.id, method: 'sepa_debit' });
    const record = await recordFor(invoice, 12_345);
    await stripe.invoices.attachPayment(invoice.id, { payment_record: record.id });
    expect((await stripe.paymentIntents.retrieve(intentOf(invoice))).status).toBe('processing');
    await sandbox.control.settle({ invoice: invoice.id });
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      status: 'paid',
      amount_overpaid: 12_345,
    });
  });
});

describe('payment records', () => {
  it('need the moment of their outcome, and a name for the method', async () => {
    const invoice = await open(stripe);
    const missing = await errorOf(recordFor(invoice, 100, { guaranteed: undefined }));
    expect(missing).toMatchObject({ code: 'parameter_missing', param: 'guaranteed' });
    const wrong = await errorOf(recordFor(invoice, 100, { failed: { failed_at: 1 } }));
    expect(wrong.param).toBe('failed');
    const nameless = await errorOf(
      recordFor(invoice, 100, { payment_method_details: { type: 'custom' } }),
    );
    expect(nameless.param).toBe('payment_method_details[custom][display_name]');
  });
});
