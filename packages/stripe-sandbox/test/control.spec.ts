import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import {
  LIVE_KEY,
  type Receiver,
  SIGNING_SECRET,
  TEST_KEY,
  clientFor,
  endpointFor,
  errorOf,
  intentOf,
  open,
  pressPay,
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

const CREATE_CUSTOMER = { method: 'POST', path: '^/v1/customers$' };

async function customers(): Promise<number> {
  return (await sandbox.control.state('customers')).length;
}

async function untilWaiting(): Promise<void> {
  await until(async () => (await sandbox.control.faults()).some(({ waiting }) => waiting === 1));
}

describe('the request log', () => {
  it('holds what was asked and answered, and no secret', async () => {
    const { lastSeq } = await sandbox.control.requests();
    await stripe.customers.create({ name: 'Jo' }, { idempotencyKey: 'log-1' });
    await stripe.customers.create({ name: 'Jo' }, { idempotencyKey: 'log-1' });
    await stripe.customers.list({ limit: 5 });
    const { requests } = await sandbox.control.requests(lastSeq);
    expect(requests).toMatchObject([
      {
        method: 'POST',
        path: '/v1/customers',
        params: { name: 'Jo' },
        idempotencyKey: 'log-1',
        status: 200,
        replayed: false,
        livemode: false,
      },
      { replayed: true },
      { method: 'GET', query: { limit: '5' }, idempotencyKey: null },
    ]);
    expect(JSON.stringify(requests)).not.toContain(TEST_KEY);
    await sandbox.control.clearRequests();
    expect((await sandbox.control.requests()).requests).toEqual([]);
  });
});

describe('faults', () => {
  it('hold an answer after the state has changed', async () => {
    const fault = { kind: 'hold', phase: 'after' } as const;
    const { id } = await sandbox.control.addFault({ ...CREATE_CUSTOMER, fault });
    const created = stripe.customers.create({ name: 'Jo' });
    await untilWaiting();
    expect(await customers()).toBe(1);
    await sandbox.control.releaseFault(id);
    expect((await created).name).toBe('Jo');
  });

  it('hold a call before anything has changed; a caller that hangs up has asked nothing', async () => {
    const fault = { kind: 'hold', phase: 'before' } as const;
    await sandbox.control.addFault({ ...CREATE_CUSTOMER, fault });
    const gone = new AbortController();
    const headers = { Authorization: `Bearer ${TEST_KEY}`, 'Idempotency-Key': 'held' };
    const asked = fetch(`${sandbox.url}/v1/customers`, {
      method: 'POST',
      headers,
      signal: gone.signal,
    });
    const failed = asked.catch((error: Error) => error.name);
    await untilWaiting();
    gone.abort();
    expect(await failed).toBe('AbortError');
    await until(async () => (await sandbox.control.faults())[0]?.waiting === 0);
    expect(await customers()).toBe(0);
    await stripe.customers.create({}, { idempotencyKey: 'held' });
    expect(await customers()).toBe(1);
  });

  it('can carry out a held call although its caller is gone', async () => {
    const fault = { kind: 'hold', phase: 'before', whenCallerGone: 'execute' } as const;
    const { id } = await sandbox.control.addFault({ ...CREATE_CUSTOMER, fault });
    const gone = new AbortController();
    const headers = { Authorization: `Bearer ${TEST_KEY}` };
    const asked = fetch(`${sandbox.url}/v1/customers`, {
      method: 'POST',
      headers,
      signal: gone.signal,
    });
    const failed = asked.catch((error: Error) => error.name);
    await untilWaiting();
    gone.abort();
    await failed;
    expect(await customers()).toBe(0);
    await until(async () => (await sandbox.control.releaseFault(id)).released === 1);
    await until(async () => (await customers()) === 1);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('cut the connection %s the state changed', async (phase, changed) => {
    await sandbox.control.addFault({ ...CREATE_CUSTOMER, times: 2, fault: { kind: 'cut', phase } });
    const options = { idempotencyKey: 'cut' };
    const error = await errorOf(stripe.customers.create({ name: 'Jo' }, options));
    expect(error.type).toBe('StripeConnectionError');
    expect(await customers()).toBe(changed);
    await sandbox.control.clearFaults();
    await stripe.customers.create({ name: 'Jo' }, options);
    expect(await customers()).toBe(1);
  });

  it('hang, so that only the caller’s own limit ends the call', async () => {
    await sandbox.control.addFault({ ...CREATE_CUSTOMER, fault: { kind: 'hang' } });
    const error = await errorOf(stripe.customers.create({}, { timeout: 50 }));
    expect(error.type).toBe('StripeConnectionError');
    expect(await customers()).toBe(0);
  });

  it('answer with an error of choice, after as many calls as told, as often as told', async () => {
    const body = {
      error: { type: 'invalid_request_error', code: 'lock_timeout', message: 'Busy' },
    };
    const fault = { kind: 'error', status: 429, body } as const;
    await sandbox.control.addFault({ ...CREATE_CUSTOMER, skip: 1, times: 1, fault });
    await stripe.customers.create({});
    expect((await errorOf(stripe.customers.create({}))).code).toBe('lock_timeout');
    await stripe.customers.create({});
    expect((await sandbox.control.faults())[0]).toMatchObject({ hits: 1, waiting: 0 });
    const bad = sandbox.control.addFault({ path: '(', fault: { kind: 'hang' } });
    await expect(bad).rejects.toThrow('Invalid regular expression');
  });
});

describe('delivery modes', () => {
  it('hold deliveries until flushed, in reverse order and with copies', async () => {
    await sandbox.control.setDeliveryMode({ mode: 'hold', order: 'reverse', duplicates: 1 });
    const { id } = await stripe.customers.create({});
    await stripe.customers.del(id);
    expect(receiver.received).toEqual([]);
    expect(await sandbox.control.flushDeliveries()).toEqual({ delivered: 4 });
    expect(receiver.types()).toEqual([
      'customer.deleted',
      'customer.deleted',
      'customer.created',
      'customer.created',
    ]);
  });

  it('drop deliveries, which events.list then calls undelivered', async () => {
    await sandbox.control.setDeliveryMode({ mode: 'drop' });
    await stripe.customers.create({});
    await sandbox.control.setDeliveryMode({ mode: 'normal' });
    await untilIdle(sandbox);
    expect(receiver.received).toEqual([]);
    expect((await stripe.events.list({ delivery_success: false })).data).toHaveLength(1);
  });

  it('send a stored event again, many times at once, or with another body or header', async () => {
    await stripe.customers.create({});
    await untilIdle(sandbox);
    const event = receiver.received[0]?.event.id ?? '';
    receiver.answer = (index) => (index === 1 ? 503 : 200);
    const answers = await sandbox.control.sendEvent({ event, times: 3, concurrently: true });
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503]);
    await sandbox.control.sendEvent({ event, body: '{"a":1}' });
    const altered = receiver.received.at(-1);
    const body = altered?.body ?? '';
    const signature = altered?.headers['stripe-signature'] ?? '';
    expect(stripe.webhooks.constructEvent(body, signature, SIGNING_SECRET)).toEqual({ a: 1 });
    await sandbox.control.sendEvent({ event, header: 't=1,v0=aa' });
    expect(receiver.received.at(-1)?.headers['stripe-signature']).toBe('t=1,v0=aa');
  });
});

describe('what people do', () => {
  it('pays, is declined, is refused, refunds and voids without a browser', async () => {
    const invoice = await open(stripe);
    const { control } = sandbox;
    expect(await control.pay({ invoice: invoice.id, card: '4000000000000002' })).toEqual({
      status: 'declined',
      message: 'Your card was declined.',
    });
    expect(await control.pay({ invoice: invoice.id, cvc: '' })).toMatchObject({
      status: 'refused',
    });
    expect(await control.pay({ invoice: invoice.id })).toEqual({ status: 'paid' });
    expect(await control.pay({ invoice: invoice.id })).toEqual({ status: 'already_paid' });
    const refund = await control.refund({ paymentIntent: intentOf(invoice) });
    expect(refund.amount).toBe(12_345);
    const other = await open(stripe);
    expect((await control.voidInvoice(other.id)).status).toBe('void');
    expect(await control.pay({ invoice: other.id })).toMatchObject({ status: 'refused' });
    await expect(control.voidInvoice('in_none')).rejects.toThrow('No account');
  });

  it('is refused to a page in a browser', async () => {
    const headers = { Origin: 'https://evil.example' };
    const response = await fetch(`${sandbox.url}/_control/health`, { headers });
    expect(response.status).toBe(403);
  });

  it('sees accounts, invoices, payments and events on the first page', async () => {
    const invoice = await open(stripe);
    await pressPay(invoice);
    const html = await (await fetch(sandbox.url)).text();
    for (const shown of ['Nordwind &amp; Söhne', invoice.number ?? '-', 'invoice.paid', '€123.45'])
      expect(html).toContain(shown);
  });
});

describe('the snapshot', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps objects, keys, the clock and waiting deliveries over a restart on another port', async () => {
    const snapshotFile = join(folder, 'state.json');
    const webhookEndpoints = [endpointFor(receiver)];
    const first = await startTestSandbox({ snapshotFile, webhookEndpoints });
    receiver.answer = () => 500;
    const invoice = await open(clientFor(first));
    const made = await clientFor(first).customers.create({ name: 'K' }, { idempotencyKey: 'kept' });
    await first.control.advanceClock(86_000);
    await until(() => receiver.received.length >= 6);
    await first.stop();
    expect(statSync(snapshotFile).mode & 0o077).toBe(0);
    expect(readFileSync(snapshotFile, 'utf8')).not.toContain(TEST_KEY);

    const moved = await startReceiver();
    const second = await startTestSandbox({ snapshotFile, webhookEndpoints: [endpointFor(moved)] });
    await second.control.advanceClock(60);
    await untilIdle(second);
    expect(new Set(moved.types())).toContain('invoice.finalized');
    const client = clientFor(second);
    const again = await client.customers.create({ name: 'K' }, { idempotencyKey: 'kept' });
    expect(again.id).toBe(made.id);
    const found = await client.invoices.retrieve(invoice.id);
    expect(found.hosted_invoice_url?.startsWith(second.url)).toBe(true);
    expect((await pressPay(found)).status).toBe(303);
    expect((await second.control.health()).now).toBeGreaterThan(Date.now() / 1000 + 86_000);
    await second.stop();
    moved.stop();
  });
});

describe('deleting all test data', () => {
  it('leaves nothing of test mode but its endpoints, and tells nobody', async () => {
    const live = clientFor(sandbox, LIVE_KEY);
    const { id } = await stripe.customers.create({ name: 'Jo' });
    const kept = await live.customers.create({ name: 'Jo' });
    await untilIdle(sandbox);
    const told = receiver.received.length;
    await sandbox.control.deleteTestData();
    expect(await errorOf(stripe.customers.retrieve(id))).toMatchObject({
      code: 'resource_missing',
    });
    expect(await live.customers.retrieve(kept.id)).toMatchObject({ name: 'Jo' });
    expect(await sandbox.control.state('webhook_endpoints')).toHaveLength(1);
    await stripe.customers.create({ name: 'Jo again' });
    await untilIdle(sandbox);
    expect(receiver.received).toHaveLength(told + 1);
  });
});
