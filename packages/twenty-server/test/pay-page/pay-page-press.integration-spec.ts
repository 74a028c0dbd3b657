import { InvoiceLeases } from '../../src/modules/customer-billing/invoice/lease/invoice-leases.service.ts';
import { HostedPages } from '../../src/modules/customer-billing/stripe/payment-link/hosted-pages.service.ts';
import { PRESSES_PER_ADDRESS } from '../../src/modules/customer-billing/pay-page/pay-page-throttle.service.ts';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import {
  createDraft,
  dataOf,
  pressCreatePaymentLink,
  readInvoice,
} from '../customer-billing/support/invoices.ts';
import { waitUntil } from '../support/wait-until.ts';
import { customerActions, openPage } from './support/pay-links.ts';

describe('The button of the pay page', () => {
  let world: BillingWorld;
  beforeAll(async () => {
    // Without a worker nothing but the button itself asks Stripe.
    world = await createBillingWorld({
      worker: false,
      env: { BILLING_PRESS_WAIT_SECONDS: '0', STRIPE_REQUEST_TIMEOUT_SECONDS: '1' },
    });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.app.database.query('DELETE FROM "throttle"');
    await world.sandbox.control.clearFaults();
  });
  afterEach(() => jest.restoreAllMocks());

  const makeLink = async () => {
    const id = await createDraft(world.admin);
    const { url } = dataOf(await pressCreatePaymentLink(world.admin, id)).createPaymentLink;
    const { stripeInvoiceId } = await readInvoice(world.admin, id);
    if (stripeInvoiceId === null) throw new Error('The invoice is not at Stripe');
    return { id, token: url.split('/').at(-1) ?? '', stripeInvoiceId };
  };
  const press = (token: string, init: RequestInit & { search?: string } = {}) =>
    openPage(world.app, token, { method: 'POST', ...init });
  const requestsSince = async (seq: number) =>
    (await world.sandbox.control.requests(seq)).requests.map(
      ({ method, path }) => `${method} ${path}`,
    );
  const lastSeq = async () => (await world.sandbox.control.requests()).lastSeq;

  it('asks Stripe and leads to its page, which the policy of ours allows', async () => {
    const { id, token } = await makeLink();
    const page = await openPage(world.app, token);
    expect(page.words).toContain('Test mode: no real money moves');
    const before = await lastSeq();
    const { status, headers, body } = await press(token);
    expect(status).toBe(303);
    const location = headers.get('location') ?? '';
    expect(location.startsWith(`${world.sandbox.url}/i/`)).toBe(true);
    expect((await fetch(location)).status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain(` ${world.sandbox.url};`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(body).toBe('');
    const requests = await requestsSince(before);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
    expect(await readInvoice(world.admin, id)).toMatchObject({
      status: 'OPEN',
      paymentLink: { openedCount: 1 },
    });
    expect(await customerActions(world.app, id)).toEqual(['payment_link.opened']);
    expect((await openPage(world.app, token)).words).toContain('If you have just paid');
  });

  it('P1: leads back to the truth when it was paid and nobody told us yet', async () => {
    const { id, token, stripeInvoiceId } = await makeLink();
    world.relay.target = `${world.app.url}/nowhere`;
    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: '4242424242424242' });
    expect((await openPage(world.app, token)).body).toContain('<form');
    const { status, headers } = await press(token, { search: '?lang=de' });
    expect([status, headers.get('location')]).toEqual([303, `/pay/${token}?lang=de`]);
    expect((await openPage(world.app, token)).words).toContain('Paid in full, thank you €119.00');
    expect(await readInvoice(world.admin, id)).toMatchObject({
      status: 'PAID',
      paymentLink: { openedCount: 0 },
    });
  });

  it('P1: shows what was paid to whoever comes back within a second, before anybody told us', async () => {
    const { token, stripeInvoiceId } = await makeLink();
    world.relay.target = `${world.app.url}/nowhere`;
    expect((await press(token)).status).toBe(303);
    await world.sandbox.control.pay({ invoice: stripeInvoiceId, card: '4242424242424242' });
    expect((await openPage(world.app, token)).words).toContain('Paid in full, thank you €119.00');
  });

  it('asks Stripe once for all who load the page of one invoice at the same moment', async () => {
    const { token } = await makeLink();
    expect((await press(token)).status).toBe(303);
    const before = await lastSeq();
    await openPage(world.app, token);
    const once = (await requestsSince(before)).length;
    const between = await lastSeq();
    const pages = await Promise.all(Array.from({ length: 6 }, () => openPage(world.app, token)));
    for (const { words } of pages) expect(words).toContain('Owed now €119.00');
    expect(await requestsSince(between)).toHaveLength(once);
  });

  it('P1: asks nobody when there is nothing to pay here', async () => {
    const { id, token } = await makeLink();
    await world.app.database.query(
      'UPDATE "paymentLinkToken" SET "expiresAt" = $2 WHERE "invoiceId" = $1',
      [id, new Date(world.app.clock.now().getTime() - 1)],
    );
    const before = await lastSeq();
    const { status, headers } = await press(token);
    expect([status, headers.get('location')]).toEqual([303, `/pay/${token}`]);
    expect(await requestsSince(before)).toEqual([]);
  });

  it('is there for staff who try it in their own browser too', async () => {
    const { token } = await makeLink();
    const { body } = await openPage(world.app, token);
    expect(body).toContain('<meta name="referrer" content="same-origin" />');
    const headers = { cookie: world.admin.cookie, origin: world.app.url };
    expect((await press(token, { headers })).status).toBe(303);
  });

  it('says so when somebody else works on the invoice', async () => {
    const { id, token } = await makeLink();
    await world.app.database.query(
      `UPDATE "invoiceSync" SET "leaseHolder" = 'Ada', "leaseTakenAt" = now(),
         "leaseExpiresAt" = now() + interval '1 hour' WHERE "invoiceId" = $1`,
      [id],
    );
    const { status, words } = await press(token, { headers: { 'accept-language': 'de' } });
    expect(status).toBe(409);
    expect(words).toContain(
      'An dieser Rechnung wird gerade gearbeitet. Es wurde nichts abgebucht.',
    );
    expect(words).not.toContain('Ada');
  });

  it('says so when Stripe does not answer, and the same link works afterwards', async () => {
    const { id, token } = await makeLink();
    await world.sandbox.control.addFault({
      path: '/v1/invoices/',
      times: 20,
      fault: { kind: 'cut', phase: 'before' },
    });
    const { status, headers, words } = await press(token);
    expect(status).toBe(503);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(words).toContain('Stripe cannot be reached right now No money was taken.');
    expect(words).toMatch(/Reference [\w-]{8,}/);
    expect(await customerActions(world.app, id)).toEqual([]);
    await world.sandbox.control.clearFaults();
    expect((await press(token)).headers.get('location')).toContain(world.sandbox.url);
  });

  it('sends nobody to a page that is not at Stripe', async () => {
    const { id, token } = await makeLink();
    const hostedPages = world.app.app.get(HostedPages, { strict: false });
    jest.spyOn(hostedPages, 'read').mockResolvedValue({
      status: 'open',
      amountRemainingMinor: 11_900n,
      finalizedAt: null,
      address: 'https://invoice.stripe.com.evil.example/i/1',
    });
    const { status, headers, words, body } = await press(token);
    expect([status, headers.get('location')]).toEqual([502, null]);
    expect(words).toContain('This cannot be paid online right now No money was taken.');
    expect(body).not.toContain('evil');
    expect(await customerActions(world.app, id)).toEqual([]);
  });

  it('keeps its words when everything else is broken', async () => {
    const { token } = await makeLink();
    const hostedPages = world.app.app.get(HostedPages, { strict: false });
    jest.spyOn(hostedPages, 'read').mockRejectedValue(new Error('secret detail'));
    const { status, words } = await press(token);
    expect(status).toBe(500);
    expect(words).toContain('Something went wrong on our side This page took no money.');
    expect(words).not.toContain('secret detail');
  });

  it('lets one address press only so often', async () => {
    const { token } = await makeLink();
    expect((await press(token)).status).toBe(303);
    await world.app.database.query('UPDATE "throttle" SET "attempts" = $1', [PRESSES_PER_ADDRESS]);
    const { status, words } = await press(token);
    expect(status).toBe(429);
    expect(words).toContain('No money was taken.');
    expect((await openPage(world.app, token)).status).toBe(200);
  });
});

describe('Coming back from Stripe', () => {
  let world: BillingWorld;
  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
  });
  afterAll(() => world.close());
  afterEach(() => jest.restoreAllMocks());

  it('P1: is not content with a sync that read before the customer had paid', async () => {
    const id = await createDraft(world.admin);
    const { url } = dataOf(await pressCreatePaymentLink(world.admin, id)).createPaymentLink;
    const token = url.split('/').at(-1) ?? '';
    const { stripeInvoiceId } = await readInvoice(world.admin, id);
    world.relay.target = undefined;
    expect((await openPage(world.app, token, { method: 'POST' })).status).toBe(303);
    const { control } = world.sandbox;
    const fault = await control.addFault({
      method: 'GET',
      path: `/v1/invoices/${String(stripeInvoiceId)}`,
      fault: { kind: 'hold', phase: 'after' },
    });
    const withLease = jest.spyOn(world.app.app.get(InvoiceLeases, { strict: false }), 'withLease');

    const early = openPage(world.app, token);
    await waitUntil('the first sync to have read', async () => {
      const [state] = await control.faults();
      return state?.waiting === 1;
    });
    await control.pay({ invoice: String(stripeInvoiceId) });
    const late = openPage(world.app, token);
    await waitUntil('the customer to wait for it', () => withLease.mock.calls.length === 2);
    await control.releaseFault(fault.id);

    await early;
    expect((await late).words).toContain('Paid in full, thank you €119.00');
  });
});
