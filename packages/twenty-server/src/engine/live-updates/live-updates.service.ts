import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import type { Transaction } from '../database/transaction.type.ts';
import { LIVE_UPDATE_CHANNEL } from './live-update-channel.constant.ts';
import type { LiveChange } from './live-change.type.ts';

@Injectable()
export class LiveUpdates {
  constructor(private readonly database: Database) {}

  /**
   * Tells every open screen of the workspace that a record changed. Inside a transaction it is delivered at the
   * commit and not at all after a rollback; the same record announced twice in one is delivered once.
   */
  async announce({ workspaceId, type, id }: LiveChange, transaction?: Transaction): Promise<void> {
    const payload = JSON.stringify({ workspaceId, type, id });
    await this.database
      .managerOf(transaction)
      .query('SELECT pg_notify($1, $2)', [LIVE_UPDATE_CHANNEL, payload]);
  }
}
