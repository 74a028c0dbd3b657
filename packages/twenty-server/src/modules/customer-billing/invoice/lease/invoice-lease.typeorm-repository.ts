import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { type InvoiceLease, LeaseLostError, type SyncClaim } from './invoice-lease.type.ts';

type InvoiceKey = { readonly workspaceId: string; readonly invoiceId: string };

/**
 * Reads and writes `invoiceSync`. Every moment in it is the database's own `now()`: leases are compared between
 * machines, whose clocks may differ.
 */
@Injectable()
export class InvoiceLeaseRepository {
  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** Takes the lease when it is free or expired; undefined when somebody holds it. Makes the row where there is none. */
  async take(
    { workspaceId, invoiceId }: InvoiceKey,
    holder: string,
  ): Promise<InvoiceLease | undefined> {
    const [row] = await this.queryRows<{ leaseNumber: string }>(
      `INSERT INTO "invoiceSync" AS sync
         ("invoiceId", "workspaceId", "leaseNumber", "leaseHolder", "leaseTakenAt", "leaseExpiresAt")
       VALUES ($1, $2, 1, $3, now(), now() + make_interval(secs => $4))
       ON CONFLICT ("invoiceId") DO UPDATE
         SET "leaseNumber" = sync."leaseNumber" + 1, "leaseHolder" = $3, "leaseTakenAt" = now(),
             "leaseExpiresAt" = now() + make_interval(secs => $4), "updatedAt" = now()
         WHERE sync."workspaceId" = $2
           AND (sync."leaseExpiresAt" IS NULL OR sync."leaseExpiresAt" < now())
       RETURNING "leaseNumber"`,
      [invoiceId, workspaceId, holder, this.config.billingLeaseSeconds],
    );
    return row && { workspaceId, invoiceId, leaseNumber: BigInt(row.leaseNumber) };
  }

  /**
   * Takes the lease of the invoice that has waited longest for a sync, of any workspace: the worker serves them all.
   * Undefined when nothing waits or all of it is held. Invoices on `exceptConnectionIds` stay where they are.
   */
  async claimNextSync(
    holder: string,
    { exceptConnectionIds }: { exceptConnectionIds: readonly string[] } = {
      exceptConnectionIds: [],
    },
  ): Promise<SyncClaim | undefined> {
    const [row] = await this.queryRows<{
      invoiceId: string;
      workspaceId: string;
      leaseNumber: string;
      wanted: string;
      attempts: number;
    }>(
      `UPDATE "invoiceSync" SET "leaseNumber" = "leaseNumber" + 1, "leaseHolder" = $1, "leaseTakenAt" = now(),
         "leaseExpiresAt" = now() + make_interval(secs => $2), "updatedAt" = now()
       WHERE "invoiceId" = (
         SELECT "invoiceId" FROM "invoiceSync" AS sync
         WHERE "wanted" > "done" AND ("nextAttemptAt" IS NULL OR "nextAttemptAt" <= now())
           AND ("leaseExpiresAt" IS NULL OR "leaseExpiresAt" < now())
           AND NOT EXISTS (
             SELECT FROM "invoice" WHERE "invoice"."id" = sync."invoiceId"
               AND "invoice"."connectionId" = ANY($3::uuid[]))
         ORDER BY "nextAttemptAt" NULLS FIRST, "updatedAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING "invoiceId", "workspaceId", "leaseNumber", "wanted", "attempts"`,
      [holder, this.config.billingLeaseSeconds, exceptConnectionIds],
    );
    return (
      row && {
        workspaceId: row.workspaceId,
        invoiceId: row.invoiceId,
        leaseNumber: BigInt(row.leaseNumber),
        wanted: BigInt(row.wanted),
        attempts: row.attempts,
      }
    );
  }

  /** Lengthens the lease; false when it is no longer ours. */
  async renew(lease: InvoiceLease): Promise<boolean> {
    const rows = await this.queryRows(
      `UPDATE "invoiceSync" SET "leaseExpiresAt" = now() + make_interval(secs => $4), "updatedAt" = now()
       WHERE "invoiceId" = $1 AND "workspaceId" = $2 AND "leaseNumber" = $3 AND "leaseExpiresAt" IS NOT NULL
       RETURNING "invoiceId"`,
      [...keyOf(lease), this.config.billingLeaseSeconds],
    );
    return rows.length > 0;
  }

  async release(lease: InvoiceLease): Promise<void> {
    await this.database.managerOf().query(
      `UPDATE "invoiceSync" SET "leaseHolder" = NULL, "leaseTakenAt" = NULL, "leaseExpiresAt" = NULL, "updatedAt" = now()
       WHERE "invoiceId" = $1 AND "workspaceId" = $2 AND "leaseNumber" = $3`,
      keyOf(lease),
    );
  }

  /**
   * Locks the lease's row for the rest of the transaction. Throws LeaseLostError when the lease is no longer ours, so
   * that nothing written under an old lease can be committed after a newer one was taken.
   */
  async assertHeld(lease: InvoiceLease, transaction: Transaction): Promise<void> {
    const rows = await this.queryRows(
      `SELECT "invoiceId" FROM "invoiceSync"
       WHERE "invoiceId" = $1 AND "workspaceId" = $2 AND "leaseNumber" = $3 AND "leaseExpiresAt" IS NOT NULL FOR UPDATE`,
      keyOf(lease),
      transaction,
    );
    if (rows.length === 0) {
      throw new LeaseLostError(lease);
    }
  }

  /** Begins the application of a sync: true when the lease still is ours, and then everything up to `wanted` counts as done. */
  async finishSync(claim: SyncClaim, transaction: Transaction): Promise<boolean> {
    const rows = await this.queryRows(
      `UPDATE "invoiceSync" SET "done" = $4, "attempts" = 0, "nextAttemptAt" = NULL, "lastError" = NULL,
         "syncedAt" = now(), "updatedAt" = now()
       WHERE "invoiceId" = $1 AND "workspaceId" = $2 AND "leaseNumber" = $3 RETURNING "invoiceId"`,
      [...keyOf(claim), claim.wanted.toString()],
      transaction,
    );
    return rows.length > 0;
  }

  /** Notes a failed sync and when to try again. Does nothing when the lease is no longer ours. */
  async postponeSync(
    lease: InvoiceLease,
    { error, delaySeconds }: { error: string; delaySeconds: number },
  ): Promise<void> {
    await this.database.managerOf().query(
      `UPDATE "invoiceSync" SET "attempts" = "attempts" + 1, "lastError" = $4,
         "nextAttemptAt" = now() + make_interval(secs => $5), "leaseHolder" = NULL, "leaseTakenAt" = NULL,
         "leaseExpiresAt" = NULL, "updatedAt" = now()
       WHERE "invoiceId" = $1 AND "workspaceId" = $2 AND "leaseNumber" = $3`,
      [...keyOf(lease), error, delaySeconds],
    );
  }

  /** Asks for a sync of the invoice and returns the number under which it was asked. */
  async want({ workspaceId, invoiceId }: InvoiceKey, transaction?: Transaction): Promise<bigint> {
    const [row] = await this.queryRows<{ wanted: string }>(
      `INSERT INTO "invoiceSync" AS sync ("invoiceId", "workspaceId", "wanted") VALUES ($1, $2, 1)
       ON CONFLICT ("invoiceId") DO UPDATE
         SET "wanted" = sync."wanted" + 1, "nextAttemptAt" = NULL, "updatedAt" = now()
       RETURNING "wanted"`,
      [invoiceId, workspaceId],
      transaction,
    );
    return BigInt(row?.wanted ?? 0);
  }

  /** Whether a sync that began after `asked`, the number that {@link want} answered, has ended. */
  async isDone({ workspaceId, invoiceId }: InvoiceKey, asked: bigint): Promise<boolean> {
    const rows = await this.queryRows(
      `SELECT "invoiceId" FROM "invoiceSync" WHERE "invoiceId" = $1 AND "workspaceId" = $2 AND "done" >= $3`,
      [invoiceId, workspaceId, asked.toString()],
    );
    return rows.length > 0;
  }

  /**
   * Locks these invoices' rows for the rest of the transaction, in one order for everybody. Whoever makes an invoice
   * known at Stripe holds the same lock while doing so.
   */
  async lockAll(
    { workspaceId, invoiceIds }: { workspaceId: string; invoiceIds: readonly string[] },
    transaction: Transaction,
  ): Promise<void> {
    await this.queryRows(
      `SELECT "invoiceId" FROM "invoiceSync" WHERE "workspaceId" = $1 AND "invoiceId" = ANY($2::uuid[])
       ORDER BY "invoiceId" FOR UPDATE`,
      [workspaceId, invoiceIds],
      transaction,
    );
  }

  /** Who works on the invoice now, for people who wait; null when nobody does. */
  async findHolder({
    workspaceId,
    invoiceId,
  }: InvoiceKey): Promise<{ holder: string; since: Date } | null> {
    const [row] = await this.queryRows<{ leaseHolder: string; leaseTakenAt: Date }>(
      `SELECT "leaseHolder", "leaseTakenAt" FROM "invoiceSync"
       WHERE "invoiceId" = $1 AND "workspaceId" = $2 AND "leaseHolder" IS NOT NULL AND "leaseExpiresAt" >= now()`,
      [invoiceId, workspaceId],
    );
    return row === undefined ? null : { holder: row.leaseHolder, since: row.leaseTakenAt };
  }

  /** Seconds since the invoice was last in line with Stripe; null when it never was. */
  async secondsSinceSync({ workspaceId, invoiceId }: InvoiceKey): Promise<number | null> {
    const [row] = await this.queryRows<{ seconds: number | null }>(
      `SELECT EXTRACT(EPOCH FROM now() - "syncedAt")::float8 AS "seconds" FROM "invoiceSync"
       WHERE "invoiceId" = $1 AND "workspaceId" = $2`,
      [invoiceId, workspaceId],
    );
    return row?.seconds ?? null;
  }

  /** Seconds for which the invoice that waited longest could have been synced and nobody did; null when none waits. */
  async secondsOfOldestWanted({ workspaceId }: { workspaceId: string }): Promise<number | null> {
    const [row] = await this.queryRows<{ seconds: number | null }>(
      `SELECT EXTRACT(EPOCH FROM now() - min(GREATEST("updatedAt", "nextAttemptAt", "leaseExpiresAt")))::float8 AS "seconds"
       FROM "invoiceSync"
       WHERE "workspaceId" = $1 AND "wanted" > "done" AND ("nextAttemptAt" IS NULL OR "nextAttemptAt" <= now())
         AND ("leaseExpiresAt" IS NULL OR "leaseExpiresAt" < now())`,
      [workspaceId],
    );
    return row?.seconds ?? null;
  }

  private async queryRows<Row>(
    sql: string,
    parameters: unknown[],
    transaction?: Transaction,
  ): Promise<Row[]> {
    const result: unknown = await this.database.managerOf(transaction).query(sql, parameters);
    // TypeORM answers an UPDATE with [rows, count] and everything else with the rows alone.
    const rows = /^\s*UPDATE/.test(sql) ? (result as [Row[], number])[0] : (result as Row[]);
    return rows;
  }
}

const keyOf = (lease: InvoiceLease): [string, string, string] => [
  lease.invoiceId,
  lease.workspaceId,
  lease.leaseNumber.toString(),
];
