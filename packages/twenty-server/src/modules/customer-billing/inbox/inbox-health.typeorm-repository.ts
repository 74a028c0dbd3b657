import { Injectable } from '@nestjs/common';
import { Database } from '../../../engine/database/database.ts';
import { SELF_TEST_EVENT_TYPE } from './stripe-event.type.ts';

export type ConnectionEventHealth = {
  readonly connectionId: string;
  readonly lastEventAt: Date | null;
  readonly lastEventType: string | null;
  readonly failed: number;
  readonly waiting: number;
  readonly quarantined: number;
};

/** How the inbox is doing, for those who look after it. */
@Injectable()
export class InboxHealth {
  constructor(private readonly database: Database) {}

  async healthByConnection({
    workspaceId,
  }: {
    workspaceId: string;
  }): Promise<Map<string, ConnectionEventHealth>> {
    const rows: (Omit<ConnectionEventHealth, 'failed' | 'waiting' | 'quarantined'> & {
      failed: string;
      waiting: string;
      quarantined: string;
    })[] = await this.database.managerOf().query(
      `SELECT connection."id" AS "connectionId", last."receivedAt" AS "lastEventAt", last."type" AS "lastEventType",
         count(*) FILTER (WHERE trouble."status" = 'FAILED') AS "failed",
         count(*) FILTER (WHERE trouble."status" = 'WAITING') AS "waiting",
         count(*) FILTER (WHERE trouble."status" = 'QUARANTINED') AS "quarantined"
       FROM "stripeConnection" connection
       LEFT JOIN LATERAL (
         SELECT "receivedAt", "type" FROM "stripeEvent"
         WHERE "workspaceId" = $1 AND "connectionId" = connection."id" AND "type" <> $2
         ORDER BY "receivedAt" DESC LIMIT 1) last ON true
       LEFT JOIN "stripeEvent" trouble ON trouble."workspaceId" = $1 AND trouble."connectionId" = connection."id"
         AND trouble."status" IN ('WAITING', 'QUARANTINED', 'FAILED')
       WHERE connection."workspaceId" = $1
       GROUP BY connection."id", last."receivedAt", last."type"`,
      [workspaceId, SELF_TEST_EVENT_TYPE],
    );
    return new Map(
      rows.map((row) => [
        row.connectionId,
        {
          ...row,
          failed: Number(row.failed),
          waiting: Number(row.waiting),
          quarantined: Number(row.quarantined),
        },
      ]),
    );
  }

  /** When the connection last brought an event. */
  async findLastEventAt({
    workspaceId,
    connectionId,
  }: {
    workspaceId: string;
    connectionId: string;
  }): Promise<Date | null> {
    const [row]: { receivedAt: Date }[] = await this.database.managerOf().query(
      `SELECT "receivedAt" FROM "stripeEvent" WHERE "workspaceId" = $1 AND "connectionId" = $2
       ORDER BY "receivedAt" DESC LIMIT 1`,
      [workspaceId, connectionId],
    );
    return row?.receivedAt ?? null;
  }

  /** Seconds since the oldest event arrived that should have been dispatched by now; null when none waits. */
  async secondsOfOldestReceived({ workspaceId }: { workspaceId: string }): Promise<number | null> {
    const [row]: { seconds: number | null }[] = await this.database.managerOf().query(
      `SELECT EXTRACT(EPOCH FROM now() - min(COALESCE("nextAttemptAt", "receivedAt")))::float8 AS "seconds"
       FROM "stripeEvent"
       WHERE "workspaceId" = $1 AND "status" = 'RECEIVED' AND ("nextAttemptAt" IS NULL OR "nextAttemptAt" <= now())`,
      [workspaceId],
    );
    return row?.seconds ?? null;
  }
}
