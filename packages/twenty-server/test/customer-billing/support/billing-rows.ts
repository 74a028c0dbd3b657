import type { TestDatabase } from '../../support/create-test-database.ts';

const rowsOf = (database: TestDatabase, sql: string, invoiceId: string) =>
  database.query<Record<string, unknown>>(sql, [invoiceId]);

const GENERATED_ID = /\b(in|pi|ch|py|re|du|evt|req|cus|inpay|txn)_[A-Za-z0-9]+|INV-\d{4}-\d{4}/g;

const withoutIds = (text: unknown): string =>
  String(text).replaceAll(GENERATED_ID, (id) => `${id.split(/[_-]/)[0]}…`);

/**
 * Everything our rows say about one invoice's money, comparable between two invoices: without generated ids, moments,
 * versions and the order of the audit trail.
 */
export const readBillingRows = async (database: TestDatabase, invoiceId: string) => {
  const [invoice] = await rowsOf(
    database,
    `SELECT "status", "statusRow", "statusFacts", "totalMinor", "paidMinor", "refundedMinor", "disputedMinor",
       "keptMinor", "owedMinor", "processingMinor", "failing" FROM "invoice" WHERE "id" = $1`,
    invoiceId,
  );
  const payments = await rowsOf(
    database,
    `SELECT "kind", "status", "currency", "amountMinor", "method", "methodDisplay", "feeMinor", "netMinor",
       "failureMessage", "source", "livemode", "movementId" FROM "payment" WHERE "invoiceId" = $1`,
    invoiceId,
  );
  const attempts = await rowsOf(
    database,
    'SELECT "amountMinor", "reason", "declineCode", "methodDisplay" FROM "paymentAttempt" WHERE "invoiceId" = $1',
    invoiceId,
  );
  const notifications = await rowsOf(
    database,
    'SELECT "kind", "title", "body" FROM "notification" WHERE "invoiceId" = $1',
    invoiceId,
  );
  return {
    invoice,
    payments: payments
      .map((row) => ({ ...row, movementId: withoutIds(row['movementId']) }))
      .sort(byJson),
    attempts: attempts.sort(byJson),
    notifications: notifications
      .map((row) => ({ ...row, title: withoutIds(row['title']) }))
      .sort(byJson),
  };
};

const byJson = (a: object, b: object): number => JSON.stringify(a).localeCompare(JSON.stringify(b));
