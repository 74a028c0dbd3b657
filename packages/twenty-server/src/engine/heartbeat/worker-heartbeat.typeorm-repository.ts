import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';

/** Every moment is the database's own: workers and whoever looks at them may be on machines whose clocks differ. */
@Injectable()
export class WorkerHeartbeatRepository {
  constructor(private readonly database: Database) {}

  /** Says that this worker lives, and forgets those that fell silent a day ago. */
  async beat(id: string): Promise<void> {
    await this.database.managerOf().query(
      `WITH gone AS (DELETE FROM "workerHeartbeat" WHERE "lastSeenAt" < now() - interval '1 day')
       INSERT INTO "workerHeartbeat" ("id", "startedAt", "lastSeenAt") VALUES ($1, now(), now())
       ON CONFLICT ("id") DO UPDATE SET "lastSeenAt" = now()`,
      [id],
    );
  }

  async remove(id: string): Promise<void> {
    await this.database.managerOf().query('DELETE FROM "workerHeartbeat" WHERE "id" = $1', [id]);
  }

  /** Seconds since any worker was last seen; null when none was within a day. */
  async secondsSinceLast(): Promise<number | null> {
    const [row]: { seconds: number | null }[] = await this.database
      .managerOf()
      .query(
        `SELECT EXTRACT(EPOCH FROM now() - max("lastSeenAt"))::float8 AS "seconds" FROM "workerHeartbeat"`,
      );
    return row?.seconds ?? null;
  }
}
