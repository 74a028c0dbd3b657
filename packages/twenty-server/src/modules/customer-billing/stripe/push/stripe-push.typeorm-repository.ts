import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { StripePushEntity } from './stripe-push.entity.ts';
import { type PushClosedReason, PushStatus, type StripePush } from './stripe-push.type.ts';

type InvoiceKey = { readonly workspaceId: string; readonly invoiceId: string };
type PushKey = Pick<StripePush, 'id' | 'workspaceId'>;

@Injectable()
export class StripePushRepository {
  constructor(private readonly database: Database) {}

  /** The version that is the one to pay, or is on its way to be. */
  async findOpen(
    { workspaceId, invoiceId }: InvoiceKey,
    transaction?: Transaction,
  ): Promise<StripePush | null> {
    return this.database
      .managerOf(transaction)
      .findOneBy(StripePushEntity, { workspaceId, invoiceId, closedReason: IsNull() });
  }

  /**
   * Every version that was ever finalized at Stripe, newest first: a payment may still arrive on an old one. An
   * ABANDONED version was taken back before anybody could pay it.
   */
  async listSyncable({
    workspaceId,
    invoiceId,
  }: InvoiceKey): Promise<(StripePush & { stripeInvoiceId: string })[]> {
    const rows = await this.database.managerOf().find(StripePushEntity, {
      where: { workspaceId, invoiceId, status: PushStatus.COMPLETE },
      order: { version: 'DESC' },
      take: 50,
    });
    return rows.flatMap((row) =>
      row.stripeInvoiceId === null ? [] : [{ ...row, stripeInvoiceId: row.stripeInvoiceId }],
    );
  }

  /** Our invoices behind Stripe's ids, in one query for a batch of events of one connection. */
  async findInvoiceIdsByStripeIds(
    input: { workspaceId: string; connectionId: string; stripeIds: readonly string[] },
    transaction?: Transaction,
  ): Promise<Map<string, string>> {
    const rows: { stripeId: string; invoiceId: string }[] = await this.database
      .managerOf(transaction)
      .query(
        `SELECT "stripeInvoiceId" AS "stripeId", "invoiceId" FROM "stripePush"
         WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "stripeInvoiceId" = ANY($3)
         UNION
         SELECT "stripePaymentIntentId", "invoiceId" FROM "stripePush"
         WHERE "workspaceId" = $1 AND "connectionId" = $2 AND "stripePaymentIntentId" = ANY($3)`,
        [input.workspaceId, input.connectionId, input.stripeIds],
      );
    return new Map(rows.map((row) => [row.stripeId, row.invoiceId]));
  }

  /** The open versions of these invoices, by invoice. */
  async findOpenOfInvoices({
    workspaceId,
    invoiceIds,
  }: {
    workspaceId: string;
    invoiceIds: readonly string[];
  }): Promise<Map<string, StripePush>> {
    const rows = await this.database.managerOf().findBy(StripePushEntity, {
      workspaceId,
      invoiceId: In([...invoiceIds]),
      closedReason: IsNull(),
    });
    return new Map(rows.map((row) => [row.invoiceId, row]));
  }

  async findByIdOrThrow({ id, workspaceId }: PushKey): Promise<StripePush> {
    return this.database.managerOf().findOneByOrFail(StripePushEntity, { id, workspaceId });
  }

  async nextVersion(
    { workspaceId, invoiceId }: InvoiceKey,
    transaction?: Transaction,
  ): Promise<number> {
    const latest = await this.database
      .managerOf(transaction)
      .maximum(StripePushEntity, 'version', { workspaceId, invoiceId });
    return (latest ?? 0) + 1;
  }

  async insert(
    push: Pick<
      StripePush,
      | 'workspaceId'
      | 'connectionId'
      | 'invoiceId'
      | 'version'
      | 'stripeCustomerRowId'
      | 'currency'
      | 'totalMinor'
      | 'requestedByUserId'
    >,
    transaction: Transaction,
  ): Promise<StripePush> {
    const manager = this.database.managerOf(transaction);
    const id = uuidv7();
    await manager.insert(StripePushEntity, { id, ...push, status: PushStatus.IN_PROGRESS });
    return manager.findOneByOrFail(StripePushEntity, { id, workspaceId: push.workspaceId });
  }

  async setStripeInvoiceId(
    { id, workspaceId }: PushKey,
    stripeInvoiceId: string,
    transaction: Transaction,
  ): Promise<void> {
    await this.database
      .managerOf(transaction)
      .update(StripePushEntity, { id, workspaceId }, { stripeInvoiceId });
  }

  async markComplete(
    { id, workspaceId }: PushKey,
    result: { stripePaymentIntentId: string | null; creditAppliedMinor: bigint; at: Date },
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).update(
      StripePushEntity,
      { id, workspaceId },
      {
        status: PushStatus.COMPLETE,
        stripePaymentIntentId: result.stripePaymentIntentId,
        creditAppliedMinor: result.creditAppliedMinor,
        finalizedAt: result.at,
        completedAt: result.at,
      },
    );
  }

  /** Ends a version with the reason why; what led to it as a code and in words. Does nothing to a closed one. */
  async close(
    { id, workspaceId }: PushKey,
    closing: {
      reason: PushClosedReason;
      at: Date;
      failureCode?: string;
      failureMessage?: string;
    },
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).update(
      StripePushEntity,
      { id, workspaceId, closedReason: IsNull() },
      {
        closedReason: closing.reason,
        closedAt: closing.at,
        failureCode: closing.failureCode ?? null,
        failureMessage: closing.failureMessage ?? null,
      },
    );
  }

  /** Every version of all the invoices together, the abandoned ones too, oldest first. */
  async listByInvoices({
    workspaceId,
    invoiceIds,
  }: {
    workspaceId: string;
    invoiceIds: readonly string[];
  }): Promise<StripePush[]> {
    return this.database.managerOf().find(StripePushEntity, {
      where: { workspaceId, invoiceId: In([...invoiceIds]) },
      order: { invoiceId: 'ASC', version: 'ASC' },
    });
  }
}
