import { type MockedStripe, keysOf, type StripeMethod } from './__tests__/mocked-stripe.ts';
import { aConnectionError, anUnreadableAnswer, aStripeError } from './__tests__/stripe-errors.ts';
import { createStripeServiceWorld } from './__tests__/stripe-service-world.ts';
import {
  aFinalizedInvoiceObject,
  aListOf,
  aStripeInvoiceObject,
} from './__tests__/stripe-objects.ts';

const ONE_HOUR_MS = 60 * 60 * 1000;
const TRIES = 4;

afterEach(() => {
  jest.restoreAllMocks();
});

const repeat = (error: Error, times = TRIES): Error[] => Array.from({ length: times }, () => error);
const methodsOf = (calls: ReturnType<MockedStripe['takeSent']>): StripeMethod[] =>
  calls.map(({ method }) => method);

describe('what Stripe says no to', () => {
  it.each([
    [401, undefined, 'STRIPE_KEY_INVALID'],
    [403, undefined, 'STRIPE_PERMISSION_MISSING'],
    [404, 'resource_missing', 'STRIPE_REFUSED'],
    [400, 'parameter_invalid_integer', 'STRIPE_REFUSED'],
    [402, 'card_declined', 'STRIPE_REFUSED'],
  ])(
    '%i %s on create: told as %s, sent once, the version given up',
    async (status, code, appCode) => {
      const { press, stripe, pushes, invoices, pausesMs } = createStripeServiceWorld();
      stripe.plan('invoices.create', aStripeError(status, code));
      await expect(press()).rejects.toMatchObject({ code: appCode, stripeRequestId: 'req_1' });
      expect(stripe.takeMethods()).toEqual(['invoices.create']);
      expect(pushes.rows).toEqual([
        expect.objectContaining({ closedReason: 'ABANDONED', stripeInvoiceId: null }),
      ]);
      expect(invoices.invoice).toMatchObject({ status: 'OPEN', stripeInvoiceId: null });
      expect(pausesMs).toEqual([]);
    },
  );

  it.each<StripeMethod>(['invoices.addLines', 'invoices.finalizeInvoice'])(
    'on %s: the draft is deleted, the version given up',
    async (method) => {
      const { press, stripe, pushes } = createStripeServiceWorld();
      stripe.plan(method, aStripeError(400));
      stripe.plan('invoices.retrieve', aStripeInvoiceObject());
      await expect(press()).rejects.toMatchObject({ code: 'STRIPE_REFUSED' });
      const writes = stripe.takeMethods().filter((name) => name !== 'invoices.retrieve');
      expect(writes.slice(-2)).toEqual([method, 'invoices.del']);
      expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: 'ABANDONED' })]);
    },
  );

  it('a draft that somebody deleted in the Dashboard leaves nothing to delete, and the way free', async () => {
    const { press, stripe, pushes } = createStripeServiceWorld();
    stripe.plan('invoices.addLines', aStripeError(404, 'resource_missing'));
    stripe.plan('invoices.del', aStripeError(404, 'resource_missing'));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_REFUSED' });
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: 'ABANDONED' })]);
    await expect(press()).resolves.toMatchObject({ version: 2, status: 'COMPLETE' });
  });

  it('a draft that cannot be deleted now stays open, and is taken back by the next press', async () => {
    const { press, stripe, pushes } = createStripeServiceWorld();
    const wrong = aStripeInvoiceObject({ total: 1 });
    stripe.plan('invoices.addLines', wrong);
    stripe.plan('invoices.del', ...repeat(aConnectionError()));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_UNREACHABLE' });
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: null })]);
    stripe.takeSent();
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_TOTALS_DIFFER' });
    const sent = stripe.takeSent();
    expect(methodsOf(sent)).toEqual(['invoices.del']);
    expect(keysOf(sent)).toEqual(['crm:push-1:delete']);
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: 'ABANDONED' })]);
  });

  it('a refused customer is asked anew under a fresh key', async () => {
    const { press, stripe, customers } = createStripeServiceWorld({ stripeCustomerId: null });
    stripe.plan('customers.create', aStripeError(400, 'email_invalid'));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_REFUSED' });
    await press();
    const created = stripe.takeSent().filter(({ method }) => method === 'customers.create');
    expect(keysOf(created)).toEqual([
      `crm:customer:${customers.row.id}`,
      `crm:customer:${customers.row.id}:1`,
    ]);
  });
});

describe('what may be tried again', () => {
  it.each([
    ['a cut connection', aConnectionError()],
    ['a rate limit', aStripeError(429)],
    ['a locked object', aStripeError(429, 'lock_timeout')],
    ['a key in use', aStripeError(409, 'idempotency_key_in_use')],
    ['a fault of Stripe', aStripeError(500)],
  ])('%s: the same bytes under the same key, and nobody notices', async (_what, error) => {
    const { press, stripe } = createStripeServiceWorld();
    stripe.plan('invoices.create', error, error, error);
    await expect(press()).resolves.toMatchObject({ status: 'COMPLETE' });
    const created = stripe.takeSent().filter(({ method }) => method === 'invoices.create');
    expect(created).toHaveLength(TRIES);
    expect(new Set(created.map(({ args }) => JSON.stringify(args))).size).toBe(1);
  });

  it('is tried after growing pauses', async () => {
    const { press, stripe, pausesMs } = createStripeServiceWorld();
    jest.spyOn(Math, 'random').mockReturnValue(0.5);
    stripe.plan('invoices.create', ...repeat(aStripeError(429)));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_RATE_LIMITED' });
    expect(pausesMs).toEqual([250, 500, 1000]);
  });

  it.each([
    ['a cut connection', aConnectionError(), 'STRIPE_UNREACHABLE', 'UNKNOWN'],
    ['a rate limit', aStripeError(429), 'STRIPE_RATE_LIMITED', 'PENDING'],
    ['a locked object', aStripeError(429, 'lock_timeout'), 'STRIPE_RATE_LIMITED', 'PENDING'],
    ['a key in use', aStripeError(409), 'STRIPE_RATE_LIMITED', 'UNKNOWN'],
    ['an answer that is no JSON', anUnreadableAnswer(), 'STRIPE_UNEXPECTED', 'UNKNOWN'],
  ])(
    '%s that lasts leaves the push open; the next press goes on under the same key',
    async (_what, error, code, status) => {
      const { press, stripe, pushes, commands } = createStripeServiceWorld();
      stripe.plan('invoices.addLines', ...repeat(error));
      await expect(press()).rejects.toMatchObject({ code });
      expect(pushes.rows).toEqual([
        expect.objectContaining({
          closedReason: null,
          status: 'IN_PROGRESS',
          stripeInvoiceId: 'in_1',
        }),
      ]);
      expect(commands.rows.get('crm:push-1:lines:0')?.status).toBe(status);
      stripe.takeSent();

      await expect(press()).resolves.toMatchObject({ version: 1, status: 'COMPLETE' });
      const sent = stripe.takeSent();
      expect(methodsOf(sent)).toEqual([
        'invoices.addLines',
        'invoices.finalizeInvoice',
        'paymentIntents.update',
      ]);
      expect(keysOf(sent)[0]).toBe('crm:push-1:lines:0');
    },
  );

  it('a 404 without an envelope, which the SDK takes for success, is no answer', async () => {
    const { press, stripe, pushes, commands } = createStripeServiceWorld();
    stripe.plan('invoices.create', { lastResponse: { requestId: 'req_9' } });
    await expect(press()).rejects.toMatchObject({
      code: 'STRIPE_UNEXPECTED',
      stripeRequestId: 'req_9',
    });
    expect(commands.rows.get('crm:push-1:create')?.status).toBe('UNKNOWN');
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: null })]);
  });

  it.each([
    [401, 'STRIPE_KEY_INVALID'],
    [403, 'STRIPE_PERMISSION_MISSING'],
    [429, 'STRIPE_RATE_LIMITED'],
  ])(
    'P6: %i after a try without an answer says nothing of that try: the push stays open',
    async (status, code) => {
      const { press, stripe, pushes, commands } = createStripeServiceWorld();
      stripe.plan('invoices.create', aConnectionError(), ...repeat(aStripeError(status)));
      await expect(press()).rejects.toMatchObject({ code });
      expect(commands.rows.get('crm:push-1:create')?.status).toBe('UNKNOWN');
      expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: null })]);
    },
  );

  it('P6: the same when that try belonged to an earlier press', async () => {
    const { press, stripe, commands, pushes } = createStripeServiceWorld();
    stripe.plan('invoices.create', ...repeat(aConnectionError()), aStripeError(401));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_UNREACHABLE' });
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_KEY_INVALID' });
    expect(commands.rows.get('crm:push-1:create')?.status).toBe('UNKNOWN');
    expect(pushes.rows).toEqual([expect.objectContaining({ closedReason: null })]);
    await expect(press()).resolves.toMatchObject({ version: 1 });
  });
});

describe('P6: a command without an answer whose key can no longer tell', () => {
  const created = aStripeInvoiceObject({
    id: 'in_found',
    metadata: {
      crm_installation_id: 'installation-1',
      crm_workspace_id: '0198c2f4-0000-7000-8000-000000000001',
      crm_invoice_id: '0198c2f4-0000-7000-8000-000000000003',
      crm_version: '1',
    },
  });

  it.each([
    ['more than 20 hours', 20 * ONE_HOUR_MS + 1, aConnectionError()],
    ['a saved 500', 0, aStripeError(500)],
    ['a saved 500 that has a code', 0, aStripeError(500, 'api_unavailable')],
    ['a rate limit more than 20 hours ago', 20 * ONE_HOUR_MS + 1, aStripeError(429)],
  ])('(%s): looked up and found, not sent again', async (_what, laterMs, error) => {
    const { press, stripe, clock } = createStripeServiceWorld();
    stripe.plan('invoices.create', ...repeat(error));
    await expect(press()).rejects.toThrow('Stripe');
    stripe.takeSent();

    clock.advance(laterMs);
    const other = aStripeInvoiceObject({ id: 'in_other' });
    stripe.plan('invoices.list', aListOf([other], true), aListOf([created]));
    await expect(press()).resolves.toMatchObject({
      status: 'COMPLETE',
      stripeInvoiceId: 'in_found',
    });
    const sent = stripe.takeSent();
    expect(methodsOf(sent)).toEqual([
      'invoices.list',
      'invoices.list',
      'invoices.addLines',
      'invoices.finalizeInvoice',
      'paymentIntents.update',
    ]);
    const anHourBefore = Date.parse('2026-11-22T11:00:00Z') / 1000;
    expect(sent[0]?.args).toEqual([
      { customer: 'cus_1', created: { gte: anHourBefore }, limit: 100 },
    ]);
    expect(sent[1]?.args[0]).toMatchObject({ starting_after: 'in_other' });
    expect(sent[2]?.args[0]).toBe('in_found');
  });

  it('is sent under a fresh key when Stripe does not have it', async () => {
    const { press, stripe, clock } = createStripeServiceWorld();
    stripe.plan('invoices.create', ...repeat(aConnectionError()));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_UNREACHABLE' });
    stripe.takeSent();

    clock.advance(21 * ONE_HOUR_MS);
    await press();
    const sent = stripe.takeSent();
    expect(methodsOf(sent).slice(0, 2)).toEqual(['invoices.list', 'invoices.create']);
    expect(keysOf(sent)[1]).toBe('crm:push-1:create:1');
  });

  it('lines are found by our id on the first of them, and not added twice', async () => {
    const { press, stripe, clock } = createStripeServiceWorld();
    stripe.plan('invoices.addLines', ...repeat(aConnectionError()));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_UNREACHABLE' });
    stripe.takeSent();

    clock.advance(21 * ONE_HOUR_MS);
    stripe.plan('invoices.listLineItems', aListOf([{ metadata: { crm_line_id: 'line-1' } }]));
    stripe.plan('invoices.retrieve', aStripeInvoiceObject());
    await press();
    expect(stripe.takeMethods()).toEqual([
      'invoices.listLineItems',
      'invoices.retrieve',
      'invoices.finalizeInvoice',
      'paymentIntents.update',
    ]);
  });

  it('a finalized invoice is seen to be finalized', async () => {
    const { press, stripe, clock } = createStripeServiceWorld();
    stripe.plan('invoices.finalizeInvoice', ...repeat(aConnectionError()));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_UNREACHABLE' });
    stripe.takeSent();

    clock.advance(21 * ONE_HOUR_MS);
    stripe.plan('invoices.retrieve', aFinalizedInvoiceObject());
    await press();
    expect(stripe.takeMethods()).toEqual(['invoices.retrieve', 'paymentIntents.update']);
  });

  it('a customer is found by our id, and not made twice', async () => {
    const { press, stripe, clock, customers } = createStripeServiceWorld({
      stripeCustomerId: null,
    });
    stripe.plan('customers.create', ...repeat(aConnectionError()));
    await expect(press()).rejects.toMatchObject({ code: 'STRIPE_UNREACHABLE' });
    stripe.takeSent();

    clock.advance(21 * ONE_HOUR_MS);
    stripe.plan(
      'customers.list',
      aListOf([
        { id: 'cus_other', metadata: {} },
        { id: 'cus_found', metadata: { crm_customer_id: customers.row.id } },
      ]),
    );
    await press();
    const sent = stripe.takeSent();
    expect(methodsOf(sent).slice(0, 2)).toEqual(['customers.list', 'invoices.create']);
    expect(sent[0]?.args).toEqual([{ email: 'payables@brackwater.example', limit: 100 }]);
    expect(sent[1]?.args[0]).toMatchObject({ customer: 'cus_found' });
  });
});

describe('the stamp on the PaymentIntent', () => {
  it.each([
    ['is refused', [aStripeError(400)]],
    ['gets no answer', repeat(aConnectionError())],
  ])('%s: the press succeeds all the same', async (_what, errors) => {
    const { press, stripe } = createStripeServiceWorld();
    stripe.plan('paymentIntents.update', ...errors);
    await expect(press()).resolves.toMatchObject({ status: 'COMPLETE' });
  });
});
