import Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import {
  ACCOUNT_ID,
  LIVE_KEY,
  PUBLISHABLE_KEY,
  TEST_KEY,
  clientFor,
  draft,
  errorOf,
  intentOf,
  open,
  pressPay,
  startTestSandbox,
  until,
} from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;

beforeEach(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterEach(() => sandbox.stop());

type Reply = {
  status: number;
  headers: Headers;
  text: string;
  json: { error?: { param: string; code?: string } };
};

async function call(
  method: string,
  path: string,
  options: { body?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const response = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: { Authorization: `Bearer ${TEST_KEY}`, ...options.headers },
    ...(options.body !== undefined && { body: options.body }),
  });
  const text = await response.text();
  const json = JSON.parse(text) as Reply['json'];
  return { status: response.status, headers: response.headers, text, json };
}

describe('keys', () => {
  it('refuses a missing, an unknown and a publishable key, without repeating it', async () => {
    const missing = await fetch(`${sandbox.url}/v1/balance`);
    expect(missing.status).toBe(401);
    const unknownKey = `${TEST_KEY}zzzz`;
    const unknown = await errorOf(clientFor(sandbox, unknownKey).balance.retrieve());
    expect(unknown).toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
    expect(unknown.message).not.toContain(unknownKey);
    const publishable = await errorOf(clientFor(sandbox, PUBLISHABLE_KEY).balance.retrieve());
    expect(publishable).toMatchObject({ statusCode: 403, code: 'secret_key_required' });
  });

  it('keeps live and test data apart, and refuses another account', async () => {
    const live = clientFor(sandbox, LIVE_KEY);
    const { id, livemode } = await live.customers.create({ name: 'Live' });
    expect(livemode).toBe(true);
    expect((await live.balance.retrieve()).livemode).toBe(true);
    expect((await errorOf(stripe.customers.retrieve(id))).code).toBe('resource_missing');
    const other = await errorOf(stripe.balance.retrieve({}, { stripeAccount: 'acct_other' }));
    expect(other.statusCode).toBe(403);
    expect((await stripe.accounts.retrieve(ACCOUNT_ID)).id).toBe(ACCOUNT_ID);
  });

  it('takes the key as the user name of Basic too', async () => {
    const basic = Buffer.from(`${TEST_KEY}:`).toString('base64');
    const answer = await call('GET', '/v1/balance', {
      headers: { Authorization: `Basic ${basic}` },
    });
    expect(answer.status).toBe(200);
  });
});

describe('answers', () => {
  it('are pretty-printed, carry a request id and echo the version', async () => {
    const answer = await call('GET', '/v1/balance', {
      headers: { 'Stripe-Version': '2026-10-28.endive' },
    });
    expect(answer.text.startsWith('{\n  "object": "balance"')).toBe(true);
    expect(answer.headers.get('request-id')).toMatch(/^req_\w{14}$/);
    expect(answer.headers.get('stripe-version')).toBe('2026-10-28.endive');
    const bad = await call('GET', '/v1/balance', { headers: { 'Stripe-Version': 'newest' } });
    expect(bad.status).toBe(400);
  });

  it('wrap every refusal in the error envelope', async () => {
    const unknown = await call('POST', '/v1/customers', { body: 'nam=x&metadata[a]=1' });
    expect(unknown.status).toBe(400);
    expect(unknown.json.error).toMatchObject({
      type: 'invalid_request_error',
      code: 'parameter_unknown',
      param: 'nam',
      message: 'Received unknown parameter: nam',
      request_log_url: expect.stringContaining(unknown.headers.get('request-id') ?? '-') as string,
    });
    const route = await call('GET', '/v1/nothing');
    expect(route.status).toBe(404);
    expect(route.json.error).toMatchObject({ type: 'invalid_request_error' });
    const gone = await errorOf(stripe.invoices.retrieve('in_none'));
    expect(gone).toMatchObject({ statusCode: 404, code: 'resource_missing', param: 'invoice' });
    expect(gone.requestId).toMatch(/^req_/);
  });

  it.each([
    ['/v1/invoices', 'currency=eur', 'customer', 'parameter_missing'],
    ['/v1/invoices', 'customer=', 'customer', 'parameter_invalid_empty'],
    ['/v1/refunds', 'amount=1.5', 'amount', 'parameter_invalid_integer'],
    ['/v1/refunds', 'amount=99999999999999999999', 'amount', 'parameter_invalid_integer'],
    ['/v1/refunds', 'reason=boredom', 'reason', undefined],
    ['/v1/webhook_endpoints', 'url=http://x.test&enabled_events=all', 'enabled_events', undefined],
    ['/v1/customers', 'address[planet]=mars', 'address[planet]', 'parameter_unknown'],
  ])('name the parameter of POST %s %s', async (path, body, param, code) => {
    const answer = await call('POST', path, { body });
    expect(answer.status).toBe(400);
    expect(answer.json.error?.param).toBe(param);
    expect(answer.json.error?.code).toBe(code);
  });
});

describe('metadata', () => {
  it('merges, unsets with an empty value, and keeps its limits', async () => {
    const { id } = await stripe.customers.create({ metadata: { a: '1', b: '2' } });
    const merged = await stripe.customers.update(id, { metadata: { a: '', c: '3' } });
    expect(merged.metadata).toEqual({ b: '2', c: '3' });
    expect((await stripe.customers.update(id, { metadata: '' })).metadata).toEqual({});
    const tooMany = Object.fromEntries(Array.from({ length: 51 }, (_, key) => [`k${key}`, 'v']));
    for (const metadata of [tooMany, { ['k'.repeat(41)]: 'v' }, { k: 'v'.repeat(501) }])
      expect((await errorOf(stripe.customers.update(id, { metadata }))).statusCode).toBe(400);
  });
});

describe('lists', () => {
  it('page forwards and backwards by cursor, newest first', async () => {
    const made: string[] = [];
    for (let count = 0; count < 5; count += 1)
      made.push((await stripe.customers.create({ email: `p${count}@example.com` })).id);
    const newestFirst = [...made].reverse();
    const first = await stripe.customers.list({ limit: 2 });
    expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/customers' });
    expect(first.data.map(({ id }) => id)).toEqual(newestFirst.slice(0, 2));
    const rest = await stripe.customers.list({ limit: 3, starting_after: newestFirst[1] ?? '' });
    expect(rest.has_more).toBe(false);
    expect(rest.data.map(({ id }) => id)).toEqual(newestFirst.slice(2));
    const back = await stripe.customers.list({ limit: 2, ending_before: newestFirst[4] ?? '' });
    expect(back.has_more).toBe(true);
    expect(back.data.map(({ id }) => id)).toEqual(newestFirst.slice(2, 4));
    const all = await stripe.customers.list({ limit: 2 }).autoPagingToArray({ limit: 100 });
    expect(all.map(({ id }) => id)).toEqual(newestFirst);
    const byEmail = await stripe.customers.list({ email: 'p3@example.com' });
    expect(byEmail.data.map(({ id }) => id)).toEqual([made[3]]);
  });

  it('refuse a limit out of 1..100 and an unknown cursor', async () => {
    expect((await errorOf(stripe.customers.list({ limit: 101 }))).param).toBe('limit');
    expect((await errorOf(stripe.customers.list({ limit: 0 }))).param).toBe('limit');
    const cursor = await errorOf(stripe.customers.list({ starting_after: 'cus_none' }));
    expect(cursor.param).toBe('starting_after');
  });

  it('do not show deleted customers, which can still be read as deleted', async () => {
    const { id } = await stripe.customers.create({});
    expect(await stripe.customers.del(id)).toEqual(
      expect.objectContaining({ id, object: 'customer', deleted: true }),
    );
    expect((await stripe.customers.list()).data).toEqual([]);
    expect(await stripe.customers.retrieve(id)).toMatchObject({ deleted: true });
    expect((await errorOf(stripe.invoices.create({ customer: id }))).code).toBe('resource_missing');
  });
});

describe('expand', () => {
  it('goes four levels deep, through lists and nested objects', async () => {
    const invoice = await open(stripe);
    await pressPay(invoice);
    const deep = await stripe.invoices.retrieve(invoice.id, {
      expand: ['customer', 'payments.data.payment.payment_intent', 'confirmation_secret'],
    });
    expect(deep.customer).toMatchObject({ object: 'customer', email: 'jo@example.com' });
    expect(deep.payments?.data[0]?.payment.payment_intent).toMatchObject({ status: 'succeeded' });
    expect(deep.confirmation_secret?.type).toBe('payment_intent');
    const intent = await stripe.paymentIntents.retrieve(intentOf(invoice), {
      expand: ['latest_charge.balance_transaction', 'latest_charge.refunds'],
    });
    expect(intent.latest_charge).toMatchObject({ object: 'charge', refunds: { data: [] } });
    const list = await stripe.invoicePayments.list({ expand: ['data.invoice.customer'] });
    expect(list.data[0]?.invoice).toMatchObject({ customer: { object: 'customer' } });
    expect((await stripe.invoices.retrieve(invoice.id)).customer).toMatch(/^cus_/);
  });

  it('refuses what cannot be expanded, before anything is done', async () => {
    const { id } = await draft(stripe);
    for (const path of ['total', 'customer.email', 'data.customer', 'payments.payment'])
      expect((await errorOf(stripe.invoices.finalizeInvoice(id, { expand: [path] }))).param).toBe(
        'expand[0]',
      );
    expect((await stripe.invoices.retrieve(id)).status).toBe('draft');
    const tooDeep = 'data.customer.a.b.c.d';
    expect((await errorOf(stripe.invoices.list({ expand: [tooDeep] }))).message).toContain(
      '4 levels',
    );
  });
});

describe('idempotency keys', () => {
  it('replay the first answer byte for byte and do nothing twice', async () => {
    const options = { body: 'name=Jo', headers: { 'Idempotency-Key': 'key-1' } };
    const first = await call('POST', '/v1/customers', options);
    const second = await call('POST', '/v1/customers', options);
    expect(second.text).toBe(first.text);
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(second.headers.get('original-request')).toBe(first.headers.get('request-id'));
    expect((await stripe.customers.list()).data).toHaveLength(1);
  });

  it('refuse other parameters or another endpoint with 400, in any order of the same ones not', async () => {
    const headers = { 'Idempotency-Key': 'key-2' };
    await call('POST', '/v1/customers', { body: 'name=Jo&phone=1', headers });
    const reordered = await call('POST', '/v1/customers', { body: 'phone=1&name=Jo', headers });
    expect(reordered.headers.get('idempotent-replayed')).toBe('true');
    const changed = await call('POST', '/v1/customers', { body: 'name=Ann', headers });
    expect(changed.status).toBe(400);
    expect(changed.json.error).toMatchObject({ type: 'idempotency_error' });
    const moved = await call('POST', '/v1/refunds', { body: 'name=Jo&phone=1', headers });
    expect(moved.json.error).toMatchObject({ type: 'idempotency_error' });
  });

  it('answer 409 while the first call is at work, then replay it', async () => {
    const { id } = await sandbox.control.addFault({
      method: 'POST',
      path: '^/v1/customers$',
      fault: { kind: 'hold', phase: 'before' },
    });
    const options = { idempotencyKey: 'key-3' };
    const first = stripe.customers.create({ name: 'Jo' }, options);
    await until(async () => (await sandbox.control.faults())[0]?.waiting === 1);
    const second = await errorOf(stripe.customers.create({ name: 'Jo' }, options));
    expect(second).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
    await sandbox.control.releaseFault(id);
    const made = await first;
    expect((await stripe.customers.create({ name: 'Jo' }, options)).id).toBe(made.id);
  });

  it('are not used up by refused parameters, but are by a refusal of the work itself', async () => {
    const headers = { 'Idempotency-Key': 'key-4' };
    expect((await call('POST', '/v1/customers', { body: 'nope=1', headers })).status).toBe(400);
    expect((await call('POST', '/v1/customers', { body: 'name=Jo', headers })).status).toBe(200);
    const invoice = await open(stripe);
    const options = { idempotencyKey: 'key-5' };
    const finalizeAgain = () => errorOf(stripe.invoices.finalizeInvoice(invoice.id, {}, options));
    await finalizeAgain();
    expect((await finalizeAgain()).headers?.['idempotent-replayed']).toBe('true');
  });

  it('are of one mode, and forgotten after a day', async () => {
    const options = { idempotencyKey: 'key-6' };
    const test = await stripe.customers.create({ name: 'Jo' }, options);
    const live = await clientFor(sandbox, LIVE_KEY).customers.create({ name: 'Jo' }, options);
    expect(live.id).not.toBe(test.id);
    await sandbox.control.advanceClock(86_401);
    expect((await stripe.customers.create({ name: 'Jo' }, options)).id).not.toBe(test.id);
  });
});
