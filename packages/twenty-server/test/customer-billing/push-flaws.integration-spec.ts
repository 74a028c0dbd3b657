import Stripe from 'stripe';
import { ConnectionSecrets } from '../../src/modules/customer-billing/connection/connection-secrets.service.ts';
import { StripeClients } from '../../src/modules/customer-billing/stripe/client/stripe-clients.service.ts';
import { recordStatements } from './support/record-statements.ts';
import { storeConnection } from './support/stored-connection.ts';
import { ACCOUNT_ID, type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  codeOf,
  createCompany,
  createDraft,
  dataOf,
  pressCreateStripeInvoice,
  readInvoice,
} from './support/invoices.ts';
import { stripeInvoiceOf } from './support/outside.ts';
import { atStripe, issue, pushesOf } from './support/refusals.ts';

describe('a push that meets what it did not make', () => {
  let world: BillingWorld;
  let stripe: Stripe;

  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    const { hostname, port } = new URL(world.sandbox.url);
    stripe = new Stripe(world.keys.secretKey, { host: hostname, port, protocol: 'http' });
  });

  afterEach(async () => {
    await world.sandbox.control.clearFaults();
  });

  afterAll(async () => {
    await world.close();
  });

  /** Presses, and lets somebody act at Stripe while it holds the call. */
  const pressWhile = async (path: string, act: () => Promise<unknown>, id: string) => {
    const { id: faultId } = await world.sandbox.control.addFault({
      method: 'POST',
      path,
      times: 1,
      fault: { kind: 'hold', phase: 'before' },
    });
    const pressed = pressCreateStripeInvoice(world.admin, id);
    await waitUntil('Stripe to hold the call', async () => {
      const faults = await world.sandbox.control.faults();
      return faults.some(({ waiting }) => waiting === 1);
    });
    await act();
    await world.sandbox.control.releaseFault(faultId);
    return pressed;
  };

  const finalizeByHand = async (invoiceId: string) => {
    const [draft] = await atStripe(world, invoiceId);
    return stripe.invoices.finalizeInvoice(draft?.id ?? '', { auto_advance: false });
  };

  it('a customer deleted at Stripe is made anew, for this invoice and the next', async () => {
    const companyId = await createCompany(world.admin);
    dataOf(
      await pressCreateStripeInvoice(world.admin, await createDraft(world.admin, { companyId })),
    );
    const customersOf = async () =>
      (await world.sandbox.control.state('customers')).filter(
        ({ metadata }) => metadata?.['crm_company_id'] === companyId,
      );
    const [first] = await customersOf();
    await stripe.customers.del(first?.id ?? '');

    for (const _again of [1, 2]) {
      const id = await createDraft(world.admin, { companyId });
      dataOf(await pressCreateStripeInvoice(world.admin, id));
      expect(await atStripe(world, id)).toEqual([expect.objectContaining({ status: 'open' })]);
    }
    const present = await customersOf();
    expect(present.filter(({ id }) => id !== first?.id)).toHaveLength(1);
  });

  it('P6: a draft finalized by hand in the Dashboard while ours is on its way is taken as finalized', async () => {
    const id = await createDraft(world.admin);
    const pressed = dataOf(await pressWhile('/finalize$', () => finalizeByHand(id), id));
    expect(pressed.createStripeInvoice.status).toBe('OPEN');
    expect(await atStripe(world, id)).toEqual([expect.objectContaining({ status: 'open' })]);
    expect(await pushesOf(world.app, id)).toEqual([
      { status: 'COMPLETE', closedReason: null, failureCode: null },
    ]);
  });

  it('P4: one finalized by hand with other lines on it is voided, and the next press works', async () => {
    const id = await createDraft(world.admin);
    const answer = await pressWhile(
      '/add_lines$',
      async () => {
        const [draft] = await atStripe(world, id);
        await stripe.invoices.addLines(draft?.id ?? '', {
          lines: [{ description: 'By hand', amount: 5_000 }],
        });
        await finalizeByHand(id);
      },
      id,
    );
    expect(codeOf(answer)).toBe('STRIPE_REFUSED');
    expect(await atStripe(world, id)).toEqual([expect.objectContaining({ status: 'void' })]);
    const again = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    expect(await stripeInvoiceOf(world, again.stripeInvoiceId)).toMatchObject({
      status: 'open',
      total: 11_900,
      number: `${again.number}-2`,
    });
  });

  it('P2: one finalized by hand and paid stands, so that its money is seen', async () => {
    const id = await createDraft(world.admin);
    await pressWhile(
      '/add_lines$',
      async () => {
        const [draft] = await atStripe(world, id);
        await stripe.invoices.addLines(draft?.id ?? '', {
          lines: [{ description: 'By hand', amount: 5_000 }],
        });
        const { id: invoice } = await finalizeByHand(id);
        await world.sandbox.control.pay({ invoice, card: '4242424242424242' });
      },
      id,
    );
    expect(await pushesOf(world.app, id)).toEqual([
      expect.objectContaining({ status: 'COMPLETE', closedReason: null }),
    ]);
    expect((await readInvoice(world.admin, id)).stripeInvoiceId).not.toBeNull();
  });

  it('two workspaces on one account: the second takes the next free number at Stripe', async () => {
    const rivals = await seedWorkspace(world.app.database, { name: 'Rivals' });
    await storeConnection(world.app, {
      workspaceId: rivals.id,
      secretKey: world.keys.secretKey,
      webhookSecret: null,
      accountId: ACCOUNT_ID,
    });
    const theirClient = await world.app.signIn('ADMIN', rivals);
    const numberOf = async (client: typeof theirClient) => {
      const id = await createDraft(client, { issueDate: '2031-01-01', dueDate: '2031-01-01' });
      await issue(client, id);
      const { stripeInvoiceId, number } = dataOf(
        await pressCreateStripeInvoice(client, id),
      ).createStripeInvoice;
      return [number, (await stripeInvoiceOf(world, stripeInvoiceId)).number];
    };
    expect(await numberOf(world.admin)).toEqual(['INV-2031-0001', 'INV-2031-0001']);
    expect(await numberOf(theirClient)).toEqual(['INV-2031-0001', 'INV-2031-0001-2']);
  });

  it('twenty invoices of twenty new companies at once: nobody waits for the sequence in vain', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => createDraft(world.admin)));
    const answers = await Promise.all(ids.map((id) => pressCreateStripeInvoice(world.admin, id)));
    const numbers = answers.map((answer) => dataOf(answer).createStripeInvoice.number);
    expect(new Set(numbers).size).toBe(20);
  });

  it('from the number to the commit, a push needs no more than eight statements', async () => {
    const id = await createDraft(world.admin);
    const statements = await statementsFrom('invoiceNumberSequence', () =>
      pressCreateStripeInvoice(world.admin, id),
    );
    expect(statements).toBeLessThanOrEqual(8);
  });

  /** How many statements a transaction sends after the one that names `table`, its end included. */
  const statementsFrom = async (table: string, act: () => Promise<unknown>): Promise<number> => {
    const recorder = recordStatements();
    await act();
    recorder.stop();
    const recorded = recorder.ofRequests();
    const first = recorded.findIndex((sql) => sql.includes(table));
    const last = recorded.findIndex((sql, index) => index > first && sql.startsWith('COMMIT'));
    expect([first, last].every((index) => index >= 0)).toBe(true);
    return last - first;
  };

  it('keeps the SDK’s client, and its open connections, over a reload of the secrets', async () => {
    const secrets = world.app.app.get(ConnectionSecrets, { strict: false });
    const clients = world.app.app.get(StripeClients, { strict: false });
    const clientsNow = () =>
      secrets
        .listOfWorkspace(world.app.workspace.id)
        .map(({ secretKey }) => (secretKey === null ? null : clients.of(secretKey)));
    const before = clientsNow();
    await secrets.reload();
    await secrets.reload();
    const after = clientsNow();
    expect(before.length).toBeGreaterThan(0);
    expect(after.every((client, index) => client === before[index])).toBe(true);
  });
});
