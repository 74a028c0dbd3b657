import { randomUUID } from 'node:crypto';
import { AuditTrail } from '../../src/engine/audit/audit-trail.service.ts';
import { Database } from '../../src/engine/database/database.ts';
import { runInRequestContext } from '../../src/engine/request-context/request-context.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';

describe('The audit trail (P9)', () => {
  let test: TestApp;
  let trail: AuditTrail;
  let database: Database;
  beforeAll(async () => {
    test = await createTestApp();
    trail = test.app.get(AuditTrail);
    database = test.app.get(Database);
  });
  afterAll(() => test.close());

  const record = (invoiceId: string, action: string, workspaceId = test.workspace.id) =>
    database.inTransaction((transaction) =>
      trail.record(
        { workspaceId, invoiceId, actor: { type: 'SYSTEM' }, action, summary: 'Planted.' },
        transaction,
      ),
    );
  const actionsOf = async (invoiceId: string, page: { first: number; after?: string | null }) => {
    const { edges, ...rest } = await trail.listForInvoice({
      workspaceId: test.workspace.id,
      invoiceId,
      ...page,
    });
    return { actions: edges.map(({ node }) => node.action), ...rest };
  };

  it('keeps who did what, when, on what evidence and in which request', async () => {
    const invoiceId = randomUUID();
    const { admin } = test.workspace;
    await runInRequestContext({ requestId: 'request-0042' }, () =>
      database.inTransaction((transaction) =>
        trail.record(
          {
            workspaceId: test.workspace.id,
            invoiceId,
            actor: { type: 'USER', userId: admin.id, name: admin.name },
            action: 'invoice.status_changed',
            summary: 'The invoice was paid.',
            fromStatus: 'OPEN',
            toStatus: 'PAID',
            data: { paidMinor: '12000' },
            evidence: [{ eventType: 'invoice.paid', stripeEventId: 'evt_1' }],
          },
          transaction,
        ),
      ),
    );
    const { edges } = await trail.listForInvoice({
      workspaceId: test.workspace.id,
      invoiceId,
      first: 10,
    });
    expect(edges.map(({ node }) => node)).toEqual([
      expect.objectContaining({
        actorType: 'USER',
        actorUserId: admin.id,
        actorName: 'Ada Admin',
        fromStatus: 'OPEN',
        toStatus: 'PAID',
        data: { paidMinor: '12000' },
        evidence: [{ eventType: 'invoice.paid', stripeEventId: 'evt_1' }],
        requestId: 'request-0042',
        occurredAt: test.clock.now(),
      }),
    ]);
  });

  it('lists newest first, page by page, in the order of writing within one millisecond', async () => {
    const invoiceId = randomUUID();
    for (const action of ['a', 'b', 'c']) await record(invoiceId, action);
    test.clock.advance(1000);
    for (const action of ['d', 'e']) await record(invoiceId, action);
    const first = await actionsOf(invoiceId, { first: 3 });
    expect(first).toMatchObject({ actions: ['e', 'd', 'c'], hasNextPage: true });
    const second = await actionsOf(invoiceId, { first: 3, after: first.endCursor });
    expect(second).toMatchObject({ actions: ['b', 'a'], hasNextPage: false });
    expect(await actionsOf(randomUUID(), { first: 3 })).toEqual({
      actions: [],
      hasNextPage: false,
      endCursor: null,
    });
  });

  it('refuses a cursor of something else', async () => {
    const page = { workspaceId: test.workspace.id, invoiceId: randomUUID(), first: 1, after: 'x' };
    await expect(trail.listForInvoice(page)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('P8: does not show entries of another workspace', async () => {
    const invoiceId = randomUUID();
    const other = await seedWorkspace(test.database);
    await record(invoiceId, 'theirs', other.id);
    expect((await actionsOf(invoiceId, { first: 3 })).actions).toEqual([]);
  });

  it('vanishes with the change it was written for', async () => {
    const invoiceId = randomUUID();
    const entry = { workspaceId: test.workspace.id, invoiceId, action: 'x', summary: 'Planted.' };
    const change = database.inTransaction(async (transaction) => {
      await trail.record({ ...entry, actor: { type: 'STRIPE' } }, transaction);
      throw new Error('rolled back on purpose');
    });
    await expect(change).rejects.toThrow('on purpose');
    expect((await actionsOf(invoiceId, { first: 3 })).actions).toEqual([]);
  });

  it.each([
    ['UPDATE', `UPDATE "auditEntry" SET "summary" = 'never happened'`],
    ['DELETE', 'DELETE FROM "auditEntry"'],
    ['TRUNCATE', 'TRUNCATE "auditEntry"'],
  ])('cannot be changed afterwards by %s', async (operation, sql) => {
    await record(randomUUID(), 'kept');
    await expect(test.database.query(sql)).rejects.toThrow(`append-only: ${operation} is refused`);
  });
});
