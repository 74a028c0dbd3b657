import { Injectable } from '@nestjs/common';
import { Database } from '../../../../engine/database/database.ts';

const BATCH = 500;

/**
 * Asks for many syncs at once, behind what somebody waits for: a wish with a moment is served after those without one.
 */
@Injectable()
export class RecoveryWishes {
  constructor(private readonly database: Database) {}

  /** Every invoice that was ever sent to Stripe over this connection. Answers how many. */
  async wantAllOfConnection(key: { workspaceId: string; connectionId: string }): Promise<number> {
    let [count, after] = [0, '00000000-0000-0000-0000-000000000000'];
    for (;;) {
      const rows: { invoiceId: string }[] = await this.database.managerOf().query(
        `SELECT DISTINCT "invoiceId" FROM "stripePush"
         WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "invoiceId" > $3 ORDER BY "invoiceId" LIMIT ${BATCH}`,
        [key.workspaceId, key.connectionId, after],
      );
      const invoiceIds = rows.map(({ invoiceId }) => invoiceId);
      await this.wantAll({ workspaceId: key.workspaceId, invoiceIds });
      count += invoiceIds.length;
      after = invoiceIds.at(-1) ?? after;
      if (invoiceIds.length < BATCH) {
        return count;
      }
    }
  }

  /** Those that wait for a sync already keep their place. */
  async wantAll({
    workspaceId,
    invoiceIds,
  }: {
    workspaceId: string;
    invoiceIds: readonly string[];
  }): Promise<void> {
    await this.database.managerOf().query(
      `INSERT INTO "invoiceSync" AS sync ("invoiceId", "workspaceId", "wanted", "nextAttemptAt")
       SELECT "id", $1::uuid, 1, now() FROM unnest($2::uuid[]) AS "id" ORDER BY "id"
       ON CONFLICT ("invoiceId") DO UPDATE
         SET "wanted" = sync."wanted" + 1,
             "nextAttemptAt" = CASE WHEN sync."wanted" > sync."done" THEN sync."nextAttemptAt" ELSE now() END,
             "updatedAt" = now()
         WHERE sync."workspaceId" = $1`,
      [workspaceId, invoiceIds],
    );
  }
}
