import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../../../engine/database/database.ts';
import type { Transaction } from '../../../../../engine/database/transaction.type.ts';
import type { InvoiceKey } from '../../../invoice/invoice.type.ts';
import { ReminderPauseEntity } from './reminder-pause.entity.ts';

@Injectable()
export class ReminderPauseRepository {
  constructor(private readonly database: Database) {}

  async isPaused(key: InvoiceKey, transaction: Transaction): Promise<boolean> {
    return this.database.managerOf(transaction).existsBy(ReminderPauseEntity, key);
  }

  /** Those of the invoices that are paused. */
  async listPaused(keys: {
    workspaceId: string;
    invoiceIds: readonly string[];
  }): Promise<string[]> {
    const rows = await this.database.managerOf().findBy(ReminderPauseEntity, {
      workspaceId: keys.workspaceId,
      invoiceId: In([...keys.invoiceIds]),
    });
    return rows.map(({ invoiceId }) => invoiceId);
  }

  /** False when it was so already. */
  async setPaused(
    { workspaceId, invoiceId }: InvoiceKey,
    paused: boolean,
    transaction: Transaction,
  ): Promise<boolean> {
    const key = { workspaceId, invoiceId };
    const manager = this.database.managerOf(transaction);
    if (!paused) {
      return (await manager.delete(ReminderPauseEntity, key)).affected === 1;
    }
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(ReminderPauseEntity)
      .values(key)
      .orIgnore()
      .returning(['invoiceId'])
      .execute();
    return (raw as unknown[]).length === 1;
  }
}
