import { Injectable } from '@nestjs/common';
import { v7 as newId, validate as isUuid } from 'uuid';
import { IsNull } from 'typeorm';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { NotificationEntity } from './notification.entity.ts';
import { type NotificationPosition, NotificationRepository } from '../notification.repository.ts';
import type { NewNotification, Notification } from '../notification.type.ts';

@Injectable()
export class NotificationTypeormRepository extends NotificationRepository {
  constructor(private readonly database: Database) {
    super();
  }

  override async insertIfNew(
    notification: NewNotification & { createdAt: Date },
    transaction: Transaction,
  ): Promise<string | null> {
    const id = newId();
    const { raw } = await this.database
      .managerOf(transaction)
      .createQueryBuilder()
      .insert()
      .into(NotificationEntity)
      .values({ ...notification, id, readAt: null })
      .orIgnore()
      .returning(['id'])
      .execute();
    return (raw as unknown[]).length === 1 ? id : null;
  }

  override async list({
    workspaceId,
    first,
    after,
  }: {
    workspaceId: string;
    first: number;
    after: NotificationPosition | null;
  }): Promise<Notification[]> {
    const query = this.database
      .managerOf()
      .createQueryBuilder(NotificationEntity, 'notification')
      .where('notification.workspaceId = :workspaceId', { workspaceId })
      .orderBy('notification.createdAt', 'DESC')
      .addOrderBy('notification.id', 'DESC')
      .limit(first + 1);
    if (after !== null) {
      query.andWhere(
        '(notification.createdAt, notification.id) < (:createdAt, CAST(:id AS uuid))',
        after,
      );
    }
    return query.getMany();
  }

  override async countUnread(workspaceId: string): Promise<number> {
    return this.database.managerOf().countBy(NotificationEntity, { workspaceId, readAt: IsNull() });
  }

  override async markRead(
    {
      workspaceId,
      ids,
      readAt,
    }: { workspaceId: string; ids: readonly string[] | null; readAt: Date },
    transaction: Transaction,
  ): Promise<string[]> {
    const query = this.database
      .managerOf(transaction)
      .createQueryBuilder()
      .update(NotificationEntity)
      .set({ readAt })
      .where('"workspaceId" = :workspaceId AND "readAt" IS NULL', { workspaceId })
      .returning(['id']);
    if (ids !== null) query.andWhere('"id" = ANY(:ids)', { ids: ids.filter(isUuid) });
    const { raw } = await query.execute();
    return (raw as { id: string }[]).map(({ id }) => id);
  }
}
