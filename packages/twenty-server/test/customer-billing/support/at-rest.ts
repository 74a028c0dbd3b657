import type { TestDatabase } from '../../support/create-test-database.ts';
import { waitUntil } from '../../support/wait-until.ts';

/** Waits until no invoice is held and none waits for a sync. */
export const untilAtRest = (database: TestDatabase): Promise<true> =>
  waitUntil('every invoice to be at rest', async () => {
    const [row] = await database.query<{ busy: string }>(
      `SELECT count(*) AS busy FROM "invoiceSync" WHERE "wanted" > "done" OR "leaseHolder" IS NOT NULL`,
    );
    return row?.busy === '0';
  });
