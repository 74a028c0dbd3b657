import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as newId, validate as isUuid } from 'uuid';
import { Database } from '../../../../../engine/database/database.ts';
import type { Transaction } from '../../../../../engine/database/transaction.type.ts';
import {
  type MessageKey,
  MessageState,
  type NewMessage,
  type OutgoingMessage,
} from '../outgoing-message.type.ts';
import { OutgoingMessageEntity } from './outgoing-message.entity.ts';

type Ending = Partial<Pick<OutgoingMessage, 'state' | 'error' | 'sentAt' | 'nextAttemptAt'>>;

@Injectable()
export class OutgoingMessageRepository {
  constructor(private readonly database: Database) {}

  /** Null when a mail of this effect exists already. */
  async insertIfNew(
    message: NewMessage,
    { at, transaction }: { at: Date; transaction: Transaction },
  ): Promise<string | null> {
    const id = newId();
    const { raw } = await this.database
      .managerOf(transaction)
      .createQueryBuilder()
      .insert()
      .into(OutgoingMessageEntity)
      .values({
        queuedByUserId: null,
        ...message,
        // TypeORM's deep partial of a union of shapes asks for all of them at once.
        content: message.content as object,
        id,
        kind: message.content.kind,
        state: MessageState.QUEUED,
        error: null,
        attempts: 0,
        nextAttemptAt: at,
        createdAt: at,
      })
      .orIgnore()
      .returning(['id'])
      .execute();
    return (raw as unknown[]).length === 1 ? id : null;
  }

  /** A malformed id is unknown like any other. */
  async findById({ workspaceId, messageId }: MessageKey): Promise<OutgoingMessage | null> {
    return isUuid(messageId)
      ? this.database.managerOf().findOneBy(OutgoingMessageEntity, { workspaceId, id: messageId })
      : null;
  }

  /** Newest first. */
  async listByInvoices(
    keys: { workspaceId: string; invoiceIds: readonly string[] },
    transaction?: Transaction,
  ): Promise<OutgoingMessage[]> {
    return this.database.managerOf(transaction).find(OutgoingMessageEntity, {
      where: { workspaceId: keys.workspaceId, invoiceId: In([...keys.invoiceIds]) },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /**
   * Makes the message this caller's to send, by a new attempt number; null when it is not waiting. Of two callers one
   * gets it.
   */
  async claim({ workspaceId, messageId }: MessageKey, at: Date): Promise<OutgoingMessage | null> {
    const { affected } = await this.database
      .managerOf()
      .createQueryBuilder()
      .update(OutgoingMessageEntity)
      .set({ state: MessageState.SENDING, sendingAt: at, attempts: () => '"attempts" + 1' })
      .where('"workspaceId" = :workspaceId AND "id" = :messageId', { workspaceId, messageId })
      .andWhere('"state" = :waiting AND "nextAttemptAt" <= :at', {
        waiting: MessageState.QUEUED,
        at,
      })
      .execute();
    return affected === 1 ? this.findById({ workspaceId, messageId }) : null;
  }

  /** Writes how an attempt ended; false when the attempt is not the present one any more. */
  async finish(
    { id, workspaceId, attempts }: Pick<OutgoingMessage, 'id' | 'workspaceId' | 'attempts'>,
    ending: Ending,
    transaction: Transaction,
  ): Promise<boolean> {
    const { affected } = await this.database
      .managerOf(transaction)
      .update(
        OutgoingMessageEntity,
        { id, workspaceId, attempts, state: MessageState.SENDING },
        ending,
      );
    return affected === 1;
  }

  /** Of every workspace: the worker sends for all of them. Longest waiting first. */
  async listDue({ at, limit }: { at: Date; limit: number }): Promise<MessageKey[]> {
    return this.database.managerOf().query<MessageKey[]>(
      `SELECT "workspaceId", "id" AS "messageId" FROM "outgoingMessage"
       WHERE "state" = 'QUEUED' AND "nextAttemptAt" <= $1 ORDER BY "nextAttemptAt" LIMIT $2`,
      [at, limit],
    );
  }

  /** Of every workspace: claimed before `before` and without an ending since. */
  async listStale({ before, limit }: { before: Date; limit: number }): Promise<OutgoingMessage[]> {
    return this.database
      .managerOf()
      .createQueryBuilder(OutgoingMessageEntity, 'message')
      .where('message.state = :sending AND message.sendingAt < :before', {
        sending: MessageState.SENDING,
        before,
      })
      .orderBy('message.sendingAt')
      .limit(limit)
      .getMany();
  }
}
