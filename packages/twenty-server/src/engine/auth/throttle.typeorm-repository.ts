import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';

type Count = { readonly key: string; readonly attempts: number };

@Injectable()
export class ThrottleRepository {
  constructor(private readonly database: Database) {}

  /**
   * Counts one more attempt for each key and answers the new counts, in one statement: any number of processes
   * count together. Keys are taken in order, so that two callers never wait for each other in a circle.
   */
  async increment({
    keys,
    now,
    windowMs,
  }: {
    keys: readonly string[];
    now: Date;
    windowMs: number;
  }): Promise<Count[]> {
    return this.database.managerOf().query<Count[]>(
      `INSERT INTO "throttle" AS t ("key", "attempts", "windowStartedAt")
       SELECT k, 1, $2::timestamptz FROM unnest($1::text[]) AS k ORDER BY k
       ON CONFLICT ("key") DO UPDATE SET
         "attempts" = CASE WHEN t."windowStartedAt" <= $3 THEN 1 ELSE t."attempts" + 1 END,
         "windowStartedAt" = CASE WHEN t."windowStartedAt" <= $3 THEN EXCLUDED."windowStartedAt" ELSE t."windowStartedAt" END
       RETURNING "key", "attempts"`,
      [keys, now, new Date(now.getTime() - windowMs)],
    );
  }

  async decrement(keys: readonly string[]): Promise<void> {
    await this.database
      .managerOf()
      .query(
        'UPDATE "throttle" SET "attempts" = greatest("attempts" - 1, 0) WHERE "key" = ANY($1)',
        [keys],
      );
  }

  async deleteStartedBefore(instant: Date): Promise<void> {
    await this.database
      .managerOf()
      .query('DELETE FROM "throttle" WHERE "windowStartedAt" < $1', [instant]);
  }
}
