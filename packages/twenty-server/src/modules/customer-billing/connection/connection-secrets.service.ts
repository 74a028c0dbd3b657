import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { Clock } from '../../../engine/clock/clock.ts';
import { PostgresListener } from '../../../engine/database/postgres-listener.ts';
import type { PlaintextSecret } from '../../../engine/secret-encryption/plaintext-secret.ts';
import { SecretEncryption } from '../../../engine/secret-encryption/secret-encryption.service.ts';
import { ConnectionSecretField } from './connection-secret-field.constant.ts';
import { ConnectionSource, type StripeConnection } from './stripe-connection.type.ts';
import {
  StripeConnectionRepository,
  type SealedConnection,
} from './stripe-connection.typeorm-repository.ts';
import { fingerprintOfSecretKey } from './stripe-key.util.ts';

/** A connection with its secrets opened, held in memory only. */
export type OpenConnection = {
  readonly connection: StripeConnection;
  /** Null when the key is gone: an environment connection whose variables now name another account. */
  readonly secretKey: PlaintextSecret | null;
  /** The secrets that may sign a delivery now, newest first; more than one while a secret is being rolled. */
  readonly webhookSecrets: readonly PlaintextSecret[];
};

export const STRIPE_CONNECTION_CHANNEL = 'stripe_connection';
const RELOAD_INTERVAL_MS = 30_000;

/**
 * The opened secrets of all connections, in memory so that a webhook is verified without a query: loaded at boot,
 * again when another process says that something changed, and every 30 seconds in case that word was lost.
 */
@Injectable()
export class ConnectionSecrets implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ConnectionSecrets.name);
  private connections = new Map<string, OpenConnection>();
  private reloadTimer: NodeJS.Timeout | undefined;

  constructor(
    private readonly repository: StripeConnectionRepository,
    private readonly encryption: SecretEncryption,
    private readonly config: AppConfig,
    private readonly clock: Clock,
    private readonly listener: PostgresListener,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.listen(STRIPE_CONNECTION_CHANNEL, () => this.reloadOrLog());
    await this.reload();
    this.reloadTimer = setInterval(() => void this.reloadOrLog(), RELOAD_INTERVAL_MS);
    this.reloadTimer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.reloadTimer);
  }

  find(connectionId: string): OpenConnection | undefined {
    return this.connections.get(connectionId);
  }

  /** The connection made from this process's `STRIPE_*` variables. */
  findEnvironment(): OpenConnection | undefined {
    const { stripeSecretKey } = this.config;
    if (stripeSecretKey === null) {
      return undefined;
    }
    return [...this.connections.values()].find(
      ({ connection, secretKey }) =>
        connection.source === ConnectionSource.ENVIRONMENT && secretKey !== null,
    );
  }

  listOfWorkspace(workspaceId: string): OpenConnection[] {
    return [...this.connections.values()].filter(
      ({ connection }) => connection.workspaceId === workspaceId,
    );
  }

  async reload(): Promise<void> {
    const sealed = await this.repository.listSealedOfAllWorkspaces();
    this.connections = new Map(sealed.map((row) => [row.connection.id, this.openOrLog(row)]));
  }

  /** Reloads here and tells every other process to do the same. */
  async reloadEverywhere(): Promise<void> {
    await this.reload();
    await this.listener.notify(STRIPE_CONNECTION_CHANNEL, '');
  }

  private async reloadOrLog(): Promise<void> {
    try {
      await this.reload();
    } catch (error) {
      this.logger.error(
        { err: error },
        'Stripe connections could not be reloaded; the last known ones stay in use',
      );
    }
  }

  /** A row that does not open (another key, moved from another workspace) costs nobody else their connection. */
  private openOrLog(sealed: SealedConnection): OpenConnection {
    try {
      return this.open(sealed);
    } catch (error) {
      this.logger.error(
        { err: error, connectionId: sealed.connection.id },
        'The secrets of a Stripe connection do not open; it is without a key until they do',
      );
      return { connection: sealed.connection, secretKey: null, webhookSecrets: [] };
    }
  }

  private open(sealed: SealedConnection): OpenConnection {
    const { connection } = sealed;
    if (connection.source === ConnectionSource.ENVIRONMENT) {
      const { stripeSecretKey, stripeWebhookSecret } = this.config;
      const isOurs =
        stripeSecretKey !== null &&
        fingerprintOfSecretKey(stripeSecretKey.reveal()) === sealed.keyFingerprint;
      return {
        connection,
        secretKey: isOurs ? stripeSecretKey : null,
        webhookSecrets: isOurs && stripeWebhookSecret !== null ? [stripeWebhookSecret] : [],
      };
    }
    const openField = (encrypted: SealedConnection['encryptedSecretKey'], field: string) =>
      encrypted === null
        ? null
        : this.encryption.decryptOrThrow({
            encrypted,
            workspaceId: connection.workspaceId,
            field,
          });
    const previousStillValid =
      sealed.previousWebhookSecretValidUntil !== null &&
      sealed.previousWebhookSecretValidUntil > this.clock.now();
    return {
      connection,
      secretKey: openField(sealed.encryptedSecretKey, ConnectionSecretField.SECRET_KEY),
      webhookSecrets: [
        openField(sealed.encryptedWebhookSecret, ConnectionSecretField.WEBHOOK_SECRET),
        previousStillValid
          ? openField(
              sealed.encryptedPreviousWebhookSecret,
              ConnectionSecretField.PREVIOUS_WEBHOOK_SECRET,
            )
          : null,
      ].filter((secret) => secret !== null),
    };
  }
}
