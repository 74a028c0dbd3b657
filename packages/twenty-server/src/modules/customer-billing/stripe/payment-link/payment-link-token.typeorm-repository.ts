import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
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

  /** The token of any workspace: the customer who brings it belongs to none, and the token is the proof. */
  async findByHash(tokenHash: string): Promise<PaymentLinkTokenEntity | null> {
    return this.database.managerOf().findOneBy(PaymentLinkTokenEntity, { tokenHash });
  }

  /** Makes a token the current one of its invoice; an earlier one becomes "replaced". */
  async insertCurrent(
    token: { workspaceId: string; invoiceId: string; tokenHash: string; expiresAt: Date },
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
  ): Promise<void> {
    await this.database.managerOf().query(
      `UPDATE "paymentLinkToken" SET "openedCount" = "openedCount" + 1, "lastOpenedAt" = $3, "updatedAt" = now()
       WHERE "id" = $1 AND "workspaceId" = $2`,
      [id, workspaceId, at],
    );
  }
}
