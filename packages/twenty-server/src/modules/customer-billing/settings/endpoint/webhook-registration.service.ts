import { Injectable } from '@nestjs/common';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';
import { ConnectionSecrets } from '../../connection/connection-secrets.service.ts';
import type { StripeConnection } from '../../connection/stripe-connection.type.ts';
import { StripeConnectionRepository } from '../../connection/stripe-connection.typeorm-repository.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import type { WebhookEndpoint } from '../../connection/webhook-endpoint.type.ts';
import { WebhookEndpointRepository } from '../../connection/webhook-endpoint.typeorm-repository.ts';
import {
  PREVIOUS_SECRET_LIFE_MS,
  WebhookSecrets,
} from '../../connection/webhook-secrets.service.ts';
import { HANDLED_EVENT_TYPES } from '../../inbox/handled-event-types.constant.ts';
import {
  type NewStripeEndpoint,
  STRIPE_API_VERSION,
  type StripeEndpoint,
  StripeWebhookEndpoints,
} from '../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';
import { SettingsAudit } from '../settings-audit.service.ts';
import { ChangeableConnection } from './changeable-connection.service.ts';
import { endpointMarkOf } from './endpoint-mark.util.ts';
import { RetiredEndpoints } from './retired-endpoints.service.ts';
import { decideWebhookUrlProblem, webhookUrlOf } from './webhook-url.util.ts';

type Change = { readonly action: string; readonly summary: string };

/**
 * The endpoint at Stripe that brings a connection's events. Every method throws AppException
 * STRIPE_CONNECTION_NOT_FOUND, _READ_ONLY, _LOCKED, _WITHOUT_KEY, WEBHOOK_URL_…, WEBHOOK_STRIPE_UNREACHABLE.
 */
@Injectable()
export class WebhookRegistration {
  constructor(
    private readonly changeable: ChangeableConnection,
    private readonly connections: StripeConnectionRepository,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly stripeEndpoints: StripeWebhookEndpoints,
    private readonly webhookSecrets: WebhookSecrets,
    private readonly secrets: ConnectionSecrets,
    private readonly retired: RetiredEndpoints,
    private readonly audit: SettingsAudit,
    private readonly database: Database,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes an endpoint with exactly the events we handle, or brings ours up to date. One of another API version cannot
   * be changed: a new one takes its place, and the old one is offered as stale.
   */
  async register(session: SessionContext, connectionId: string): Promise<void> {
    const open = await this.changeable.findUsableOrThrow({ ...session, connectionId });
    const wanted = this.wantedOrThrow(open.connection);
    const known = await this.endpoints.findCurrent({ ...session, connectionId });
    const present = known === null ? undefined : await this.findAtStripe(open, known);
    if (known === null || present?.apiVersion !== STRIPE_API_VERSION) {
      await this.make(session, open, {
        wanted,
        known,
        change: { action: 'webhook_registered', summary: 'Registered the webhook at Stripe.' },
        keep: (transaction) => this.forget(known, transaction),
      });
      return;
    }
    const updated = await this.stripeEndpoints.update(open, present.stripeEndpointId, wanted);
    await this.database.inTransaction(async (transaction) => {
      await this.endpoints.update(known, updated, transaction);
      await this.record(session, open.connection, transaction, {
        action: 'webhook_updated',
        summary: 'Brought the webhook at Stripe up to date.',
      });
    });
  }

  /**
   * A new signing secret. Stripe's API cannot roll the secret of an endpoint: a second endpoint with the same address
   * and events is made, and its secret is the present one. For 24 hours both endpoints send every event, both secrets
   * are accepted, and the inbox takes the second copy for the duplicate it is. Then a job removes the old endpoint.
   * Also throws WEBHOOK_NOT_REGISTERED.
   */
  async rotateSecret(session: SessionContext, connectionId: string): Promise<void> {
    const open = await this.changeable.findUsableOrThrow({ ...session, connectionId });
    const wanted = this.wantedOrThrow(open.connection);
    const known = await this.endpoints.findCurrent({ ...session, connectionId });
    if (known === null) {
      throw new AppException('WEBHOOK_NOT_REGISTERED');
    }
    const now = this.clock.now();
    await this.make(session, open, {
      wanted,
      known,
      change: {
        action: 'webhook_secret_rotated',
        summary: 'Rotated the webhook’s signing secret.',
      },
      keep: async (transaction) => {
        // The secret before the one before is no longer accepted: its endpoint must not go on.
        await this.endpoints.retireOthersAt(known, now, transaction);
        const retireAt = new Date(now.getTime() + PREVIOUS_SECRET_LIFE_MS);
        await this.endpoints.retire(known, retireAt, transaction);
      },
    });
    await this.retired.removeDue();
  }

  /** Stores a secret copied from the Dashboard; the one before is accepted for another 24 hours. */
  async saveSecret(
    session: SessionContext,
    { connectionId, secret }: { connectionId: string; secret: PlaintextSecret },
  ): Promise<void> {
    const connection = await this.changeable.findOrThrow({ ...session, connectionId });
    await this.database.inTransaction(async (transaction) => {
      await this.webhookSecrets.replaceWithin(
        { ...connectionKeyOf(connection), secret },
        transaction,
      );
      await this.record(session, connection, transaction, {
        action: 'webhook_secret_saved',
        summary: 'Saved a signing secret of the webhook.',
      });
    });
    await this.secrets.reloadEverywhere();
  }

  /** Makes the endpoint at Stripe and stores its secret, unless somebody else made one meanwhile: then it is removed. */
  private async make(
    session: SessionContext,
    open: UsableConnection,
    making: {
      wanted: NewStripeEndpoint;
      /** The current one when this began. */
      known: WebhookEndpoint | null;
      change: Change;
      /** What becomes of `known`, in the same transaction. */
      keep: (transaction: Transaction) => Promise<void>;
    },
  ): Promise<void> {
    const key = connectionKeyOf(open.connection);
    const { endpoint, secret } = await this.stripeEndpoints.create(open, making.wanted);
    const isFirst = await this.database.inTransaction(async (transaction) => {
      await this.connections.lockWebhookSecretOrThrow(key, transaction);
      const current = await this.endpoints.findCurrent(key, transaction);
      if (current?.stripeEndpointId !== making.known?.stripeEndpointId) {
        return false;
      }
      await making.keep(transaction);
      await this.endpoints.insert(this.toRow(key, endpoint), transaction);
      await this.webhookSecrets.replaceWithin({ ...key, secret }, transaction);
      await this.record(session, open.connection, transaction, making.change);
      return true;
    });
    if (!isFirst) {
      await this.stripeEndpoints.remove(open, endpoint.stripeEndpointId);
      return;
    }
    await this.secrets.reloadEverywhere();
  }

  private async forget(known: WebhookEndpoint | null, transaction: Transaction): Promise<void> {
    if (known !== null) {
      await this.endpoints.delete(known, transaction);
    }
  }

  private async findAtStripe(
    open: UsableConnection,
    { stripeEndpointId }: WebhookEndpoint,
  ): Promise<StripeEndpoint | undefined> {
    const all = await this.stripeEndpoints.list(open);
    return all.find((endpoint) => endpoint.stripeEndpointId === stripeEndpointId);
  }

  private wantedOrThrow(connection: StripeConnection): NewStripeEndpoint {
    const { publicUrl, crmInstallationId } = this.config;
    const problem = decideWebhookUrlProblem(publicUrl, connection.mode);
    const url = webhookUrlOf(publicUrl, connection);
    if (problem !== null || url === null) {
      throw new AppException(problem ?? 'WEBHOOK_URL_MISSING');
    }
    return {
      url,
      enabledEvents: HANDLED_EVENT_TYPES,
      metadata: endpointMarkOf(connection, crmInstallationId),
    };
  }

  private toRow(
    key: { workspaceId: string; connectionId: string },
    { stripeEndpointId, url, apiVersion, enabledEvents, enabled }: StripeEndpoint,
  ): WebhookEndpoint {
    return {
      ...key,
      stripeEndpointId,
      url,
      apiVersion,
      enabledEvents,
      enabled,
      registeredAt: this.clock.now(),
      retireAt: null,
    };
  }

  private record(
    session: SessionContext,
    connection: StripeConnection,
    transaction: Transaction,
    change: Change,
  ): Promise<void> {
    return this.audit.record({ session, connection, ...change }, transaction);
  }
}

const connectionKeyOf = ({ workspaceId, id }: StripeConnection) => ({
  workspaceId,
  connectionId: id,
});
