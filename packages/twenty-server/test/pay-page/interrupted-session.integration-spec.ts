import { CheckoutCommands } from '../../src/modules/customer-billing/stripe/checkout/checkout-commands.service.ts';
import { SessionRecords } from '../../src/modules/customer-billing/stripe/checkout/session-records.service.ts';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import { readInvoice } from '../customer-billing/support/invoices.ts';
import { type ManualWorker, startManualWorker } from '../customer-billing/support/manual-worker.ts';
import {
  allowParts,
  makePayableLink,
  type PayableLink,
  payablesOf,
  pressPay,
  sessionsOf,
} from './support/payable-links.ts';

const CARD = '4242424242424242';
/** More often than anybody repeats a call. */
const ALWAYS = 100;

const CALLS = {
  create: '^/v1/checkout/sessions$',
  expire: '^/v1/checkout/sessions/[^/]+/expire$',
  attach: '^/v1/invoices/[^/]+/attach_payment$',
} as const;

describe('P6: a part payment interrupted at any step', () => {
  let world: BillingWorld;
  let worker: ManualWorker;
  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    worker = await startManualWorker(world.app);
  });
  afterAll(async () => {
    await worker.close();
    await world.close();
  });
  beforeEach(() => world.app.database.query('DELETE FROM "throttle"'));
  afterEach(async () => {
    jest.restoreAllMocks();
    await world.sandbox.control.clearFaults();
  });

  const cut = (call: keyof typeof CALLS, phase: 'before' | 'after') =>
    world.sandbox.control.addFault({
      method: 'POST',
      path: CALLS[call],
      times: ALWAYS,
      fault: { kind: 'cut', phase },
    });
  const recovered = async (): Promise<void> => {
    jest.restoreAllMocks();
    await world.sandbox.control.clearFaults();
  };
  const makeLink = async (): Promise<PayableLink> => {
    const link = await makePayableLink(world);
    await allowParts(world, link.id);
    await worker.workUntilIdle();
    return link;
  };
  const wantSync = async ({ id }: PayableLink): Promise<void> => {
    await world.app.database.query(
      `UPDATE "invoiceSync" SET "wanted" = "wanted" + 1, "nextAttemptAt" = NULL WHERE "invoiceId" = $1`,
      [id],
    );
    await worker.workUntilIdle();
  };
  const payOpenSession = async (link: PayableLink): Promise<void> => {
    const [open, ...others] = (await sessionsOf(world, link.id)).filter(
      ({ status }) => status === 'open',
    );
    expect(others).toEqual([]);
    await world.sandbox.control.paySession({ session: open?.id ?? '', card: CARD });
  };

  /** Pressed again and paid: the part is there once, credited once, and nothing of it is left to pay. */
  const expectPartOnce = async (link: PayableLink): Promise<void> => {
    const invoice = await readInvoice(world.admin, link.id);
    expect(invoice).toMatchObject({ status: 'PARTIALLY_PAID', owedMinor: '6000' });
    expect(invoice.payments.map(({ amountMinor }) => amountMinor)).toEqual(['4000']);
    expect(await payablesOf(world, link)).toEqual([link.stripeInvoiceId]);
    const [atStripe] = (await world.sandbox.control.state('invoices')).filter(
      ({ id }) => id === link.stripeInvoiceId,
    );
    expect(atStripe).toMatchObject({ amount_paid: 4_000, amount_remaining: 6_000 });
  };

  const crashIn = (
    method: 'recordOpen' | 'recordExpired' | 'recordComplete' | 'recordAttached',
  ): void => {
    jest
      .spyOn(world.app.app.get(SessionRecords, { strict: false }), method)
      .mockRejectedValue(new Error('The process died'));
  };

  it.each([
    ['before Stripe began to make the page', () => cut('create', 'before'), 503],
    ['after Stripe made the page', () => cut('create', 'after'), 503],
    ['before what Stripe answered was written', () => crashIn('recordOpen'), 500],
    [
      'before Stripe was asked for the page',
      async () =>
        jest
          .spyOn(world.app.app.get(CheckoutCommands, { strict: false }), 'create')
          .mockRejectedValue(new Error('The process died')),
      500,
    ],
  ])('%s', async (_when, interrupt, status) => {
    const link = await makeLink();
    await interrupt();
    expect((await pressPay(world, link.token, { amount: '40' })).status).toBe(status);
    await recovered();
    await wantSync(link);
    // Nobody waits for that page any more, so it was taken back.
    expect(await payablesOf(world, link)).toEqual([link.stripeInvoiceId]);
    expect((await pressPay(world, link.token, { amount: '40' })).status).toBe(303);
    await payOpenSession(link);
    await wantSync(link);
    await expectPartOnce(link);
  });

  it.each([
    ['before Stripe began to close the page', () => cut('expire', 'before'), 503],
    ['after Stripe closed the page', () => cut('expire', 'after'), 503],
    ['before the closing was written', () => crashIn('recordExpired'), 500],
  ])('%s', async (_when, interrupt, status) => {
    const link = await makeLink();
    await pressPay(world, link.token, { amount: '50' });
    await interrupt();
    expect((await pressPay(world, link.token, { amount: '40' })).status).toBe(status);
    await recovered();
    expect((await pressPay(world, link.token, { amount: '40' })).status).toBe(303);
    const statuses = (await sessionsOf(world, link.id)).map((session) => session.status);
    expect(statuses).toEqual(['expired', 'open']);
    await payOpenSession(link);
    await wantSync(link);
    await expectPartOnce(link);
  });

  it.each([
    ['before Stripe began to credit the part', () => cut('attach', 'before')],
    ['after Stripe credited the part', () => cut('attach', 'after')],
    ['before the credit was written', () => crashIn('recordAttached')],
    ['before the completion was written', () => crashIn('recordComplete')],
  ])('%s', async (_when, interrupt) => {
    const link = await makeLink();
    await pressPay(world, link.token, { amount: '40' });
    await payOpenSession(link);
    await interrupt();
    expect((await pressPay(world, link.token)).status).toBeGreaterThanOrEqual(500);
    await recovered();
    await wantSync(link);
    await expectPartOnce(link);
  });

  it('asks Stripe nothing twice: one key for each write of a session', async () => {
    const commands = await world.app.database.query<{ kind: string; keys: string; rows: string }>(
      `SELECT "kind", count(DISTINCT "idempotencyKey") AS keys, count(*) AS rows FROM "stripeCommand"
       WHERE "kind" IN ('CREATE_CHECKOUT_SESSION', 'EXPIRE_CHECKOUT_SESSION', 'ATTACH_SESSION_PAYMENT') GROUP BY "kind"`,
    );
    expect(commands).toHaveLength(3);
    for (const { keys, rows } of commands) expect(keys).toBe(rows);
  });
});
