import type Stripe from 'stripe';
import type { Sandbox } from '../src/index.ts';
import {
  ACCOUNT_ID,
  LIVE_KEY,
  type Receiver,
  clientFor,
  endpointFor,
  intentOf,
  open,
  startReceiver,
  startTestSandbox,
  untilIdle,
} from './support.ts';

const HOME = `/${ACCOUNT_ID}/test`;

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

async function look(path: string): Promise<string> {
  const response = await fetch(`${sandbox.url}${path}`);
  expect(response.status).toBe(200);
  return response.text();
}

type Answer = { status: number; location: string | null; html: string };

/** Sends a form as a browser does that shows one of the sandbox's pages. */
async function post(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { Origin: sandbox.url },
): Promise<Answer> {
  const response = await fetch(`${sandbox.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams(fields),
  });
  const { status } = response;
  return { status, location: response.headers.get('location'), html: await response.text() };
}

/** Presses the button with this label on a page, with what the form itself holds and what a person types. */
async function press(path: string, label: string, typed: Record<string, string> = {}) {
  const html = await look(path);
  const form = [...html.matchAll(/<form method="post" action="([^"]+)">(.*?)<\/form>/g)].find(
    ([, , inside]) => inside?.includes(`>${label}</button>`),
  );
  if (!form) throw new Error(`No button ${label}`);
  const hidden = [...(form[2] ?? '').matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
  const fields = Object.fromEntries(hidden.map(([, name, value]) => [name ?? '', value ?? '']));
  return post(form[1] ?? '', { ...fields, ...typed });
}

const page = (kind: string, id: string) => `${HOME}/${kind}/${id}`;
const invoiceNow = (id: string) => stripe.invoices.retrieve(id);

describe('lists', () => {
  it('go back in time a page at a time, the newest first', async () => {
    for (let index = 0; index < 27; index += 1)
      await stripe.customers.create({ name: `Nr <${index}>` });
    const first = await look(`${HOME}/customers`);
    expect(first).toContain('Page 1 of 2');
    expect(first.indexOf('Nr &lt;26&gt;')).toBeLessThan(first.indexOf('Nr &lt;25&gt;'));
    expect(first).not.toContain('Nr &lt;1&gt;');
    expect(first).not.toContain('>Newer<');
    const second = await look(`${HOME}/customers?page=2`);
    expect(second).toContain('Nr &lt;1&gt;');
    expect(second).not.toContain('>Older<');
    expect(await look(`${HOME}/customers?page=none`)).toContain('Page 1 of 2');
    expect(await look(`${HOME}/customers?page=99`)).toContain('Page 2 of 2');
  });

  it('keep the modes apart and lead from one to the other', async () => {
    await stripe.customers.create({ name: 'Tess Test' });
    await clientFor(sandbox, LIVE_KEY).customers.create({ name: 'Liv Live' });
    const test = await look(`${HOME}/customers`);
    expect(test).toContain('Tess Test');
    expect(test).not.toContain('Liv Live');
    expect(test).toContain(`href="/${ACCOUNT_ID}"`);
    expect(await look(`/${ACCOUNT_ID}/customers`)).toContain('Liv Live');
  });

  it('show calls with their keys and parameters, which were replayed, and find them', async () => {
    for (const nth of [1, 2])
      await stripe.customers.create({ name: `<i>Jo</i>` }, { idempotencyKey: `key-${nth % 1}` });
    await stripe.balance.retrieve();
    const all = await look(`${HOME}/requests`);
    expect(all).toContain('GET /v1/balance');
    expect(all.match(/<code>key-0<\/code>/g)).toHaveLength(2);
    expect(all.match(/>replayed</g)).toHaveLength(1);
    expect(all).toContain('&lt;i&gt;Jo&lt;/i&gt;');
    const found = await look(`${HOME}/requests?search=balance`);
    expect(found).toContain('GET /v1/balance');
    expect(found).not.toContain('/v1/customers');
  });

  it('show disputes, and a customer with all that is theirs', async () => {
    const invoice = await open(stripe);
    await sandbox.control.pay({ invoice: invoice.id });
    await sandbox.control.dispute({ invoice: invoice.id, status: 'needs_response' });
    const disputes = await look(`${HOME}/disputes`);
    expect(disputes).toContain('needs_response');
    expect(disputes).toContain(page('payments', intentOf(invoice)));
    const customer = await look(page('customers', String(invoice.customer)));
    for (const shown of ['Jo', invoice.number ?? '-', intentOf(invoice)])
      expect(customer).toContain(shown);
  });
});

describe('an event’s page', () => {
  it('shows the payload, the deliveries and the call it comes from, but no secret that pays', async () => {
    await open(stripe);
    await untilIdle(sandbox);
    const events = await sandbox.control.events({ type: 'payment_intent.created' });
    const html = await look(page('events', events[0]?.id ?? ''));
    expect(html).toContain('succeeded 200 (try 1)');
    expect(html).toContain(receiver.url);
    expect(html).toContain('&quot;type&quot;: &quot;payment_intent.created&quot;');
    expect(html).toContain(`/requests?search=${events[0]?.request.id}`);
    expect(JSON.stringify(events)).toMatch(/_secret_\w{8}/);
    expect(html).not.toMatch(/_secret_\w/);
  });

  it('sends it again and tells what was answered', async () => {
    await stripe.customers.create({});
    await untilIdle(sandbox);
    const [event] = await sandbox.control.events();
    receiver.answer = () => 418;
    const answer = await press(page('events', event?.id ?? ''), 'Resend');
    expect(answer.status).toBe(200);
    expect(answer.html).toContain('answered 418');
    expect(receiver.received.map(({ event: { id } }) => id)).toEqual([event?.id, event?.id]);
  });
});

describe('buttons of an invoice', () => {
  it('let the next payment fail, once', async () => {
    const { id } = await open(stripe);
    const { html } = await press(page('invoices', id), 'Fail the next payment');
    expect(html).toContain('will be declined');
    expect(await sandbox.control.pay({ invoice: id })).toMatchObject({ status: 'declined' });
    expect(await sandbox.control.pay({ invoice: id })).toEqual({ status: 'paid' });
  });

  it('mark it uncollectible, void it, and are gone when nothing is left to do', async () => {
    const { id } = await open(stripe);
    const back = page('invoices', id);
    const marked = await press(back, 'Mark uncollectible');
    expect([marked.status, marked.location]).toEqual([303, back]);
    expect((await invoiceNow(id)).status).toBe('uncollectible');
    await press(back, 'Void');
    expect((await invoiceNow(id)).status).toBe('void');
    await expect(press(back, 'Void')).rejects.toThrow('No button');
  });

  it('tell in Stripe’s words what was refused', async () => {
    const { id } = await open(stripe);
    await sandbox.control.pay({ invoice: id });
    const fields = { realm: `${ACCOUNT_ID}:test`, id, back: page('invoices', id) };
    const { status, html } = await post('/_page/void', fields);
    expect(status).toBe(400);
    expect(html).toContain('This invoice is paid.');
    expect(html).toContain(`href="${fields.back}"`);
  });

  it('call it paid out of band', async () => {
    const { id } = await open(stripe);
    await press(page('invoices', id), 'Paid out of band');
    expect(await invoiceNow(id)).toMatchObject({ status: 'paid', amount_paid_off_stripe: 12_345 });
  });

  it('credit a part of what is owed, and give back what was paid', async () => {
    const { id } = await open(stripe);
    const path = page('invoices', id);
    await press(path, 'Credit note', { value: '23.45' });
    expect((await invoiceNow(id)).amount_remaining).toBe(10_000);
    await sandbox.control.pay({ invoice: id });
    await press(path, 'Credit note', { value: '10' });
    expect((await sandbox.control.state('refunds')).map(({ amount }) => amount)).toEqual([1_000]);
    expect((await invoiceNow(id)).post_payment_credit_notes_amount).toBe(1_000);
  });

  it('move the clock to the due date', async () => {
    const { id, due_date: due } = await open(stripe);
    await press(page('invoices', id), 'Clock to the due date');
    expect((await sandbox.control.health()).now).toBeGreaterThanOrEqual(due ?? Infinity);
    expect(await sandbox.control.events({ type: 'invoice.overdue' })).toHaveLength(1);
  });
});

describe('buttons of a payment', () => {
  it('refund a part, exactly, then the rest', async () => {
    const invoice = await open(stripe);
    await sandbox.control.pay({ invoice: invoice.id });
    const path = page('payments', intentOf(invoice));
    for (const wrong of ['', '1.234', 'all', '-1'])
      expect((await press(path, 'Refund a part', { value: wrong || ' ' })).status).toBe(400);
    expect((await press(path, 'Refund a part', { value: '3,5' })).status).toBe(303);
    expect((await press(path, 'Refund €119.95')).status).toBe(303);
    const amounts = (await sandbox.control.state('refunds')).map(({ amount }) => amount);
    expect(amounts).toEqual([350, 11_995]);
    await expect(press(path, 'Refund a part')).rejects.toThrow('No button');
  });

  it('dispute it and decide the dispute', async () => {
    const invoice = await open(stripe);
    await sandbox.control.pay({ invoice: invoice.id });
    const path = page('payments', intentOf(invoice));
    await press(path, 'Dispute it');
    expect(await look(path)).toContain('needs_response');
    await press(path, 'Lose the dispute');
    expect((await sandbox.control.state('disputes'))[0]?.status).toBe('lost');
  });

  it('ask first, review, and open a lost dispute again', async () => {
    const invoice = await open(stripe);
    await sandbox.control.pay({ invoice: invoice.id });
    const path = page('payments', intentOf(invoice));
    const statusAfter = async (label: string) => {
      await press(path, label);
      return (await sandbox.control.state('disputes'))[0]?.status;
    };
    expect(await statusAfter('Open an inquiry')).toBe('warning_needs_response');
    expect(await statusAfter('Review the evidence')).toBe('warning_under_review');
    expect(await statusAfter('Lose the dispute')).toBe('lost');
    expect(await statusAfter('Appeal')).toBe('appeal_needs_response');
    expect(await statusAfter('Review the evidence')).toBe('appeal_under_review');
    expect(await statusAfter('Win the dispute')).toBe('won');
  });

  it('warn of fraud', async () => {
    const invoice = await open(stripe);
    await sandbox.control.pay({ invoice: invoice.id });
    await press(page('payments', intentOf(invoice)), 'Warn of fraud');
    expect(await sandbox.control.state('early_fraud_warnings')).toHaveLength(1);
  });

  it('decide a bank debit', async () => {
    const invoice = await open(stripe);
    await sandbox.control.pay({ invoice: invoice.id, method: 'sepa_debit' });
    expect((await press(page('payments', intentOf(invoice)), 'Bank pays')).status).toBe(303);
    expect((await invoiceNow(invoice.id)).status).toBe('paid');
  });
});

it('the button of a customer deletes it', async () => {
  const { id } = await stripe.customers.create({ name: 'Ada' });
  await press(page('customers', id), 'Delete the customer');
  expect(await stripe.customers.retrieve(id)).toMatchObject({ deleted: true });
});

describe('buttons of the first page', () => {
  it('stop webhooks, resume them, and say on every page that they are stopped', async () => {
    await press('/', 'Stop webhooks');
    await stripe.customers.create({});
    expect(await look(`${HOME}/events`)).toContain('stopped: webhooks');
    expect(receiver.received).toEqual([]);
    await press('/', 'Resume webhooks');
    await untilIdle(sandbox);
    expect(receiver.received).toHaveLength(1);
    expect(await look(`${HOME}/events`)).not.toContain('stopped: webhooks');
  });

  it('send everything twice until told otherwise', async () => {
    await press('/', 'Send everything twice');
    await stripe.customers.create({});
    await untilIdle(sandbox);
    expect(receiver.received).toHaveLength(2);
    await press('/', 'Send once');
    await stripe.customers.create({});
    await untilIdle(sandbox);
    expect(receiver.received).toHaveLength(3);
  });

  it('move the clock by an hour, a day, or to the next due date', async () => {
    const { number, due_date: due } = await open(stripe);
    const { now } = await sandbox.control.health();
    await press('/', '+1 hour');
    await press('/', '+1 day');
    expect((await sandbox.control.health()).now).toBeGreaterThanOrEqual(now + 90_000);
    await press('/', `To the due date of ${number}`);
    expect((await sandbox.control.health()).now).toBeGreaterThanOrEqual(due ?? Infinity);
  });

  it('bring everything back to normal', async () => {
    await sandbox.control.addFault({ preset: 'server_error', times: 9 });
    await sandbox.control.startChaos({ seed: 1, faults: { cut_after: 1 } });
    await sandbox.control.setRateLimits({ enabled: true });
    await sandbox.control.setDeliveryMode({ mode: 'drop' });
    const before = await look('/');
    for (const shown of ['faults: 1', 'chaos', 'rate limits', 'webhooks: drop'])
      expect(before).toContain(`>${shown}<`);
    await press('/', 'Everything back to normal');
    await stripe.customers.create({});
    await untilIdle(sandbox);
    expect(receiver.received).toHaveLength(1);
    expect(await look('/')).not.toContain('>chaos<');
  });

  it('fail the next payment of the account, in its own mode only', async () => {
    const live = clientFor(sandbox, LIVE_KEY);
    await press(`/${ACCOUNT_ID}`, 'Fail the next payment');
    expect(await sandbox.control.pay({ invoice: (await open(stripe)).id })).toEqual({
      status: 'paid',
    });
    expect(await sandbox.control.pay({ invoice: (await open(live)).id })).toMatchObject({
      status: 'declined',
    });
  });
});

describe('nobody else presses a button', () => {
  const fields = { realm: `${ACCOUNT_ID}:test`, value: 'stop', back: '/' };
  const stopped = async () => (await sandbox.control.deliveryMode()).stopped;

  it.each([
    ['a page elsewhere', { Origin: 'https://evil.example' }],
    ['a page that hides where it comes from', { Origin: 'null' }],
    ['a caller that is no page', {}],
    ['another port of this machine', { Origin: 'http://127.0.0.1:1' }],
  ] as const)('%s', async (_who, headers) => {
    expect((await post('/_page/webhooks', fields, { ...headers })).status).toBe(403);
    expect(await stopped()).toBe(false);
    expect((await post('/_page/webhooks', fields)).status).toBe(303);
    expect(await stopped()).toBe(true);
  });

  it('and nobody is led away from the sandbox afterwards', async () => {
    for (const back of ['https://evil.example/', '//evil.example', '/\\evil.example', '']) {
      const { location } = await post('/_page/webhooks', { ...fields, back });
      expect(location).toBe('/');
    }
    expect((await post('/_page/nothing', fields)).status).toBe(404);
    expect((await post('/_page/webhooks', { ...fields, realm: 'acct_no:test' })).status).toBe(404);
  });
});
