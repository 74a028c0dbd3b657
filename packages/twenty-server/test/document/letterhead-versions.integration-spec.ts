import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { seedWorkspace, type TestWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import { createDraft } from '../customer-billing/support/invoices.ts';
import { issue } from '../customer-billing/support/refusals.ts';
import { fetchStaffPdf } from './support/fetch-pdf.ts';
import {
  changesOf,
  NEW_LETTERHEAD,
  OLD_LETTERHEAD,
  saveLetterhead,
  versionsOf,
} from './support/letterheads.ts';
import { readPdf } from './support/read-pdf.ts';

describe('versions of the letterhead', () => {
  let test: TestApp;
  let workspace: TestWorkspace;
  let admin: TestClient;

  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  beforeEach(async () => {
    workspace = await seedWorkspace(test.database, { name: 'Kestrel' });
    admin = await test.signIn('ADMIN', workspace);
  });

  const issued = async (client: TestClient = admin): Promise<string> => {
    const id = await createDraft(client);
    await issue(client, id);
    return id;
  };

  const versionOf = async (invoiceId: string): Promise<string | null> => {
    const [row] = await test.database.query<{ letterheadVersionId: string | null }>(
      `SELECT "letterheadVersionId" FROM "invoice" WHERE "id" = $1`,
      [invoiceId],
    );
    return row?.letterheadVersionId ?? null;
  };

  const textOf = async (invoiceId: string, client: TestClient = admin): Promise<string> =>
    (await readPdf((await fetchStaffPdf(test, client, invoiceId)).bytes)).text;

  it('P9: are made by what changes something, named in the audit trail, and keep each picture once', async () => {
    await saveLetterhead(admin, OLD_LETTERHEAD);
    await saveLetterhead(admin, OLD_LETTERHEAD);
    await saveLetterhead(admin, {
      ...OLD_LETTERHEAD,
      logo: undefined,
      iban: ' de89 3704 0044 0532 0130 00',
    });
    await saveLetterhead(admin, { ...NEW_LETTERHEAD, logo: undefined });
    await saveLetterhead(admin, OLD_LETTERHEAD);
    await saveLetterhead(admin, { ...OLD_LETTERHEAD, tagline: null });
    expect(await versionsOf(test, workspace.id)).toEqual([
      { number: 1, senderName: 'Old Works GmbH' },
      { number: 2, senderName: 'New Works SE' },
      { number: 3, senderName: 'Old Works GmbH' },
      { number: 4, senderName: 'Old Works GmbH' },
    ]);
    const changes = await changesOf(test, workspace.id);
    expect(changes.map(({ data }) => data['letterheadVersion'])).toEqual([1, 2, 3, 4]);
    expect(changes.map(({ data }) => data['bankDetailsChanged'])).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(changes[1]?.summary).toBe(
      'changed what is printed on invoices: version 2 of the letterhead.',
    );
    expect(JSON.stringify(changes)).not.toContain('3704');
    const logos = await test.database.query(
      `SELECT 1 FROM "letterheadLogo" WHERE "workspaceId" = $1`,
      [workspace.id],
    );
    expect(logos).toHaveLength(1);
  });

  it('are not made by saving nothing where nothing was set', async () => {
    await saveLetterhead(admin, { senderName: '  ' });
    expect(await versionsOf(test, workspace.id)).toEqual([]);
    expect(await changesOf(test, workspace.id)).toEqual([]);
  });

  it('are one per save, also when several save at once', async () => {
    await Promise.all(
      ['One', 'Two', 'Three', 'Four'].map((senderName) => saveLetterhead(admin, { senderName })),
    );
    const versions = await versionsOf(test, workspace.id);
    expect(versions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(await changesOf(test, workspace.id)).toHaveLength(4);
  });

  it('begin with the first invoice where nothing was ever set, once for invoices issued at once', async () => {
    const ids = [await createDraft(admin), await createDraft(admin, { issueDate: '2025-01-05' })];
    await Promise.all(ids.map((id) => issue(admin, id)));
    expect(await versionsOf(test, workspace.id)).toEqual([{ number: 1, senderName: null }]);
    const [first, second] = [await versionOf(ids[0] ?? ''), await versionOf(ids[1] ?? '')];
    expect(first).not.toBeNull();
    expect(second).toBe(first);
  });

  it('hold the workspace’s name where that is printed: a rename changes no issued invoice', async () => {
    const before = await issued();
    await test.database.query(`UPDATE "workspace" SET "name" = 'Merlin' WHERE "id" = $1`, [
      workspace.id,
    ]);
    const after = await issued();
    const draft = await createDraft(admin);
    expect(await textOf(before)).toContain('Kestrel');
    expect(await textOf(before)).not.toContain('Merlin');
    expect(await textOf(after)).toContain('Merlin');
    expect(await textOf(draft)).toContain('Merlin');
    expect(await versionsOf(test, workspace.id)).toHaveLength(2);
    await saveLetterhead(admin, { senderName: 'Merlin GmbH' });
    const named = await issued();
    await test.database.query(`UPDATE "workspace" SET "name" = 'Falcon' WHERE "id" = $1`, [
      workspace.id,
    ]);
    expect(await versionOf(await issued())).toBe(await versionOf(named));
  });

  it('are named by the entry that says an invoice was issued', async () => {
    await saveLetterhead(admin, OLD_LETTERHEAD);
    await saveLetterhead(admin, NEW_LETTERHEAD);
    const id = await issued();
    const [entry] = await test.database.query<{ data: Record<string, unknown> }>(
      `SELECT "data" FROM "auditEntry" WHERE "invoiceId" = $1 AND "action" = 'invoice.issued'`,
      [id],
    );
    expect(entry?.data['letterheadVersion']).toBe(2);
  });

  it('P8: are a workspace’s own', async () => {
    await saveLetterhead(admin, OLD_LETTERHEAD);
    const mine = await issued();
    const other = await seedWorkspace(test.database, { name: 'Rivals' });
    const rival = await test.signIn('ADMIN', other);
    const theirs = await issued(rival);
    await saveLetterhead(rival, NEW_LETTERHEAD);
    const theirNext = await issued(rival);
    expect(await textOf(mine)).not.toContain('New Works SE');
    expect(await textOf(theirs, rival)).toContain('Rivals');
    expect(await textOf(theirs, rival)).not.toContain('Old Works GmbH');
    expect(await textOf(theirNext, rival)).toContain('New Works SE');
    expect(await versionsOf(test, other.id)).toEqual([
      { number: 1, senderName: null },
      { number: 2, senderName: 'New Works SE' },
    ]);
    await expect(
      test.database.query(`UPDATE "invoice" SET "letterheadVersionId" = $2 WHERE "id" = $1`, [
        mine,
        await versionOf(theirs),
      ]),
    ).rejects.toThrow('invoice_letterheadVersion');
  });

  it.each([
    ['UPDATE "letterheadVersion" SET "iban" = NULL', 'append-only: UPDATE'],
    ['DELETE FROM "letterheadVersion"', 'append-only: DELETE'],
    ['TRUNCATE "letterheadVersion" CASCADE', 'append-only: TRUNCATE'],
    [`UPDATE "letterheadLogo" SET "bytes" = ''`, 'append-only: UPDATE'],
    ['DELETE FROM "letterheadLogo"', 'append-only: DELETE'],
    ['UPDATE "invoice" SET "letterheadVersionId" = NULL', 'invoice_issuedOnLetterhead'],
  ])('cannot be touched: %s', async (sql, refusal) => {
    await saveLetterhead(admin, OLD_LETTERHEAD);
    await issued();
    await expect(test.database.query(sql)).rejects.toThrow(refusal);
  });
});
