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
import type { EncryptedSecret } from '../../../engine/secret-encryption/encrypted-secret.type.ts';
import { SecretEncryption } from '../../../engine/secret-encryption/secret-encryption.service.ts';
import { ConnectionBindingRepository } from './connection-binding.typeorm-repository.ts';
import { ConnectionSecretField } from './connection-secret-field.constant.ts';
import {
  decideConnectionLock,
  type InstallationBinding,
  publicHostOf,
} from './decide-connection-lock.util.ts';
import { OpenedSecrets } from './opened-secrets.ts';
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
  /** Set where this database is a copy: nothing is opened, sent or accepted until an admin confirms. */
  readonly lockReason: string | null;
  /** Its row holds secrets that no key of this process opens. */
  readonly isUnreadable: boolean;
  /** Its keys are the `STRIPE_*` variables this process runs with. */
  readonly isOfEnvironment: boolean;
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
  private readonly opened = new OpenedSecrets();
  private reloadTimer: NodeJS.Timeout | undefined;

  constructor(
    private readonly repository: StripeConnectionRepository,
    private readonly bindings: ConnectionBindingRepository,
    private readonly encryption: SecretEncryption,
    private readonly config: AppConfig,
    private readonly clock: Clock,
    private readonly listener: PostgresListener,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.listen(STRIPE_CONNECTION_CHANNEL, () => this.reloadOrLog());
    await this.bindings.bindUnbound(this.binding);
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

  /** The installation this process belongs to. */
  get binding(): InstallationBinding {
    return {
      installationId: this.config.crmInstallationId,
      publicHost: publicHostOf(this.config.publicUrl),
    };
  }

  /** The connection made from this process's `STRIPE_*` variables, locked or not. */
  findEnvironment(): OpenConnection | undefined {
    return [...this.connections.values()].find(({ isOfEnvironment }) => isOfEnvironment);
  }

  /** The connections that came with a copied database: workers leave what belongs to them alone. */
  lockedIds(): string[] {
    return [...this.connections.values()]
      .filter(({ lockReason }) => lockReason !== null)
      .map(({ connection }) => connection.id);
  }

  listOfWorkspace(workspaceId: string): OpenConnection[] {
    return [...this.connections.values()].filter(
      ({ connection }) => connection.workspaceId === workspaceId,
    );
  }

  /** Every connection whose key is at hand: for a worker's chores. */
  listUsableOfAllWorkspaces(): (OpenConnection & { readonly secretKey: PlaintextSecret })[] {
    return [...this.connections.values()].flatMap((open) =>
      open.secretKey === null ? [] : [{ ...open, secretKey: open.secretKey }],
    );
  }

  async reload(): Promise<void> {
    const sealed = await this.repository.listSealedOfAllWorkspaces();
    this.connections = new Map(sealed.map((row) => [row.connection.id, this.openOrLog(row)]));
    this.opened.forgetUnused();
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
    const { connection } = sealed;
    const closed = {
      connection,
      secretKey: null,
      webhookSecrets: [],
      lockReason: decideConnectionLock(sealed.binding, this.binding),
      isUnreadable: false,
      isOfEnvironment: this.isOfEnvironment(sealed),
    };
    if (closed.lockReason !== null) {
      return closed;
    }
    try {
      return { ...closed, ...this.open(sealed, closed.isOfEnvironment) };
    } catch (error) {
      this.logger.error(
        { err: error, connectionId: connection.id },
        'The secrets of a Stripe connection do not open; it is without a key until they do',
      );
      return { ...closed, isUnreadable: true };
    }
  }

  private isOfEnvironment({ connection, keyFingerprint }: SealedConnection): boolean {
    const { stripeSecretKey } = this.config;
    return (
      connection.source === ConnectionSource.ENVIRONMENT &&
      stripeSecretKey !== null &&
      fingerprintOfSecretKey(stripeSecretKey.reveal()) === keyFingerprint
    );
  }

  private open(
    sealed: SealedConnection,
    isOfEnvironment: boolean,
  ): Pick<OpenConnection, 'secretKey' | 'webhookSecrets'> {
    const { workspaceId } = sealed.connection;
    const openField = (encrypted: EncryptedSecret | null, field: string) =>
      encrypted === null
        ? null
        : this.opened.of(`${workspaceId}:${field}:${encrypted}`, () =>
            this.encryption.decryptOrThrow({ encrypted, workspaceId, field }),
          );
    const previousStillValid =
      sealed.previousWebhookSecretValidUntil !== null &&
      sealed.previousWebhookSecretValidUntil > this.clock.now();
    const { stripeSecretKey, stripeWebhookSecret } = this.config;
    const storedSecretKey = openField(sealed.encryptedSecretKey, ConnectionSecretField.SECRET_KEY);
    return {
      secretKey: isOfEnvironment ? stripeSecretKey : storedSecretKey,
      webhookSecrets: [
        isOfEnvironment ? stripeWebhookSecret : null,
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
