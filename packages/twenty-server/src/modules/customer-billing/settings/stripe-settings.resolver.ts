import { Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import { InboxHealth } from '../inbox/inbox-health.typeorm-repository.ts';
import { StripeClients } from '../stripe/client/stripe-clients.service.ts';
import { ConnectionInfo } from './connection-info.service.ts';
import { BillingModeType, StripeConnectionInfoType } from './dtos/stripe-connection-info.dto.ts';

@Resolver(() => StripeConnectionInfoType)
export class StripeSettingsResolver {
  constructor(
    private readonly info: ConnectionInfo,
    private readonly connections: StripeConnections,
    private readonly inbox: InboxHealth,
    private readonly clients: StripeClients,
  ) {}

  @Query(() => [StripeConnectionInfoType])
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async stripeConnections(
    @CurrentSession() { workspaceId }: SessionContext,
  ): Promise<StripeConnectionInfoType[]> {
    return this.info.list(workspaceId);
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
}
