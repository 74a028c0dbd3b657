import { Injectable } from '@nestjs/common';
import { Clock } from '../../../engine/clock/clock.ts';
import { Database } from '../../../engine/database/database.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import type { PlaintextSecret } from '../../../engine/secret-encryption/plaintext-secret.ts';
import { SecretEncryption } from '../../../engine/secret-encryption/secret-encryption.service.ts';
import { ConnectionSecretField } from './connection-secret-field.constant.ts';
import { ConnectionSecrets, type OpenConnection } from './connection-secrets.service.ts';
import {
  ConnectionSource,
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

  /** The connection new objects of the workspace are made on. Throws STRIPE_NOT_CONFIGURED where there is none. */
  async currentOrThrow(workspaceId: string): Promise<UsableConnection> {
    const usable = await this.findCurrent(workspaceId);
    if (usable === undefined) {
      throw new AppException('STRIPE_NOT_CONFIGURED');
    }
    return usable;
  }

  /** As {@link currentOrThrow}, undefined instead of a throw. */
  async findCurrent(workspaceId: string): Promise<UsableConnection | undefined> {
    const current = this.secrets
      .listOfWorkspace(workspaceId)
      .filter(isUsable)
      .filter(({ connection }) => connection.isCurrent);
    const chosenMode = await this.repository.findMode({ workspaceId });
    if (chosenMode !== null) {
      return current.find(({ connection }) => connection.mode === chosenMode);
    }
    // Nobody chose a mode: test before live, since a mistake there costs nothing.
    return current.find(({ connection }) => connection.mode === StripeMode.TEST) ?? current.at(0);
  }

  /** The connection an existing object was made on. Throws STRIPE_CONNECTION_LOST when its key is gone. */
  ofObjectOrThrow(connectionId: string): UsableConnection {
    const open = this.secrets.find(connectionId);
    if (open === undefined || !isUsable(open)) {
      throw new AppException('STRIPE_CONNECTION_LOST');
    }
    return open;
  }

  /** Stores keys typed by a person, sealed, and makes the connection current for its mode. */
  async saveFromSettings(input: {
    workspaceId: string;
    secretKey: PlaintextSecret;
    publishableKey: string | null;
    webhookSecret: PlaintextSecret | null;
    account: StripeAccountFacts;
  }): Promise<StripeConnection> {
    const { workspaceId } = input;
    const seal = (plaintext: PlaintextSecret, field: string) =>
      this.encryption.encrypt({ plaintext, workspaceId, field });
    const connection = await this.database.inTransaction((transaction) =>
      this.repository.saveAsCurrent(
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
      ),
    );
    await this.secrets.reloadEverywhere();
    return connection;
  }

  /** Records the connection that the process's variables describe; its secrets stay in the environment. */
  async saveFromEnvironment(input: {
    workspaceId: string;
    secretKey: PlaintextSecret;
    publishableKey: string | null;
    account: StripeAccountFacts;
  }): Promise<StripeConnection> {
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

  private identityOf(input: {
    workspaceId: string;
    secretKey: PlaintextSecret;
    publishableKey: string | null;
    account: StripeAccountFacts;
  }) {
    const secretKey = input.secretKey.reveal();
    return {
      workspaceId: input.workspaceId,
      mode: modeOfSecretKeyOrThrow(secretKey),
      account: input.account,
      keyFingerprint: fingerprintOfSecretKey(secretKey),
      secretKeyHint: hintOfSecretKey(secretKey),
      publishableKey: input.publishableKey,
      checkedAt: this.clock.now(),
    };
  }
}

const isUsable = (open: OpenConnection): open is UsableConnection => open.secretKey !== null;
