import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../engine/database/database.ts';
import {
  type DeliveryRemark,
  PROTOCOL_UNKNOWN,
  type RefusalCount,
  type RefusalReason,
} from './webhook-refusal.type.ts';

/** Refusals of one connection, reason and source, summed over the hours asked for. */
export type RefusalSum = {
  readonly connectionId: string | null;
  readonly reason: RefusalReason;
  readonly source: string;
  readonly count: number;
  readonly lastAt: Date;
};

const MOST_SUMS = 200;

@Injectable()
export class WebhookRefusalRepository {
  constructor(private readonly database: Database) {}

  /** Adds to what is there, in one statement. */
  async add(counts: readonly RefusalCount[]): Promise<void> {
    await this.database.managerOf().query(
      `INSERT INTO "webhookRefusal" AS refusal ("id", "connectionId", "reason", "source", "hour", "count", "lastAt")
       SELECT "id", "connectionId", "reason", "source", "hour", "count", "lastAt"
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::int[], $7::timestamptz[])
         AS given ("id", "connectionId", "reason", "source", "hour", "count", "lastAt")
       WHERE "connectionId" IS NULL OR EXISTS (
         SELECT FROM "stripeConnection" WHERE "stripeConnection"."id" = given."connectionId")
       ON CONFLICT ("connectionId", "reason", "source", "hour") DO UPDATE
         SET "count" = refusal."count" + EXCLUDED."count", "lastAt" = GREATEST(refusal."lastAt", EXCLUDED."lastAt")`,
      [
        counts.map(() => uuidv7()),
        counts.map(({ connectionId }) => connectionId),
        counts.map(({ reason }) => reason),
        counts.map(({ source }) => source),
        counts.map(({ hour }) => hour),
        counts.map(({ count }) => count),
        counts.map(({ lastAt }) => lastAt),
      ],
    );
  }

  /**
   * What was refused since then at the workspace's connections, and at addresses of none, latest first. What named no
   * connection belongs to nobody's workspace and holds no more than a truncated address.
   */
  async sumSince({
    workspaceId,
    since,
  }: {
    workspaceId: string;
    since: Date;
  }): Promise<RefusalSum[]> {
    return this.database.managerOf().query(
      `SELECT refusal."connectionId", refusal."reason", refusal."source", sum(refusal."count")::int AS "count",
         max(refusal."lastAt") AS "lastAt"
       FROM "webhookRefusal" refusal
       LEFT JOIN "stripeConnection" connection ON connection."id" = refusal."connectionId"
       WHERE refusal."hour" >= date_trunc('hour', $2::timestamptz) AND refusal."reason" <> $3
         AND (refusal."connectionId" IS NULL OR connection."workspaceId" = $1)
       GROUP BY refusal."connectionId", refusal."reason", refusal."source"
       ORDER BY max(refusal."lastAt") DESC, refusal."reason" LIMIT ${MOST_SUMS}`,
      [workspaceId, since, PROTOCOL_UNKNOWN],
    );
  }

  /** Whether deliveries to the workspace's connections were remarked on in this way since then. */
  async hasSince(input: {
    workspaceId: string;
    reason: DeliveryRemark;
    since: Date;
  }): Promise<boolean> {
    const rows: unknown[] = await this.database.managerOf().query(
      `SELECT 1 FROM "webhookRefusal" refusal
       JOIN "stripeConnection" connection ON connection."id" = refusal."connectionId"
       WHERE connection."workspaceId" = $1 AND refusal."reason" = $2 AND refusal."lastAt" >= $3 LIMIT 1`,
      [input.workspaceId, input.reason, input.since],
    );
    return rows.length > 0;
  }

  /** Of all workspaces: a worker's chore. */
  async deleteBefore(moment: Date): Promise<void> {
    await this.database
      .managerOf()
      .query('DELETE FROM "webhookRefusal" WHERE "hour" < $1', [moment]);
  }
}
