import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { StripeCustomerEntity } from './stripe-customer.entity.ts';

type CustomerKey = { readonly id: string; readonly workspaceId: string };

@Injectable()
export class StripeCustomerRepository {
  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** The row of this company on this connection, made when there is none: the same for everybody who asks. */
  async findOrInsert(
    key: { workspaceId: string; connectionId: string; companyId: string },
    transaction: Transaction,
  ): Promise<StripeCustomerEntity> {
    const manager = this.database.managerOf(transaction);
    await manager.query(
      `INSERT INTO "stripeCustomer" ("id", "workspaceId", "connectionId", "companyId") VALUES ($1, $2, $3, $4)
       ON CONFLICT ("connectionId", "companyId") DO NOTHING`,
      [uuidv7(), key.workspaceId, key.connectionId, key.companyId],
    );
    return manager.findOneByOrFail(StripeCustomerEntity, key);
  }

  async findByIdOrThrow({ id, workspaceId }: CustomerKey): Promise<StripeCustomerEntity> {
    return this.database.managerOf().findOneByOrFail(StripeCustomerEntity, { id, workspaceId });
  }

  /**
   * The right to create the customer at Stripe; false when it exists or somebody else is creating it. Lasts as long as
   * the lease on an invoice, so that whoever resumes a dead process's push need not wait longer for its customer. Two
   * who think to have it send the same request under the same key.
   */
  async claim({ id, workspaceId }: CustomerKey): Promise<boolean> {
    const [rows]: [unknown[], number] = await this.database.managerOf().query(
      `UPDATE "stripeCustomer" SET "claimedUntil" = now() + make_interval(secs => $3), "updatedAt" = now()
       WHERE "id" = $1 AND "workspaceId" = $2 AND "stripeCustomerId" IS NULL
         AND ("claimedUntil" IS NULL OR "claimedUntil" < now())
       RETURNING "id"`,
      [id, workspaceId, this.config.billingLeaseSeconds],
    );
    return rows.length > 0;
  }

  async unclaim({ id, workspaceId }: CustomerKey): Promise<void> {
    await this.database
      .managerOf()
      .update(StripeCustomerEntity, { id, workspaceId }, { claimedUntil: null });
  }

  /** Makes room for another customer where this one is gone at Stripe; null when somebody else did. */
  async forget(
    { id, workspaceId }: CustomerKey,
    stripeCustomerId: string,
    transaction: Transaction,
  ): Promise<{ generation: number } | null> {
    const [rows]: [{ generation: number }[], number] = await this.database
      .managerOf(transaction)
      .query(
        `UPDATE "stripeCustomer" SET "stripeCustomerId" = NULL, "claimedUntil" = NULL,
           "generation" = "generation" + 1, "updatedAt" = now()
         WHERE "id" = $1 AND "workspaceId" = $2 AND "stripeCustomerId" = $3 RETURNING "generation"`,
        [id, workspaceId, stripeCustomerId],
      );
    return rows[0] ?? null;
  }

  async setStripeCustomerId(
    { id, workspaceId }: CustomerKey,
    stripeCustomerId: string,
  ): Promise<void> {
    await this.database
      .managerOf()
      .update(StripeCustomerEntity, { id, workspaceId }, { stripeCustomerId, claimedUntil: null });
  }
}
