import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import type { EncryptedSecret } from '../../../engine/secret-encryption/encrypted-secret.type.ts';
import { CustomerBillingSettingsEntity } from './customer-billing-settings.entity.ts';
import { decideConnectionLock, type InstallationBinding } from './decide-connection-lock.util.ts';
import { StripeConnectionEntity } from './stripe-connection.entity.ts';
import type {
  ConnectionSource,
  KeyPermission,
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
  readonly binding: InstallationBinding;
};

/** What Stripe said when it was asked about a key. */
export type ConnectionCheck = {
  readonly account: StripeAccountFacts;
  /** Read rights a restricted key lacks. */
  readonly missingPermissions: readonly KeyPermission[];
  readonly clockSkewSeconds: number | null;
  readonly checkedAt: Date;
};

type ConnectionKey = { readonly workspaceId: string; readonly connectionId: string };

/** A connection to be written; the envelopes are null where the keys live in the environment. */
export type NewConnection = {
  readonly workspaceId: string;
  readonly mode: StripeMode;
  readonly source: ConnectionSource;
  readonly check: ConnectionCheck;
  readonly keyFingerprint: string;
  readonly secretKeyHint: string;
  /** Null: the one that is stored stays. */
  readonly publishableKey: string | null;
  readonly encryptedSecretKey: EncryptedSecret | null;
  /** Null: the one that is stored stays, so that a new key does not stop the deliveries. */
  readonly encryptedWebhookSecret: EncryptedSecret | null;
  readonly binding: InstallationBinding;
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
      binding: bindingOf(row),
    }));
  }

  /** Throws STRIPE_CONNECTION_NOT_FOUND; a text that is no id is the same. */
  async findByIdOrThrow({ workspaceId, connectionId }: ConnectionKey): Promise<StripeConnection> {
    const all = await this.list({ workspaceId });
    const found = all.find(({ id }) => id === connectionId);
    if (found === undefined) {
      throw new AppException('STRIPE_CONNECTION_NOT_FOUND');
    }
    return found;
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
   * of the mode is superseded, never overwritten: its payments can still be refunded or disputed. Throws
   * STRIPE_CONNECTION_LOCKED when the account's row was saved by another installation.
   */
  async saveAsCurrent(input: NewConnection, transaction: Transaction): Promise<StripeConnection> {
    const manager = this.database.managerOf(transaction);
    const { workspaceId, mode } = input;
    const { account, missingPermissions, clockSkewSeconds, checkedAt } = input.check;
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `stripeConnection:${workspaceId}:${mode}`,
    ]);
    await manager.query(
      `UPDATE "stripeConnection" SET "isCurrent" = false, "supersededAt" = $4, "updatedAt" = now()
       WHERE "workspaceId" = $1 AND "mode" = $2 AND "accountId" <> $3 AND "isCurrent"`,
      [workspaceId, mode, account.accountId, checkedAt],
    );
    const existing = await manager.findOneBy(StripeConnectionEntity, {
      workspaceId,
      mode,
      accountId: account.accountId,
    });
    if (existing !== null && decideConnectionLock(bindingOf(existing), input.binding) !== null) {
      throw new AppException('STRIPE_CONNECTION_LOCKED');
    }
    const row = manager.create(StripeConnectionEntity, {
      ...(existing ?? { id: uuidv7(), workspaceId, mode }),
      ...account,
      ...input.binding,
      source: input.source,
      isCurrent: true,
      supersededAt: null,
      keyFingerprint: input.keyFingerprint,
      secretKeyHint: input.secretKeyHint,
      publishableKey: input.publishableKey ?? existing?.publishableKey ?? null,
      encryptedSecretKey: input.encryptedSecretKey,
      encryptedWebhookSecret:
        input.encryptedWebhookSecret ?? existing?.encryptedWebhookSecret ?? null,
      missingPermissions,
      refusedPermissions: [],
      clockSkewSeconds,
      lastCheckedAt: checkedAt,
    });
    return toConnection(await manager.save(row));
  }

  /** Notes what Stripe says of the account and the key now. What it refused before shows again when it is used. */
  async updateCheck(
    { workspaceId, connectionId }: ConnectionKey,
    { account, missingPermissions, clockSkewSeconds, checkedAt }: ConnectionCheck,
  ): Promise<void> {
    await this.database.managerOf().update(
      StripeConnectionEntity,
      { workspaceId, id: connectionId },
      {
        ...account,
        missingPermissions: [...missingPermissions],
        refusedPermissions: [],
        clockSkewSeconds,
        lastCheckedAt: checkedAt,
      },
    );
  }

  /** Adds to what Stripe refused the key; does nothing when it is there already. */
  async addRefusedPermission(
    { workspaceId, connectionId }: ConnectionKey,
    permission: KeyPermission,
  ): Promise<void> {
    await this.database.managerOf().query(
      `UPDATE "stripeConnection" SET "refusedPermissions" = "refusedPermissions" || $3::jsonb, "updatedAt" = now()
       WHERE "workspaceId" = $1 AND "id" = $2 AND NOT "refusedPermissions" @> $3::jsonb`,
      [workspaceId, connectionId, JSON.stringify([permission])],
    );
  }

  /** Forgets the keys. The signing secrets stay: what Stripe still delivers is stored and not lost (promise P2). */
  async removeKey(
    { workspaceId, connectionId }: ConnectionKey,
    transaction: Transaction,
  ): Promise<void> {
    await this.database.managerOf(transaction).update(
      StripeConnectionEntity,
      { workspaceId, id: connectionId },
      {
        encryptedSecretKey: null,
        secretKeyHint: null,
        publishableKey: null,
        missingPermissions: [],
        refusedPermissions: [],
      },
    );
  }

  /** The sealed signing secret, its row locked for the rest of the transaction. Throws STRIPE_CONNECTION_NOT_FOUND. */
  async lockWebhookSecretOrThrow(
    { workspaceId, connectionId }: ConnectionKey,
    transaction: Transaction,
  ): Promise<EncryptedSecret | null> {
    const row = await this.database.managerOf(transaction).findOne(StripeConnectionEntity, {
      where: { workspaceId, id: connectionId },
      lock: { mode: 'pessimistic_write' },
    });
    if (row === null) {
      throw new AppException('STRIPE_CONNECTION_NOT_FOUND');
    }
    return row.encryptedWebhookSecret;
  }

  async writeWebhookSecrets(
    { workspaceId, connectionId }: ConnectionKey,
    secrets: Pick<
      SealedConnection,
      | 'encryptedWebhookSecret'
      | 'encryptedPreviousWebhookSecret'
      | 'previousWebhookSecretValidUntil'
    >,
    transaction: Transaction,
  ): Promise<void> {
    await this.database
      .managerOf(transaction)
      .update(StripeConnectionEntity, { workspaceId, id: connectionId }, secrets);
  }

  /** Notes how many events Stripe could not deliver of late. */
  async updateDeliveriesFailing(
    { workspaceId, connectionId }: ConnectionKey,
    { count, checkedAt }: { count: number; checkedAt: Date },
  ): Promise<void> {
    await this.database
      .managerOf()
      .update(
        StripeConnectionEntity,
        { workspaceId, id: connectionId },
        { deliveriesFailing: count, deliveriesCheckedAt: checkedAt },
      );
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

const bindingOf = (row: StripeConnectionEntity): InstallationBinding => ({
  installationId: row.installationId,
  publicHost: row.publicHost,
});

const permissionsOf = (row: StripeConnectionEntity): KeyPermission[] => [
  ...new Map(
    [...row.missingPermissions, ...row.refusedPermissions].map((missing) => [
      missing.permission,
      missing,
    ]),
  ).values(),
];

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
  missingPermissions: permissionsOf(row),
  clockSkewSeconds: row.clockSkewSeconds,
  previousWebhookSecretValidUntil: row.previousWebhookSecretValidUntil,
  deliveriesFailing: row.deliveriesFailing,
  createdAt: row.createdAt,
});
