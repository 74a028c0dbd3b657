import Stripe from 'stripe';
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

describe('a delivery', () => {
  it('is signed, pretty-printed and carries exactly the fields of an event', async () => {
    await stripe.customers.create({ name: 'Jo' }, { idempotencyKey: 'mine' });
    await untilIdle(sandbox);
    const [delivery] = receiver.received;
    const event = stripe.webhooks.constructEvent(
      delivery?.body ?? '',
      delivery?.headers['stripe-signature'] ?? '',
      SIGNING_SECRET,
    );
    expect(delivery?.body.startsWith('{\n  "id": "evt_')).toBe(true);
    expect(Object.keys(event).sort()).toEqual([
      'api_version',
      'created',
      'data',
      'id',
      'livemode',
      'object',
      'pending_webhooks',
      'request',
      'type',
    ]);
    expect(event).toMatchObject({
      type: 'customer.created',
      api_version: Stripe.API_VERSION,
      livemode: false,
      pending_webhooks: 1,
      request: { idempotency_key: 'mine', id: expect.stringMatching(/^req_/) as string },
    });
  });

  it('says what an update changed', async () => {
    const { id } = await stripe.customers.create({ name: 'Jo', metadata: { a: '1', b: '2' } });
    await stripe.customers.update(id, { name: 'Ann', metadata: { a: '3' } });
    await untilIdle(sandbox);
    const updated = receiver.received.find(({ event }) => event.type === 'customer.updated');
    expect(updated?.event.data.previous_attributes).toEqual({ name: 'Jo', metadata: { a: '1' } });
  });

  it('is tried again with a new signature until an endpoint says 2xx', async () => {
    receiver.answer = (index) => [500, 302][index] ?? 204;
    await sandbox.control.setDeliveryMode({ signWith: 'sandbox' });
    await stripe.customers.create({});
    for (const attempt of [1, 2]) {
      await until(async () => {
        const [delivery] = (await sandbox.control.deliveries()).deliveries;
        return delivery?.attempt === attempt && delivery.nextAttemptAt !== null;
      });
      const [event] = (await stripe.events.list({ delivery_success: false })).data;
      expect(event).toMatchObject({ type: 'customer.created', pending_webhooks: 1 });
      await sandbox.control.advanceClock(2);
    }
    await untilIdle(sandbox);
    expect(receiver.received).toHaveLength(3);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    const signatures = receiver.received.map(({ headers }) => headers['stripe-signature']);
    expect(new Set(signatures).size).toBe(3);
    for (const { body, headers } of receiver.received)
      expect(
        stripe.webhooks.constructEvent(body, headers['stripe-signature'] ?? '', SIGNING_SECRET).id,
      ).toMatch(/^evt_/);
    expect((await stripe.events.list({ delivery_success: false })).data).toEqual([]);
  });

  it('waits for nobody: a dead endpoint holds up neither the API nor another endpoint', async () => {
    const dead = await startReceiver();
    const { url } = dead;
    dead.stop();
    await stripe.webhookEndpoints.create({ url, enabled_events: ['customer.created'] });
    await stripe.customers.create({});
    await until(() => receiver.received.length === 1);
    await until(async () => {
      const { deliveries } = await sandbox.control.deliveries(['succeeded']);
      return deliveries.length === 1 && deliveries[0]?.url !== url;
    });
    const { deliveries } = await sandbox.control.deliveries(['pending', 'sending']);
    expect(deliveries.map((delivery) => delivery.url)).toEqual([url]);
  });

  it('tells the whole life of a void invoice', async () => {
    const { id } = await open(stripe);
    await stripe.invoices.voidInvoice(id);
    await untilIdle(sandbox);
    expect(receiver.types().sort()).toEqual(
      [
        'customer.created',
        'invoice.created',
        'invoice.updated',
        'payment_intent.created',
        'invoice.finalized',
        'invoice.updated',
        'payment_intent.canceled',
        'invoice.updated',
        'invoice.voided',
      ].sort(),
    );
  });
});

describe('webhook endpoints', () => {
  it('tell their secret at creation only, and sign with it', async () => {
    const other = await startReceiver();
    const made = await stripe.webhookEndpoints.create({
      url: other.url,
      enabled_events: ['customer.created'],
      api_version: '2026-10-28.endive',
    });
    expect(made.secret).toMatch(/^whsec_/);
    expect(await stripe.webhookEndpoints.retrieve(made.id)).not.toHaveProperty('secret');
    const { id } = await stripe.customers.create({});
    await stripe.customers.del(id);
    await untilIdle(sandbox);
    expect(other.types()).toEqual(['customer.created']);
    const [delivery] = other.received;
    const header = delivery?.headers['stripe-signature'] ?? '';
    stripe.webhooks.constructEvent(delivery?.body ?? '', header, made.secret ?? '');
    expect(delivery?.event.pending_webhooks).toBe(2);
    other.stop();
  });

  it('can be disabled, changed, listed and deleted', async () => {
    const [endpoint] = (await stripe.webhookEndpoints.list()).data;
    const id = endpoint?.id ?? '';
    expect((await stripe.webhookEndpoints.update(id, { disabled: true })).status).toBe('disabled');
    await stripe.customers.create({});
    await untilIdle(sandbox);
    expect(receiver.received).toEqual([]);
    expect(await stripe.webhookEndpoints.del(id)).toMatchObject({ deleted: true });
    expect((await stripe.webhookEndpoints.list()).data).toEqual([]);
  });

  it('refuse a url that is none, and more than sixteen', async () => {
    const enabled_events: ['*'] = ['*'];
    const bad = await errorOf(stripe.webhookEndpoints.create({ url: 'nowhere', enabled_events }));
    expect(bad.param).toBe('url');
    for (let count = 1; count < 16; count += 1)
      await stripe.webhookEndpoints.create({ url: `http://127.0.0.1:9/${count}`, enabled_events });
    const one = stripe.webhookEndpoints.create({ url: 'http://127.0.0.1:9/x', enabled_events });
    expect((await errorOf(one)).message).toContain('16');
  });
});

describe('events', () => {
  it('are listed by type, types and time, for thirty days', async () => {
    const { id } = await stripe.customers.create({});
    await stripe.customers.del(id);
    const types = async (params: Stripe.EventListParams) =>
      (await stripe.events.list(params)).data.map(({ type }) => type);
    expect(await types({})).toEqual(['customer.deleted', 'customer.created']);
    expect(await types({ type: 'customer.created' })).toEqual(['customer.created']);
    expect(await types({ type: 'customer.*' })).toHaveLength(2);
    expect(await types({ types: ['customer.deleted'] })).toEqual(['customer.deleted']);
    expect(await types({ created: { lt: 1_000 } })).toEqual([]);
    const [event] = (await stripe.events.list()).data;
    expect((await stripe.events.retrieve(event?.id ?? '')).id).toBe(event?.id);
    await sandbox.control.advanceClock(31 * 86_400);
    expect(await types({})).toEqual([]);
  });
});
