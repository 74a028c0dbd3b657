import Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import {
  type Receiver,
  clientFor,
  draft,
  endpointFor,
  errorOf,
  open,
  startReceiver,
  startTestSandbox,
  until,
  untilIdle,
} from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;
let receiver: Receiver;

beforeEach(async () => {
  receiver = await startReceiver();
  sandbox = await startTestSandbox({ webhookEndpoints: [endpointFor(receiver)] });
  stripe = clientFor(sandbox);
});
afterEach(async () => {
  await sandbox.stop();
  receiver.stop();
});

const SEAT = { currency: 'eur', product_data: { name: 'Seat' }, unit_amount: 500 };

describe('inline prices', () => {
  it('are made with their product, can be read and used again on a line', async () => {
    const invoice = await draft(stripe, { lines: [{ price_data: SEAT, quantity: 3 }] });
    const line = invoice.lines.data[0];
    expect(line).toMatchObject({ amount: 1_500, quantity: 3, description: 'Seat' });
    const price = String(line?.pricing?.price_details?.price);
    const read = await stripe.prices.retrieve(price, { expand: ['product'] });
    expect(read).toMatchObject({ active: false, unit_amount: 500, product: { name: 'Seat' } });
    const again = await stripe.invoices.addLines(invoice.id, {
      lines: [{ pricing: { price }, quantity: 2 }],
    });
    expect(again.total).toBe(2_500);
    const product = String(line?.pricing?.price_details?.product);
    expect((await stripe.products.list({ ids: [product] })).data).toMatchObject([{ name: 'Seat' }]);
    expect((await stripe.prices.list({ product })).data.map(({ id }) => id)).toEqual([price]);
    const usd = await draft(stripe, { currency: 'usd', lines: [] });
    const other = await errorOf(
      stripe.invoices.addLines(usd.id, { lines: [{ pricing: { price } }] }),
    );
    expect(other.param).toBe('lines[0][pricing][price]');
  });
});

describe('pending items', () => {
  it('wait for the next invoice of the customer, which takes them only when told', async () => {
    const { id: customer } = await stripe.customers.create({ email: 'i@example.com' });
    const item = await stripe.invoiceItems.create({ customer, amount: 700, currency: 'eur' });
    expect(item).toMatchObject({ invoice: null, amount: 700 });
    const terms = { customer, collection_method: 'send_invoice', days_until_due: 1 } as const;
    const without = await stripe.invoices.create({ ...terms, currency: 'eur' });
    expect(without.total).toBe(0);
    const other = await stripe.invoices.create({
      ...terms,
      currency: 'usd',
      pending_invoice_items_behavior: 'include',
    });
    expect(other.total).toBe(0);
    const taken = await stripe.invoices.create({
      ...terms,
      currency: 'eur',
      pending_invoice_items_behavior: 'include',
    });
    expect(taken.total).toBe(700);
    expect(taken.lines.data[0]?.parent?.invoice_item_details?.invoice_item).toBe(item.id);
    expect((await stripe.invoiceItems.retrieve(item.id)).invoice).toBe(taken.id);
    expect((await stripe.invoiceItems.list({ customer, pending: true })).data).toEqual([]);
    await stripe.invoices.del(taken.id);
    expect((await stripe.invoiceItems.list({ customer, pending: true })).data).toHaveLength(1);
  });

  it('join a draft by add_lines or by naming it, and leave it when they are deleted', async () => {
    const { id, customer } = await draft(stripe, { lines: [] });
    const item = await stripe.invoiceItems.create({
      customer: String(customer),
      price_data: { currency: 'eur', product: await productId(), unit_amount: 400 },
      quantity: 2,
    });
    const joined = await stripe.invoices.addLines(id, { lines: [{ invoice_item: item.id }] });
    expect(joined.total).toBe(800);
    const twice = await errorOf(
      stripe.invoices.addLines(id, { lines: [{ invoice_item: item.id }] }),
    );
    expect(twice.param).toBe('lines[0][invoice_item]');
    const more = await stripe.invoiceItems.create({
      customer: String(customer),
      invoice: id,
      amount: 50,
    });
    expect((await stripe.invoices.retrieve(id)).total).toBe(850);
    expect(await stripe.invoiceItems.del(more.id)).toMatchObject({ deleted: true });
    expect((await stripe.invoices.retrieve(id)).total).toBe(800);
    await stripe.invoices.finalizeInvoice(id);
    const frozen = await errorOf(stripe.invoiceItems.del(item.id));
    expect(frozen.code).toBe('invoice_not_editable');
  });
});

async function productId(): Promise<string> {
  const invoice = await draft(stripe, { lines: [{ price_data: SEAT }] });
  return String(invoice.lines.data[0]?.pricing?.price_details?.product);
}

describe('customer balance', () => {
  it('has transactions that can be read and described, by their own customer only', async () => {
    const { id } = await stripe.customers.create({});
    const made = await stripe.customers.createBalanceTransaction(id, {
      amount: -300,
      currency: 'eur',
    });
    const changed = await stripe.customers.updateBalanceTransaction(id, made.id, {
      description: 'Goodwill',
      metadata: { a: '1' },
    });
    expect(changed).toMatchObject({ description: 'Goodwill', metadata: { a: '1' }, amount: -300 });
    const read = await stripe.customers.retrieveBalanceTransaction(id, made.id);
    expect(read.ending_balance).toBe(-300);
    const { id: other } = await stripe.customers.create({});
    const refused = await errorOf(stripe.customers.retrieveBalanceTransaction(other, made.id));
    expect(refused.code).toBe('resource_missing');
    const unknown = await errorOf(stripe.customers.listBalanceTransactions('cus_none'));
    expect(unknown.code).toBe('resource_missing');
  });
});

describe('due dates', () => {
  it('fire invoice.will_be_due and invoice.overdue once as the clock passes, for open invoices', async () => {
    const invoice = await open(stripe);
    const settled = await open(stripe);
    await stripe.invoices.pay(settled.id, { paid_out_of_band: true });
    await sandbox.control.advanceClock(10 * 86_400);
    expect(await sandbox.control.events({ type: 'invoice.will_be_due' })).toEqual([]);
    await sandbox.control.advanceClock(2 * 86_400);
    const warned = await sandbox.control.events({ type: 'invoice.will_be_due' });
    expect(warned.map(({ data }) => data.object['id'])).toEqual([invoice.id]);
    await sandbox.control.advanceClock(60 * 86_400);
    const overdue = await sandbox.control.events({ type: 'invoice.overdue' });
    expect(overdue.map(({ data }) => data.object['id'])).toEqual([invoice.id]);
  });
});

describe('a rolled secret', () => {
  it('signs beside the old one until that one has run out', async () => {
    const [endpoint] = await sandbox.control.state('webhook_endpoints');
    const old = endpointFor(receiver).secret;
    const rolled = await sandbox.control.rollSecret({
      endpoint: endpoint?.id ?? '',
      expiresInSeconds: 3_600,
    });
    await stripe.customers.create({});
    const both = await until(() => receiver.received.at(-1));
    const header = String(both.headers['stripe-signature']);
    expect(header.match(/v1=/g)).toHaveLength(2);
    for (const secret of [old, rolled.secret])
      expect(Stripe.webhooks.constructEvent(both.body, header, secret).type).toBe(
        'customer.created',
      );
    await sandbox.control.advanceClock(3_700);
    const seen = receiver.received.length;
    await stripe.customers.create({});
    await untilIdle(sandbox);
    const last = await until(() => receiver.received[seen]);
    const newest = String(last.headers['stripe-signature']);
    expect(newest.match(/v1=/g)).toHaveLength(1);
    expect(() => Stripe.webhooks.constructEvent(last.body, newest, old)).toThrow();
    expect(Stripe.webhooks.constructEvent(last.body, newest, rolled.secret).id).toBe(last.event.id);
  });
});
