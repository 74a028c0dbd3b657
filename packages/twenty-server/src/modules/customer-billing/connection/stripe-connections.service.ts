import { Injectable } from '@nestjs/common';
import { Clock } from '../../../engine/clock/clock.ts';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import type { PlaintextSecret } from '../../../engine/secret-encryption/plaintext-secret.ts';
import { SecretEncryption } from '../../../engine/secret-encryption/secret-encryption.service.ts';
import { ConnectionSecretField } from './connection-secret-field.constant.ts';
import { ConnectionSecrets, type OpenConnection } from './connection-secrets.service.ts';
import {
  ConnectionSource,
  type KeyPermission,
  type StripeAccountFacts,
  type StripeConnection,
  StripeMode,
} from './stripe-connection.type.ts';
import { StripeConnectionRepository } from './stripe-connection.typeorm-repository.ts';
import {
  fingerprintOfSecretKey,
  hintOfSecretKey,
  modeOfSecretKeyOrThrow,
} from './stripe-key.util.ts';

/** A connection whose key is at hand, so that Stripe can be called. */
export type UsableConnection = OpenConnection & { readonly secretKey: PlaintextSecret };

type SaveInput = {
  readonly workspaceId: string;
  readonly secretKey: PlaintextSecret;
  readonly publishableKey: string | null;
  readonly account: StripeAccountFacts;
  readonly missingPermissions?: readonly KeyPermission[];
  readonly clockSkewSeconds?: number | null;
};

/** Which Stripe connection does what for a workspace. */
@Injectable()
export class StripeConnections {
  constructor(
    private readonly repository: StripeConnectionRepository,
    private readonly secrets: ConnectionSecrets,
    private readonly encryption: SecretEncryption,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The connection new objects of the workspace are made on. Throws STRIPE_NOT_CONFIGURED where there is none, and
   * STRIPE_CONNECTION_LOCKED where there is one that came with a copied database.
   */
  async currentOrThrow(workspaceId: string): Promise<UsableConnection> {
    const usable = await this.findCurrent(workspaceId);
    if (usable !== undefined) {
      return usable;
    }
    const isLocked = this.secrets
      .listOfWorkspace(workspaceId)
      .some(({ connection, lockReason }) => connection.isCurrent && lockReason !== null);
    throw new AppException(isLocked ? 'STRIPE_CONNECTION_LOCKED' : 'STRIPE_NOT_CONFIGURED');
  }

  /** As {@link currentOrThrow}, undefined instead of a throw. */
  async findCurrent(workspaceId: string): Promise<UsableConnection | undefined> {
    const mode = await this.modeOf(workspaceId);
    return this.findUsable({ workspaceId, mode });
  }

  /** The current connection of a mode, when its key is at hand. */
  findUsable({
    workspaceId,
    mode,
  }: {
    workspaceId: string;
    mode: StripeMode;
  }): UsableConnection | undefined {
    return this.secrets
      .listOfWorkspace(workspaceId)
      .filter(isUsable)
      .find(({ connection }) => connection.isCurrent && connection.mode === mode);
  }

  /** The mode new objects are made in. Where nobody chose one: test before live, since a mistake there costs nothing. */
  async modeOf(workspaceId: string): Promise<StripeMode> {
    const chosen = await this.repository.findMode({ workspaceId });
    if (chosen !== null) {
      return chosen;
    }
    const hasOnlyLive =
      this.findUsable({ workspaceId, mode: StripeMode.TEST }) === undefined &&
      this.findUsable({ workspaceId, mode: StripeMode.LIVE }) !== undefined;
    return hasOnlyLive ? StripeMode.LIVE : StripeMode.TEST;
  }

  /** The connection an existing object was made on. Throws STRIPE_CONNECTION_LOST when its key is gone, or _LOCKED. */
  ofObjectOrThrow(connectionId: string): UsableConnection {
    const open = this.secrets.find(connectionId);
    if (open !== undefined && open.lockReason !== null) {
      throw new AppException('STRIPE_CONNECTION_LOCKED');
    }
    if (open === undefined || !isUsable(open)) {
      throw new AppException('STRIPE_CONNECTION_LOST');
    }
    return open;
  }

  /**
   * Stores keys typed by a person, sealed, and makes the connection current for its mode. `also` runs in the same
   * transaction. Throws STRIPE_CONNECTION_LOCKED when the account's row came with a copied database.
   */
  async saveFromSettings(
    input: SaveInput & {
      /** Null: the one that is stored stays. */
      webhookSecret: PlaintextSecret | null;
      also?: (connection: StripeConnection, transaction: Transaction) => Promise<void>;
    },
  ): Promise<StripeConnection> {
    const { workspaceId } = input;
    const seal = (plaintext: PlaintextSecret, field: string) =>
      this.encryption.encrypt({ plaintext, workspaceId, field });
    const connection = await this.database.inTransaction(async (transaction) => {
      const saved = await this.repository.saveAsCurrent(
        {
          ...this.identityOf(input),
          source: ConnectionSource.SETTINGS,
          encryptedSecretKey: seal(input.secretKey, ConnectionSecretField.SECRET_KEY),
          encryptedWebhookSecret:
            input.webhookSecret === null
              ? null
              : seal(input.webhookSecret, ConnectionSecretField.WEBHOOK_SECRET),
        },
        transaction,
      );
      await input.also?.(saved, transaction);
      return saved;
    });
    await this.secrets.reloadEverywhere();
    return connection;
  }

  /** Records the connection that the process's variables describe; its secrets stay in the environment. */
  async saveFromEnvironment(input: SaveInput): Promise<StripeConnection> {
    const connection = await this.database.inTransaction((transaction) =>
      this.repository.saveAsCurrent(
        {
          ...this.identityOf(input),
          source: ConnectionSource.ENVIRONMENT,
          encryptedSecretKey: null,
          encryptedWebhookSecret: null,
        },
        transaction,
      ),
    );
    await this.secrets.reloadEverywhere();
    return connection;
  }

  private identityOf(input: SaveInput) {
    const secretKey = input.secretKey.reveal();
    return {
      workspaceId: input.workspaceId,
      mode: modeOfSecretKeyOrThrow(secretKey),
      check: {
        account: input.account,
        missingPermissions: input.missingPermissions ?? [],
        clockSkewSeconds: input.clockSkewSeconds ?? null,
        checkedAt: this.clock.now(),
      },
      keyFingerprint: fingerprintOfSecretKey(secretKey),
      secretKeyHint: hintOfSecretKey(secretKey),
      publishableKey: input.publishableKey,
      binding: this.secrets.binding,
    };
  }
}

const isUsable = (open: OpenConnection): open is UsableConnection => open.secretKey !== null;
