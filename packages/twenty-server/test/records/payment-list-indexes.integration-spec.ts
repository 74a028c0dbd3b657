import { Client } from 'pg';
import { Role } from 'twenty-shared';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import type { TestClient } from '../support/test-client.ts';
import { createDraft, insertCompany } from './support/records-test.ts';

const LIST = `query ($first: Int, $after: String, $view: PaymentView, $search: String, $sort: PaymentSort,
    $from: LocalDate, $to: LocalDate) {
  payments(first: $first, after: $after, view: $view, search: $search, sort: $sort, from: $from, to: $to) {
    edges { node { id } } pageInfo { endCursor } } }`;

describe('The list of many payments', () => {
  let test: TestApp;
  let member: TestClient;
  let invoiceId: string;

  beforeAll(async () => {
    test = await createTestApp();
    member = await test.signIn(Role.MEMBER);
    const company = await insertCompany(test);
    invoiceId = (await createDraft(member, company.id)).id;
    await test.database.query(
      `INSERT INTO "payment" ("id", "workspaceId", "invoiceId", "kind", "status", "currency", "amountMinor",
         "occurredAt", "movementId", "stripePaymentIntentId", "source")
       SELECT gen_random_uuid(), $1, $2, 'PAYMENT', 'SUCCEEDED', 'EUR', n, '2025-01-01'::timestamptz + n * interval '1 minute',
         'pi_many' || n, 'pi_many' || n, 'STRIPE' FROM generate_series(1, 5000) AS n`,
      [test.workspace.id, invoiceId],
    );
    await test.database.query('ANALYZE "payment"');
  });

  afterAll(() => test.close());

  /** The plan of the statement that reads the page, with the very values it was sent with. */
  const planOfList = async (variables: Record<string, unknown>): Promise<string> => {
    const sent: { text: string; values: unknown[] }[] = [];
    const { query } = Client.prototype;
    const spy = jest.spyOn(Client.prototype, 'query').mockImplementation(function (
      this: Client,
      ...parameters: unknown[]
    ): void {
      const [text, values] = parameters;
      if (typeof text === 'string') sent.push({ text, values: values as unknown[] });
      return Reflect.apply(query, this, parameters) as ReturnType<typeof query>;
    });
    await member.graphqlOrThrow(LIST, variables);
    spy.mockRestore();
    const page = sent.find(({ text }) => text.includes('FROM "payment"') && text.includes('LIMIT'));
    const rows = await test.database.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN ${page?.text}`,
      page?.values,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  it.each([
    ['the newest first', {}, 'paymentByMoment'],
    ['by amount', { sort: { field: 'AMOUNT', direction: 'DESC' } }, 'paymentByAmount'],
    ['of a few days', { from: '2026-11-09', to: '2026-11-12' }, 'paymentByMoment'],
    ['refunds', { view: 'REFUNDS' }, 'paymentByKind'],
    ['by an id of Stripe', { search: 'pi_many77' }, 'paymentByPaymentIntent'],
  ])('reads a page %s from an index', async (_what, variables, index) => {
    const plan = await planOfList({ first: 5, ...variables });
    expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan');
  });

  it('reads a later page from the index too, from where the last one ended', async () => {
    const { payments } = await member.graphqlOrThrow<{
      payments: { pageInfo: { endCursor: string } };
    }>(LIST, { first: 5 });
    const plan = await planOfList({ first: 5, after: payments.pageInfo.endCursor });
    expect(plan).toMatch(/Index Cond:.*ROW\(.*occurredAt/);
  });
});
