import { Injectable } from '@nestjs/common';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { CustomerBillingSettingsEntity } from './customer-billing-settings.entity.ts';
import type { StripeMode } from './stripe-connection.type.ts';

/** What new payment links of a workspace are made with. */
export type StoredLinkDefaults = {
  /** Null: what the installation says. */
  readonly linkGraceDays: number | null;
  readonly linksNeverExpire: boolean;
  readonly allowPartPayment: boolean;
};

export const DEFAULT_EVENT_RETENTION_DAYS = 180;

/** What an admin chose for a workspace, beside its keys. */
@Injectable()
export class BillingSettingsRepository {
  constructor(private readonly database: Database) {}

  async findEventRetentionDays({ workspaceId }: { workspaceId: string }): Promise<number> {
    const row = await this.database
      .managerOf()
      .findOneBy(CustomerBillingSettingsEntity, { workspaceId });
    return row?.eventRetentionDays ?? DEFAULT_EVENT_RETENTION_DAYS;
  }

  async findLinkDefaults(
    { workspaceId }: { workspaceId: string },
    transaction?: Transaction,
  ): Promise<StoredLinkDefaults> {
    const row = await this.database
      .managerOf(transaction)
      .findOneBy(CustomerBillingSettingsEntity, { workspaceId });
    return row ?? { linkGraceDays: null, linksNeverExpire: false, allowPartPayment: false };
  }

  /** The row exists: see {@link setModeIfUnset}. What is left out stays. */
  async setLinkDefaults(
    { workspaceId, ...defaults }: { workspaceId: string } & Partial<StoredLinkDefaults>,
    transaction: Transaction,
  ): Promise<void> {
    await this.database
      .managerOf(transaction)
      .update(CustomerBillingSettingsEntity, { workspaceId }, defaults);
  }

  /** Writes down a mode where nobody chose one yet, so that another key does not change it unasked. */
  async setModeIfUnset(
    { workspaceId, mode }: { workspaceId: string; mode: StripeMode },
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).query(
      `INSERT INTO "customerBillingSettings" ("workspaceId", "mode") VALUES ($1, $2)
         ON CONFLICT ("workspaceId") DO NOTHING`,
      [workspaceId, mode],
    );
  }

  /** The row exists: see {@link setModeIfUnset}. */
  async setEventRetentionDays(
    { workspaceId, days }: { workspaceId: string; days: number },
    transaction: Transaction,
  ): Promise<void> {
    await this.database
      .managerOf(transaction)
      .update(CustomerBillingSettingsEntity, { workspaceId }, { eventRetentionDays: days });
  }

  /** For how long each workspace that has a connection keeps its events: a worker's chore. */
  async listEventRetention(): Promise<{ workspaceId: string; eventRetentionDays: number }[]> {
    return this.database.managerOf().query(
      `SELECT DISTINCT connection."workspaceId", COALESCE(settings."eventRetentionDays", $1::int) AS "eventRetentionDays"
       FROM "stripeConnection" connection
       LEFT JOIN "customerBillingSettings" settings ON settings."workspaceId" = connection."workspaceId"`,
      [DEFAULT_EVENT_RETENTION_DAYS],
    );
  }
}
