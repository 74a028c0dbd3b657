import { Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { ConnectionSecrets } from '../connection/connection-secrets.service.ts';
import { ConnectionSource, type StripeConnection } from '../connection/stripe-connection.type.ts';
import { StripeConnectionRepository } from '../connection/stripe-connection.typeorm-repository.ts';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import { hintOfSecretKey } from '../connection/stripe-key.util.ts';
import { type ConnectionEventHealth, Inbox } from '../inbox/inbox.typeorm-repository.ts';
import { StripeClients } from '../stripe/client/stripe-clients.service.ts';
import { decideConnectionHealth } from './decide-connection-health.util.ts';
import { BillingModeType, StripeConnectionInfoType } from './dtos/stripe-connection-info.dto.ts';

const NO_EVENTS = {
  lastEventAt: null,
  lastEventType: null,
  failed: 0,
  waiting: 0,
  quarantined: 0,
} as const;

@Resolver(() => StripeConnectionInfoType)
export class StripeSettingsResolver {
  constructor(
    private readonly repository: StripeConnectionRepository,
    private readonly connections: StripeConnections,
    private readonly secrets: ConnectionSecrets,
    private readonly inbox: Inbox,
    private readonly clients: StripeClients,
    private readonly config: AppConfig,
  ) {}

  @Query(() => [StripeConnectionInfoType])
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async stripeConnections(
    @CurrentSession() { workspaceId }: SessionContext,
  ): Promise<StripeConnectionInfoType[]> {
    const events = await this.inbox.healthByConnection({ workspaceId });
    const connections = await this.repository.list({ workspaceId });
    return connections.map((connection) =>
      this.describe(connection, events.get(connection.id) ?? NO_EVENTS),
    );
  }

  @Query(() => BillingModeType)
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async billingMode(@CurrentSession() { workspaceId }: SessionContext): Promise<BillingModeType> {
    const current = await this.connections.findCurrent(workspaceId);
    return {
      mode: current?.connection.mode ?? null,
      sandbox: this.clients.isSandbox,
      connected: current !== undefined,
      lastEventAt:
        current === undefined
          ? null
          : await this.inbox.findLastEventAt({
              workspaceId,
              connectionId: current.connection.id,
            }),
    };
  }

  private describe(
    connection: StripeConnection,
    events: Omit<ConnectionEventHealth, 'connectionId'>,
  ): StripeConnectionInfoType {
    const open = this.secrets.find(connection.id);
    const hasWebhookSecret = (open?.webhookSecrets.length ?? 0) > 0;
    return {
      id: connection.id,
      mode: connection.mode,
      current: connection.isCurrent,
      source: connection.source,
      accountId: connection.accountId,
      accountName: connection.accountName,
      countryCode: connection.countryCode,
      defaultCurrency: connection.defaultCurrency,
      chargesEnabled: connection.chargesEnabled,
      secretKeyHint: connection.secretKeyHint,
      publishableKeyHint:
        connection.publishableKey === null ? null : hintOfSecretKey(connection.publishableKey),
      webhookSecretSet: hasWebhookSecret,
      webhookUrl: this.webhookUrlOf(connection),
      sandbox: this.clients.isSandbox,
      lastCheckedAt: connection.lastCheckedAt,
      lastEventAt: events.lastEventAt,
      lastEventType: events.lastEventType,
      eventsFailed: events.failed,
      eventsWaiting: events.waiting,
      eventsQuarantined: events.quarantined,
      health: decideConnectionHealth({
        connection,
        hasKey: (open?.secretKey ?? null) !== null,
        hasWebhookSecret,
        events,
      }),
    };
  }

  private webhookUrlOf(connection: StripeConnection): string {
    const base = `${(this.config.publicUrl ?? '').replace(/\/$/, '')}/api/webhooks/stripe`;
    return connection.source === ConnectionSource.ENVIRONMENT ? base : `${base}/${connection.id}`;
  }
}
