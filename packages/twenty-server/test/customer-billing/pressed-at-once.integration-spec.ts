import { waitUntil } from '../support/wait-until.ts';
import { untilAtRest } from './support/at-rest.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  createCompany,
  createDraft,
  dataOf,
  LINE,
  pressCreateStripeInvoice,
  pressVoid,
  codeOf,
  readInvoice,
} from './support/invoices.ts';

describe('pressing Create Stripe invoice', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    world = await createBillingWorld();
  });

  afterAll(async () => {
    await world.close();
  });

  const requestsAfter = async (since: number): Promise<string[]> =>
    (await world.sandbox.control.requests(since)).requests
      .filter(({ path }) => !path.endsWith('/account'))
      .map(
        ({ method, path }) =>
          `${method} ${path.replace(/\b(in|cus|pi)_[A-Za-z0-9]+/g, (id) => `${id.split('_')[0]}_…`)}`,
      );

  const lastSeq = async (): Promise<number> => (await world.sandbox.control.requests()).lastSeq;

  const line = (index: number) => ({ ...LINE, description: `Line ${index}` });

  it('P1, P6: twenty times at once makes one Stripe invoice, while other requests are answered', async () => {
    const id = await createDraft(world.admin);
    const presses = Array.from({ length: 20 }, () => pressCreateStripeInvoice(world.admin, id));
    const others = Array.from({ length: 20 }, () => readInvoice(world.admin, id));

    expect(await Promise.all(others)).toHaveLength(20);
    const answers = await Promise.all(presses);

    const ids = answers.map((answer) => dataOf(answer).createStripeInvoice.stripeInvoiceId);
    expect(new Set(ids).size).toBe(1);
    const invoices = await world.sandbox.control.state('invoices');
    expect(invoices.filter(({ metadata }) => metadata?.['crm_invoice_id'] === id)).toHaveLength(1);
    const [pushes] = await world.app.database.query<{ count: string }>(
      'SELECT count(*) FROM "stripePush" WHERE "invoiceId" = $1',
      [id],
    );
    expect(pushes?.count).toBe('1');
  });

  it('P6: twenty invoices of one new company at once make one Stripe customer', async () => {
    const companyId = await createCompany(world.admin);
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => createDraft(world.admin, { companyId })),
    );

    const answers = await Promise.all(ids.map((id) => pressCreateStripeInvoice(world.admin, id)));

    expect(answers.map((answer) => dataOf(answer).createStripeInvoice.status)).toEqual(
      Array.from({ length: 20 }, () => 'OPEN'),
    );
    const customers = await world.sandbox.control.state('customers');
    expect(
      customers.filter(({ metadata }) => metadata?.['crm_company_id'] === companyId),
    ).toHaveLength(1);
  });

  it.each([
    [
      1,
      ['POST /v1/invoices', 'POST /v1/invoices/in_…/add_lines', 'POST /v1/invoices/in_…/finalize'],
    ],
    [
      100,
      ['POST /v1/invoices', 'POST /v1/invoices/in_…/add_lines', 'POST /v1/invoices/in_…/finalize'],
    ],
    [
      250,
      [
        'POST /v1/invoices',
        'POST /v1/invoices/in_…/add_lines',
        'POST /v1/invoices/in_…/add_lines',
        'POST /v1/invoices/in_…/add_lines',
        'POST /v1/invoices/in_…/finalize',
      ],
    ],
  ])(
    'sends for %d lines of a known customer exactly these requests until finalized',
    async (count, expected) => {
      const companyId = await createCompany(world.admin);
      await pressCreateStripeInvoice(world.admin, await createDraft(world.admin, { companyId }));
      const id = await createDraft(world.admin, {
        companyId,
        lines: Array.from({ length: count }, (_, index) => line(index)),
      });
      await untilAtRest(world.app.database);
      const since = await lastSeq();

      dataOf(await pressCreateStripeInvoice(world.admin, id));

      const sent = (await requestsAfter(since)).filter((request) =>
        request.includes('/v1/invoices'),
      );
      expect(sent.slice(0, expected.length)).toEqual(expected);
      const writes = sent.filter((request) => request.startsWith('POST'));
      expect(writes).toHaveLength(expected.length);
    },
  );

  it('tells a person who cannot wait any longer who holds the invoice', async () => {
    const id = await createDraft(world.admin);
    const impatient = await createBillingWorldLike({ BILLING_PRESS_WAIT_SECONDS: '0' });
    await impatient.lend(id);

    const answer = await pressCreateStripeInvoice(impatient.client, id);

    expect(codeOf(answer)).toBe('INVOICE_BUSY');
    expect(answer.errors?.[0]?.message).toContain('Max Member, voiding the invoice');
    await impatient.takeBack(id);
    await impatient.close();
  });

  it('P1: voiding at Stripe and here needs no second press, and a paid invoice is not voided', async () => {
    const id = await createDraft(world.admin);
    const { stripeInvoiceId } = dataOf(
      await pressCreateStripeInvoice(world.admin, id),
    ).createStripeInvoice;

    expect(dataOf(await pressVoid(world.admin, id, 'Wrong customer')).voidInvoice.status).toBe(
      'VOID',
    );
    const state = await world.sandbox.control.state('invoices');
    expect(state.find((invoice) => invoice.id === stripeInvoiceId)?.status).toBe('void');
    expect(codeOf(await pressVoid(world.admin, id, 'Again'))).toBe('INVOICE_IS_VOID');
  });

  it('P1: says that the customer was faster when they paid before the void arrived', async () => {
    // No event may bring the payment here before the void is pressed.
    const target = world.relay.target;
    world.relay.target = undefined;
    const id = await createDraft(world.admin);
    const { stripeInvoiceId } = dataOf(
      await pressCreateStripeInvoice(world.admin, id),
    ).createStripeInvoice;
    await untilAtRest(world.app.database);
    await world.sandbox.control.pay({ invoice: stripeInvoiceId ?? '', card: '4242424242424242' });

    const answer = await pressVoid(world.admin, id, 'Wrong customer');

    world.relay.target = target;
    expect(codeOf(answer)).toBe('CUSTOMER_WAS_FASTER');
    await waitUntil('the payment to be known', async () => {
      const invoice = await readInvoice(world.admin, id);
      return invoice.status === 'PAID';
    });
  });

  /** Another API on the same database that does not wait, and an invoice of it that somebody else holds. */
  const createBillingWorldLike = async (env: Record<string, string>) => {
    const { createTestApp } = await import('../support/create-test-app.ts');
    const app = await createTestApp({
      env: { ...world.env, ...env },
      shared: { database: world.app.database, workspace: world.app.workspace },
    });
    return {
      client: await app.signIn('ADMIN'),
      lend: (invoiceId: string) =>
        world.app.database.query(
          `INSERT INTO "invoiceSync" ("invoiceId", "workspaceId", "leaseNumber", "leaseHolder", "leaseTakenAt", "leaseExpiresAt")
           VALUES ($1, $2, 1, 'Max Member, voiding the invoice', now(), now() + interval '1 hour')`,
          [invoiceId, world.app.workspace.id],
        ),
      takeBack: (invoiceId: string) =>
        world.app.database.query('DELETE FROM "invoiceSync" WHERE "invoiceId" = $1', [invoiceId]),
      close: () => app.close(),
    };
  };
});
