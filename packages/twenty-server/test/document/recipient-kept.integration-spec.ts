import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source.ts';
import { RecipientFrozen1764000000021 } from '../../src/database/migrations/1764000000021-recipient-frozen.ts';
import { createDraft } from '../customer-billing/support/invoices.ts';
import { issue } from '../customer-billing/support/refusals.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import { changeCustomer, insertCustomer, NEW_WORDS, OLD_WORDS } from './support/customers.ts';
import { printAnew } from './support/fetch-pdf.ts';
import { readPdf } from './support/read-pdf.ts';

const NAME = new RecipientFrozen1764000000021().name;

const NOBODY = { name: null, contact: null, country: null, locale: null, fallback: null };
const OLD = {
  name: 'Old Harbour Ltd',
  contact: 'Olga Olsen',
  country: 'IE',
  locale: 'en-GB',
  fallback: 'en-US',
};
const NEW = {
  name: 'Neuer Hafen AG',
  contact: 'Nora Neumann',
  country: 'AT',
  locale: 'de-AT',
  fallback: 'en-US',
};

describe('whom an invoice was issued to', () => {
  let test: TestApp;
  let admin: TestClient;
  let dataSource: DataSource;
  beforeAll(async () => {
    test = await createTestApp();
    admin = await test.signIn('ADMIN');
    dataSource = await createDataSource(test.config).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await test.close();
  });

  const keptOn = async (invoiceId: string): Promise<unknown> => {
    const [row] = await test.database.query(
      `SELECT "recipientName" AS "name", "recipientContact" AS "contact", "recipientCountryCode" AS "country",
         "recipientLocale" AS "locale", "recipientFallbackLocale" AS "fallback"
       FROM "invoice" WHERE "id" = $1`,
      [invoiceId],
    );
    return row;
  };

  const textOf = async (invoiceId: string, client: TestClient = admin): Promise<string> =>
    (await readPdf(await printAnew(test, client, invoiceId))).text;

  it('P9: stands on the invoice and in the entry that says it was issued', async () => {
    const customer = await insertCustomer(test);
    const id = await createDraft(admin, customer);
    expect(await keptOn(id)).toEqual(NOBODY);
    await issue(admin, id);
    expect(await keptOn(id)).toEqual(OLD);
    const [entry] = await test.database.query<{ data: Record<string, unknown> }>(
      `SELECT "data" FROM "auditEntry" WHERE "invoiceId" = $1 AND "action" = 'invoice.issued'`,
      [id],
    );
    expect(entry?.data['recipient']).toBe('Old Harbour Ltd');
  });

  it('P8: is a workspace’s own', async () => {
    const customer = await insertCustomer(test);
    const mine = await createDraft(admin, customer);
    await issue(admin, mine);
    const other = await seedWorkspace(test.database, { name: 'Rivals' });
    const rival = await test.signIn('ADMIN', other);
    const theirCustomer = await insertCustomer(test, other.id);
    await changeCustomer(test, theirCustomer);
    const theirs = await createDraft(rival, theirCustomer);
    await issue(rival, theirs);
    expect([await keptOn(mine), await keptOn(theirs)]).toEqual([OLD, NEW]);
    expect(await textOf(theirs, rival)).toContain('Neuer Hafen AG');
    expect(await textOf(mine)).toContain('Old Harbour Ltd');
  });

  it.each([
    ['name', 'UPDATE "invoice" SET "recipientName" = NULL WHERE "issuedAt" IS NOT NULL'],
    ['locale', 'UPDATE "invoice" SET "recipientLocale" = NULL WHERE "issuedAt" IS NOT NULL'],
    [
      'fallback',
      'UPDATE "invoice" SET "recipientFallbackLocale" = NULL WHERE "issuedAt" IS NOT NULL',
    ],
    ['draft', `UPDATE "invoice" SET "recipientContact" = 'Somebody' WHERE "issuedAt" IS NULL`],
  ])('is whole on what was issued and nowhere else: %s', async (_which, sql) => {
    const customer = await insertCustomer(test);
    const [issued] = [await createDraft(admin, customer), await createDraft(admin, customer)];
    await issue(admin, issued);
    await expect(test.database.query(sql)).rejects.toThrow('invoice_issuedToRecipient');
  });

  it('is the customer of that moment on invoices from before the migration', async () => {
    const customer = await insertCustomer(test);
    const { companyId } = customer;
    const [named, unnamed, draft] = [
      await createDraft(admin, customer),
      await createDraft(admin, { companyId }),
      await createDraft(admin, customer),
    ];
    await issue(admin, named);
    await issue(admin, unnamed);
    await changeCustomer(test, customer);

    const hasRun = async (): Promise<boolean> =>
      (await test.database.query('SELECT 1 FROM "migrations" WHERE "name" = $1', [NAME])).length >
      0;
    // Back to a database as it was before, with all that is in it.
    while (await hasRun()) await dataSource.undoLastMigration();
    const columns = await test.database.query(
      `SELECT 1 FROM "information_schema"."columns" WHERE "table_name" = 'invoice' AND "column_name" LIKE 'recipient%'`,
    );
    expect(columns).toEqual([]);
    await dataSource.runMigrations();

    expect(await keptOn(named)).toEqual(NEW);
    expect(await keptOn(unnamed)).toEqual({ ...NEW, contact: null });
    expect(await keptOn(draft)).toEqual(NOBODY);
    await test.database.query(`UPDATE "company" SET "name" = 'Third Quay SA' WHERE "id" = $1`, [
      companyId,
    ]);
    const text = await textOf(named);
    for (const words of NEW_WORDS) expect(text).toContain(words);
    for (const words of [...OLD_WORDS, 'Third Quay SA']) expect(text).not.toContain(words);
    expect(await textOf(draft)).toContain('Third Quay SA');
  });
});
