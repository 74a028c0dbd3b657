import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import {
  clientFor,
  errorOf,
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

const VAT = { display_name: 'VAT', inclusive: false, percentage: 19 };
const TAXED = {
  amount: 10_000,
  description: 'Work',
  tax_amounts: [{ amount: 1_900, taxable_amount: 10_000, tax_rate_data: VAT }],
};

async function paidInvoice(): Promise<Stripe.Invoice> {
  const invoice = await open(stripe, { lines: [TAXED] });
  await pressPay(invoice);
  await untilIdle(sandbox);
  return invoice;
}

async function typesAfter(event: string | undefined): Promise<string[]> {
  const events = await sandbox.control.events(event === undefined ? {} : { since: event });
  return events.map(({ type }) => type);
}

async function lastEvent(): Promise<string | undefined> {
  return (await sandbox.control.events()).at(-1)?.id;
}

describe('a credit note on an open invoice', () => {
  it('lowers what is due, and the default payment and its intent with it', async () => {
    const invoice = await open(stripe, { lines: [TAXED] });
    const before = await lastEvent();
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 2_000 });
    expect(note).toMatchObject({
      status: 'issued',
      type: 'pre_payment',
      total: 2_000,
      pre_payment_amount: 2_000,
      post_payment_amount: 0,
      number: `${invoice.number}-CN-01`,
      refunds: [],
    });
    const after = await stripe.invoices.retrieve(invoice.id, { expand: ['payments'] });
    expect(after).toMatchObject({
      status: 'open',
      total: 11_900,
      amount_due: 9_900,
      amount_remaining: 9_900,
      pre_payment_credit_notes_amount: 2_000,
    });
    expect(after.payments?.data[0]?.amount_requested).toBe(9_900);
    expect((await stripe.paymentIntents.retrieve(intentOf(invoice))).amount).toBe(9_900);
    expect(await typesAfter(before)).toEqual(['credit_note.created', 'invoice.updated']);
    expect((await pressPay(invoice)).status).toBe(303);
    const paid = await stripe.invoices.retrieve(invoice.id);
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 9_900, amount_remaining: 0 });
  });

  it('down to nothing makes it paid without money, and gives the intent up', async () => {
    const invoice = await open(stripe, { lines: [TAXED] });
    const before = await lastEvent();
    await stripe.creditNotes.create({
      invoice: invoice.id,
      lines: [{ type: 'invoice_line_item', invoice_line_item: invoice.lines.data[0]?.id ?? '' }],
    });
    const after = await stripe.invoices.retrieve(invoice.id);
    expect(after).toMatchObject({ status: 'paid', amount_due: 0, amount_paid: 0 });
    expect((await stripe.paymentIntents.retrieve(intentOf(invoice))).status).toBe('canceled');
    expect(await typesAfter(before)).toEqual([
      'credit_note.created',
      'payment_intent.canceled',
      'invoice.updated',
      'invoice.paid',
    ]);
  });

  it('can be voided while the invoice is open, which brings the amount back', async () => {
    const invoice = await open(stripe, { lines: [TAXED] });
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 900 });
    const voided = await stripe.creditNotes.voidCreditNote(note.id);
    expect(voided.status).toBe('void');
    expect(voided.voided_at).not.toBeNull();
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      amount_remaining: 11_900,
      pre_payment_credit_notes_amount: 0,
    });
    expect((await stripe.paymentIntents.retrieve(intentOf(invoice))).amount).toBe(11_900);
    expect((await errorOf(stripe.creditNotes.voidCreditNote(note.id))).statusCode).toBe(400);
  });

  it('takes a part of a line with its share of the tax, exactly, and never more than the line', async () => {
    const invoice = await open(stripe, { lines: [TAXED] });
    const invoice_line_item = invoice.lines.data[0]?.id ?? '';
    const line = { type: 'invoice_line_item', invoice_line_item };
    const preview = await stripe.creditNotes.preview({
      invoice: invoice.id,
      lines: [{ ...line, amount: 3_333 }],
    });
    expect(preview).toMatchObject({ subtotal: 3_333, total: 3_966, total_excluding_tax: 3_333 });
    expect(preview.lines.data[0]?.taxes?.[0]).toMatchObject({ amount: 633, taxable_amount: 3_333 });
    expect((await stripe.creditNotes.list({ invoice: invoice.id })).data).toEqual([]);
    const { id } = await stripe.creditNotes.create({
      invoice: invoice.id,
      lines: [{ ...line, amount: 3_333 }],
    });
    const listed = await stripe.creditNotes.listLineItems(id);
    expect(listed.data).toMatchObject([{ amount: 3_333, invoice_line_item }]);
    const over = await errorOf(
      stripe.creditNotes.create({ invoice: invoice.id, lines: [{ ...line, amount: 6_668 }] }),
    );
    expect(over.param).toBe('lines[0][amount]');
  });
});

describe('a credit note on a paid invoice', () => {
  it('refunds, credits the balance and notes what is given back outside Stripe', async () => {
    const invoice = await paidInvoice();
    const before = await lastEvent();
    const note = await stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 6_000,
      refund_amount: 3_000,
      credit_amount: 2_000,
      out_of_band_amount: 1_000,
      reason: 'product_unsatisfactory',
    });
    expect(note).toMatchObject({
      type: 'post_payment',
      post_payment_amount: 6_000,
      out_of_band_amount: 1_000,
      refunds: [{ amount_refunded: 3_000, type: 'refund' }],
    });
    const refund = await stripe.refunds.retrieve(String(note.refunds[0]?.refund));
    expect(refund).toMatchObject({ amount: 3_000, payment_intent: intentOf(invoice) });
    const customer = String(invoice.customer);
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -2_000 });
    const { data } = await stripe.customers.listBalanceTransactions(customer);
    expect(data[0]).toMatchObject({ type: 'credit_note', credit_note: note.id, amount: -2_000 });
    expect(note.customer_balance_transaction).toBe(data[0]?.id);
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      status: 'paid',
      amount_paid: 11_900,
      post_payment_credit_notes_amount: 6_000,
    });
    expect(await typesAfter(before)).toEqual(
      expect.arrayContaining(['refund.created', 'charge.refunded', 'credit_note.created']),
    );
    expect((await errorOf(stripe.creditNotes.voidCreditNote(note.id))).statusCode).toBe(400);
  });

  it.each([
    [{ amount: 5_000 }, 'credit_amount'],
    [{ amount: 5_000, refund_amount: 4_000 }, 'refund_amount'],
    [{ amount: 12_000, refund_amount: 12_000 }, 'amount'],
    [{ credit_amount: 100 }, 'amount'],
    [{ lines: [{ type: 'custom_line_item', description: 'x' }] }, 'lines[0][unit_amount]'],
    [{ amount: 100, shipping_cost: { shipping_rate: 'shr_1' } }, 'shipping_cost'],
  ])('refuses %j, naming %s', async (params, param) => {
    const { id: invoice } = await paidInvoice();
    expect((await errorOf(stripe.creditNotes.create({ invoice, ...params }))).param).toBe(param);
  });

  it('counts refunds made by themselves, and links them', async () => {
    const invoice = await paidInvoice();
    const payment_intent = intentOf(invoice);
    const refund = await stripe.refunds.create({ payment_intent, amount: 10_000 });
    const over = await errorOf(
      stripe.creditNotes.create({ invoice: invoice.id, amount: 2_000, credit_amount: 2_000 }),
    );
    expect(over.message).toContain('greater than what can still be credited');
    const linked = await stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 10_000,
      refunds: [{ refund: refund.id }],
    });
    expect(linked.refunds).toMatchObject([{ refund: refund.id, amount_refunded: 10_000 }]);
    expect((await stripe.refunds.list({ payment_intent })).data).toHaveLength(1);
  });
});

describe('credit notes', () => {
  it('are not made for drafts and void invoices, change memo and metadata only, and have a PDF', async () => {
    const invoice = await open(stripe);
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 100 });
    const changed = await stripe.creditNotes.update(note.id, { memo: 'M', metadata: { a: '1' } });
    expect(changed).toMatchObject({ memo: 'M', metadata: { a: '1' } });
    const pdf = await fetch(note.pdf);
    expect((await pdf.text()).startsWith('%PDF-')).toBe(true);
    await stripe.invoices.voidInvoice(invoice.id);
    const refused = await errorOf(stripe.creditNotes.create({ invoice: invoice.id, amount: 1 }));
    expect(refused.param).toBe('invoice');
    const unknown = await errorOf(stripe.creditNotes.retrieve('cn_none'));
    expect(unknown.code).toBe('resource_missing');
  });
});
