import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import type { Transaction } from '../database/transaction.type.ts';
import { AuditEntryEntity } from './audit-entry.entity.ts';

export type AuditPosition = { readonly occurredAt: Date; readonly position: bigint };

@Injectable()
export class AuditEntryRepository {
  constructor(private readonly database: Database) {}

  async insert(
    entry: Omit<AuditEntryEntity, 'id' | 'position'>,
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).getRepository(AuditEntryEntity).insert(entry);
  }

  /** Up to `limit` entries of an invoice before `before`, newest first. */
  findByInvoice({
    workspaceId,
    invoiceId,
    limit,
    before,
  }: {
    workspaceId: string;
    invoiceId: string;
    limit: number;
    before: AuditPosition | null;
  }): Promise<AuditEntryEntity[]> {
    const query = this.database
      .managerOf()
      .getRepository(AuditEntryEntity)
      .createQueryBuilder('entry')
      .where('entry.workspaceId = :workspaceId AND entry.invoiceId = :invoiceId', {
        workspaceId,
        invoiceId,
      })
      .orderBy('entry.occurredAt', 'DESC')
      .addOrderBy('entry.position', 'DESC')
      .take(limit);
    if (before !== null) {
      query.andWhere('(entry.occurredAt, entry.position) < (:occurredAt, :position)', {
        occurredAt: before.occurredAt,
        position: before.position.toString(),
      });
    }
    return query.getMany();
  }

  /** The last entry that set a status, of each of these invoices that has one. */
  async findLastStatusChanges({
    workspaceId,
    invoiceIds,
  }: {
    workspaceId: string;
    invoiceIds: readonly string[];
  }): Promise<AuditEntryEntity[]> {
    return this.database
      .managerOf()
      .getRepository(AuditEntryEntity)
      .createQueryBuilder('entry')
      .distinctOn(['entry.invoiceId'])
      .where('entry.workspaceId = :workspaceId AND entry.invoiceId IN (:...invoiceIds)', {
        workspaceId,
        invoiceIds,
      })
      .andWhere('entry.toStatus IS NOT NULL')
      .orderBy('entry.invoiceId')
      .addOrderBy('entry.occurredAt', 'DESC')
      .addOrderBy('entry.position', 'DESC')
      .getMany();
  }
}
