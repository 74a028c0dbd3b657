import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Database } from '../../../../../engine/database/database.ts';
import type { Transaction } from '../../../../../engine/database/transaction.type.ts';
import type { DriftFinding, NewDriftFinding } from '../drift-report.type.ts';
import { DriftFindingEntity } from './drift-finding.entity.ts';

type ReportKey = { readonly workspaceId: string; readonly reportId: string };

@Injectable()
export class DriftFindingRepository {
  constructor(private readonly database: Database) {}

  /** One that an earlier report found already keeps the moment since when it is known. */
  async insert(findings: readonly NewDriftFinding[], transaction: Transaction): Promise<void> {
    for (const finding of findings) {
      await this.database.managerOf(transaction).query(
        `INSERT INTO "driftFinding" ("id", "workspaceId", "reportId", "kind", "invoiceId", "connectionId", "objectId",
           "currency", "oursMinor", "stripesMinor", "message", "cause", "since", "repairable")
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, LEAST($13::timestamptz, (
           SELECT min("since") FROM "driftFinding" WHERE "workspaceId" = $2 AND "kind" = $4
             AND "invoiceId" IS NOT DISTINCT FROM $5::uuid AND "objectId" IS NOT DISTINCT FROM $7::text
             AND "repairedAt" IS NULL)), $14)`,
        [
          newId(),
          finding.workspaceId,
          finding.reportId,
          finding.kind,
          finding.invoiceId,
          finding.connectionId,
          finding.objectId,
          finding.currency,
          finding.oursMinor?.toString() ?? null,
          finding.stripesMinor?.toString() ?? null,
          finding.message,
          finding.cause,
          finding.since,
          finding.repairable,
        ],
      );
    }
  }

  async deleteAll({ workspaceId, reportId }: ReportKey, transaction: Transaction): Promise<void> {
    await this.database
      .managerOf(transaction)
      .delete(DriftFindingEntity, { workspaceId, reportId });
  }

  async count({ workspaceId, reportId }: ReportKey): Promise<number> {
    return this.database.managerOf().countBy(DriftFindingEntity, { workspaceId, reportId });
  }

  /** In the order they were found; null for the first page. */
  async list(
    { workspaceId, reportId }: ReportKey,
    { first, afterId }: { first: number; afterId: string | null },
  ): Promise<{ findings: DriftFinding[]; hasNextPage: boolean }> {
    const found = await this.database.managerOf().find(DriftFindingEntity, {
      where: { workspaceId, reportId, ...(afterId === null ? {} : { id: MoreThan(afterId) }) },
      order: { id: 'ASC' },
      take: first + 1,
    });
    return { findings: found.slice(0, first), hasNextPage: found.length > first };
  }

  async findByIds({
    workspaceId,
    ids,
  }: {
    workspaceId: string;
    ids: readonly string[];
  }): Promise<DriftFinding[]> {
    return this.database.managerOf().findBy(DriftFindingEntity, { workspaceId, id: In([...ids]) });
  }

  /** Those somebody asked to be repaired and nobody did yet. */
  async listToRepair({ workspaceId, reportId }: ReportKey): Promise<DriftFinding[]> {
    return this.database.managerOf().find(DriftFindingEntity, {
      where: { workspaceId, reportId, repairWantedAt: Not(IsNull()), repairedAt: IsNull() },
      order: { id: 'ASC' },
    });
  }

  async wantRepair(
    { workspaceId, ids }: { workspaceId: string; ids: readonly string[] },
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "driftFinding" SET "repairWantedAt" = now(), "repairFailure" = NULL, "updatedAt" = now()
       WHERE "workspaceId" = $1 AND "id" = ANY($2::uuid[]) AND "repairable" AND "repairedAt" IS NULL`,
      [workspaceId, ids],
    );
  }

  /** `failure` null: repaired. Otherwise why not, and nobody waits for it any more. */
  async noteRepair(
    { workspaceId, id }: { workspaceId: string; id: string },
    failure: string | null,
    transaction?: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "driftFinding" SET "repairedAt" = CASE WHEN $3::text IS NULL THEN now() END, "repairFailure" = $3,
         "repairWantedAt" = CASE WHEN $3::text IS NULL THEN "repairWantedAt" END, "updatedAt" = now()
       WHERE "workspaceId" = $1 AND "id" = $2`,
      [workspaceId, id, failure],
    );
  }
}
