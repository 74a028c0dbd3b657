import { Injectable } from '@nestjs/common';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import type { CursorRun, EventCursor, MissedEvents } from './event-cursor.type.ts';

type ConnectionKey = { readonly workspaceId: string; readonly connectionId: string };
type RunKey = ConnectionKey & Pick<CursorRun, 'runNumber'>;

type Row = Omit<CursorRun, 'missed' | 'runNumber'> & {
  runNumber: string;
  missedCount: number;
  missedSince: Date | null;
  lastMissedAt: Date | null;
  missedTypes: string[];
};

/** A run whose process died is followed after so long; it renews its right with every page. */
const RUN_LIFETIME_SECONDS = 180;

const COLUMNS = `"workspaceId", "connectionId", "cursorAt", "listeningSince", "lastRunAt", "lastRecoveredCount", "lastError",
  COALESCE("runExpiresAt" > now(), false) AS "isRunning", "missedCount", "missedSince", "lastMissedAt", "missedTypes",
  "missedClearedThrough", "lastReconciledAt", "runNumber"`;

@Injectable()
export class EventCursorRepository {
  constructor(private readonly database: Database) {}

  async list({ workspaceId }: { workspaceId: string }): Promise<EventCursor[]> {
    const rows: Row[] = await this.database
      .managerOf()
      .query(`SELECT ${COLUMNS} FROM "eventCursor" WHERE "workspaceId" = $1`, [workspaceId]);
    return rows.map(toRun);
  }

  /** Of all workspaces, for the worker that decides which are due. */
  async listByConnections(connectionIds: readonly string[]): Promise<Map<string, EventCursor>> {
    const rows: Row[] = await this.database
      .managerOf()
      .query(`SELECT ${COLUMNS} FROM "eventCursor" WHERE "connectionId" = ANY($1::uuid[])`, [
        connectionIds,
      ]);
    return new Map(rows.map((row) => [row.connectionId, toRun(row)]));
  }

  /** Begins a run; undefined while another one is under way. Makes the row where there is none. */
  async claim({ workspaceId, connectionId }: ConnectionKey): Promise<CursorRun | undefined> {
    const [row]: Row[] = await this.database.managerOf().query(
      `INSERT INTO "eventCursor" AS cursor ("connectionId", "workspaceId", "runNumber", "runExpiresAt")
       VALUES ($1, $2, 1, now() + make_interval(secs => $3))
       ON CONFLICT ("connectionId") DO UPDATE
         SET "runNumber" = cursor."runNumber" + 1, "runExpiresAt" = now() + make_interval(secs => $3), "updatedAt" = now()
         WHERE cursor."workspaceId" = $2 AND (cursor."runExpiresAt" IS NULL OR cursor."runExpiresAt" < now())
       RETURNING ${COLUMNS}`,
      [connectionId, workspaceId, RUN_LIFETIME_SECONDS],
    );
    return row && toRun(row);
  }

  /** Keeps the run's right; false when somebody else has taken over. */
  async renew(run: RunKey): Promise<boolean> {
    return this.updateRun(run, `"runExpiresAt" = now() + make_interval(secs => $4)`, [
      RUN_LIFETIME_SECONDS,
    ]);
  }

  /** Moves the cursor, never back; false when the run was overtaken. */
  async advance(
    run: RunKey,
    to: { cursorAt: Date; listeningSince: Date | null },
  ): Promise<boolean> {
    return this.updateRun(
      run,
      `"cursorAt" = GREATEST("cursorAt", $4::timestamptz), "listeningSince" = $5::timestamptz`,
      [to.cursorAt, to.listeningSince],
    );
  }

  /** Ends a run; the reason in words where it failed. */
  async finish(
    run: RunKey,
    result: { at: Date; recoveredCount: number; error: string | null },
  ): Promise<boolean> {
    return this.updateRun(
      run,
      `"runExpiresAt" = NULL, "lastRunAt" = $4::timestamptz, "lastRecoveredCount" = $5, "lastError" = $6`,
      [result.at, result.recoveredCount, result.error],
    );
  }

  /** Writes the alarm as it is now; `clearedThrough` where one ends. */
  async setMissed(
    { workspaceId, connectionId }: ConnectionKey,
    missed: MissedEvents | null,
    clearedThrough: Date | null,
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "eventCursor" SET "missedCount" = $3, "missedSince" = $4, "lastMissedAt" = $5, "missedTypes" = $6,
         "missedClearedThrough" = COALESCE($7::timestamptz, "missedClearedThrough"), "updatedAt" = now()
       WHERE "workspaceId" = $1 AND "connectionId" = $2`,
      [
        workspaceId,
        connectionId,
        missed?.count ?? 0,
        missed?.since ?? null,
        missed?.lastAt ?? null,
        missed?.types ?? [],
        clearedThrough,
      ],
    );
  }

  async setReconciled({ workspaceId, connectionId }: ConnectionKey, at: Date): Promise<void> {
    await this.database.managerOf().query(
      `INSERT INTO "eventCursor" AS cursor ("connectionId", "workspaceId", "lastReconciledAt") VALUES ($1, $2, $3)
       ON CONFLICT ("connectionId") DO UPDATE SET "lastReconciledAt" = $3, "updatedAt" = now()
         WHERE cursor."workspaceId" = $2`,
      [connectionId, workspaceId, at],
    );
  }

  private async updateRun(run: RunKey, set: string, values: readonly unknown[]): Promise<boolean> {
    const [, count]: [unknown, number] = await this.database.managerOf().query(
      `UPDATE "eventCursor" SET ${set}, "updatedAt" = now()
       WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "runNumber" = $3 AND "runExpiresAt" IS NOT NULL`,
      [run.workspaceId, run.connectionId, run.runNumber.toString(), ...values],
    );
    return count > 0;
  }
}

const toRun = ({
  runNumber,
  missedCount,
  missedSince,
  lastMissedAt,
  missedTypes,
  ...row
}: Row): CursorRun => ({
  ...row,
  runNumber: BigInt(runNumber),
  missed:
    missedCount === 0 || missedSince === null || lastMissedAt === null
      ? null
      : { count: missedCount, since: missedSince, lastAt: lastMissedAt, types: missedTypes },
});
