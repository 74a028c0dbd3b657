import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import type { InvoiceKey } from '../../invoice/invoice.type.ts';
import { PaymentLinkTokenEntity } from './payment-link-token.entity.ts';

@Injectable()
export class PaymentLinkTokenRepository {
  constructor(private readonly database: Database) {}

  /** The current tokens of these invoices, by invoice. */
  async findCurrentOfInvoices({
    workspaceId,
    invoiceIds,
  }: {
    workspaceId: string;
    invoiceIds: readonly string[];
  }): Promise<Map<string, PaymentLinkTokenEntity>> {
    const tokens = await this.database.managerOf().findBy(PaymentLinkTokenEntity, {
      workspaceId,
      invoiceId: In([...invoiceIds]),
      isCurrent: true,
    });
    return new Map(tokens.map((token) => [token.invoiceId, token]));
  }

  async findCurrent(
    { workspaceId, invoiceId }: InvoiceKey,
    transaction?: Transaction,
  ): Promise<PaymentLinkTokenEntity | null> {
    return this.database
      .managerOf(transaction)
      .findOneBy(PaymentLinkTokenEntity, { workspaceId, invoiceId, isCurrent: true });
  }

  /** Of any workspace: links whose time is up and of which nobody has taken note, oldest first. */
  async listExpiredUnnoted({
    now,
    limit,
  }: {
    now: Date;
    limit: number;
  }): Promise<PaymentLinkTokenEntity[]> {
    return this.database.managerOf().find(PaymentLinkTokenEntity, {
      where: {
        isCurrent: true,
        expiryNotedAt: IsNull(),
        revokedAt: IsNull(),
        expiresAt: LessThan(now),
      },
      order: { expiresAt: 'ASC' },
      take: limit,
    });
  }

  /** Takes note that a link is over; false where it was revived, revoked or noted meanwhile. */
  async noteExpiry(
    { id, workspaceId }: { id: string; workspaceId: string },
    now: Date,
    transaction: Transaction,
  ): Promise<boolean> {
    const { affected } = await this.database.managerOf(transaction).update(
      PaymentLinkTokenEntity,
      {
        id,
        workspaceId,
        isCurrent: true,
        expiryNotedAt: IsNull(),
        revokedAt: IsNull(),
        expiresAt: LessThan(now),
      },
      { expiryNotedAt: now },
    );
    return affected === 1;
  }

  /** Gives the current link another end, which revives one that was over. A revoked one stays so. */
  async reschedule(
    { workspaceId, invoiceId }: InvoiceKey,
    expiresAt: Date | null,
    transaction: Transaction,
  ): Promise<boolean> {
    const { affected } = await this.database
      .managerOf(transaction)
      .update(
        PaymentLinkTokenEntity,
        { workspaceId, invoiceId, isCurrent: true, revokedAt: IsNull() },
        { expiresAt, expiryNotedAt: null },
      );
    return affected === 1;
  }

  /** False where there is no link, or it was revoked already. */
  async revoke(
    { workspaceId, invoiceId }: InvoiceKey,
    now: Date,
    transaction: Transaction,
  ): Promise<boolean> {
    const { affected } = await this.database
      .managerOf(transaction)
      .update(
        PaymentLinkTokenEntity,
        { workspaceId, invoiceId, isCurrent: true, revokedAt: IsNull() },
        { revokedAt: now },
      );
    return affected === 1;
  }

  /** The token of any workspace: the customer who brings it belongs to none, and the token is the proof. */
  async findByHash(tokenHash: string): Promise<PaymentLinkTokenEntity | null> {
    return this.database.managerOf().findOneBy(PaymentLinkTokenEntity, { tokenHash });
  }

  /** Makes a token the current one of its invoice; an earlier one becomes "replaced". */
  async insertCurrent(
    token: { workspaceId: string; invoiceId: string; tokenHash: string; expiresAt: Date | null },
    transaction: Transaction,
  ): Promise<void> {
    const manager = this.database.managerOf(transaction);
    const { workspaceId, invoiceId } = token;
    await manager.update(
      PaymentLinkTokenEntity,
      { workspaceId, invoiceId, isCurrent: true },
      { isCurrent: false },
    );
    await manager.insert(PaymentLinkTokenEntity, { id: uuidv7(), ...token, isCurrent: true });
  }

  async recordOpened(
    { id, workspaceId }: { id: string; workspaceId: string },
    at: Date,
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `UPDATE "paymentLinkToken" SET "openedCount" = "openedCount" + 1, "lastOpenedAt" = $3, "updatedAt" = now()
       WHERE "id" = $1 AND "workspaceId" = $2`,
      [id, workspaceId, at],
    );
  }
}
