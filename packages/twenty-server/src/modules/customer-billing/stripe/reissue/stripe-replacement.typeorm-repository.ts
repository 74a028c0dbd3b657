import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { StripeReplacementEntity } from './stripe-replacement.entity.ts';
import {
  type NewReplacement,
  ReplacementState,
  type StripeReplacement,
} from './stripe-replacement.type.ts';

type InvoiceKey = { readonly workspaceId: string; readonly invoiceId: string };
type ReplacementKey = Pick<StripeReplacement, 'id' | 'workspaceId'>;

@Injectable()
export class StripeReplacementRepository {
  constructor(private readonly database: Database) {}

  /** The unfinished one of an invoice. */
  async findOpen(
    { workspaceId, invoiceId }: InvoiceKey,
    transaction?: Transaction,
  ): Promise<StripeReplacement | null> {
    return this.database
      .managerOf(transaction)
      .findOneBy(StripeReplacementEntity, { workspaceId, invoiceId, finishedAt: IsNull() });
  }

  /** The newest one that was to replace a version. */
  async findOfPush(
    { workspaceId, invoiceId, pushId }: InvoiceKey & { readonly pushId: string },
    transaction?: Transaction,
  ): Promise<StripeReplacement | null> {
    return this.database.managerOf(transaction).findOne(StripeReplacementEntity, {
      where: { workspaceId, invoiceId, pushId },
      order: { createdAt: 'DESC' },
    });
  }

  async findByIdOrThrow(
    { id, workspaceId }: ReplacementKey,
    transaction?: Transaction,
  ): Promise<StripeReplacement> {
    return this.database
      .managerOf(transaction)
      .findOneByOrFail(StripeReplacementEntity, { id, workspaceId });
  }

  async insert(
    { actor, draft, ...fields }: NewReplacement,
    transaction: Transaction,
  ): Promise<StripeReplacement> {
    const id = uuidv7();
    await this.database.managerOf(transaction).insert(StripeReplacementEntity, {
      ...fields,
      id,
      draft: draft as object | null,
      state: ReplacementState.REQUESTED,
      requestedByUserId: actor.type === 'USER' ? actor.userId : null,
      requestedByName: actor.type === 'USER' ? actor.name : 'Customer billing',
    });
    return this.findByIdOrThrow({ id, workspaceId: fields.workspaceId }, transaction);
  }

  async markTakenBack(
    { id, workspaceId }: ReplacementKey,
    transaction: Transaction,
  ): Promise<void> {
    await this.database
      .managerOf(transaction)
      .update(
        StripeReplacementEntity,
        { id, workspaceId, finishedAt: IsNull() },
        { state: ReplacementState.TAKEN_BACK },
      );
  }

  async finish(
    { id, workspaceId }: ReplacementKey,
    outcome: {
      state: Exclude<ReplacementState, 'REQUESTED' | 'TAKEN_BACK'>;
      nextPushId?: string;
      failureMessage?: string;
      at: Date;
    },
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).update(
      StripeReplacementEntity,
      { id, workspaceId, finishedAt: IsNull() },
      {
        state: outcome.state,
        nextPushId: outcome.nextPushId ?? null,
        failureMessage: outcome.failureMessage ?? null,
        finishedAt: outcome.at,
      },
    );
  }
}
