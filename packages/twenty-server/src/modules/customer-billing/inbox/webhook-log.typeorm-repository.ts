import { Injectable } from '@nestjs/common';
import { Database } from '../../../engine/database/database.ts';
import { toContainsPattern } from '../../../engine/database/search-text.util.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { StripeEventStatus } from './stripe-event.type.ts';
import type {
  WebhookLogCount,
  WebhookLogEntry,
  WebhookLogFilter,
  WebhookLogPayload,
} from './webhook-log.type.ts';

/** What a replay opens again. RECEIVED and DISPATCHED are on their way already, QUARANTINED never is. */
const REPLAYABLE = ['FAILED', 'IGNORED', 'WAITING', 'PROCESSED'] as const;

const POSITION = `to_char(event."receivedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const COLUMNS = `event."id", event."workspaceId", event."connectionId", event."stripeEventId", event."type",
  event."objectId", event."invoiceId", event."livemode", event."status" AS "state", event."statusReason" AS "reason",
  event."attempts", event."receivedAt", event."processedAt", event."apiVersion", event."stripeRequestId",
  ${POSITION} AS "position"`;

/** Parameters $1 to $4: workspace, connection, type, search pattern. */
const FILTERED = `event."workspaceId" = $1
  AND ($2::uuid IS NULL OR event."connectionId" = $2)
  AND ($3::text IS NULL OR event."type" = $3 OR starts_with(event."type", $3 || '.'))
  AND ($4::text IS NULL OR event."stripeEventId" ILIKE $4 OR event."objectId" ILIKE $4
    OR event."stripeRequestId" ILIKE $4 OR event."invoiceId" IN (
      SELECT "id" FROM "invoice" WHERE "workspaceId" = $1 AND "number" ILIKE $4))`;

/** The inbox as people look at it. */
@Injectable()
export class WebhookLogRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; one more than `first` when there is another page. */
  async list(request: {
    workspaceId: string;
    filter: WebhookLogFilter;
    first: number;
    /** The last row of the page before. */
    after: { position: string; id: string } | null;
  }): Promise<WebhookLogEntry[]> {
    return this.database.managerOf().query(
      `SELECT ${COLUMNS} FROM "stripeEvent" event
       WHERE ${FILTERED} AND (cardinality($5::text[]) = 0 OR event."status" = ANY($5))
         AND ($6::timestamptz IS NULL OR (event."receivedAt", event."id") < ($6, $7::uuid))
       ORDER BY event."receivedAt" DESC, event."id" DESC LIMIT $8`,
      [
        ...filterParameters(request),
        request.filter.states,
        request.after?.position ?? null,
        request.after?.id ?? null,
        request.first + 1,
      ],
    );
  }

  /** Per state, whatever states the filter names. */
  async count(request: {
    workspaceId: string;
    filter: WebhookLogFilter;
  }): Promise<WebhookLogCount[]> {
    return this.database.managerOf().query(
      `SELECT event."status" AS "state", count(*)::int AS "count" FROM "stripeEvent" event
       WHERE ${FILTERED} GROUP BY event."status"`,
      filterParameters(request),
    );
  }

  async find(
    { workspaceId, id }: { workspaceId: string; id: string },
    transaction?: Transaction,
  ): Promise<WebhookLogPayload | null> {
    const [row]: WebhookLogPayload[] = await this.database
      .managerOf(transaction)
      .query(
        `SELECT ${COLUMNS}, event."payload" FROM "stripeEvent" event WHERE event."workspaceId" = $1 AND event."id" = $2`,
        [workspaceId, id],
      );
    return row ?? null;
  }

  /**
   * Opens an event again, as its redelivery would. It is a hint, so this moves no money and counts nothing twice:
   * the sync it leads to computes the state from what Stripe says now. False when it is not to be opened.
   */
  async reopen(
    { workspaceId, id }: { workspaceId: string; id: string },
    transaction: Transaction,
  ): Promise<boolean> {
    return (await this.reopenWhere({ workspaceId, id, states: REPLAYABLE }, transaction)) > 0;
  }

  /** Opens everything that FAILED in the workspace; answers how many. */
  async reopenFailed(
    { workspaceId }: { workspaceId: string },
    transaction: Transaction,
  ): Promise<number> {
    return this.reopenWhere(
      { workspaceId, id: null, states: [StripeEventStatus.FAILED] },
      transaction,
    );
  }

  /**
   * Deletes up to `limit` events of the workspace that nothing waits for and that came before `moment`; answers how
   * many. Stripe repeats a delivery for three days and lists events for thirty, so what is older than the shortest
   * retention cannot come again and be taken for new.
   */
  async deleteSettledBefore(
    { workspaceId, moment, limit }: { workspaceId: string; moment: Date; limit: number },
    transaction: Transaction,
  ): Promise<number> {
    const [, count]: [unknown, number] = await this.database.managerOf(transaction).query(
      `DELETE FROM "stripeEvent" WHERE "id" IN (
         SELECT "id" FROM "stripeEvent"
         WHERE "workspaceId" = $1 AND "receivedAt" < $2 AND "status" IN ('PROCESSED', 'IGNORED')
         ORDER BY "receivedAt" LIMIT $3 FOR UPDATE SKIP LOCKED)`,
      [workspaceId, moment, limit],
    );
    return count;
  }

  private async reopenWhere(
    which: { workspaceId: string; id: string | null; states: readonly StripeEventStatus[] },
    transaction: Transaction,
  ): Promise<number> {
    const [, count]: [unknown, number] = await this.database.managerOf(transaction).query(
      `UPDATE "stripeEvent" SET "status" = 'RECEIVED', "statusReason" = NULL, "attempts" = 0, "nextAttemptAt" = NULL,
         "processedAt" = NULL, "waitingForInvoiceId" = NULL, "syncNumber" = NULL
       WHERE "workspaceId" = $1 AND ($2::uuid IS NULL OR "id" = $2) AND "status" = ANY($3::text[])`,
      [which.workspaceId, which.id, which.states],
    );
    return count;
  }
}

const filterParameters = ({
  workspaceId,
  filter,
}: {
  workspaceId: string;
  filter: WebhookLogFilter;
}): unknown[] => [
  workspaceId,
  filter.connectionId,
  filter.type,
  filter.search === null ? null : toContainsPattern(filter.search),
];
