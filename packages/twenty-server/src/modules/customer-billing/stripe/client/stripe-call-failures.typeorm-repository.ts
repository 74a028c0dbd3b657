import { Injectable } from '@nestjs/common';
import { Database } from '../../../../engine/database/database.ts';

export type FailureCounts = { readonly apiErrors: number; readonly rateLimited: number };

/** Failed calls per connection and hour; kept for a week. */
@Injectable()
export class StripeCallFailureRepository {
  constructor(private readonly database: Database) {}

  async add(connectionId: string, { apiErrors, rateLimited }: FailureCounts): Promise<void> {
    await this.database.managerOf().query(
      `INSERT INTO "stripeCallFailure" AS failure ("connectionId", "hour", "apiErrors", "rateLimited")
       SELECT "id", date_trunc('hour', now()), $2, $3 FROM "stripeConnection" WHERE "id" = $1
       ON CONFLICT ("connectionId", "hour") DO UPDATE
         SET "apiErrors" = failure."apiErrors" + EXCLUDED."apiErrors",
             "rateLimited" = failure."rateLimited" + EXCLUDED."rateLimited"`,
      [connectionId, apiErrors, rateLimited],
    );
    await this.database
      .managerOf()
      .query(
        `DELETE FROM "stripeCallFailure" WHERE "connectionId" = $1 AND "hour" < now() - interval '7 days'`,
        [connectionId],
      );
  }

  /** By connection of the workspace; one that never failed is missing. */
  async countLastDay({
    workspaceId,
  }: {
    workspaceId: string;
  }): Promise<ReadonlyMap<string, FailureCounts>> {
    const rows: { connectionId: string; apiErrors: string; rateLimited: string }[] =
      await this.database.managerOf().query(
        `SELECT failure."connectionId", sum(failure."apiErrors") AS "apiErrors",
           sum(failure."rateLimited") AS "rateLimited"
         FROM "stripeCallFailure" failure
         JOIN "stripeConnection" connection ON connection."id" = failure."connectionId"
         WHERE connection."workspaceId" = $1 AND failure."hour" > now() - interval '24 hours'
         GROUP BY failure."connectionId"`,
        [workspaceId],
      );
    return new Map(
      rows.map(({ connectionId, apiErrors, rateLimited }) => [
        connectionId,
        { apiErrors: Number(apiErrors), rateLimited: Number(rateLimited) },
      ]),
    );
  }
}
