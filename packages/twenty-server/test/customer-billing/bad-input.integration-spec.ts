import { randomUUID } from 'node:crypto';
import type { BillingErrorCode } from 'twenty-shared';
import { Database } from '../../src/engine/database/database.ts';
import { StripeConnectionRepository } from '../../src/modules/customer-billing/connection/stripe-connection.typeorm-repository.ts';
import { createTestApp } from '../support/create-test-app.ts';
import type { GraphqlAnswer, TestClient } from '../support/test-client.ts';
import { ACCOUNT_ID, type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  createDraft,
  dataOf,
  LINE,
  pressCreatePaymentLink,
  pressCreateStripeInvoice,
  pressVoid,
} from './support/invoices.ts';
import { expectRefusal, issue, leavingNoTrace, recordPayment } from './support/refusals.ts';
import { storeConnection } from './support/stored-connection.ts';

type Press = (id: string) => Promise<GraphqlAnswer<unknown>>;
const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

describe('bad input is refused with words, and leaves nothing behind on either side', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
  });

  afterAll(async () => {
    await world.close();
  });

  const create: Press = (id) => pressCreateStripeInvoice(world.admin, id);
  const link: Press = (id) => pressCreatePaymentLink(world.admin, id);
  const voiding: Press = (id) => pressVoid(world.admin, id, 'Wrong customer');
  const EVERY_PRESS: [string, Press][] = [
    ['Create Stripe invoice', create],
    ['Create payment link', link],
    ['Void', voiding],
  ];
  const ASKING_FOR_MONEY = EVERY_PRESS.slice(0, 2);

  const expectRefused = async (press: Press, id: string, code: BillingErrorCode) => {
    expectRefusal(await leavingNoTrace(world, id, () => press(id)), code);
  };

  const issued = async (options: Parameters<typeof createDraft>[1] = {}): Promise<string> => {
    const id = await createDraft(world.admin, options);
    await issue(world.admin, id);
    return id;
  };

  describe.each(EVERY_PRESS)('%s', (_name, press) => {
    it.each([
      ['unknown', randomUUID()],
      ['malformed', 'INV-2026-0001'],
      ['empty', ''],
      ['hostile', `${randomUUID()}' OR '1'='1`],
    ])('does not find an id that is %s', async (_what, id) => {
      await expectRefused(press, id, 'INVOICE_NOT_FOUND');
    });

    it('refuses a void invoice', async () => {
      const id = await issued();
      dataOf(await pressVoid(world.admin, id, 'Made twice'));
      await expectRefused(press, id, 'INVOICE_IS_VOID');
    });
  });

  describe.each(ASKING_FOR_MONEY)('%s', (_name, press) => {
    it('refuses a draft without lines, which stays a draft', async () => {
      await expectRefused(
        press,
        await createDraft(world.admin, { lines: [] }),
        'INVOICE_HAS_NO_LINES',
      );
    });

    it.each([
      ['EUR', '30'],
      ['JPY', '20'],
      ['USD', '49'],
    ])('refuses a total under the minimum of %s', async (currency, unitPriceMinor) => {
      const line = { ...LINE, quantity: '1', unitPriceMinor, taxRatePercent: '0' };
      const id = await createDraft(world.admin, { currency, lines: [line] });
      await expectRefused(press, id, 'INVOICE_TOTAL_BELOW_MINIMUM');
    });

    it('refuses a customer without an e-mail address', async () => {
      const id = await createDraft(world.admin, { billingEmail: null });
      await expectRefused(press, id, 'CUSTOMER_HAS_NO_EMAIL');
    });

    it('refuses a paid invoice', async () => {
      const invoiceId = await issued();
      await recordPayment(world.app, { invoiceId, amountMinor: 11_900n });
      await expectRefused(press, invoiceId, 'INVOICE_ALREADY_PAID');
    });

    it('refuses an invoice of which recorded payments leave less than Stripe collects', async () => {
      const invoiceId = await issued();
      await recordPayment(world.app, { invoiceId, amountMinor: 11_851n });
      await expectRefused(press, invoiceId, 'INVOICE_REST_BELOW_MINIMUM');
    });
  });

  it('refuses to save more than 250 lines', async () => {
    const lines = Array.from({ length: 251 }, () => LINE);
    const invoices = () => world.app.database.query('SELECT count(*) AS "count" FROM "invoice"');
    const before = await invoices();
    const companyId = await companyOfNewDraft();
    const answer = await world.admin.graphql(
      'mutation ($input: InvoiceDraftInput!) { createInvoice(input: $input) { id } }',
      {
        input: {
          companyId,
          currency: 'EUR',
          issueDate: daysAgo(0),
          dueDate: daysAgo(0),
          lines,
        },
      },
    );
    expectRefusal(answer, 'INVOICE_TOO_MANY_LINES');
    expect(answer.errors?.[0]?.message).toContain('250');
    expect(await invoices()).toEqual([{ count: String(Number(before[0]?.['count']) + 1) }]);
  });

  const companyOfNewDraft = async (): Promise<string> => {
    const id = await createDraft(world.admin);
    const [row] = await world.app.database.query<{ companyId: string }>(
      'SELECT "companyId" FROM "invoice" WHERE "id" = $1',
      [id],
    );
    return row?.companyId ?? '';
  };

  it('refuses to send more than 250 lines, should a draft ever have them', async () => {
    const id = await createDraft(world.admin);
    await world.app.database.query('UPDATE "invoice" SET "lineCount" = 251 WHERE "id" = $1', [id]);
    await expectRefused(create, id, 'INVOICE_TOO_MANY_LINES');
  });

  it('refuses to void a draft', async () => {
    await expectRefused(voiding, await createDraft(world.admin), 'INVOICE_IS_DRAFT');
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n '],
  ])('refuses to void for an %s reason', async (_what, reason) => {
    const id = await issued();
    await expectRefused(() => pressVoid(world.admin, id, reason), id, 'VOID_REASON_MISSING');
  });

  it('refuses to void an invoice with a payment', async () => {
    const invoiceId = await issued();
    await recordPayment(world.app, { invoiceId, amountMinor: 100n });
    await expectRefused(voiding, invoiceId, 'INVOICE_HAS_PAYMENTS');
  });

  it('refuses a link that would have ended already: due longer ago than the grace', async () => {
    const overdue = daysAgo(62);
    const id = await issued({ issueDate: overdue, dueDate: overdue });
    await expectRefused(link, id, 'PAYMENT_LINK_EXPIRED');
  });

  it('P10: refuses a link for live money to an address that only works on this machine', async () => {
    const { app, keys } = world;
    await storeConnection(app, {
      workspaceId: app.workspace.id,
      webhookSecret: null,
      secretKey: keys.liveSecretKey,
      accountId: ACCOUNT_ID,
    });
    const setMode = (mode: 'TEST' | 'LIVE') =>
      app.app
        .get(Database)
        .inTransaction((transaction) =>
          app.app
            .get(StripeConnectionRepository, { strict: false })
            .setMode({ workspaceId: app.workspace.id, mode }, transaction),
        );
    const id = await createDraft(world.admin);
    await setMode('LIVE');
    try {
      await expectRefused(link, id, 'PUBLIC_URL_MISSING');
    } finally {
      await setMode('TEST');
    }
  });
});

describe('without a Stripe connection', () => {
  it.each<[string, (client: TestClient, id: string) => Promise<GraphqlAnswer<unknown>>]>([
    ['Create Stripe invoice', pressCreateStripeInvoice],
    ['Create payment link', pressCreatePaymentLink],
  ])('%s is refused, and the draft stays a draft', async (_name, press) => {
    const app = await createTestApp({ env: { PUBLIC_URL: 'http://localhost:3000' } });
    try {
      const admin = await app.signIn('ADMIN');
      const id = await createDraft(admin);
      const answer = await leavingNoTrace({ app, sandbox: null }, id, () => press(admin, id));
      expectRefusal(answer, 'STRIPE_NOT_CONFIGURED');
    } finally {
      await app.close();
    }
  });
});
