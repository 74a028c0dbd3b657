import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { ConnectionInfo } from './connection-info.service.ts';
import { KeyCheckResultType } from './dtos/key-check-result.dto.ts';
import { StripeConnectionInfoType } from './dtos/stripe-connection-info.dto.ts';
import { StripeKeyInput } from './inputs/stripe-key.input.ts';
import { StripeKeysService } from './stripe-keys.service.ts';

@Resolver(() => StripeConnectionInfoType)
export class StripeKeysResolver {
  constructor(
    private readonly keys: StripeKeysService,
    private readonly info: ConnectionInfo,
  ) {}

  @Mutation(() => KeyCheckResultType, {
    description: 'Saves a key that Stripe accepts, or says what must be confirmed first.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async saveStripeKey(
    @CurrentSession() session: SessionContext,
    @Args('input') input: StripeKeyInput,
  ): Promise<KeyCheckResultType> {
    const saving = await this.keys.save(session, {
      secretKey: input.secretKey,
      publishableKey: input.publishableKey ?? null,
      confirmationToken: input.confirmationToken ?? null,
    });
    if (!saving.saved) {
      return { saved: false, connection: null, confirmation: saving.confirmation };
    }
    const connection = await this.info.findOrThrow({
      workspaceId: session.workspaceId,
      connectionId: saving.connectionId,
    });
    return { saved: true, connection, confirmation: null };
  }

  @Mutation(() => StripeConnectionInfoType, {
    description: 'Asks Stripe again about account, permissions and clock.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async checkStripeConnection(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args('connectionId', { type: () => ID }) connectionId: string,
  ): Promise<StripeConnectionInfoType> {
    await this.keys.check({ workspaceId, connectionId });
    return this.info.findOrThrow({ workspaceId, connectionId });
  }

  @Mutation(() => StripeConnectionInfoType, {
    description:
      'Forgets the keys. The signing secret stays: what Stripe delivers is still stored.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async removeStripeKey(
    @CurrentSession() session: SessionContext,
    @Args('connectionId', { type: () => ID }) connectionId: string,
  ): Promise<StripeConnectionInfoType> {
    await this.keys.remove(session, connectionId);
    return this.info.findOrThrow({ workspaceId: session.workspaceId, connectionId });
  }
}
