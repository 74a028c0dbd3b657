import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { StripeCommandEntity } from './stripe-command.entity.ts';
import type { NewStripeCommand, StripeCommand, StripeCommandStatus } from './stripe-push.type.ts';

type CommandKey = Pick<StripeCommand, 'id' | 'workspaceId'>;

@Injectable()
export class StripeCommandRepository {
  constructor(private readonly database: Database) {}

  /**
   * Writes the command unless its key is there already: parameters once sent stay frozen. Only one that Stripe refused
   * may be asked anew, under a key of its own.
   */
  async insertIfNew(command: NewStripeCommand, transaction: Transaction): Promise<void> {
    await this.database.managerOf(transaction).query(
      `INSERT INTO "stripeCommand" AS command ("id", "workspaceId", "connectionId", "invoiceId", "pushId", "kind", "step",
         "idempotencyKey", "params", "requestedByUserId", "status")
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'PENDING')
       ON CONFLICT ("idempotencyKey") DO UPDATE
         SET "params" = EXCLUDED."params", "status" = 'PENDING', "firstSentAt" = NULL, "errorCode" = NULL,
             "errorMessage" = NULL, "keyGeneration" = command."keyGeneration" + 1, "updatedAt" = now()
         WHERE command."status" = 'REFUSED'`,
      [
        uuidv7(),
        command.workspaceId,
        command.connectionId,
        command.invoiceId,
        command.pushId,
        command.kind,
        command.step,
        command.idempotencyKey,
        JSON.stringify(command.params),
        command.requestedByUserId,
      ],
    );
  }

  /** Writes commands whose keys nobody can have yet, in one statement. */
  async insertNew(commands: readonly NewStripeCommand[], transaction: Transaction): Promise<void> {
    await this.database.managerOf(transaction).insert(
      StripeCommandEntity,
      commands.map(({ params, ...command }) => ({
        ...command,
        id: uuidv7(),
        params: params as object,
        status: 'PENDING' as const,
      })),
    );
  }

  async findByKeyOrThrow({
    workspaceId,
    idempotencyKey,
  }: Pick<StripeCommand, 'workspaceId' | 'idempotencyKey'>): Promise<StripeCommand> {
    return this.database
      .managerOf()
      .findOneByOrFail(StripeCommandEntity, { workspaceId, idempotencyKey });
  }

  /** The commands of a version in the order they are sent. */
  async listByPush({
    workspaceId,
    pushId,
  }: {
    workspaceId: string;
    pushId: string;
  }): Promise<StripeCommand[]> {
    return this.database.managerOf().find(StripeCommandEntity, {
      where: { workspaceId, pushId },
      order: { step: 'ASC' },
    });
  }

  async findByKey({
    workspaceId,
    idempotencyKey,
  }: Pick<StripeCommand, 'workspaceId' | 'idempotencyKey'>): Promise<StripeCommand | null> {
    return this.database
      .managerOf()
      .findOneBy(StripeCommandEntity, { workspaceId, idempotencyKey });
  }

  async markSent(
    { id, workspaceId }: CommandKey,
    at: Date,
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "stripeCommand" SET "status" = 'SENT', "attempts" = "attempts" + 1,
         "firstSentAt" = COALESCE("firstSentAt", $3), "updatedAt" = now()
       WHERE "id" = $1 AND "workspaceId" = $2`,
      [id, workspaceId, at],
    );
  }

  async markDone(
    { id, workspaceId }: CommandKey,
    outcome: { result: JsonObject; stripeRequestId: string | null; at: Date },
  ): Promise<void> {
    await this.database.managerOf().query(
      `UPDATE "stripeCommand" SET "status" = 'DONE', "result" = $3, "stripeRequestId" = $4, "finishedAt" = $5,
         "errorCode" = NULL, "errorMessage" = NULL, "updatedAt" = now()
       WHERE "id" = $1 AND "workspaceId" = $2`,
      [id, workspaceId, JSON.stringify(outcome.result), outcome.stripeRequestId, outcome.at],
    );
  }

  async markFailed(
    { id, workspaceId }: CommandKey,
    failure: {
      status: Extract<StripeCommandStatus, 'PENDING' | 'REFUSED' | 'UNKNOWN'>;
      errorCode: string;
      errorMessage: string;
      stripeRequestId: string | null;
      at: Date;
    },
  ): Promise<void> {
    await this.database.managerOf().query(
      `UPDATE "stripeCommand" SET "status" = $3, "errorCode" = $4, "errorMessage" = $5, "stripeRequestId" = $6,
         "finishedAt" = CASE WHEN $3 = 'REFUSED' THEN $7::timestamptz END, "updatedAt" = now()
       WHERE "id" = $1 AND "workspaceId" = $2`,
      [
        id,
        workspaceId,
        failure.status,
        failure.errorCode,
        failure.errorMessage,
        failure.stripeRequestId,
        failure.at,
      ],
    );
  }

  /** Gives the command a fresh key, after a look at Stripe has shown that the old one brought nothing about. */
  async renewKey(command: StripeCommand): Promise<StripeCommand> {
    const keyGeneration = command.keyGeneration + 1;
    await this.database.managerOf().query(
      `UPDATE "stripeCommand" SET "keyGeneration" = $3, "status" = 'PENDING', "firstSentAt" = NULL,
         "errorCode" = NULL, "errorMessage" = NULL, "updatedAt" = now()
       WHERE "id" = $1 AND "workspaceId" = $2`,
      [command.id, command.workspaceId, keyGeneration],
    );
    return { ...command, keyGeneration, status: 'PENDING', firstSentAt: null, errorCode: null };
  }
}
