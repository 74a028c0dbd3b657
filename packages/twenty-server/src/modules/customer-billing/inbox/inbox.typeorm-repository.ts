import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import {
  type InboxEvent,
  SELF_TEST_EVENT_TYPE,
  StripeEventStatus,
  type VerifiedEvent,
} from './stripe-event.type.ts';
import { removePaymentCapabilities } from './remove-payment-capabilities.util.ts';

/** An event as evidence of a change: its type, its id and the request that caused it at Stripe. */
export type EventEvidence = {
  readonly eventType: string;
  readonly stripeEventId: string;
  readonly stripeRequestId: string | null;
};

export type ConnectionEventHealth = {
  readonly connectionId: string;
  readonly lastEventAt: Date | null;
  readonly lastEventType: string | null;
  readonly failed: number;
  readonly waiting: number;
  readonly quarantined: number;
};

const RETRY_DELAY_SECONDS = 5;
const MAXIMUM_ATTEMPTS = 8;

/** The inbox of Stripe's events: the row is the durable job, stored before Stripe hears a 200. */
@Injectable()
export class Inbox {
  constructor(private readonly database: Database) {}

  /**
   * Stores a verified event in one statement. An event that is there already changes nothing, unless it FAILED or was
   * IGNORED: then its redelivery opens it again.
   */
  async store(
    event: VerifiedEvent,
    status: typeof StripeEventStatus.RECEIVED | typeof StripeEventStatus.QUARANTINED,
    statusReason: string | null = null,
  ): Promise<void> {
    await this.database.managerOf().query(
      `INSERT INTO "stripeEvent" AS event
         ("id", "workspaceId", "connectionId", "stripeEventId", "type", "apiVersion", "livemode", "stripeCreatedAt",
          "objectId", "stripeRequestId", "payload", "bodySha256", "status", "statusReason")
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT ("connectionId", "stripeEventId") DO UPDATE
         SET "status" = EXCLUDED."status", "statusReason" = EXCLUDED."statusReason", "attempts" = 0, "nextAttemptAt" = NULL,
             "processedAt" = NULL
         WHERE event."status" IN ('FAILED', 'IGNORED')`,
      [
        uuidv7(),
        event.workspaceId,
        event.connectionId,
        event.stripeEventId,
        event.type,
        event.apiVersion,
        event.livemode,
        event.stripeCreatedAt,
        event.objectId,
        event.stripeRequestId,
        JSON.stringify(removePaymentCapabilities(event.payload)),
        event.bodySha256,
        status,
        statusReason,
      ],
    );
  }

  /**
   * Locks up to `limit` waiting events of any workspace for the rest of the transaction, oldest first. Those of
   * `exceptConnectionIds` stay where they are.
   */
  async claimReceived(
    { limit, exceptConnectionIds }: { limit: number; exceptConnectionIds: readonly string[] },
    transaction: Transaction,
  ): Promise<InboxEvent[]> {
    return this.database.managerOf(transaction).query(
      `SELECT "id", "workspaceId", "connectionId", "stripeEventId", "type", "stripeRequestId", "payload", "attempts"
       FROM "stripeEvent"
       WHERE "status" = 'RECEIVED' AND ("nextAttemptAt" IS NULL OR "nextAttemptAt" <= now())
         AND NOT "connectionId" = ANY($2::uuid[])
       ORDER BY "receivedAt" LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [limit, exceptConnectionIds],
    );
  }

  async markDispatched(
    event: InboxEvent,
    { invoiceId, syncNumber }: { invoiceId: string; syncNumber: bigint },
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "stripeEvent" SET "status" = 'DISPATCHED', "statusReason" = NULL, "invoiceId" = $3, "syncNumber" = $4,
         "waitingForInvoiceId" = NULL
       WHERE "id" = $1 AND "workspaceId" = $2`,
      [event.id, event.workspaceId, invoiceId, syncNumber.toString()],
    );
  }

  async markIgnored(event: InboxEvent, reason: string, transaction: Transaction): Promise<void> {
    await this.setStatus(event, StripeEventStatus.IGNORED, reason, null, transaction);
  }

  async markWaiting(
    event: InboxEvent,
    { invoiceId, reason }: { invoiceId: string; reason: string },
    transaction: Transaction,
  ): Promise<void> {
    await this.setStatus(event, StripeEventStatus.WAITING, reason, invoiceId, transaction);
  }

  /** Puts an event that could not be placed back for later; FAILED after the last attempt, with the reason. */
  async postpone(event: InboxEvent, reason: string): Promise<void> {
    await this.database.managerOf().query(
      `UPDATE "stripeEvent" SET "attempts" = "attempts" + 1, "statusReason" = $3,
         "status" = CASE WHEN "attempts" + 1 >= $4 THEN 'FAILED' ELSE 'RECEIVED' END,
         "nextAttemptAt" = now() + make_interval(secs => $5 * power(2, "attempts"))
       WHERE "id" = $1 AND "workspaceId" = $2 AND "status" = 'RECEIVED'`,
      [event.id, event.workspaceId, reason, MAXIMUM_ATTEMPTS, RETRY_DELAY_SECONDS],
    );
  }

  /** Opens the events that waited for this invoice to be known at Stripe. Called in the transaction that made it known. */
  async reopenWaiting(
    {
      workspaceId,
      connectionId,
      invoiceId,
    }: { workspaceId: string; connectionId: string; invoiceId: string },
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "stripeEvent" SET "status" = 'RECEIVED', "statusReason" = NULL, "waitingForInvoiceId" = NULL
       WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "waitingForInvoiceId" = $3 AND "status" = 'WAITING'`,
      [workspaceId, connectionId, invoiceId],
    );
  }

  /** Fails, with words, the events whose invoice did not appear within 24 hours. Of all workspaces: a worker's chore. */
  async failOverdueWaiting(): Promise<number> {
    const [, count]: [unknown, number] = await this.database.managerOf().query(
      `UPDATE "stripeEvent" SET "status" = 'FAILED', "statusReason" = 'Its invoice did not appear within 24 hours'
       WHERE "status" = 'WAITING' AND "receivedAt" < now() - interval '24 hours'`,
    );
    return count;
  }

  /** Marks what a sync has covered as PROCESSED and returns it as evidence for the audit trail, oldest first. */
  async markProcessed(
    { workspaceId, invoiceId, upTo }: { workspaceId: string; invoiceId: string; upTo: bigint },
    transaction: Transaction,
  ): Promise<EventEvidence[]> {
    const [rows]: [(EventEvidence & { receivedAt: Date })[], number] = await this.database
      .managerOf(transaction)
      .query(
        `UPDATE "stripeEvent" SET "status" = 'PROCESSED', "processedAt" = now()
         WHERE "workspaceId" = $1 AND "invoiceId" = $2 AND "status" = 'DISPATCHED' AND "syncNumber" <= $3
         RETURNING "type" AS "eventType", "stripeEventId", "stripeRequestId", "receivedAt"`,
        [workspaceId, invoiceId, upTo.toString()],
      );
    return rows
      .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
      .map(({ eventType, stripeEventId, stripeRequestId }) => ({
        eventType,
        stripeEventId,
        stripeRequestId,
      }));
  }

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

  /** Takes back an event of our own making; true when it had arrived here. */
  async takeBack({
    workspaceId,
    connectionId,
    stripeEventId,
  }: {
    workspaceId: string;
    connectionId: string;
    stripeEventId: string;
  }): Promise<boolean> {
    const [, count]: [unknown, number] = await this.database
      .managerOf()
      .query(
        `DELETE FROM "stripeEvent" WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "stripeEventId" = $3`,
        [workspaceId, connectionId, stripeEventId],
      );
    return count > 0;
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

  private async setStatus(
    event: InboxEvent,
    status: StripeEventStatus,
    reason: string,
    waitingForInvoiceId: string | null,
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "stripeEvent" SET "status" = $3, "statusReason" = $4, "waitingForInvoiceId" = $5,
         "processedAt" = CASE WHEN $3 = 'IGNORED' THEN now() END
       WHERE "id" = $1 AND "workspaceId" = $2`,
      [event.id, event.workspaceId, status, reason, waitingForInvoiceId],
    );
  }
}
