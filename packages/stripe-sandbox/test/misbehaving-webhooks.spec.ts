import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import {
  type Receiver,
  SIGNING_SECRET,
  clientFor,
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

async function createCustomers(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await stripe.customers.create({ name: `c${index}` });
}

const names = () =>
  receiver.received.map(({ event }) => (event.data.object as { name?: string }).name ?? '');

function accepts(secret: string, index = -1): boolean {
  const { body = '', headers } = receiver.received.at(index) ?? {};
  try {
    stripe.webhooks.constructEvent(body, headers?.['stripe-signature'] ?? '', secret);
    return true;
  } catch {
    return false;
  }
}

/** Runs the same calls in a sandbox of its own; what arrived, in order. */
async function playedAgain(seed: number): Promise<string[]> {
  const other = await startReceiver();
  const again = await startTestSandbox({ webhookEndpoints: [endpointFor(other)] });
  await again.control.setDeliveryMode({ mode: 'hold', order: 'shuffle', dropPercent: 40, seed });
  for (let index = 0; index < 12; index += 1)
    await clientFor(again).customers.create({ name: `c${index}` });
  await again.control.flushDeliveries();
  await again.stop();
  other.stop();
  return other.received.map(({ event }) => (event.data.object as { name: string }).name);
}

describe('deliveries by chance', () => {
  it('drop a share and shuffle the rest the same way in every run with the same seed', async () => {
    const first = await playedAgain(11);
    expect(first.length).toBeGreaterThan(2);
    expect(first.length).toBeLessThan(12);
    expect(first).not.toEqual(first.toSorted());
    expect(await playedAgain(11)).toEqual(first);
    expect(await playedAgain(12)).not.toEqual(first);
  });

  it('double a share of them', async () => {
    await sandbox.control.setDeliveryMode({ duplicates: 1, duplicatePercent: 50, seed: 5 });
    await createCustomers(12);
    await untilIdle(sandbox);
    const ids = receiver.received.map(({ event }) => event.id);
    expect(new Set(ids).size).toBe(12);
    expect(ids.length).toBeGreaterThan(12);
    expect(ids.length).toBeLessThan(24);
  });

  it('wait each for itself, so that later ones overtake earlier ones', async () => {
    await sandbox.control.setDeliveryMode({ delayMs: 60_000, jitterMs: 3_600_000, seed: 3 });
    await createCustomers(6);
    const { deliveries } = await sandbox.control.deliveries();
    const dues = deliveries.map(({ nextAttemptAt }) => nextAttemptAt ?? '');
    expect(dues).not.toEqual(dues.toSorted());
    expect(receiver.received).toEqual([]);
    await sandbox.control.advanceClock(3_700);
    await untilIdle(sandbox);
    expect(receiver.received).toHaveLength(6);
  });

  it('refuse a mode that means nothing', async () => {
    const wrong = { dropPercent: 200 };
    await expect(sandbox.control.setDeliveryMode(wrong)).rejects.toThrow('dropPercent');
    const unknown = { dropPercentage: 20 } as Record<string, number>;
    await expect(sandbox.control.setDeliveryMode(unknown)).rejects.toThrow('dropPercentage');
    expect(await sandbox.control.deliveryMode()).toMatchObject({ mode: 'normal', dropPercent: 0 });
  });
});

describe('an outage of webhooks', () => {
  it('drops what happens for a span of the sandbox’s clock, and ends by itself', async () => {
    await sandbox.control.setDeliveryMode({ mode: 'drop', forSeconds: 3_600 });
    await createCustomers(2);
    expect(await sandbox.control.deliveryMode()).toMatchObject({ mode: 'drop', forSeconds: 3_600 });
    await sandbox.control.advanceClock(3_601);
    expect(await sandbox.control.deliveryMode()).toMatchObject({ mode: 'normal' });
    await stripe.customers.create({ name: 'after' });
    await untilIdle(sandbox);
    expect(names()).toEqual(['after']);
    expect((await stripe.events.list({ delivery_success: false })).data).toHaveLength(2);
  });

  it('stops everything, retries too, and sends it all when resumed', async () => {
    receiver.answer = () => 500;
    await stripe.customers.create({ name: 'tried' });
    await until(() => receiver.received.length === 1);
    await sandbox.control.stopDeliveries();
    receiver.answer = () => 200;
    await sandbox.control.advanceClock(86_400);
    await createCustomers(2);
    await untilIdle(sandbox);
    expect(receiver.received).toHaveLength(1);
    expect(await sandbox.control.deliveryMode()).toMatchObject({ stopped: true });
    await sandbox.control.resumeDeliveries();
    await untilIdle(sandbox);
    expect(names().slice(1).toSorted()).toEqual(['c0', 'c1', 'tried']);
  });
});

describe('events that tell little', () => {
  it('all happen in one second, however long that takes', async () => {
    await sandbox.control.setDeliveryMode({ sameSecond: true });
    const { id } = await stripe.customers.create({});
    await sandbox.control.advanceClock(90);
    await stripe.customers.del(id);
    await sandbox.control.setDeliveryMode({});
    await stripe.customers.create({});
    const [created, deleted, later] = await sandbox.control.events();
    expect(deleted?.created).toBe(created?.created);
    expect(later?.created).toBeGreaterThan((created?.created ?? Infinity) + 89);
  });
});

describe('signatures', () => {
  it('carry the machine’s time after the clock has gone far ahead, unless told otherwise', async () => {
    await sandbox.control.advanceClock(30 * 86_400);
    await createCustomers(1);
    await untilIdle(sandbox);
    expect(accepts(SIGNING_SECRET)).toBe(true);
    const timeOf = () =>
      Number(/t=(\d+)/.exec(receiver.received.at(-1)?.headers['stripe-signature'] as string)?.[1]);
    expect(Math.abs(timeOf() - Date.now() / 1000)).toBeLessThan(60);
    await sandbox.control.setDeliveryMode({ signWith: 'sandbox' });
    await createCustomers(1);
    await untilIdle(sandbox);
    expect(timeOf() - Date.now() / 1000).toBeGreaterThan(29 * 86_400);
  });

  it('are of both secrets while a roll lasts, of the old or the new one, or of none that fits', async () => {
    const [endpoint] = await sandbox.control.state('webhook_endpoints');
    const { secret } = await sandbox.control.rollSecret({ endpoint: endpoint?.id ?? '' });
    const tried = async (): Promise<[old: boolean, fresh: boolean]> => {
      await createCustomers(1);
      await untilIdle(sandbox);
      return [accepts(SIGNING_SECRET), accepts(secret)];
    };
    expect(await tried()).toEqual([true, true]);
    await sandbox.control.setDeliveryMode({ secrets: 'new' });
    expect(await tried()).toEqual([false, true]);
    await sandbox.control.setDeliveryMode({ secrets: 'wrong' });
    expect(await tried()).toEqual([false, false]);
    await sandbox.control.setDeliveryMode({});
    await sandbox.control.advanceClock(86_401);
    expect(await tried()).toEqual([false, true]);
    await sandbox.control.setDeliveryMode({ secrets: 'old' });
    expect(await tried()).toEqual([true, false]);
  });
});

describe('an endpoint of an older version', () => {
  type OldInvoice = Record<string, unknown> & { lines: { data: Record<string, unknown>[] } };
  const objectOf = (type: string) =>
    receiver.received.find(({ event }) => event.type === type)?.event.data.object as unknown;

  it('gets invoices, charges and intents that know each other, as 2024-06-20 had them', async () => {
    await sandbox.control.setDeliveryMode({ apiVersion: '2024-06-20' });
    const tax = { display_name: 'VAT', inclusive: false, percentage: 19 };
    const taxed = { amount: 19, taxable_amount: 100, tax_rate_data: tax };
    const { id } = await open(stripe, {
      lines: [{ amount: 100, description: 'Work', tax_amounts: [taxed] }],
    });
    await sandbox.control.pay({ invoice: id });
    await untilIdle(sandbox);
    const sent = receiver.received.find(({ event }) => event.type === 'invoice.paid');
    expect(sent?.event.api_version).toBe('2024-06-20');
    const charge = objectOf('charge.succeeded') as { id: string; invoice: string };
    const intent = objectOf('payment_intent.succeeded') as { id: string; invoice: string };
    const invoice = objectOf('invoice.paid') as OldInvoice;
    expect([charge.invoice, intent.invoice]).toEqual([id, id]);
    expect(invoice).toMatchObject({
      id,
      paid: true,
      paid_out_of_band: false,
      payment_intent: intent.id,
      charge: charge.id,
      subscription: null,
      tax: 19,
      total_tax_amounts: [{ amount: 19, inclusive: false }],
    });
    for (const gone of ['payments', 'parent', 'total_taxes', 'amount_overpaid'])
      expect(invoice).not.toHaveProperty(gone);
    expect(invoice.lines.data[0]).toMatchObject({ type: 'invoiceitem', tax_amounts: [{}] });
    expect(invoice.lines.data[0]).not.toHaveProperty('pricing');
    const updated = receiver.received.filter(({ event }) => event.type === 'invoice.updated');
    expect(updated.at(-1)?.event.data.previous_attributes).toMatchObject({ paid: false });
  });

  it('is one that was made so; others beside it get today’s shapes, and the API is the same', async () => {
    const older = await startReceiver();
    await stripe.webhookEndpoints.create({
      url: older.url,
      enabled_events: ['invoice.finalized'],
      api_version: '2024-06-20',
    });
    const { id } = await open(stripe);
    await untilIdle(sandbox);
    expect(older.received[0]?.event.data.object).toMatchObject({ id, paid: false });
    expect(older.received[0]?.event.api_version).toBe('2024-06-20');
    expect(objectOf('invoice.finalized')).not.toHaveProperty('paid');
    const [event] = (await stripe.events.list({ type: 'invoice.finalized' })).data;
    expect(event?.data.object).not.toHaveProperty('paid');
    older.stop();
  });

  it('is not invented: a version that is none is refused', async () => {
    const wrong = sandbox.control.setDeliveryMode({ apiVersion: 'basil' });
    await expect(wrong).rejects.toThrow('apiVersion');
    const made = stripe.webhookEndpoints.create({ url: 'nowhere', enabled_events: ['*'] });
    expect((await errorOf(made)).param).toBe('url');
  });
});
