import { startSandbox, type FaultRule } from 'stripe-sandbox';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  createCompany,
  createDraft,
  dataOf,
  pressCreatePaymentLink,
  pressCreateStripeInvoice,
  readInvoice,
} from './support/invoices.ts';
import { atStripe, expectRefusal, pushesOf } from './support/refusals.ts';

const TRIES = 4;

const answering = (
  path: string,
  status: number,
  error: Record<string, string> = {},
  times = 1,
): FaultRule => ({
  method: 'POST',
  path,
  times,
  fault: {
    kind: 'error',
    status,
    body: { error: { type: 'invalid_request_error', message: 'Stripe says no.', ...error } },
  },
});

describe('what Stripe refuses is told with words, and nothing is left half-made', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
  });

  afterEach(async () => {
    await world.sandbox.control.clearFaults();
  });

  afterAll(async () => {
    await world.close();
  });

  const expectPressToSucceed = async (id: string) => {
    const pressed = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    const invoices = await atStripe(world, id);
    expect(invoices).toEqual([
      expect.objectContaining({ id: pressed.stripeInvoiceId, status: 'open', total: 11_900 }),
    ]);
  };

  it.each([
    ['a revoked key', 401, {}, 'STRIPE_KEY_INVALID'],
    ['a missing permission', 403, {}, 'STRIPE_PERMISSION_MISSING'],
    ['parameters it does not take', 400, { code: 'email_invalid' }, 'STRIPE_REFUSED'],
  ] as const)(
    '%s, on the first call: nothing is at Stripe, and the next press works',
    async (_what, status, error, code) => {
      const id = await createDraft(world.admin);
      const { sandbox, app } = world;
      const customers = (await sandbox.control.state('customers')).length;
      await sandbox.control.addFault(answering('/v1/customers$', status, error));
      expectRefusal(await pressCreateStripeInvoice(world.admin, id), code);

      expect(await atStripe(world, id)).toEqual([]);
      expect(await sandbox.control.state('customers')).toHaveLength(customers);
      expect(await pushesOf(app, id)).toEqual([
        expect.objectContaining({ closedReason: 'ABANDONED' }),
      ]);
      // It was issued with the press, as the confirmation said, and is no further.
      expect(await readInvoice(world.admin, id)).toMatchObject({
        status: 'OPEN',
        stripeInvoiceId: null,
        paymentLink: null,
        work: null,
      });
      await expectPressToSucceed(id);
      expect(await sandbox.control.state('customers')).toHaveLength(customers + 1);
    },
  );

  it.each([
    ['/lines$|/add_lines$', 'the lines'],
    ['/finalize$', 'the finalizing'],
  ])('%s (%s) refused: the draft is gone, and the next press works', async (path) => {
    const id = await createDraft(world.admin);
    await world.sandbox.control.addFault(answering(path, 400));
    const answer = await pressCreateStripeInvoice(world.admin, id);
    expectRefusal(answer, 'STRIPE_REFUSED');
    expect(answer.errors?.[0]?.message).toContain('Stripe says no.');
    expect(await atStripe(world, id)).toEqual([]);
    expect(await pushesOf(world.app, id)).toEqual([
      expect.objectContaining({ closedReason: 'ABANDONED', failureCode: 'REFUSED' }),
    ]);
    await expectPressToSucceed(id);
  });

  it('a link is not made where the Stripe invoice could not be', async () => {
    const id = await createDraft(world.admin);
    await world.sandbox.control.addFault(answering('/finalize$', 400));
    expectRefusal(await pressCreatePaymentLink(world.admin, id), 'STRIPE_REFUSED');
    expect((await readInvoice(world.admin, id)).paymentLink).toBeNull();
    expect(
      await world.app.database.query('SELECT 1 FROM "paymentLinkToken" WHERE "invoiceId" = $1', [
        id,
      ]),
    ).toEqual([]);
  });

  it('rate limited for longer than is tried: the push stays open, and the next press finishes it', async () => {
    const id = await createDraft(world.admin);
    const limit = answering('/v1/invoices$', 429, { code: 'rate_limit' }, TRIES);
    await world.sandbox.control.addFault(limit);
    expectRefusal(await pressCreateStripeInvoice(world.admin, id), 'STRIPE_RATE_LIMITED');
    expect(await atStripe(world, id)).toEqual([]);
    expect(await pushesOf(world.app, id)).toEqual([
      { status: 'IN_PROGRESS', closedReason: null, failureCode: null },
    ]);
    await expectPressToSucceed(id);
    expect(await pushesOf(world.app, id)).toHaveLength(1);
  });

  it('P4: a debt on the customer is not collected with the invoice: the draft is gone', async () => {
    const companyId = await createCompany(world.admin);
    await expectPressToSucceed(await createDraft(world.admin, { companyId }));
    const customer = (await world.sandbox.control.state('customers')).at(-1)?.id ?? '';
    await world.sandbox.control.credit({ customer, amount: 500, currency: 'eur' });

    const id = await createDraft(world.admin, { companyId });
    expectRefusal(await pressCreateStripeInvoice(world.admin, id), 'STRIPE_CUSTOMER_OWES');
    expect(await atStripe(world, id)).toEqual([]);
    expect(await pushesOf(world.app, id)).toEqual([
      expect.objectContaining({ closedReason: 'ABANDONED', failureCode: 'STRIPE_CUSTOMER_OWES' }),
    ]);

    await world.sandbox.control.credit({ customer, amount: -500, currency: 'eur' });
    await expectPressToSucceed(id);
  });
});

describe('a Stripe that does not answer', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    world = await createBillingWorld({
      worker: false,
      env: { STRIPE_REQUEST_TIMEOUT_SECONDS: '1' },
    });
  });

  afterAll(async () => {
    await world.close();
  });

  it('P6: hangs: the push stays open, and a later press finishes it', async () => {
    const id = await createDraft(world.admin);
    await world.sandbox.control.addFault({
      method: 'POST',
      path: '/finalize$',
      times: TRIES,
      fault: { kind: 'hang' },
    });
    expectRefusal(await pressCreateStripeInvoice(world.admin, id), 'STRIPE_UNREACHABLE');
    expect(await pushesOf(world.app, id)).toEqual([
      { status: 'IN_PROGRESS', closedReason: null, failureCode: null },
    ]);
    expect(await atStripe(world, id)).toEqual([expect.objectContaining({ status: 'draft' })]);
    expect(await readInvoice(world.admin, id)).toMatchObject({ stripeInvoiceId: null, work: null });

    dataOf(await pressCreateStripeInvoice(world.admin, id));
    expect(await atStripe(world, id)).toEqual([expect.objectContaining({ status: 'open' })]);
    expect(await pushesOf(world.app, id)).toEqual([
      { status: 'COMPLETE', closedReason: null, failureCode: null },
    ]);
  });

  it('P6: is gone: the push stays open, and is finished once it is back', async () => {
    const id = await createDraft(world.admin);
    await world.sandbox.stop();
    expectRefusal(await pressCreateStripeInvoice(world.admin, id), 'STRIPE_UNREACHABLE');
    expect(await pushesOf(world.app, id)).toEqual([
      { status: 'IN_PROGRESS', closedReason: null, failureCode: null },
    ]);

    const back = await startSandbox({
      port: Number(new URL(world.sandbox.url).port),
      accounts: [
        {
          id: 'acct_1Back',
          name: 'Test Works',
          country: 'DE',
          defaultCurrency: 'eur',
          email: 'billing@test-works.example',
          secretKeys: [world.keys.secretKey],
          publishableKeys: [],
        },
      ],
      webhookEndpoints: [],
    });
    try {
      dataOf(await pressCreateStripeInvoice(world.admin, id));
      expect(await atStripe({ sandbox: back }, id)).toEqual([
        expect.objectContaining({ status: 'open', total: 11_900 }),
      ]);
    } finally {
      await back.stop();
    }
  });
});
