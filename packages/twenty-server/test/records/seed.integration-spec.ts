import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source.ts';
import { seedDemo } from '../../src/database/seed/seed-demo.ts';
import { loadConfigOrThrow } from '../../src/engine/config/load-config.ts';
import { Database } from '../../src/engine/database/database.ts';
import { DEMO_PASSWORD } from '../../src/database/seed/demo-people.constant.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.ts';
import { createTestEnvironment } from '../support/environment.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';

const NOW = new Date('2026-11-22T23:30:00Z');

const withDatabase = async <T>(
  test: TestDatabase,
  work: (database: Database) => Promise<T>,
): Promise<T> => {
  const config = loadConfigOrThrow(createTestEnvironment(test.url));
  const dataSource: DataSource = await createDataSource(config).initialize();
  try {
    return await work(new Database(dataSource));
  } finally {
    await dataSource.destroy();
  }
};

describe('The demo seed', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
    await withDatabase(test, (database) => seedDemo({ database, now: NOW }));
  });
  afterAll(() => test.drop());

  it('fills an empty database with the demo workspace', async () => {
    const [counts] = await test.query(`SELECT
      (SELECT count(*)::int FROM "workspace") AS workspaces, (SELECT count(*)::int FROM "user") AS users,
      (SELECT count(*)::int FROM "company") AS companies, (SELECT count(*)::int FROM "person") AS people,
      (SELECT count(*)::int FROM "invoice") AS invoices,
      (SELECT count(*)::int FROM "invoice" WHERE "status" = 'DRAFT') AS drafts,
      (SELECT count(DISTINCT "currency")::int FROM "invoice") AS currencies`);
    expect(counts).toEqual({
      workspaces: 1,
      users: 2,
      companies: 30,
      people: 60,
      invoices: 120,
      drafts: 9,
      currencies: 5,
    });
  });

  it('shows the states that manual payments can make', async () => {
    const rows = await test.query<{ status: string; count: number }>(
      'SELECT "status", count(*)::int AS count FROM "invoice" GROUP BY "status" ORDER BY "status"',
    );
    expect(Object.fromEntries(rows.map(({ status, count }) => [status, count]))).toEqual({
      DRAFT: 9,
      OPEN: 34,
      OVERPAID: 1,
      PAID: 70,
      PARTIALLY_PAID: 6,
    });
  });

  it('numbers without a gap in the order of issue dates', async () => {
    const rows = await test.query<{ number: string; issueDate: string }>(
      `SELECT "number", "issueDate"::text FROM "invoice" WHERE "number" IS NOT NULL ORDER BY "numberOrder"`,
    );
    const dates = rows.map(({ issueDate }) => issueDate);
    expect(dates).toEqual(dates.toSorted());
    for (const year of ['2025', '2026']) {
      const ofYear = rows.filter(({ issueDate }) => issueDate.startsWith(year));
      expect(ofYear.length).toBeGreaterThan(0);
      expect(ofYear.map(({ number }) => number)).toEqual(
        ofYear.map((_, index) => `INV-${year}-${String(index + 1).padStart(4, '0')}`),
      );
    }
  });

  it('P4: holds invoices that equal their ledger, and invents no Stripe id', async () => {
    const [differences] = await test.query(
      `SELECT
      (SELECT count(*)::int FROM "invoice" i WHERE "paidMinor" <> coalesce((SELECT sum("amountMinor") FROM "payment" p
        WHERE p."invoiceId" = i."id" AND p."status" = 'SUCCEEDED'), 0)) AS ledger,
      (SELECT count(*)::int FROM "invoice" i WHERE "totalMinor" <> (SELECT sum("totalMinor") FROM "invoiceLineItem" l
        WHERE l."invoiceId" = i."id")) AS totals,
      (SELECT count(*)::int FROM "payment" WHERE "movementId" NOT LIKE 'manual:%' OR "stripePaymentIntentId" IS NOT NULL)
        + (SELECT count(*)::int FROM "invoice" WHERE "stripeInvoiceId" IS NOT NULL) AS stripe,
      (SELECT count(*)::int FROM "auditEntry" WHERE "occurredAt" > $1) AS future`,
      [NOW],
    );
    expect(differences).toEqual({ ledger: 0, totals: 0, stripe: 0, future: 0 });
  });

  it('issues on the letterhead of a firm, with a picture', async () => {
    const rows = await test.query(
      `SELECT version."senderName", version."iban", octet_length(logo."bytes") > 1000 AS "hasLogo",
         count(invoice."id")::int AS issued
       FROM "letterheadVersion" version
       JOIN "letterheadLogo" logo ON logo."hash" = version."logoHash"
       JOIN "invoice" invoice ON invoice."letterheadVersionId" = version."id"
       GROUP BY 1, 2, 3`,
    );
    expect(rows).toEqual([
      {
        senderName: 'Kestrel Works GmbH',
        iban: 'DE89370400440532013000',
        hasLogo: true,
        issued: 111,
      },
    ]);
  });

  it('does nothing the second time', async () => {
    await expect(withDatabase(test, (database) => seedDemo({ database, now: NOW }))).resolves.toBe(
      'ALREADY_SEEDED',
    );
    expect(await test.query('SELECT count(*)::int AS count FROM "invoice"')).toEqual([
      { count: 120 },
    ]);
  });

  it('refuses a database that holds something else', async () => {
    const other = await createTestDatabase();
    await seedWorkspace(other);
    await expect(
      withDatabase(other, (database) => seedDemo({ database, now: NOW })),
    ).rejects.toThrow('holds data already');
    expect(await other.query('SELECT count(*)::int AS count FROM "company"')).toEqual([
      { count: 0 },
    ]);
    await other.drop();
  });

  it('seeds once when two start at once', async () => {
    const other = await createTestDatabase();
    const seed = () => withDatabase(other, (database) => seedDemo({ database, now: NOW }));
    const outcomes = await Promise.all([seed(), seed()]);
    expect(outcomes.toSorted()).toEqual(['ALREADY_SEEDED', 'SEEDED']);
    await other.drop();
  });

  it('makes logins that work', async () => {
    const app: TestApp = await createTestApp({
      shared: {
        database: test,
        workspace: await test
          .query<{ id: string }>('SELECT "id" FROM "workspace"')
          .then(([row]) => {
            const nobody = { id: '', email: '', name: '' };
            return {
              id: row?.id ?? '',
              admin: { ...nobody, role: 'ADMIN' as const },
              member: { ...nobody, role: 'MEMBER' as const },
            };
          }),
      },
    });
    const signIn = `mutation ($email: String!, $password: String!) {
      signIn(email: $email, password: $password) { name role } }`;
    const answers = await Promise.all(
      ['ada@kestrel.example', 'max@kestrel.example'].map((email) =>
        app.graphql(signIn, { email, password: DEMO_PASSWORD }),
      ),
    );
    expect(answers.map(({ data }) => data)).toEqual([
      { signIn: { name: 'Ada Lindqvist', role: 'ADMIN' } },
      { signIn: { name: 'Max Hartung', role: 'MEMBER' } },
    ]);
    await app.close();
  });
});
