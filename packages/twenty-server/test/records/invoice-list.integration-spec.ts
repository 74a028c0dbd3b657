import { Role } from 'twenty-shared';
import { Database } from '../../src/engine/database/database.ts';
import { CompanyRepository } from '../../src/modules/company/company.repository.ts';
import { InvoiceLedger } from '../../src/modules/customer-billing/payment/invoice-ledger.service.ts';
import { PaymentRepository } from '../../src/modules/customer-billing/payment/payment.repository.ts';
import type { NewPayment } from '../../src/modules/customer-billing/payment/payment.type.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import { aLine, codeOf, createDraft, insertCompany, issue } from './support/records-test.ts';

const LIST = `query ($first: Int, $after: String, $view: InvoiceView, $search: String, $sort: InvoiceSort) {
  invoices(first: $first, after: $after, view: $view, search: $search, sort: $sort) {
    edges { cursor node { id number status currency totalMinor dueDate company { name } flags { overdue } } }
    pageInfo { hasNextPage endCursor } totalCount sums { currency totalMinor owedMinor count } } }`;
const COUNTS = 'query { invoiceViewCounts { view count } }';

type Node = {
  id: string;
  number: string | null;
  status: string;
  currency: string;
  totalMinor: string;
  flags: { overdue: boolean };
};
type Page = {
  invoices: {
    edges: { cursor: string; node: Node }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
    sums: unknown[];
  };
};

describe('The list of invoices', () => {
  let test: TestApp;
  let member: TestClient;
  let outsider: TestClient;
  const ids: Record<string, string> = {};

  const make = async (
    name: string,
    draft: { companyId: string; totalMinor?: string } & Record<string, unknown>,
  ): Promise<string> => {
    const { companyId, totalMinor = '10000', ...rest } = draft;
    const lines = [aLine({ unitPriceMinor: totalMinor })];
    const { id } = await createDraft(member, companyId, { lines, ...rest });
    ids[name] = id;
    return id;
  };
  const makeIssued = async (name: string, draft: Parameters<typeof make>[1]): Promise<string> => {
    const id = await make(name, draft);
    await issue(member, id);
    return id;
  };
  const book = (invoiceId: string, movement: Partial<NewPayment> & { amountMinor: bigint }) =>
    test.app.get(Database).inTransaction(async (transaction) => {
      const key = { workspaceId: test.workspace.id, invoiceId };
      await test.app.get(PaymentRepository, { strict: false }).upsertMovement(
        {
          ...key,
          kind: 'PAYMENT',
          status: 'SUCCEEDED',
          currency: 'EUR',
          occurredAt: test.clock.now(),
          movementId: `test:${invoiceId}:${movement.kind ?? 'PAYMENT'}`,
          source: 'MANUAL',
          ...movement,
        },
        transaction,
      );
      await test.app
        .get(InvoiceLedger, { strict: false })
        .recalculate({ ...key, actor: { type: 'SYSTEM' } }, transaction);
    });

  beforeAll(async () => {
    test = await createTestApp();
    // 23:30 on 1 December in UTC is 2 December in Berlin, where the workspace is.
    test.clock.set(new Date('2026-12-01T23:30:00Z'));
    member = await test.signIn(Role.MEMBER);
    const elsewhere = await seedWorkspace(test.database);
    outsider = await test.signIn(Role.MEMBER, elsewhere);
    const hotel = await insertCompany(test, { name: 'Hôtel Valmontier Évian S.A.S.' });
    const percent = await insertCompany(test, { name: '100% Catering_Co' });

    await make('draft', { companyId: hotel.id, dueDate: '2026-11-02' });
    await makeIssued('open', { companyId: hotel.id, dueDate: '2026-12-02' });
    await makeIssued('overdue', {
      companyId: hotel.id,
      dueDate: '2026-12-01',
      totalMinor: '20000',
    });
    const partly = await makeIssued('partly', { companyId: percent.id, dueDate: '2026-12-24' });
    await book(partly, { amountMinor: 4000n });
    const paid = await makeIssued('paid', { companyId: percent.id });
    await book(paid, { amountMinor: 10000n });
    const overpaid = await makeIssued('overpaid', { companyId: percent.id });
    await book(overpaid, { amountMinor: 10001n });
    const processing = await makeIssued('processing', {
      companyId: percent.id,
      dueDate: '2026-11-30',
    });
    await book(processing, { amountMinor: 10000n, status: 'PROCESSING' });
    const disputed = await makeIssued('disputed', { companyId: percent.id });
    await book(disputed, { amountMinor: 10000n });
    await book(disputed, {
      kind: 'DISPUTE',
      amountMinor: -10000n,
      disputeStatus: 'needs_response',
    });
    await makeIssued('yen', {
      companyId: percent.id,
      currency: 'JPY',
      totalMinor: '500',
      dueDate: '2027-01-01',
    });
    for (const [name, facts] of [
      ['failed', { failing: true }],
      ['givenUp', { markedUncollectible: test.clock.now() }],
      ['void', { voided: test.clock.now() }],
    ] as const) {
      const id = await makeIssued(name, { companyId: hotel.id, dueDate: '2026-11-15' });
      await test.app.get(Database).inTransaction((transaction) =>
        test.app.get(InvoiceLedger, { strict: false }).recalculate(
          {
            workspaceId: test.workspace.id,
            invoiceId: id,
            actor: { type: 'STRIPE' },
            stripeFacts: facts,
          },
          transaction,
        ),
      );
    }
  });
  afterAll(() => test.close());

  const list = async (variables: Record<string, unknown> = {}) =>
    (await member.graphqlOrThrow<Page>(LIST, variables)).invoices;
  const namesOf = (page: Page['invoices']): string[] =>
    page.edges.map(({ node }) => Object.keys(ids).find((name) => ids[name] === node.id) ?? '?');

  it.each([
    ['DRAFT', ['draft']],
    ['OPEN', ['open', 'overdue', 'partly', 'yen']],
    ['OVERDUE', ['failed', 'overdue', 'processing']],
    ['PROCESSING', ['processing']],
    ['PAID', ['overpaid', 'paid']],
    ['FAILED', ['failed']],
    ['DISPUTED', ['disputed']],
  ])('shows in the view %s what belongs there, and counts the same', async (view, names) => {
    const page = await list({ view });
    expect(namesOf(page).toSorted()).toEqual(names);
    expect(page.totalCount).toBe(names.length);
    const { invoiceViewCounts } = await member.graphqlOrThrow<{
      invoiceViewCounts: { view: string; count: number }[];
    }>(COUNTS);
    expect(invoiceViewCounts).toContainEqual({ view, count: names.length });
    expect(invoiceViewCounts).toContainEqual({ view: 'ALL', count: 12 });
  });

  it('calls overdue in SQL exactly what the flag calls overdue, by the calendar of the workspace', async () => {
    const overdueByFlag = (await list()).edges.filter(({ node }) => node.flags.overdue);
    const overdueByView = await list({ view: 'OVERDUE' });
    expect(overdueByFlag.map(({ node }) => node.id).toSorted()).toEqual(
      overdueByView.edges.map(({ node }) => node.id).toSorted(),
    );
  });

  it('sums each currency over the whole filter, not over the page', async () => {
    const page = await list({ first: 1 });
    expect(page.edges).toHaveLength(1);
    expect(page.sums).toEqual([
      { currency: 'EUR', totalMinor: '120000', owedMinor: '66000', count: 11 },
      { currency: 'JPY', totalMinor: '500', owedMinor: '500', count: 1 },
    ]);
    expect((await list({ view: 'PAID' })).sums).toEqual([
      { currency: 'EUR', totalMinor: '20000', owedMinor: '0', count: 2 },
    ]);
  });

  it.each([
    ['hôtel', 6],
    ['EVIAN', 6],
    ['100%', 6],
    ['g_co', 6],
    ['%', 6],
    ['o_el', 0],
    ['inv-2026-0002', 1],
    ['0002', 1],
    ["'; DROP TABLE invoice; --", 0],
    ['a\u0000b', 0],
  ])('finds by %p %i invoices', async (search, count) => {
    expect((await list({ search })).totalCount).toBe(count);
  });

  it.each(['CREATED_AT', 'DUE_DATE', 'NUMBER', 'TOTAL'])(
    'pages by %s in both directions without losing or repeating an invoice',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const sort = { field, direction };
        const whole = (await list({ sort })).edges.map(({ node }) => node.id);
        const paged: string[] = [];
        let after: string | null = null;
        do {
          const page: Page['invoices'] = await list({ first: 5, after, sort });
          paged.push(...page.edges.map(({ node }) => node.id));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(paged).toEqual(whole);
        expect(new Set(paged).size).toBe(12);
      }
    },
  );

  it('sorts totals within their currency', async () => {
    const { edges } = await list({ sort: { field: 'TOTAL', direction: 'DESC' } });
    expect(edges.slice(0, 2).map(({ node }) => [node.currency, node.totalMinor])).toEqual([
      ['JPY', '500'],
      ['EUR', '20000'],
    ]);
  });

  it('keeps a page stable when an invoice is made in between', async () => {
    const first = await list({ first: 4 });
    const { companyId } = await insertCompany(test, { name: 'Latecomer' }).then(({ id }) => ({
      companyId: id,
    }));
    const { id } = await createDraft(member, companyId);
    const second = await list({ first: 4, after: first.pageInfo.endCursor });
    const seen = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(new Set(seen).size).toBe(8);
    expect(seen).not.toContain(id);
    await member.graphqlOrThrow('mutation ($id: ID!) { deleteInvoice(id: $id) }', { id });
  });

  it('refuses a cursor of another order, and one nobody was given', async () => {
    const { pageInfo } = await list({ first: 2 });
    const otherOrder = { after: pageInfo.endCursor, sort: { field: 'TOTAL', direction: 'ASC' } };
    const forged = Buffer.from(JSON.stringify(['CREATED_AT', 'DESC', 'now()', ids['draft']]));
    const answers = await Promise.all([
      member.graphql(LIST, otherOrder),
      member.graphql(LIST, { after: forged.toString('base64url') }),
      member.graphql(LIST, { after: 'zzz' }),
    ]);
    expect(answers.map(codeOf)).toEqual(Array(3).fill('INPUT_INVALID'));
  });

  it('refuses a page that is too large', async () => {
    expect(codeOf(await member.graphql(LIST, { first: 101 }))).toBe('PAGE_TOO_LARGE');
  });

  it('asks for the companies of a page once', async () => {
    const findByIds = jest.spyOn(test.app.get(CompanyRepository, { strict: false }), 'findByIds');
    await list();
    expect(findByIds).toHaveBeenCalledTimes(1);
    findByIds.mockRestore();
  });

  it('P8: shows nothing of it to another workspace', async () => {
    const { invoices } = await outsider.graphqlOrThrow<Page>(LIST, { search: 'hotel' });
    expect(invoices).toMatchObject({ edges: [], totalCount: 0, sums: [] });
    const { invoiceViewCounts } = await outsider.graphqlOrThrow<{
      invoiceViewCounts: { count: number }[];
    }>(COUNTS);
    expect(invoiceViewCounts.every(({ count }) => count === 0)).toBe(true);
  });
});
