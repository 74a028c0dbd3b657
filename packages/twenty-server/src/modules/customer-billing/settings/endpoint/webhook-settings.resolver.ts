import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { WebhookEndpointRepository } from '../../connection/webhook-endpoint.typeorm-repository.ts';
import { ConnectionInfo } from '../connection-info.service.ts';
import { StripeConnectionInfoType } from '../dtos/stripe-connection-info.dto.ts';
import { StaleEndpointType, WebhookEndpointInfoType } from '../dtos/webhook-endpoint.dto.ts';
import { RemoveStaleEndpointsArgs, SaveWebhookSecretArgs } from '../inputs/webhook.args.ts';
import { compareEvents } from './compare-events.util.ts';
import { parseWebhookSecretOrThrow } from './parse-webhook-secret.util.ts';
import { StaleEndpoints } from './stale-endpoints.service.ts';
import { WebhookRegistration } from './webhook-registration.service.ts';

@Resolver(() => StripeConnectionInfoType)
export class WebhookSettingsResolver {
  constructor(
    private readonly registration: WebhookRegistration,
    private readonly stale: StaleEndpoints,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly info: ConnectionInfo,
  ) {}

  @ResolveField(() => WebhookEndpointInfoType, {
    nullable: true,
    description: 'Null: none was registered from here.',
  })
  async webhookEndpoint(
    @Parent() { id: connectionId }: StripeConnectionInfoType,
    @CurrentSession() { workspaceId }: SessionContext,
  ): Promise<WebhookEndpointInfoType | null> {
    const endpoint = await this.endpoints.findCurrent({ workspaceId, connectionId });
    return endpoint === null ? null : { ...endpoint, ...compareEvents(endpoint.enabledEvents) };
  }

  @Mutation(() => StripeConnectionInfoType, {
    description:
      'Makes the endpoint at Stripe, or brings the events of the one that exists up to date.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async registerWebhook(
    @CurrentSession() session: SessionContext,
    @Args('connectionId', { type: () => ID }) connectionId: string,
  ): Promise<StripeConnectionInfoType> {
    await this.registration.register(session, connectionId);
    return this.describe(session, connectionId);
  }

  @Mutation(() => StripeConnectionInfoType, {
    description: 'A new signing secret; the one before is accepted for another 24 hours.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async rotateWebhookSecret(
    @CurrentSession() session: SessionContext,
    @Args('connectionId', { type: () => ID }) connectionId: string,
  ): Promise<StripeConnectionInfoType> {
    await this.registration.rotateSecret(session, connectionId);
    return this.describe(session, connectionId);
  }

  @Mutation(() => StripeConnectionInfoType, {
    description:
      'A secret copied from the Dashboard; the one before is accepted for another 24 hours.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async saveWebhookSecret(
    @CurrentSession() session: SessionContext,
    @Args() { connectionId, secret }: SaveWebhookSecretArgs,
  ): Promise<StripeConnectionInfoType> {
    await this.registration.saveSecret(session, {
      connectionId,
      secret: parseWebhookSecretOrThrow(secret),
    });
    return this.describe(session, connectionId);
  }

  @Query(() => [StaleEndpointType])
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async staleWebhookEndpoints(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args('connectionId', { type: () => ID }) connectionId: string,
  ): Promise<StaleEndpointType[]> {
    return this.stale.list({ workspaceId, connectionId });
  }

  @Mutation(() => Int, {
    description: 'Removes the named endpoints at Stripe; says how many there were.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async removeStaleWebhookEndpoints(
    @CurrentSession() session: SessionContext,
    @Args() args: RemoveStaleEndpointsArgs,
  ): Promise<number> {
    return this.stale.remove(session, args);
  }

  private describe(
    { workspaceId }: SessionContext,
    connectionId: string,
  ): Promise<StripeConnectionInfoType> {
    return this.info.findOrThrow({ workspaceId, connectionId });
  }
}
