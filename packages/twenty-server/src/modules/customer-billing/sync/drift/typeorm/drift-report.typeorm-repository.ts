import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Database } from '../../../../../engine/database/database.ts';
import type { Transaction } from '../../../../../engine/database/transaction.type.ts';
import type { DriftReport, DriftRun } from '../drift-report.type.ts';
import { DriftRunOvertakenError } from '../drift-run-overtaken.error.ts';
import { DriftReportEntity } from './drift-report.entity.ts';

type ReportKey = { readonly workspaceId: string; readonly id: string };

@Injectable()
export class DriftReportRepository {
  constructor(private readonly database: Database) {}

  /** The report that runs, made where none does; `isNew` tells which. At most one runs in a workspace. */
  async startOrJoin(
    { workspaceId }: { workspaceId: string },
    transaction: Transaction,
  ): Promise<{ report: DriftReport; isNew: boolean }> {
    const manager = this.database.managerOf(transaction);
    const id = newId();
    const inserted: unknown[] = await manager.query(
      `INSERT INTO "driftReport" ("id", "workspaceId", "state") VALUES ($1, $2, 'RUNNING')
       ON CONFLICT ("workspaceId") WHERE "state" = 'RUNNING' DO NOTHING RETURNING "id"`,
      [id, workspaceId],
    );
    const report = await manager.findOneByOrFail(DriftReportEntity, {
      workspaceId,
      state: 'RUNNING',
    });
    return { report, isNew: inserted.length === 1 };
  }

  async findNewest({ workspaceId }: { workspaceId: string }): Promise<DriftReport | null> {
    return this.database.managerOf().findOne(DriftReportEntity, {
      where: { workspaceId },
      order: { startedAt: 'DESC', id: 'DESC' },
    });
  }

  async findByIdOrThrow({ workspaceId, id }: ReportKey): Promise<DriftReport> {
    return this.database.managerOf().findOneByOrFail(DriftReportEntity, { workspaceId, id });
  }

  /** Begins to work on a report, or goes on with it; whoever did before writes no more. Null: it has ended. */
  async beginRun({ workspaceId, id }: ReportKey): Promise<DriftReport | null> {
    const begun: [unknown[], number] = await this.database.managerOf().query(
      `UPDATE "driftReport" SET "runNo" = "runNo" + 1, "updatedAt" = now()
       WHERE "workspaceId" = $1 AND "id" = $2 AND "state" = 'RUNNING' RETURNING "id"`,
      [workspaceId, id],
    );
    return begun[1] === 0 ? null : this.findByIdOrThrow({ workspaceId, id });
  }

  /** Writes what a run found, in one transaction. @throws DriftRunOvertakenError when a newer run goes on with the report. */
  async write<T>(
    { workspaceId, id, runNo }: DriftRun,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    return this.database.inTransaction(async (transaction) => {
      const held: unknown[] = await this.database.managerOf(transaction).query(
        `SELECT FROM "driftReport"
         WHERE "workspaceId" = $1 AND "id" = $2 AND "runNo" = $3 AND "state" = 'RUNNING' FOR UPDATE`,
        [workspaceId, id, runNo],
      );
      if (held.length === 0) {
        throw new DriftRunOvertakenError(id);
      }
      return work(transaction);
    });
  }

  /** Notes a page that was read: how far the list is, and that it ended. */
  async notePage(
    { workspaceId, id }: ReportKey,
    page: { objects: number; after: string | null; finishedKey: string | null },
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "driftReport" SET "progressDone" = "progressDone" + $3, "requests" = "requests" + 1,
         "readingAfter" = CASE WHEN $5::text IS NULL THEN $4 END,
         "readKeys" = CASE WHEN $5::text IS NULL THEN "readKeys" ELSE array_append("readKeys", $5) END,
         "updatedAt" = now()
       WHERE "workspaceId" = $1 AND "id" = $2`,
      [workspaceId, id, page.objects, page.after, page.finishedKey],
    );
  }

  /** Begins the comparison anew, from its first invoice. */
  async noteComparison(
    { workspaceId, id }: ReportKey,
    { invoices }: { invoices: number },
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "driftReport" SET "progressDone" = "progressDone" - "invoicesCompared",
         "progressTotal" = "progressDone" - "invoicesCompared" + $3, "invoicesCompared" = 0, "updatedAt" = now()
       WHERE "workspaceId" = $1 AND "id" = $2`,
      [workspaceId, id, invoices],
    );
  }

  async noteCompared(
    { workspaceId, id }: ReportKey,
    invoices: number,
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "driftReport" SET "invoicesCompared" = "invoicesCompared" + $3, "progressDone" = "progressDone" + $3,
         "updatedAt" = now() WHERE "workspaceId" = $1 AND "id" = $2`,
      [workspaceId, id, invoices],
    );
  }

  async finish(
    { workspaceId, id }: ReportKey,
    failureMessage: string | null,
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "driftReport" SET "state" = $3, "failureMessage" = $4, "finishedAt" = now(), "readingAfter" = NULL,
         "updatedAt" = now() WHERE "workspaceId" = $1 AND "id" = $2 AND "state" = 'RUNNING'`,
      [workspaceId, id, failureMessage === null ? 'DONE' : 'FAILED', failureMessage],
    );
    // What was read is of no use to the next report, and reports themselves only as long as somebody may look back.
    await this.database
      .managerOf(transaction)
      .query('DELETE FROM "driftObject" WHERE "workspaceId" = $1 AND "reportId" = $2', [
        workspaceId,
        id,
      ]);
    await this.database
      .managerOf(transaction)
      .query(
        `DELETE FROM "driftReport" WHERE "workspaceId" = $1 AND "id" <> $2 AND "startedAt" < now() - interval '90 days'`,
        [workspaceId, id],
      );
  }
}
