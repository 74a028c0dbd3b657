import { setTimeout as sleep } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { WorkspaceService } from '../../../engine/workspace/workspace.service.ts';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import { StripeKeyInspector } from '../stripe/account/stripe-key-inspector.service.ts';

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 60_000;
const BOOT_WAITS_MS = 3_000;

/**
 * Turns the process's `STRIPE_*` variables into a connection: asks Stripe whose key it is and records the account. The
 * boot waits three seconds for Stripe and no longer; until Stripe has answered the connection of an earlier boot stays
 * in use.
 */
@Injectable()
export class EnvironmentConnection implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(EnvironmentConnection.name);
  private timer: NodeJS.Timeout | undefined;
  private retryMs = FIRST_RETRY_MS;

  constructor(
    private readonly config: AppConfig,
    private readonly workspaces: WorkspaceService,
    private readonly connections: StripeConnections,
    private readonly secrets: ConnectionSecrets,
    private readonly inspector: StripeKeyInspector,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.stripeSecretKey !== null) {
      await Promise.race([this.registerOrRetry(), sleep(BOOT_WAITS_MS, undefined, { ref: false })]);
    }
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }

  /**
   * Throws AppException where Stripe gives no usable answer or the connection came with a copied database, and Error
   * when no workspace can be named.
   */
  async register(): Promise<void> {
    const { stripeSecretKey, stripePublishableKey } = this.config;
    if (stripeSecretKey === null) {
      return;
    }
    const workspaceId = this.config.stripeWorkspaceId ?? (await this.workspaces.onlyWorkspaceId());
    if (workspaceId === null) {
      throw new Error(
        'STRIPE_WORKSPACE_ID must name the workspace: there is none, or more than one',
      );
    }
    if ((this.secrets.findEnvironment()?.lockReason ?? null) !== null) {
      throw new AppException('STRIPE_CONNECTION_LOCKED');
    }
    const { account, missingPermissions, clockSkewSeconds } =
      await this.inspector.inspectOrThrow(stripeSecretKey);
    await this.connections.saveFromEnvironment({
      workspaceId,
      secretKey: stripeSecretKey,
      publishableKey: stripePublishableKey,
      account,
      missingPermissions,
      clockSkewSeconds,
    });
  }

  private async registerOrRetry(): Promise<void> {
    try {
      await this.register();
    } catch (error) {
      this.logger.warn({ err: error, retryMs: this.retryMs }, this.describeState());
      this.timer = setTimeout(() => void this.registerOrRetry(), this.retryMs);
      this.timer.unref();
      this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
    }
  }

  private describeState(): string {
    const known = this.secrets.findEnvironment();
    if (known === undefined) {
      return 'Stripe could not be asked about the key of the environment; there is no connection yet';
    }
    return known.lockReason === null
      ? 'Stripe could not be asked about the key of the environment; the account it belonged to before is used'
      : 'The connection of the environment came with a copied database; it stays locked until an admin confirms';
  }
}
