import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { type InboxEvent, StripeEventStatus, type VerifiedEvent } from './stripe-event.type.ts';
import { ATTEMPTS_BEFORE_FAILING, retryDelaySeconds } from './retry-delay.util.ts';
import { removePaymentCapabilities } from './remove-payment-capabilities.util.ts';

/** An event as evidence of a change: its type, its id and the request that caused it at Stripe. */
export type EventEvidence = {
  readonly eventType: string;
  readonly stripeEventId: string;
  readonly stripeRequestId: string | null;
};

/** What a redelivery opens again. */
const REOPENS = `event."status" IN ('FAILED', 'IGNORED')`;

/** The inbox of Stripe's events: the row is the durable job, stored before Stripe hears a 200. */
@Injectable()
export class Inbox {
  constructor(private readonly database: Database) {}

  /**
   * Stores a verified event that a webhook brought, in one statement. An event that is there already changes nothing,
   * unless it FAILED or was IGNORED: then its redelivery opens it again.
   */
  async store(
    event: VerifiedEvent,
    status: typeof StripeEventStatus.RECEIVED | typeof StripeEventStatus.QUARANTINED,
    statusReason: string | null = null,
  ): Promise<void> {
    await this.insert(event, { status, statusReason, foundAt: null });
  }

  /**
   * Stores an event found in Stripe's list, by the statement a webhook's is stored with; false when it was here
   * already, which changes nothing: looking again every quarter of an hour must not open what was IGNORED.
   */
  async storeFound(event: VerifiedEvent, foundAt: Date): Promise<boolean> {
    return this.insert(event, { status: StripeEventStatus.RECEIVED, statusReason: null, foundAt });
  }

  /** Which of these events are here. */
  async findKnownIds({
    workspaceId,
    connectionId,
    stripeEventIds,
  }: {
    workspaceId: string;
    connectionId: string;
    stripeEventIds: readonly string[];
  }): Promise<Set<string>> {
    const rows: { stripeEventId: string }[] = await this.database.managerOf().query(
      `SELECT "stripeEventId" FROM "stripeEvent"
       WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "stripeEventId" = ANY($3)`,
      [workspaceId, connectionId, stripeEventIds],
    );
    return new Set(rows.map(({ stripeEventId }) => stripeEventId));
  }

  private async insert(
    event: VerifiedEvent,
    as: { status: StripeEventStatus; statusReason: string | null; foundAt: Date | null },
  ): Promise<boolean> {
    const rows: { inserted: boolean }[] = await this.database.managerOf().query(
      `INSERT INTO "stripeEvent" AS event
         ("id", "workspaceId", "connectionId", "stripeEventId", "type", "apiVersion", "livemode", "stripeCreatedAt",
          "objectId", "stripeRequestId", "payload", "bodySha256", "status", "statusReason", "foundAt", "deliveredAt")
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
         CASE WHEN $15::timestamptz IS NULL THEN now() END)
       ON CONFLICT ("connectionId", "stripeEventId") DO UPDATE
         SET "status" = CASE WHEN ${REOPENS} THEN EXCLUDED."status" ELSE event."status" END,
             "statusReason" = CASE WHEN ${REOPENS} THEN EXCLUDED."statusReason" ELSE event."statusReason" END,
             "attempts" = CASE WHEN ${REOPENS} THEN 0 ELSE event."attempts" END,
             "nextAttemptAt" = CASE WHEN ${REOPENS} THEN NULL ELSE event."nextAttemptAt" END,
             "processedAt" = CASE WHEN ${REOPENS} THEN NULL ELSE event."processedAt" END,
             "deliveredAt" = COALESCE(event."deliveredAt", now())
         WHERE EXCLUDED."foundAt" IS NULL AND (${REOPENS} OR event."deliveredAt" IS NULL)
       RETURNING xmax = 0 AS "inserted"`,
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
        as.status,
        as.statusReason,
        as.foundAt,
      ],
    );
    return rows[0]?.inserted ?? false;
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

  /** Puts an event that could not be placed back for later; FAILED after a day of tries, with the reason. */
  async postpone(event: InboxEvent, reason: string): Promise<void> {
    const failed = event.attempts + 1 >= ATTEMPTS_BEFORE_FAILING;
    await this.database.managerOf().query(
      `UPDATE "stripeEvent" SET "attempts" = "attempts" + 1, "status" = $3, "statusReason" = $4,
         "nextAttemptAt" = now() + make_interval(secs => $5)
       WHERE "id" = $1 AND "workspaceId" = $2 AND "status" = 'RECEIVED'`,
      [
        event.id,
        event.workspaceId,
        failed ? StripeEventStatus.FAILED : StripeEventStatus.RECEIVED,
        failed ? `It could not be placed for a day. The last time: ${reason}` : reason,
        retryDelaySeconds(event.attempts),
      ],
    );
  }

  /**
   * Tells in words that an invoice could not be brought in line with Stripe for a day. Trying goes on, and the first
   * success makes these events PROCESSED after all. Does nothing before that day is over.
   */
  async failWhatCannotBeSynced(
    claim: { workspaceId: string; invoiceId: string; attempts: number; wanted: bigint },
    reason: string,
  ): Promise<void> {
    if (claim.attempts + 1 < ATTEMPTS_BEFORE_FAILING) {
      return;
    }
    await this.database.managerOf().query(
      `UPDATE "stripeEvent" SET "status" = 'FAILED', "statusReason" = $4
       WHERE "workspaceId" = $1 AND "invoiceId" = $2 AND "status" = 'DISPATCHED' AND "syncNumber" <= $3`,
      [
        claim.workspaceId,
        claim.invoiceId,
        claim.wanted.toString(),
        `Its invoice could not be brought in line with Stripe for a day. The last time: ${reason}`,
      ],
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

  /** Ends the waiting of events about an object that was taken back. */
  async ignoreWaitingOf(
    {
      workspaceId,
      connectionId,
      objectId,
      reason,
    }: { workspaceId: string; connectionId: string; objectId: string; reason: string },
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "stripeEvent" SET "status" = 'IGNORED', "statusReason" = $4, "processedAt" = now(),
         "waitingForInvoiceId" = NULL
       WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "objectId" = $3 AND "status" = 'WAITING'`,
      [workspaceId, connectionId, objectId, reason],
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

  /** Marks what a sync has covered as PROCESSED, be it after failing for long, and returns it as evidence for the audit trail, oldest first. */
  async markProcessed(
    { workspaceId, invoiceId, upTo }: { workspaceId: string; invoiceId: string; upTo: bigint },
    transaction: Transaction,
  ): Promise<EventEvidence[]> {
    const [rows]: [(EventEvidence & { receivedAt: Date })[], number] = await this.database
      .managerOf(transaction)
      .query(
        `UPDATE "stripeEvent" SET "status" = 'PROCESSED', "statusReason" = NULL, "processedAt" = now()
         WHERE "workspaceId" = $1 AND "invoiceId" = $2 AND "status" IN ('DISPATCHED', 'FAILED') AND "syncNumber" <= $3
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
