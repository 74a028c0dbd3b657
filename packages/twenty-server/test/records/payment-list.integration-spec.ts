import { Role } from 'twenty-shared';
import { Database } from '../../src/engine/database/database.ts';
import { InvoiceListRepository } from '../../src/modules/customer-billing/invoice/invoice-list.repository.ts';
import { PaymentRepository } from '../../src/modules/customer-billing/payment/payment.repository.ts';
import type { NewPayment } from '../../src/modules/customer-billing/payment/payment.type.ts';
import { recordStatements } from '../customer-billing/support/record-statements.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import { aLine, codeOf, createDraft, insertCompany, issue } from './support/records-test.ts';

const LIST = `query ($first: Int, $after: String, $view: PaymentView, $search: String, $sort: PaymentSort,
    $from: LocalDate, $to: LocalDate) {
  payments(first: $first, after: $after, view: $view, search: $search, sort: $sort, from: $from, to: $to) {
    edges { cursor node { id movementId kind status source livemode amountMinor currency
      invoice { number company { name } } } }
    pageInfo { hasNextPage endCursor } totalCount
    sums { currency count inMinor outMinor feeMinor netMinor } } }`;
const COUNTS = 'query { paymentViewCounts { view count } }';

type Page = {
  payments: {
    edges: {
      cursor: string;
      node: { id: string; movementId: string; invoice: { number: string }; currency: string };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
    sums: object[];
  };
};

describe('The list of payments', () => {
  let test: TestApp;
  let member: TestClient;
  let hotelInvoice: string;
  let yenInvoice: string;
  let testInvoice: string;

  const makeInvoice = async (
    companyName: string,
    draft: Record<string, unknown> = {},
  ): Promise<string> => {
    const { id: companyId } = await insertCompany(test, { name: companyName });
    const { id } = await createDraft(member, companyId, { lines: [aLine()], ...draft });
    await issue(member, id);
    return id;
  };
  const book = (
    movement: Partial<NewPayment> & Pick<NewPayment, 'invoiceId' | 'movementId' | 'amountMinor'>,
  ) =>
    test.app.get(Database).inTransaction((transaction) =>
      test.app.get(PaymentRepository, { strict: false }).upsertMovement(
        {
          workspaceId: test.workspace.id,
          kind: 'PAYMENT',
          status: 'SUCCEEDED',
          currency: 'EUR',
          occurredAt: new Date('2026-11-10T12:00:00Z'),
          source: 'STRIPE',
          ...movement,
        },
        transaction,
      ),
    );

  beforeAll(async () => {
    test = await createTestApp();
    member = await test.signIn(Role.MEMBER);
    hotelInvoice = await makeInvoice('Hôtel Valmontier Évian S.A.S.');
    yenInvoice = await makeInvoice('Torque Sensors KK', { currency: 'JPY' });
    testInvoice = await makeInvoice('Rehearsal GmbH');
    const [connection] = await test.database.query<{ id: string }>(
      `INSERT INTO "stripeConnection" ("id", "workspaceId", "mode", "accountId", "source", "isCurrent", "keyFingerprint")
       VALUES (gen_random_uuid(), $1, 'TEST', 'acct_1', 'SETTINGS', true, 'x') RETURNING "id"`,
      [test.workspace.id],
    );
    await test.database.query(
      'UPDATE "invoice" SET "livemode" = false, "connectionId" = $2 WHERE "id" = $1',
      [testInvoice, connection?.id],
    );
    const card = { invoiceId: hotelInvoice, method: 'card', methodDisplay: 'Visa ·· 4242' };
    await book({
      ...card,
      movementId: 'pi_paid',
      stripePaymentIntentId: 'pi_paid',
      stripeChargeId: 'ch_paid',
      amountMinor: 6_000n,
      feeMinor: 200n,
      netMinor: 5_800n,
      livemode: true,
      // 23:30 UTC on the 9th is the 10th in Berlin, where the workspace is.
      occurredAt: new Date('2026-11-09T23:30:00Z'),
    });
    await book({
      ...card,
      movementId: 're_part',
      stripeRefundId: 're_part',
      stripeChargeId: 'ch_paid',
      kind: 'REFUND',
      status: 'PENDING',
      amountMinor: -1_000n,
      occurredAt: new Date('2026-11-11T22:59:59.999Z'),
    });
    await book({
      ...card,
      movementId: 'dp_lost',
      stripeDisputeId: 'dp_lost',
      kind: 'DISPUTE',
      disputeStatus: 'lost',
      amountMinor: -500n,
      occurredAt: new Date('2026-11-11T23:00:00Z'),
    });
    await book({
      ...card,
      movementId: 'dp_open',
      kind: 'DISPUTE',
      status: 'PENDING',
      disputeStatus: 'needs_response',
      amountMinor: -700n,
    });
    await book({ ...card, movementId: 'pi_failed', status: 'FAILED', amountMinor: 6_000n });
    await book({
      invoiceId: hotelInvoice,
      movementId: 'pi_debit',
      status: 'PROCESSING',
      method: 'sepa_debit',
      methodDisplay: 'SEPA debit ·· 3000',
      amountMinor: 4_000n,
    });
    await book({
      invoiceId: hotelInvoice,
      movementId: 'credit:in_1',
      method: 'customer_credit',
      amountMinor: 300n,
    });
    await book({
      invoiceId: yenInvoice,
      movementId: 'manual:1',
      source: 'MANUAL',
      method: 'bank_transfer',
      currency: 'JPY',
      amountMinor: 10_000n,
    });
    await book({ invoiceId: yenInvoice, movementId: 'oob:in_9', currency: 'JPY', amountMinor: 5n });
    await book({
      invoiceId: testInvoice,
      movementId: 'pi_test',
      livemode: false,
      amountMinor: 9_900n,
    });
    await book({
      invoiceId: testInvoice,
      movementId: 'manual:2',
      source: 'MANUAL',
      amountMinor: 100n,
    });
  });
  afterAll(() => test.close());

  const list = async (variables: Record<string, unknown> = {}) =>
    (await member.graphqlOrThrow<Page>(LIST, variables)).payments;
  const idsOf = (page: Page['payments']): string[] => page.edges.map(({ node }) => node.movementId);

  it.each([
    ['SUCCEEDED', ['credit:in_1', 'manual:1', 'manual:2', 'oob:in_9', 'pi_paid', 'pi_test']],
    ['PROCESSING', ['pi_debit']],
    ['FAILED', ['pi_failed']],
    ['REFUNDS', ['re_part']],
    ['DISPUTES', ['dp_lost', 'dp_open']],
    ['OUTSIDE_STRIPE', ['manual:1', 'manual:2', 'oob:in_9']],
  ])('shows in the view %s what belongs there, and counts the same', async (view, ids) => {
    const page = await list({ view });
    expect(idsOf(page).toSorted()).toEqual(ids);
    expect(page.totalCount).toBe(ids.length);
    const { paymentViewCounts } = await member.graphqlOrThrow<{
      paymentViewCounts: { view: string; count: number }[];
    }>(COUNTS);
    expect(paymentViewCounts).toContainEqual({ view, count: ids.length });
    expect(paymentViewCounts).toContainEqual({ view: 'ALL', count: 11 });
  });

  it.each([
    ['evian', 7],
    ['INV-2026-0001', 7],
    ['visa', 5],
    ['SEPA_debit', 1],
    ['4242', 5],
    ['pi_paid', 1],
    ['ch_paid', 2],
    ['re_part', 1],
    ['dp_lost', 1],
    ['PI_PAID', 0],
    ['%', 0],
    ["'; DROP TABLE payment; --", 0],
    ['a\u0000b', 0],
  ])('finds by %p %i rows', async (search, count) => {
    expect((await list({ search })).totalCount).toBe(count);
  });

  it('takes dates by the calendar of the workspace, both days included', async () => {
    const found = async (from: string | null, to: string | null) =>
      idsOf(await list({ from, to })).filter((id) =>
        ['pi_paid', 're_part', 'dp_lost'].includes(id),
      );
    expect(await found('2026-11-10', '2026-11-10')).toEqual(['pi_paid']);
    expect(await found('2026-11-09', '2026-11-09')).toEqual([]);
    expect(await found('2026-11-11', '2026-11-11')).toEqual(['re_part']);
    expect(await found('2026-11-12', null)).toEqual(['dp_lost']);
    expect(await found(null, '2026-11-11')).toEqual(['re_part', 'pi_paid']);
    expect(await found('2026-11-12', '2026-11-10')).toEqual([]);
    expect(codeOf(await member.graphql(LIST, { from: '2026-02-30' }))).toBe('INPUT_INVALID');
  });

  it('P5: sums what came in and went out per currency, over the whole filter', async () => {
    expect((await list({ first: 1 })).sums).toEqual([
      {
        currency: 'EUR',
        count: 9,
        inMinor: '16000',
        outMinor: '1500',
        feeMinor: '200',
        netMinor: '14300',
      },
      {
        currency: 'JPY',
        count: 2,
        inMinor: '10005',
        outMinor: '0',
        feeMinor: '0',
        netMinor: '10005',
      },
    ]);
  });

  it('P10: leaves money of test invoices out of live sums, what a person recorded on them too', async () => {
    await test.database.query(
      `INSERT INTO "customerBillingSettings" ("workspaceId", "mode") VALUES ($1, 'LIVE')`,
      [test.workspace.id],
    );
    const page = await list({ first: 1 });
    await test.database.query('DELETE FROM "customerBillingSettings"');
    expect(page.totalCount).toBe(11);
    expect(page.sums[0]).toEqual({
      currency: 'EUR',
      count: 7,
      inMinor: '6000',
      outMinor: '1500',
      feeMinor: '200',
      netMinor: '4300',
    });
  });

  it.each(['OCCURRED_AT', 'AMOUNT'])(
    'pages by %s in both directions without losing or repeating a row',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const sort = { field, direction };
        const whole = idsOf(await list({ sort }));
        const paged: string[] = [];
        let after: string | null = null;
        do {
          const page: Page['payments'] = await list({ first: 2, after, sort });
          paged.push(...idsOf(page));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(paged).toEqual(whole);
        expect(new Set(paged).size).toBe(11);
      }
    },
  );

  it('sorts amounts within their currency, signs included', async () => {
    const page = await list({ sort: { field: 'AMOUNT', direction: 'ASC' } });
    expect(idsOf(page).slice(0, 3)).toEqual(['re_part', 'dp_open', 'dp_lost']);
    expect(idsOf(page).slice(-2)).toEqual(['oob:in_9', 'manual:1']);
  });

  it('keeps a page stable when money arrives in between', async () => {
    const first = await list({ first: 4 });
    await book({
      invoiceId: hotelInvoice,
      movementId: 'pi_late',
      amountMinor: 1n,
      occurredAt: new Date('2026-12-01T00:00:00Z'),
    });
    const second = await list({ first: 4, after: first.pageInfo.endCursor });
    await test.database.query(`DELETE FROM "payment" WHERE "movementId" = 'pi_late'`);
    const seen = [...idsOf(first), ...idsOf(second)];
    expect(new Set(seen).size).toBe(8);
    expect(seen).not.toContain('pi_late');
  });

  it('refuses a cursor of another order, one nobody was given, and a page that is too large', async () => {
    const { pageInfo } = await list({ first: 2 });
    const forged = (values: string[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    const answers = await Promise.all([
      member.graphql(LIST, {
        after: pageInfo.endCursor,
        sort: { field: 'AMOUNT', direction: 'ASC' },
      }),
      member.graphql(LIST, { after: forged(['OCCURRED_AT', 'DESC', 'now()', hotelInvoice]) }),
      member.graphql(LIST, {
        after: forged(['AMOUNT', 'ASC', 'EUR', '1 OR 1=1', hotelInvoice]),
        sort: { field: 'AMOUNT', direction: 'ASC' },
      }),
      member.graphql(LIST, { after: 'zzz' }),
      member.graphql(LIST, { first: 101 }),
    ]);
    expect(answers.map(codeOf)).toEqual([...Array(4).fill('INPUT_INVALID'), 'PAGE_TOO_LARGE']);
  });

  it('asks for no payment on behalf of a request it refuses', async () => {
    const after = (await list({ first: 2 })).pageInfo.endCursor;
    const sort = { field: 'AMOUNT', direction: 'ASC' };
    const statements = recordStatements();
    expect(codeOf(await member.graphql(LIST, { after, sort }))).toBe('INPUT_INVALID');
    // What was begun for the refused request is sent before what is asked for next.
    await member.graphqlOrThrow(COUNTS);
    statements.stop();
    expect(statements.ofRequests().filter((sql) => sql.includes('FROM "payment"'))).toHaveLength(1);
  });

  it('reads the invoices and companies of a page once, however many rows it has', async () => {
    const findByIds = jest.spyOn(
      test.app.get(InvoiceListRepository, { strict: false }),
      'findByIds',
    );
    const statements = recordStatements();
    await list({ first: 2 });
    const few = statements.ofRequests().length;
    statements.clear();
    expect((await list()).edges.length).toBe(11);
    statements.stop();
    expect(statements.ofRequests().length).toBe(few);
    expect(findByIds).toHaveBeenCalledTimes(2);
    findByIds.mockRestore();
  });

  it('P8: shows nothing of it to another workspace, nor to somebody without a session', async () => {
    const elsewhere = await test.signIn(Role.MEMBER, await seedWorkspace(test.database));
    const found = await elsewhere.graphqlOrThrow<Page>(LIST, { search: 'pi_paid' });
    expect(found.payments).toMatchObject({ edges: [], totalCount: 0, sums: [] });
    const { paymentViewCounts } = await elsewhere.graphqlOrThrow<{
      paymentViewCounts: { count: number }[];
    }>(COUNTS);
    expect(paymentViewCounts.every(({ count }) => count === 0)).toBe(true);
    expect(codeOf(await test.anonymous.graphql(LIST))).toBe('NOT_SIGNED_IN');
  });
});
