import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source.ts';
import { LetterheadFrozen1764000000019 } from '../../src/database/migrations/1764000000019-letterhead-frozen.ts';
import { createDraft } from '../customer-billing/support/invoices.ts';
import { issue } from '../customer-billing/support/refusals.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';
import { fetchStaffPdf } from './support/fetch-pdf.ts';
import {
  NEW_LETTERHEAD,
  OLD_LETTERHEAD,
  saveLetterhead,
  versionsOf,
} from './support/letterheads.ts';
import { readPdf } from './support/read-pdf.ts';

const NAME = new LetterheadFrozen1764000000019().name;

describe('the migration that keeps letterheads', () => {
  let test: TestApp;
  let dataSource: DataSource;
  beforeAll(async () => {
    test = await createTestApp();
    dataSource = await createDataSource(test.config).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await test.close();
  });

  const hasRun = async (): Promise<boolean> =>
    (await test.database.query('SELECT 1 FROM "migrations" WHERE "name" = $1', [NAME])).length > 0;

  /** Back to a database as it was before, with all that is in it. */
  const goBack = async (): Promise<void> => {
    while (await hasRun()) await dataSource.undoLastMigration();
  };

  it('gives invoices that were issued before the letterhead of that moment', async () => {
    const [withLetterhead, withoutLetterhead, idle] = [
      await seedWorkspace(test.database, { name: 'Kestrel' }),
      await seedWorkspace(test.database, { name: 'Merlin' }),
      await seedWorkspace(test.database, { name: 'Idle' }),
    ];
    const kestrel = await test.signIn('ADMIN', withLetterhead);
    const merlin = await test.signIn('ADMIN', withoutLetterhead);
    await saveLetterhead(kestrel, OLD_LETTERHEAD);
    const [first, second, draft] = [
      await createDraft(kestrel),
      await createDraft(kestrel),
      await createDraft(kestrel),
    ];
    await issue(kestrel, first);
    await saveLetterhead(kestrel, NEW_LETTERHEAD);
    await issue(kestrel, second);
    const bare = await createDraft(merlin);
    await issue(merlin, bare);

    await goBack();
    const before = await test.database.query<{ senderName: string | null; logo: Buffer | null }>(
      `SELECT "senderName", "logo" FROM "letterhead" WHERE "workspaceId" = $1`,
      [withLetterhead.id],
    );
    expect(before).toEqual([
      { senderName: 'New Works SE', logo: Buffer.from(NEW_LETTERHEAD.logo, 'base64') },
    ]);
    await dataSource.runMigrations();

    expect(await versionsOf(test, withLetterhead.id)).toEqual([
      { number: 1, senderName: 'New Works SE' },
    ]);
    expect(await versionsOf(test, withoutLetterhead.id)).toEqual([{ number: 1, senderName: null }]);
    expect(await versionsOf(test, idle.id)).toEqual([]);
    const rows = await test.database.query<{ id: string; number: number | null }>(
      `SELECT invoice."id", version."number" FROM "invoice" invoice
       LEFT JOIN "letterheadVersion" version ON version."workspaceId" = invoice."workspaceId"
         AND version."id" = invoice."letterheadVersionId"`,
    );
    expect(new Map(rows.map(({ id, number }) => [id, number]))).toEqual(
      new Map([
        [first, 1],
        [second, 1],
        [draft, null],
        [bare, 1],
      ]),
    );

    await saveLetterhead(kestrel, OLD_LETTERHEAD);
    for (const id of [first, second]) {
      const { text, pages } = await readPdf((await fetchStaffPdf(test, kestrel, id)).bytes);
      expect(text).toContain('New Works SE');
      expect(pages[0]?.pictures).toEqual(['180×180']);
    }
    const { text } = await readPdf((await fetchStaffPdf(test, merlin, bare)).bytes);
    expect(text).toContain('Merlin');
  });
});
