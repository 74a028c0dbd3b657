import { Injectable } from '@nestjs/common';
import type { CurrencyCode } from 'twenty-shared';
import { Database } from '../../../../../engine/database/database.ts';
import type { InvoiceWork } from '../drift.type.ts';

type WorkRow = { invoiceId: string } & Omit<InvoiceWork, 'failedEvent'> & {
    eventType: string | null;
    eventReason: string | null;
  };

/** What is worked on for longer is stuck, and no reason to look away. */
const LONGEST_MOTION = `interval '10 minutes'`;

/** What a customer paid, got back and has as credit, against what their invoices took of it. */
export type CustomerSum = {
  readonly companyId: string;
  readonly companyName: string;
  readonly currency: CurrencyCode;
  readonly appliedMinor: bigint;
  readonly movedMinor: bigint;
};

/** Our side of the comparison, in batches. */
@Injectable()
export class DriftBooksRepository {
  constructor(private readonly database: Database) {}

  async countIssued({ workspaceId }: { workspaceId: string }): Promise<number> {
    const [row]: { count: string }[] = await this.database
      .managerOf()
      .query(
        `SELECT count(*) AS "count" FROM "invoice" WHERE "workspaceId" = $1 AND "issuedAt" IS NOT NULL`,
        [workspaceId],
      );
    return Number(row?.count ?? 0);
  }

  /** Ids of issued invoices after one, in their order. */
  async listIssuedIds(
    { workspaceId }: { workspaceId: string },
    { afterId, limit }: { afterId: string | null; limit: number },
  ): Promise<string[]> {
    const rows: { id: string }[] = await this.database.managerOf().query(
      `SELECT "id" FROM "invoice"
       WHERE "workspaceId" = $1 AND "id" > COALESCE($2, '00000000-0000-0000-0000-000000000000')::uuid
         AND "issuedAt" IS NOT NULL
       ORDER BY "id" LIMIT $3`,
      [workspaceId, afterId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Connections that versions of ours were sent by, and since when. */
  async listConnections({
    workspaceId,
  }: {
    workspaceId: string;
  }): Promise<{ connectionId: string; since: Date; invoices: number }[]> {
    return this.database.managerOf().query(
      `SELECT connection."id" AS "connectionId",
         LEAST(connection."createdAt", min(push."createdAt")) - interval '1 day' AS "since",
         count(DISTINCT push."invoiceId")::int AS "invoices"
       FROM "stripeConnection" connection
       LEFT JOIN "stripePush" push ON push."workspaceId" = connection."workspaceId"
         AND push."connectionId" = connection."id"
       WHERE connection."workspaceId" = $1
       GROUP BY connection."id" ORDER BY connection."id"`,
      [workspaceId],
    );
  }

  /** What is being done about these invoices; one that nothing was ever done about is missing. */
  async listWork(
    { workspaceId }: { workspaceId: string },
    { invoiceIds, since }: { invoiceIds: readonly string[]; since: Date },
  ): Promise<ReadonlyMap<string, InvoiceWork>> {
    const rows: WorkRow[] = await this.database.managerOf().query(
      `SELECT invoice."id" AS "invoiceId", sync."syncedAt",
         CASE WHEN sync."wanted" > sync."done" THEN sync."lastError" END AS "lastError",
         COALESCE(trail."booked", '[]') AS "booked",
         failed."type" AS "eventType", failed."statusReason" AS "eventReason",
         COALESCE(GREATEST(sync."updatedAt", invoice."updatedAt") >= $3, false) AS "touchedSince",
         (COALESCE(sync."updatedAt" > now() - ${LONGEST_MOTION}
           AND ((sync."wanted" > sync."done" AND (sync."nextAttemptAt" IS NULL OR sync."nextAttemptAt" <= now()))
             OR sync."leaseExpiresAt" >= now()), false)
           OR EXISTS (SELECT FROM "stripeEvent" event WHERE event."invoiceId" = invoice."id"
             AND event."status" = 'DISPATCHED' AND event."receivedAt" > now() - ${LONGEST_MOTION})
           OR EXISTS (SELECT FROM "stripePush" push WHERE push."invoiceId" = invoice."id"
             AND push."closedReason" IS NULL AND push."status" = 'IN_PROGRESS'
             AND push."updatedAt" > now() - ${LONGEST_MOTION})) AS "inMotion"
       FROM "invoice" invoice
       LEFT JOIN "invoiceSync" sync ON sync."invoiceId" = invoice."id"
       LEFT JOIN LATERAL (
         SELECT "type", "statusReason" FROM "stripeEvent"
         WHERE "invoiceId" = invoice."id" AND "status" = 'FAILED' ORDER BY "receivedAt" DESC LIMIT 1) failed ON true
       LEFT JOIN LATERAL (
         SELECT jsonb_agg(jsonb_build_object('movementId', "data"->>'movementId', 'action', "action",
           'amountMinor', "data"->>'amountMinor')) AS "booked"
         FROM "auditEntry" WHERE "workspaceId" = $1 AND "invoiceId" = invoice."id" AND "data" ? 'movementId') trail ON true
       WHERE invoice."workspaceId" = $1 AND invoice."id" = ANY($2::uuid[])`,
      [workspaceId, invoiceIds, since],
    );
    return new Map(
      rows.map(({ invoiceId, eventType, eventReason, ...work }) => [
        invoiceId,
        {
          ...work,
          failedEvent: eventType === null ? null : { type: eventType, reason: eventReason },
        },
      ]),
    );
  }

  /** Whether events lie in the inbox that nobody has placed yet: any invoice may be theirs. */
  async hasUnplacedEvents({ workspaceId }: { workspaceId: string }): Promise<boolean> {
    const rows: unknown[] = await this.database.managerOf().query(
      `SELECT FROM "stripeEvent" WHERE "workspaceId" = $1 AND "status" = 'RECEIVED'
         AND "receivedAt" > now() - ${LONGEST_MOTION} AND ("nextAttemptAt" IS NULL OR "nextAttemptAt" <= now()) LIMIT 1`,
      [workspaceId],
    );
    return rows.length > 0;
  }

  /**
   * Customers, by currency, for whom paid in − paid out − credit left is not what their invoices took. Those whose
   * invoices do not equal their own payments are left out: that is found already, and says more.
   */
  async listCustomerSumsThatDiffer({
    workspaceId,
    reportId,
  }: {
    workspaceId: string;
    reportId: string;
  }): Promise<CustomerSum[]> {
    const rows: Record<'companyId' | 'companyName' | 'currency' | 'applied' | 'moved', string>[] =
      await this.database.managerOf().query(
        `WITH movement AS (
           SELECT "invoiceId",
             sum("amountMinor") FILTER (WHERE "kind" = 'PAYMENT' AND "status" = 'SUCCEEDED') AS "in",
             sum("amountMinor") FILTER (WHERE "kind" = 'PAYMENT' AND "status" = 'SUCCEEDED'
               AND "movementId" LIKE 'credit:%') AS "credit",
             -sum("amountMinor") FILTER (WHERE ("kind" = 'REFUND' AND "status" IN ('PENDING', 'PROCESSING', 'SUCCEEDED'))
               OR ("kind" = 'DISPUTE' AND "disputeStatus" = 'lost')) AS "out"
           FROM "payment" WHERE "workspaceId" = $1 GROUP BY "invoiceId"
         ), book AS (
           SELECT invoice."companyId", invoice."currency",
             COALESCE(movement."in", 0) - COALESCE(movement."credit", 0) AS "in",
             COALESCE(movement."out", 0) AS "out", COALESCE(movement."credit", 0) AS "credit",
             LEAST(invoice."keptMinor", CASE WHEN invoice."voidedAt" IS NULL
               THEN invoice."totalMinor" - invoice."prePaymentCreditMinor" ELSE 0 END) AS "applied",
             invoice."keptMinor" AS "kept"
           FROM "invoice" invoice LEFT JOIN movement ON movement."invoiceId" = invoice."id"
           WHERE invoice."workspaceId" = $1 AND invoice."issuedAt" IS NOT NULL
             AND NOT EXISTS (
               SELECT FROM "driftFinding" finding JOIN "invoice" other ON other."id" = finding."invoiceId"
               WHERE finding."workspaceId" = $1 AND finding."reportId" = $2 AND finding."kind" = 'LEDGER_DIFFERS'
                 AND other."companyId" = invoice."companyId" AND other."currency" = invoice."currency")
         )
         SELECT book."companyId", company."name" AS "companyName", book."currency", sum(book."applied") AS "applied",
           sum(book."in") - sum(book."out") - (sum(book."kept" - book."applied") - sum(book."credit")) AS "moved"
         FROM book JOIN "company" company ON company."workspaceId" = $1 AND company."id" = book."companyId"
         GROUP BY book."companyId", company."name", book."currency"
         HAVING sum(book."in") - sum(book."out") - (sum(book."kept" - book."applied") - sum(book."credit"))
           <> sum(book."applied")
         ORDER BY 1, 3 LIMIT 1000`,
        [workspaceId, reportId],
      );
    return rows.map(({ companyId, companyName, currency, applied, moved }) => ({
      companyId,
      companyName,
      currency: currency as CurrencyCode,
      appliedMinor: BigInt(applied),
      movedMinor: BigInt(moved),
    }));
  }
}
