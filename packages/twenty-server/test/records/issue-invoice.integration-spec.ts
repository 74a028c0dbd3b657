import { Role } from 'twenty-shared';
import { Database } from '../../src/engine/database/database.ts';
import { IssueInvoiceService } from '../../src/modules/customer-billing/invoice/issue-invoice.service.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { seedWorkspace, type TestWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import { aLine, codeOf, createDraft, insertCompany, issue } from './support/records-test.ts';

const numbers = (first: number, count: number, year = 2026): string[] =>
  Array.from(
    { length: count },
    (_, index) => `INV-${year}-${String(first + index).padStart(4, '0')}`,
  );

describe('Issuing', () => {
  let test: TestApp;
  let member: TestClient;
  let workspace: TestWorkspace;
  let companyId: string;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());
  // Every test counts from one.
  beforeEach(async () => {
    workspace = await seedWorkspace(test.database);
    member = await test.signIn(Role.MEMBER, workspace);
    companyId = (await insertCompany(test, { workspaceId: workspace.id })).id;
  });

  const issuedNumbers = async (): Promise<string[]> => {
    const rows = await test.database.query<{ number: string }>(
      `SELECT "number" FROM "invoice" WHERE "workspaceId" = $1 AND "number" IS NOT NULL ORDER BY "numberOrder"`,
      [workspace.id],
    );
    return rows.map(({ number }) => number);
  };

  it('takes the next number of the year of the issue date and opens the invoice', async () => {
    const { id } = await createDraft(member, companyId);
    const older = await createDraft(member, companyId, { issueDate: '2025-12-31' });
    expect((await issue(member, id)).data?.issueInvoice).toEqual({
      id,
      number: 'INV-2026-0001',
      status: 'OPEN',
    });
    expect((await issue(member, older.id)).data?.issueInvoice.number).toBe('INV-2025-0001');

    const { invoice } = await member.graphqlOrThrow<{ invoice: Record<string, unknown> }>(
      `query ($id: ID!) { invoice(id: $id) { owedMinor explanation { row sentence }
        timeline { edges { node { action summary fromStatus toStatus } } } } }`,
      { id },
    );
    expect(invoice).toEqual({
      owedMinor: '10000',
      explanation: { row: 'OPEN', sentence: 'Nothing has been paid yet and €100.00 is owed.' },
      timeline: {
        edges: [
          {
            node: {
              action: 'invoice.issued',
              summary: 'issued INV-2026-0001 over €100.00, due 2026-12-01.',
              fromStatus: 'DRAFT',
              toStatus: 'OPEN',
            },
          },
          { node: expect.objectContaining({ action: 'invoice.created' }) },
        ],
      },
    });
  });

  it('refuses an invoice without lines, and one that is issued', async () => {
    const empty = await createDraft(member, companyId, { lines: [] });
    const { id } = await createDraft(member, companyId);
    await issue(member, id);
    expect(codeOf(await issue(member, empty.id))).toBe('INVOICE_HAS_NO_LINES');
    expect(codeOf(await issue(member, id))).toBe('INVOICE_NOT_DRAFT');
    expect(codeOf(await issue(member, 'not-a-uuid'))).toBe('INVOICE_NOT_FOUND');
    expect(await issuedNumbers()).toEqual(numbers(1, 1));
  });

  it('makes an invoice over zero paid in full from the start', async () => {
    const { id } = await createDraft(member, companyId, {
      lines: [aLine({ unitPriceMinor: '0' })],
    });
    expect((await issue(member, id)).data?.issueInvoice.status).toBe('PAID');
  });

  it('gives one number to one invoice however often it is pressed', async () => {
    const { id } = await createDraft(member, companyId);
    const answers = await Promise.all(Array.from({ length: 20 }, () => issue(member, id)));
    expect(answers.map(codeOf).filter((code) => code === undefined)).toHaveLength(1);
    expect(answers.map(codeOf).filter((code) => code === 'INVOICE_NOT_DRAFT')).toHaveLength(19);
    expect(await issuedNumbers()).toEqual(numbers(1, 1));
  });

  it('leaves no gap and no duplicate when 50 are issued at once and others fail after taking a number', async () => {
    const drafts = await Promise.all(
      Array.from({ length: 65 }, () => createDraft(member, companyId)),
    );
    const service = test.app.get(IssueInvoiceService, { strict: false });
    const issueAndFail = (invoiceId: string): Promise<void> =>
      test.app.get(Database).inTransaction(async (transaction) => {
        await service.issueWithin(
          { workspaceId: workspace.id, invoiceId, actor: { type: 'SYSTEM' } },
          transaction,
        );
        throw new Error('what came after the number failed');
      });
    const outcomes = await Promise.allSettled(
      drafts.map(async ({ id }, index) => {
        if (index % 13 < 3) return issueAndFail(id);
        const answer = await issue(member, id);
        if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
      }),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(15);
    expect(await issuedNumbers()).toEqual(numbers(1, 50));
    const [rest] = await test.database.query(
      `SELECT count(*)::int AS drafts FROM "invoice" WHERE "workspaceId" = $1 AND "status" = 'DRAFT' AND "number" IS NULL`,
      [workspace.id],
    );
    expect(rest).toEqual({ drafts: 15 });
  });

  it('counts every workspace on its own', async () => {
    const elsewhere = await seedWorkspace(test.database);
    const stranger = await test.signIn(Role.MEMBER, elsewhere);
    const theirs = await insertCompany(test, { workspaceId: elsewhere.id });
    const mine = await createDraft(member, companyId);
    const other = await createDraft(stranger, theirs.id);
    expect((await issue(member, mine.id)).data?.issueInvoice.number).toBe('INV-2026-0001');
    expect((await issue(stranger, other.id)).data?.issueInvoice.number).toBe('INV-2026-0001');
  });
});
