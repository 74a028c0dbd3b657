import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import type { EncryptedSecret } from '../../../engine/secret-encryption/encrypted-secret.type.ts';
import { CustomerBillingSettingsEntity } from './customer-billing-settings.entity.ts';
import { StripeConnectionEntity } from './stripe-connection.entity.ts';
import type {
  ConnectionSource,
  StripeAccountFacts,
  StripeConnection,
  StripeMode,
} from './stripe-connection.type.ts';

/** A connection's row with its sealed envelopes, for {@link ConnectionSecrets} only. */
export type SealedConnection = {
  readonly connection: StripeConnection;
  readonly keyFingerprint: string;
  readonly encryptedSecretKey: EncryptedSecret | null;
  readonly encryptedWebhookSecret: EncryptedSecret | null;
  readonly encryptedPreviousWebhookSecret: EncryptedSecret | null;
  readonly previousWebhookSecretValidUntil: Date | null;
};

/** A connection to be written; the envelopes are null where the keys live in the environment. */
export type NewConnection = {
  readonly workspaceId: string;
  readonly mode: StripeMode;
  readonly source: ConnectionSource;
  readonly account: StripeAccountFacts;
  readonly keyFingerprint: string;
  readonly secretKeyHint: string;
  readonly publishableKey: string | null;
  readonly encryptedSecretKey: EncryptedSecret | null;
  readonly encryptedWebhookSecret: EncryptedSecret | null;
  readonly checkedAt: Date;
};

@Injectable()
export class StripeConnectionRepository {
  constructor(private readonly database: Database) {}

  async list({ workspaceId }: { workspaceId: string }): Promise<StripeConnection[]> {
    const rows = await this.database.managerOf().find(StripeConnectionEntity, {
      where: { workspaceId },
      order: { isCurrent: 'DESC', mode: 'DESC', createdAt: 'DESC' },
      take: 100,
    });
    return rows.map(toConnection);
  }

  /** Every connection of every workspace: only the secrets cache may ask, since a webhook names no workspace. */
  async listSealedOfAllWorkspaces(): Promise<SealedConnection[]> {
    const rows = await this.database.managerOf().find(StripeConnectionEntity);
    return rows.map((row) => ({
      connection: toConnection(row),
      keyFingerprint: row.keyFingerprint,
      encryptedSecretKey: row.encryptedSecretKey,
      encryptedWebhookSecret: row.encryptedWebhookSecret,
      encryptedPreviousWebhookSecret: row.encryptedPreviousWebhookSecret,
      previousWebhookSecretValidUntil: row.previousWebhookSecretValidUntil,
    }));
  }

  /** The mode the workspace makes new objects in; null where nobody chose one yet. */
  async findMode(
    { workspaceId }: { workspaceId: string },
    transaction?: Transaction,
  ): Promise<StripeMode | null> {
    const row = await this.database
      .managerOf(transaction)
      .findOneBy(CustomerBillingSettingsEntity, { workspaceId });
    return row?.mode ?? null;
  }

  async setMode(
    { workspaceId, mode }: { workspaceId: string; mode: StripeMode },
    transaction: Transaction,
  ): Promise<void> {
    await this.database
      .managerOf(transaction)
      .upsert(CustomerBillingSettingsEntity, { workspaceId, mode }, ['workspaceId']);
  }

  /**
   * Writes the connection of this account and mode and makes it the one for new objects. Another current connection
   * of the mode is superseded, never overwritten: its payments can still be refunded or disputed.
   */
  async saveAsCurrent(input: NewConnection, transaction: Transaction): Promise<StripeConnection> {
    const manager = this.database.managerOf(transaction);
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `stripeConnection:${input.workspaceId}:${input.mode}`,
    ]);
    await manager.query(
      `UPDATE "stripeConnection" SET "isCurrent" = false, "supersededAt" = $4, "updatedAt" = now()
       WHERE "workspaceId" = $1 AND "mode" = $2 AND "accountId" <> $3 AND "isCurrent"`,
      [input.workspaceId, input.mode, input.account.accountId, input.checkedAt],
    );
    const existing = await manager.findOneBy(StripeConnectionEntity, {
      workspaceId: input.workspaceId,
      mode: input.mode,
      accountId: input.account.accountId,
    });
    const row = manager.create(StripeConnectionEntity, {
      ...(existing ?? { id: uuidv7(), workspaceId: input.workspaceId, mode: input.mode }),
      ...input.account,
      source: input.source,
      isCurrent: true,
      supersededAt: null,
      keyFingerprint: input.keyFingerprint,
      secretKeyHint: input.secretKeyHint,
      publishableKey: input.publishableKey,
      encryptedSecretKey: input.encryptedSecretKey,
      encryptedWebhookSecret: input.encryptedWebhookSecret,
      lastCheckedAt: input.checkedAt,
    });
    return toConnection(await manager.save(row));
  }

  /** Marks the connection as having received an event that contradicts its mode or account. */
  async markQuarantined({
    workspaceId,
    connectionId,
    at,
  }: {
    workspaceId: string;
    connectionId: string;
    at: Date;
  }): Promise<void> {
    await this.database
      .managerOf()
      .update(StripeConnectionEntity, { workspaceId, id: connectionId }, { quarantinedAt: at });
  }
}

const toConnection = (row: StripeConnectionEntity): StripeConnection => ({
  id: row.id,
  workspaceId: row.workspaceId,
  mode: row.mode,
  accountId: row.accountId,
  accountName: row.accountName,
  countryCode: row.countryCode,
  defaultCurrency: row.defaultCurrency,
  chargesEnabled: row.chargesEnabled,
  source: row.source,
  isCurrent: row.isCurrent,
  secretKeyHint: row.secretKeyHint,
  publishableKey: row.publishableKey,
  lastCheckedAt: row.lastCheckedAt,
  quarantinedAt: row.quarantinedAt,
});
