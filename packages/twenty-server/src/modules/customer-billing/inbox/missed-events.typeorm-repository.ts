import { Injectable } from '@nestjs/common';
import { Database } from '../../../engine/database/database.ts';
import type { MissedEvents } from './event-cursor.type.ts';

type ConnectionKey = { readonly workspaceId: string; readonly connectionId: string };

/** Reads which events were found in Stripe's list because no webhook had brought them. */
@Injectable()
export class MissedEventsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Events created after `since` and `after`, but long enough ago (`createdBefore`) for a webhook to have brought them,
   * which none has. `types` null: of any type. Null for none.
   */
  async findMissed(
    { workspaceId, connectionId }: ConnectionKey,
    which: {
      since: Date;
      after: Date | null;
      createdBefore: Date;
      types: readonly string[] | null;
    },
  ): Promise<MissedEvents | null> {
    const [row]: { count: number; since: Date; lastAt: Date; types: string[] }[] =
      await this.database.managerOf().query(
        `SELECT count(*)::int AS "count", min("stripeCreatedAt") AS "since", max("stripeCreatedAt") AS "lastAt",
           array_agg(DISTINCT "type") AS "types"
         FROM "stripeEvent"
         WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "foundAt" IS NOT NULL AND "deliveredAt" IS NULL
           AND "stripeCreatedAt" > GREATEST($3::timestamptz, $4::timestamptz) AND "stripeCreatedAt" <= $5
           AND ($6::text[] IS NULL OR "type" = ANY($6))`,
        [workspaceId, connectionId, which.since, which.after, which.createdBefore, which.types],
      );
    return row === undefined || row.count === 0 ? null : row;
  }

  /** Whether a webhook brought something that Stripe created after `moment`. */
  async wasDeliveredSince(
    { workspaceId, connectionId }: ConnectionKey,
    moment: Date,
  ): Promise<boolean> {
    const rows: unknown[] = await this.database.managerOf().query(
      `SELECT 1 FROM "stripeEvent" WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "stripeCreatedAt" > $3
         AND "deliveredAt" IS NOT NULL LIMIT 1`,
      [workspaceId, connectionId, moment],
    );
    return rows.length > 0;
  }

  /** Per connection, how many events were found since then that no webhook had brought first. */
  async countFoundSince({
    workspaceId,
    moment,
  }: {
    workspaceId: string;
    moment: Date;
  }): Promise<Map<string, number>> {
    const rows: { connectionId: string; count: number }[] = await this.database.managerOf().query(
      `SELECT "connectionId", count(*)::int AS "count" FROM "stripeEvent"
       WHERE "workspaceId" = $1 AND "foundAt" >= $2 GROUP BY "connectionId"`,
      [workspaceId, moment],
    );
    return new Map(rows.map(({ connectionId, count }) => [connectionId, count]));
  }
}
