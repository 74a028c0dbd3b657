import { Role } from 'twenty-shared';
import { Database } from '../../src/engine/database/database.ts';
import { InvoiceLedger } from '../../src/modules/customer-billing/payment/invoice-ledger.service.ts';
import { recordStatements } from '../customer-billing/support/record-statements.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import type { TestClient } from '../support/test-client.ts';
import { createDraft, insertCompany, issue } from './support/records-test.ts';

const EXPLANATION = `explanation { row sentence since facts { name label amountMinor yes }
  evidence { eventType stripeEventId stripeRequestId } passed { row fits sentence } }`;

type Explanation = {
  row: string;
  sentence: string;
  since: string | null;
  facts: { name: string; label: string; amountMinor: string | null; yes: boolean | null }[];
  evidence: object[];
  passed: { row: string; fits: boolean; sentence: string }[];
};

describe('Why an invoice has its status', () => {
  let test: TestApp;
  let member: TestClient;
  let invoiceId: string;

  beforeAll(async () => {
    test = await createTestApp();
    member = await test.signIn(Role.MEMBER);
    const company = await insertCompany(test);
    invoiceId = (await createDraft(member, company.id)).id;
    await issue(member, invoiceId);
  });
  afterAll(() => test.close());

  const explain = async (): Promise<Explanation> => {
    const { invoice } = await member.graphqlOrThrow<{ invoice: { explanation: Explanation } }>(
      `query ($id: ID!) { invoice(id: $id) { ${EXPLANATION} } }`,
      { id: invoiceId },
    );
    return invoice.explanation;
  };
  const inLedger = <T>(
    work: (ledger: InvoiceLedger, transaction: Parameters<InvoiceLedger['recalculate']>[1]) => T,
  ) =>
    test.app
      .get(Database)
      .inTransaction(async (transaction) =>
        work(test.app.get(InvoiceLedger, { strict: false }), transaction),
      );

  it('P9: shows the row, the facts, the rows passed over, and when it was issued', async () => {
    const { row, facts, passed, since, evidence } = await explain();
    expect(row).toBe('OPEN');
    expect(facts).toContainEqual({
      name: 'dueMinor',
      label: 'Due',
      amountMinor: '10000',
      yes: null,
    });
    expect(facts).toContainEqual({ name: 'issued', label: 'Issued', amountMinor: null, yes: true });
    expect(passed).toHaveLength(13);
    expect(passed.every(({ fits }) => !fits)).toBe(true);
    expect(since).toBe(test.clock.now().toISOString());
    expect(evidence).toEqual([]);
  });

  it('P9: names the events and requests that brought it about, and since when', async () => {
    test.clock.advance(5 * 60_000);
    const evidence = [
      { eventType: 'invoice.updated', stripeEventId: 'evt_1', stripeRequestId: 'req_1' },
    ];
    await inLedger((ledger, transaction) =>
      ledger.recalculate(
        {
          workspaceId: test.workspace.id,
          invoiceId,
          actor: { type: 'STRIPE' },
          evidence,
          stripeFacts: { failing: true },
        },
        transaction,
      ),
    );
    const failedAt = test.clock.now().toISOString();
    test.clock.advance(5 * 60_000);
    expect(await explain()).toMatchObject({
      row: 'PAYMENT_FAILED',
      sentence: 'The last payment failed, and €100.00 is owed.',
      evidence,
      since: failedAt,
    });
  });

  it('claims no evidence for a status that was written past the trail', async () => {
    await test.database.query(`UPDATE "invoice" SET "status" = 'PAID' WHERE "id" = $1`, [
      invoiceId,
    ]);
    expect(await explain()).toMatchObject({ evidence: [], since: null });
  });

  it('reads the trail of a whole page in one query', async () => {
    const company = await insertCompany(test);
    const statements = recordStatements();
    const countFor = async (first: number): Promise<number> => {
      statements.clear();
      await member.graphqlOrThrow(
        `query ($first: Int) { invoices(first: $first) { edges { node { id ${EXPLANATION} } } } }`,
        { first },
      );
      return statements.ofRequests().length;
    };
    await createDraft(member, company.id);
    await createDraft(member, company.id);
    const [one, three] = [await countFor(1), await countFor(3)];
    statements.stop();
    expect(three).toBe(one);
  });
});
