import { paymentOf } from '../../payment/__tests__/payment-builders.ts';
import {
  anInvoice,
  aPush,
  CONNECTION_ID,
  INVOICE_ID,
  WORKSPACE_ID,
} from '../__tests__/builders.ts';
import { keysOf } from '../__tests__/mocked-stripe.ts';
import { aConnectionError, aStripeError } from '../__tests__/stripe-errors.ts';
import { aBalanceTransactionObject, aListOf, aRefundObject } from '../__tests__/stripe-objects.ts';
import {
  ACTOR,
  createStripeServiceWorld,
  KEY,
  type WorldOptions,
} from '../__tests__/stripe-service-world.ts';

const PAYMENT = paymentOf({
  id: 'payment-1',
  workspaceId: WORKSPACE_ID,
  invoiceId: INVOICE_ID,
  connectionId: CONNECTION_ID,
});

const WISH = {
  ...KEY,
  paymentId: PAYMENT.id,
  amountMinor: 4_000n,
  reason: 'DUPLICATE',
  note: 'Twice',
  clientRequestId: 'request-1',
  actor: ACTOR,
} as const;

const createWorld = async (options: WorldOptions = {}) => {
  const world = createStripeServiceWorld({
    invoice: anInvoice({ number: 'INV-2026-0001' }),
    payments: [PAYMENT],
    ...options,
  });
  world.pushes.rows.push(aPush());
  const lease = await world.leases.take(KEY, 'Ada');
  if (lease === undefined) {
    throw new Error('The lease is held');
  }
  return {
    ...world,
    lease,
    refund: (wish: object = {}) => world.refunds.refund({ ...WISH, ...wish }, lease),
  };
};

const OVERPAID = {
  payments: [
    PAYMENT,
    paymentOf({
      ...PAYMENT,
      id: 'payment-2',
      movementId: 'pi_2',
      stripePaymentIntentId: 'pi_2',
      stripeInvoicePaymentId: 'inpay_2',
      occurredAt: new Date('2026-11-23T10:00:00Z'),
    }),
  ],
  invoice: anInvoice({
    number: 'INV-2026-0001',
    statusFacts: { ...anInvoice().statusFacts, succeededMinor: 23_800n },
  }),
};

const CREDITED = aListOf([
  aBalanceTransactionObject({ type: 'invoice_overpaid', amount: -11_900, ending_balance: -11_900 }),
]);

describe('a refund at Stripe', () => {
  it('P6: writes request and command first, sends frozen parameters under a key of the request', async () => {
    const { refund, stripe, refundRequests, audit } = await createWorld();
    await refund();
    const [request] = refundRequests.rows;
    const key = `crm:refund:${request?.id}:refund:0`;
    expect(stripe.takeSent()).toEqual([
      {
        method: 'refunds.create',
        args: [
          {
            payment_intent: 'pi_1',
            amount: 4_000,
            reason: 'duplicate',
            metadata: { crm_command: key },
          },
          { idempotencyKey: key },
        ],
      },
    ]);
    expect(request).toMatchObject({ status: 'DONE', amountMinor: 4_000n, commandKeys: [key] });
    expect(audit.map(({ action }) => action)).toEqual(['refund.requested', 'refund.accepted']);
  });

  it('P6: without an answer stays open, and is resumed with the same bytes under the same key', async () => {
    const { refund, stripe, refundRequests, service, lease } = await createWorld();
    stripe.plan('refunds.create', ...Array.from({ length: 4 }, aConnectionError));
    await expect(refund()).rejects.toMatchObject({ kind: 'UNREACHABLE' });
    expect(refundRequests.rows).toEqual([expect.objectContaining({ status: 'OPEN' })]);
    const [first] = stripe.takeSent();
    await service.resumeUnfinished(lease, 'BACKGROUND');
    expect(stripe.takeSent()).toEqual([first]);
    expect(refundRequests.rows).toEqual([expect.objectContaining({ status: 'DONE' })]);
    await service.resumeUnfinished(lease, 'BACKGROUND');
    expect(stripe.takeSent()).toEqual([]);
  });

  it('P6: whose key Stripe may have forgotten is looked for before it is sent again', async () => {
    const { refund, stripe, refundRequests, service, lease, clock } = await createWorld();
    stripe.plan('refunds.create', ...Array.from({ length: 4 }, aConnectionError));
    await expect(refund()).rejects.toMatchObject({ kind: 'UNREACHABLE' });
    stripe.takeSent();
    clock.advance(21 * 60 * 60 * 1000);
    const key = refundRequests.rows[0]?.commandKeys[0] ?? '';
    stripe.plan(
      'refunds.list',
      aListOf([aRefundObject({ currency: 'eur', metadata: { crm_command: key } })]),
    );
    await service.resumeUnfinished(lease, 'BACKGROUND');
    expect(stripe.takeMethods()).toEqual(['refunds.list']);
    expect(refundRequests.rows).toEqual([expect.objectContaining({ status: 'DONE' })]);
  });

  it.each([
    ['charge_disputed', 400, 'REFUND_WHILE_DISPUTED'],
    ['charge_already_refunded', 400, 'STRIPE_REFUSED'],
    ['', 401, 'STRIPE_KEY_INVALID'],
    ['', 403, 'STRIPE_PERMISSION_MISSING'],
    ['resource_missing', 404, 'STRIPE_REFUSED'],
  ])(
    'refused with %s (%d) ends as %s, for whoever repeats it too',
    async (code, status, expected) => {
      const { refund, refunds, stripe, refundRequests } = await createWorld();
      stripe.plan('refunds.create', aStripeError(status, code));
      await expect(refund()).rejects.toMatchObject({ code: expected });
      expect(refundRequests.rows).toEqual([
        expect.objectContaining({ status: 'REFUSED', failureCode: expected }),
      ]);
      await expect(refunds.findOutcome(WISH)).rejects.toMatchObject({ code: expected });
    },
  );

  it('lets Stripe ask for the account that money of a bank transfer goes back to', async () => {
    const { refund, stripe } = await createWorld({
      payments: [{ ...PAYMENT, method: 'customer_balance' }],
    });
    await refund();
    expect(stripe.takeSent().at(-1)?.args[0]).toMatchObject({
      instructions_email: 'payables@brackwater.example',
    });
  });

  it.each([
    ['REQUEST_ID_REUSED', { amountMinor: 1_000n }],
    ['REQUEST_ID_REUSED', { note: 'Another' }],
  ])('under a request id that asked for something else is %s', async (code, wish) => {
    const { refund, refunds, refundRequests } = await createWorld();
    await refund();
    expect(await refunds.findOutcome(WISH)).toBe(true);
    await expect(refunds.findOutcome({ ...WISH, ...wish })).rejects.toMatchObject({ code });
    await expect(refund(wish)).rejects.toMatchObject({ code });
    expect(refundRequests.rows).toHaveLength(1);
  });

  it('sends nothing under a lease that somebody else has taken over', async () => {
    const { refunds, stripe, lease, leases } = await createWorld();
    leases.leaseNumber += 1n;
    await expect(refunds.refund(WISH, lease)).rejects.toThrow('taken over');
    expect(stripe.takeSent()).toEqual([]);
  });
});

describe('the refund of an over-payment at Stripe', () => {
  const wish = { ...KEY, clientRequestId: 'request-2', actor: ACTOR };

  it('P6: is two commands of one request: the credit back, then the later payment', async () => {
    const { overpayments, stripe, refundRequests, lease } = await createWorld(OVERPAID);
    stripe.plan('customers.listBalanceTransactions', CREDITED, CREDITED);
    await overpayments.refund(wish, lease);
    const id = refundRequests.rows[0]?.id;
    const writes = stripe.takeSent().filter(({ method }) => /create/.test(method));
    expect(writes.map(({ args }) => args.slice(0, -1))).toEqual([
      ['cus_1', expect.objectContaining({ amount: 11_900, currency: 'eur' })],
      [expect.objectContaining({ payment_intent: 'pi_2', amount: 11_900 })],
    ]);
    expect(keysOf(writes)).toEqual([`crm:refund:${id}:take-credit`, `crm:refund:${id}:refund:1`]);
  });

  it('P6: returns the credit when the refund is refused, and does not send the refund again', async () => {
    const { overpayments, stripe, refundRequests, lease, service } = await createWorld(OVERPAID);
    stripe.plan('customers.listBalanceTransactions', CREDITED, CREDITED);
    stripe.plan('refunds.create', aStripeError(400));
    stripe.plan(
      'customers.createBalanceTransaction',
      aBalanceTransactionObject(),
      ...Array.from({ length: 4 }, aConnectionError),
    );
    await expect(overpayments.refund(wish, lease)).rejects.toMatchObject({ kind: 'UNREACHABLE' });
    expect(refundRequests.rows).toEqual([expect.objectContaining({ status: 'OPEN' })]);
    stripe.takeSent();
    await service.resumeUnfinished(lease, 'BACKGROUND');
    const sent = stripe.takeSent();
    expect(sent.map(({ method }) => method)).toEqual(['customers.createBalanceTransaction']);
    expect(sent[0]?.args[1]).toMatchObject({ amount: -11_900 });
    expect(refundRequests.rows).toEqual([
      expect.objectContaining({ status: 'REFUSED', failureCode: 'STRIPE_REFUSED' }),
    ]);
  });

  it('P1: that finds the credit used by another invoice gives it back and refunds nothing', async () => {
    const { overpayments, stripe, lease } = await createWorld(OVERPAID);
    stripe.plan('customers.listBalanceTransactions', CREDITED, CREDITED);
    stripe.plan(
      'customers.createBalanceTransaction',
      aBalanceTransactionObject({ ending_balance: 11_900 }),
    );
    await expect(overpayments.refund(wish, lease)).rejects.toMatchObject({
      code: 'OVERPAYMENT_CREDIT_USED',
    });
    expect(stripe.takeMethods().filter((method) => /create/.test(method))).toEqual([
      'customers.createBalanceTransaction',
      'customers.createBalanceTransaction',
    ]);
  });
});
