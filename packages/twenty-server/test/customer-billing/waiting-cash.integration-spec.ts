import { InvoiceLeaseRepository } from '../../src/modules/customer-billing/invoice/lease/invoice-lease.typeorm-repository.ts';
import { waitUntil } from '../support/wait-until.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import { untilHeld } from './support/give-back.ts';
import {
  createCompany,
  createDraft,
  dataOf,
  LINE,
  pressCreateStripeInvoice,
  readInvoice,
} from './support/invoices.ts';
import { type ManualWorker, startManualWorker } from './support/manual-worker.ts';
import { sceneOf } from './support/sandbox-lifecycles.ts';

/** However often it is tried, until the test lets it through. */
const ALWAYS = 1_000;

describe('A bank transfer that waits on the cash balance of a customer', () => {
  let world: BillingWorld;
  let worker: ManualWorker;

  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    worker = await startManualWorker(world.app);
  });

  afterEach(() => world.sandbox.control.clearFaults());

  afterAll(async () => {
    await worker.close();
    await world.close();
  });

  const arrive = async (): Promise<void> => {
    await world.sandbox.control.flushDeliveries();
    await waitUntil(
      'the sandbox to have sent everything',
      async () => (await world.sandbox.control.health()).idle,
    );
    await worker.workUntilIdle();
  };

  const send = async (companyId: string, lines: readonly object[] = [LINE]) => {
    const id = await createDraft(world.admin, { companyId, lines });
    const { stripeInvoiceId } = dataOf(
      await pressCreateStripeInvoice(world.admin, id),
    ).createStripeInvoice;
    await arrive();
    const scene = sceneOf(world, stripeInvoiceId ?? '');
    const { customer } = await scene.stripe.invoices.retrieve(stripeInvoiceId ?? '');
    return { id, stripeInvoiceId: stripeInvoiceId ?? '', customer: String(customer), ...scene };
  };
  type Sent = Awaited<ReturnType<typeof send>>;

  const sendAlone = async () => send(await createCompany(world.admin));

  const transfer = ({ stripe, customer }: Sent, amount: number, reference?: string) =>
    stripe.testHelpers.customers.fundCashBalance(customer, {
      amount,
      currency: 'eur',
      ...(reference === undefined ? {} : { reference }),
    });

  const cashOf = async ({ stripe, customer }: Sent): Promise<number> =>
    (await stripe.customers.retrieveCashBalance(customer)).available?.['eur'] ?? 0;

  const intentsOf = async ({ stripe, customer }: Sent): Promise<[number, string][]> => {
    const { data } = await stripe.paymentIntents.list({ customer, limit: 100 });
    return data
      .filter(({ metadata }) => metadata['crm_transfer_id'] !== undefined)
      .map(({ amount, status }) => [amount, String(status)]);
  };

  const toldOf = (invoiceId: string) =>
    world.app.database.query<{ kind: string }>(
      'SELECT "kind" FROM "notification" WHERE "invoiceId" = $1',
      [invoiceId],
    );

  const actionsOf = async (invoiceId: string): Promise<string[]> =>
    (await readInvoice(world.admin, invoiceId)).timeline.edges
      .map(({ node }) => node.action)
      .filter((action) => action.startsWith('transfer.'));

  const commandsOf = (invoiceId: string) =>
    world.app.database.query<{ kind: string; status: string }>(
      `SELECT "kind", "status" FROM "stripeCommand" WHERE "invoiceId" = $1 AND "kind" LIKE '%CASH%' ORDER BY "step"`,
      [invoiceId],
    );

  const sync = async ({ id: invoiceId }: Sent): Promise<void> => {
    await worker
      .get(InvoiceLeaseRepository)
      .want({ workspaceId: world.app.workspace.id, invoiceId });
    await worker.workUntilIdle();
  };

  it('P2, P6: is given to the only open invoice over its amount, and nobody has to be told', async () => {
    const sent = await sendAlone();
    await transfer(sent, 11_900, 'Thanks');
    await arrive();
    const invoice = await readInvoice(world.admin, sent.id);
    expect(invoice).toMatchObject({ status: 'PAID', paidMinor: '11900', owedMinor: '0' });
    expect(invoice.payments).toMatchObject([{ kind: 'PAYMENT', status: 'SUCCEEDED' }]);
    expect(await sent.stripe.invoices.retrieve(sent.stripeInvoiceId)).toMatchObject({
      status: 'paid',
      amount_remaining: 0,
    });
    expect(await cashOf(sent)).toBe(0);
    expect(await toldOf(sent.id)).toEqual([]);
    expect(await actionsOf(sent.id)).toEqual(['transfer.applied']);
    expect(await commandsOf(sent.id)).toEqual([
      { kind: 'CREATE_CASH_PAYMENT', status: 'DONE' },
      { kind: 'ATTACH_CASH_PAYMENT', status: 'DONE' },
    ]);
  });

  it('is left for people where two invoices are over its amount', async () => {
    const first = await sendAlone();
    const [{ companyId } = { companyId: '' }] = await world.app.database.query<{
      companyId: string;
    }>('SELECT "companyId" FROM "invoice" WHERE "id" = $1', [first.id]);
    const second = await send(companyId);
    await transfer(first, 11_900);
    await arrive();
    expect(await cashOf(first)).toBe(11_900);
    for (const { id } of [first, second]) {
      expect(await readInvoice(world.admin, id)).toMatchObject({ status: 'OPEN' });
      expect(await commandsOf(id)).toEqual([]);
    }
    const told = [...(await toldOf(first.id)), ...(await toldOf(second.id))];
    expect(told.map(({ kind }) => kind)).toEqual(['UNMATCHED_TRANSFER']);
  });

  it('is left for people where it is over another amount', async () => {
    const sent = await sendAlone();
    await transfer(sent, 11_800);
    await arrive();
    expect(await readInvoice(world.admin, sent.id)).toMatchObject({ status: 'OPEN' });
    expect(await toldOf(sent.id)).toEqual([{ kind: 'UNMATCHED_TRANSFER' }]);
    expect(await intentsOf(sent)).toEqual([]);
  });

  it.each([
    ['cut_before', '^/v1/payment_intents$'],
    ['cut_after', '^/v1/payment_intents$'],
    ['cut_before', '/attach_payment$'],
    ['cut_after', '/attach_payment$'],
  ] as const)(
    'P6: interrupted (%s at %s), is given once, by whoever comes next',
    async (preset, path) => {
      const sent = await sendAlone();
      await transfer(sent, 11_900);
      await world.sandbox.control.addFault({ preset, method: 'POST', path, times: ALWAYS });
      await arrive();
      expect(await readInvoice(world.admin, sent.id)).toMatchObject({ status: 'OPEN' });
      await world.sandbox.control.clearFaults();
      await world.app.database.query(`UPDATE "invoiceSync" SET "nextAttemptAt" = NULL`);
      await arrive();
      expect(await readInvoice(world.admin, sent.id)).toMatchObject({
        status: 'PAID',
        paidMinor: '11900',
      });
      expect(await intentsOf(sent)).toEqual([[11_900, 'succeeded']]);
      expect(await cashOf(sent)).toBe(0);
      expect(await actionsOf(sent.id)).toEqual(['transfer.applied']);
      expect((await commandsOf(sent.id)).map(({ status }) => status)).toEqual(['DONE', 'DONE']);
    },
  );

  it('P1: that somebody used meanwhile pays nothing, waits for nothing and is not tried again', async () => {
    const sent = await sendAlone();
    await transfer(sent, 11_900);
    const held = await world.sandbox.control.addFault({
      method: 'POST',
      path: '^/v1/payment_intents$',
      fault: { kind: 'hold', phase: 'before' },
    });
    const arriving = arrive();
    await untilHeld(world);
    await sent.stripe.paymentIntents.create({
      amount: 5_000,
      currency: 'eur',
      customer: sent.customer,
      confirm: true,
      allowed_payment_method_types: ['customer_balance'],
      payment_method_data: { type: 'customer_balance' },
    });
    await world.sandbox.control.releaseFault(held.id);
    await arriving;
    await sync(sent);
    expect(await readInvoice(world.admin, sent.id)).toMatchObject({ status: 'OPEN' });
    expect(await intentsOf(sent)).toEqual([[11_900, 'canceled']]);
    expect(await cashOf(sent)).toBe(6_900);
    expect((await actionsOf(sent.id)).toSorted()).toEqual([
      'transfer.applied',
      'transfer.not_applied',
      'transfer.unmatched',
    ]);
    expect(await commandsOf(sent.id)).toHaveLength(2);
  });

  it('P9: says what Stripe refused, tells people, and asks no second time', async () => {
    const sent = await sendAlone();
    await transfer(sent, 11_900);
    await world.sandbox.control.addFault({
      method: 'POST',
      path: '^/v1/payment_intents$',
      fault: {
        kind: 'error',
        status: 400,
        body: { error: { type: 'invalid_request_error', message: 'Bank transfers are off.' } },
      },
    });
    await arrive();
    await sync(sent);
    const { timeline, status } = await readInvoice(world.admin, sent.id);
    expect(status).toBe('OPEN');
    expect(timeline.edges.map(({ node }) => node.summary)).toContainEqual(
      expect.stringContaining('Bank transfers are off.'),
    );
    expect(await toldOf(sent.id)).toEqual([{ kind: 'UNMATCHED_TRANSFER' }]);
    expect(await commandsOf(sent.id)).toEqual([{ kind: 'CREATE_CASH_PAYMENT', status: 'REFUSED' }]);
  });
});
