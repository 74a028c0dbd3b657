import Stripe from 'stripe';
import { BillingWorkSignal } from '../../src/modules/customer-billing/inbox/billing-work-signal.service.ts';
import { createTestEnvironment } from '../support/environment.ts';
import { createTestClient, signIn } from '../support/test-client.ts';
import { waitUntil } from '../support/wait-until.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import { type ApiProcess, prepareBuiltServer } from './support/built-server.ts';
import {
  createCompany,
  createDraft,
  LINE,
  pressCreateStripeInvoice,
  readInvoice,
} from './support/invoices.ts';

/** Long enough never to run out while a busy machine holds up its renewal; {@link letLeaseRunOut} moves time on. */
const LEASE_SECONDS = 60;

const LINES = Array.from({ length: 120 }, (_, index) => ({
  ...LINE,
  description: `Line ${index}`,
  unitPriceMinor: String(1_000 + index),
}));

/** The writes of a push of 120 lines for a new customer, in their order. */
const CALLS = [
  'customers.create',
  'invoices.create',
  'the first invoices.addLines',
  'the second invoices.addLines',
  'invoices.finalizeInvoice',
  'paymentIntents.update',
] as const;

const BEFORE = { when: 'before Stripe began', fault: { kind: 'hold', phase: 'before' } } as const;
const AFTER = { when: 'after Stripe was done', fault: { kind: 'hold', phase: 'after' } } as const;
const LATE = {
  when: 'before Stripe began, which then does it all the same',
  fault: { kind: 'hold', phase: 'before', whenCallerGone: 'execute' },
} as const;

const CASES = [
  ...CALLS.flatMap((call) => [
    { call, ...BEFORE },
    { call, ...AFTER },
  ]),
  // Where the same done twice would be two of something.
  { call: 'customers.create', ...LATE },
  { call: 'invoices.create', ...LATE },
  { call: 'the second invoices.addLines', ...LATE },
] as const;

type Interruption = Pick<(typeof CASES)[number], 'call' | 'fault'>;

type Interrupted = {
  readonly companyId: string;
  readonly invoiceId: string;
  readonly faultId: string;
  /** The last request the sandbox had seen before. */
  readonly lastSeq: number;
};

describe('P6: the built API killed in the middle of a push', () => {
  let world: BillingWorld;
  const server = prepareBuiltServer();
  let nextApi: Promise<ApiProcess>;
  let cookie: string;
  let stripe: Stripe;

  beforeAll(async () => {
    world = await createBillingWorld({ env: { BILLING_LEASE_SECONDS: String(LEASE_SECONDS) } });
    const { hostname, port } = new URL(world.sandbox.url);
    stripe = new Stripe(world.keys.secretKey, { host: hostname, port, protocol: 'http' });
    nextApi = startApi();
    const first = await nextApi;
    cookie = await signIn(first.url, world.admin.user?.email ?? '');
  });

  afterEach(() => world.sandbox.control.clearFaults());

  afterAll(async () => {
    await nextApi.catch(() => undefined);
    await server.stop();
    await world.close();
  });

  const startApi = (): Promise<ApiProcess> =>
    server.startApi({
      ...createTestEnvironment(world.app.database.url),
      ...world.env,
      LOG_LEVEL: 'info',
      PORT: '0',
    });

  /** What a push of the invoice left at Stripe. */
  const readStripe = async (invoiceId: string, companyId: string) => {
    const all = await world.sandbox.control.state('invoices');
    const invoices = all.filter(({ metadata }) => metadata?.['crm_invoice_id'] === invoiceId);
    const customers = await world.sandbox.control.state('customers');
    const lines = await stripe.invoices
      .listLineItems(invoices[0]?.id ?? '', { limit: 100 })
      .autoPagingToArray({ limit: 1_000 });
    return {
      invoices,
      customers: customers.filter(({ metadata }) => metadata['crm_company_id'] === companyId),
      lineIds: lines.map(({ metadata }) => metadata['crm_line_id']).sort(),
    };
  };

  /** The different keys under which the object's creation was asked for. */
  const keysOfCreation = async (since: number, path: string): Promise<number> => {
    const { requests } = await world.sandbox.control.requests(since);
    const creations = requests.filter((call) => call.method === 'POST' && call.path === path);
    return new Set(creations.map(({ idempotencyKey }) => idempotencyKey)).size;
  };

  const wakeWorkers = (): void =>
    world.app.app.get(BillingWorkSignal, { strict: false }).wakeWorkers();

  const untilResumed = (invoiceId: string) =>
    waitUntil('the push to be complete and in line with Stripe', async () => {
      wakeWorkers();
      const [push] = await world.app.database.query<{ stripeInvoiceId: string }>(
        `SELECT push."stripeInvoiceId" FROM "stripePush" push JOIN "invoiceSync" sync USING ("invoiceId")
         WHERE "invoiceId" = $1 AND push."status" = 'COMPLETE' AND push."closedReason" IS NULL
           AND sync."done" = sync."wanted" AND sync."leaseExpiresAt" IS NULL`,
        [invoiceId],
      );
      return push;
    });

  /** Presses the button at an API that is killed while Stripe holds the call. */
  const pressAndKill = async ({ call, fault }: Interruption): Promise<Interrupted> => {
    const api = await nextApi;
    const presser = createTestClient({ url: api.url, cookie });
    const companyId = await createCompany(presser);
    const invoiceId = await createDraft(presser, { companyId, lines: LINES });
    const { lastSeq } = await world.sandbox.control.requests();
    const { id: faultId } = await world.sandbox.control.addFault({
      method: 'POST',
      path: '^/v1/',
      skip: CALLS.indexOf(call),
      fault,
    });

    const press = pressCreateStripeInvoice(presser, invoiceId);
    press.catch(() => undefined);
    await waitUntil('Stripe to hold the call', async () => {
      const [state] = await world.sandbox.control.faults();
      return state?.waiting === 1;
    });
    await api.kill();
    nextApi = startApi();
    await expect(press).rejects.toThrow('fetch failed');
    return { companyId, invoiceId, faultId, lastSeq };
  };

  /** As if as much time had passed as a lease lasts: what was taken by the process that is gone is free again. */
  const letLeaseRunOut = async ({ invoiceId, companyId }: Interrupted): Promise<void> => {
    const { database } = world.app;
    await database.query(
      `UPDATE "stripeCustomer" SET "claimedUntil" = "claimedUntil" - make_interval(secs => $2)
       WHERE "companyId" = $1`,
      [companyId, LEASE_SECONDS],
    );
    await database.query(
      `UPDATE "invoiceSync" SET "leaseExpiresAt" = "leaseExpiresAt" - make_interval(secs => $2)
       WHERE "invoiceId" = $1`,
      [invoiceId, LEASE_SECONDS],
    );
  };

  /** One open Stripe invoice, one customer, every line once: whatever happened on the way. */
  const expectEverythingOnce = async ({ companyId, invoiceId, lastSeq }: Interrupted) => {
    const push = await untilResumed(invoiceId);
    const atStripe = await readStripe(invoiceId, companyId);
    const invoice = await readInvoice(world.admin, invoiceId);
    const lineIds = await world.app.database.query<{ id: string }>(
      'SELECT "id" FROM "invoiceLineItem" WHERE "invoiceId" = $1',
      [invoiceId],
    );
    expect(atStripe.invoices).toEqual([
      expect.objectContaining({
        id: push.stripeInvoiceId,
        number: invoice.number,
        status: 'open',
        total: Number(invoice.totalMinor),
      }),
    ]);
    expect(atStripe.lineIds).toHaveLength(LINES.length);
    expect(atStripe.lineIds).toEqual(lineIds.map(({ id }) => id).sort());
    expect(atStripe.customers).toHaveLength(1);
    expect(await keysOfCreation(lastSeq, '/v1/customers')).toBe(1);
    expect(await keysOfCreation(lastSeq, '/v1/invoices')).toBe(1);
    expect(invoice).toMatchObject({ status: 'OPEN', stripeInvoiceId: push.stripeInvoiceId });
  };

  it.each(CASES)('during $call, $when', async (interruption) => {
    const interrupted = await pressAndKill(interruption);
    await world.sandbox.control.releaseFault(interrupted.faultId);
    await letLeaseRunOut(interrupted);
    await expectEverythingOnce(interrupted);
  });

  it('during invoices.create, which Stripe is still at work on when it is resumed', async () => {
    const interrupted = await pressAndKill({ call: 'invoices.create', fault: LATE.fault });
    await letLeaseRunOut(interrupted);
    await waitUntil('the worker to be told that the key is in use', async () => {
      wakeWorkers();
      const { requests } = await world.sandbox.control.requests(interrupted.lastSeq);
      return requests.some(({ status }) => status === 409);
    });
    await world.sandbox.control.releaseFault(interrupted.faultId);
    await expectEverythingOnce(interrupted);
  });
});
