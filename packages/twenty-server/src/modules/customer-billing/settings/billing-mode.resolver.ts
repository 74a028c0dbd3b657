import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { StripeMode } from '../connection/stripe-connection.type.ts';
import { BillingModeService } from './billing-mode.service.ts';
import { ClonedDatabase } from './cloned-database.service.ts';
import { BillingSettingsType } from './dtos/billing-settings.dto.ts';
import { ModeChangeType } from './dtos/key-check-result.dto.ts';

@Resolver(() => BillingSettingsType)
export class BillingModeResolver {
  constructor(
    private readonly modes: BillingModeService,
    private readonly clonedDatabase: ClonedDatabase,
  ) {}

  @Query(() => BillingSettingsType)
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async billingSettings(
    @CurrentSession() { workspaceId }: SessionContext,
  ): Promise<BillingSettingsType> {
    return this.modes.describe(workspaceId);
  }

  @Mutation(() => ModeChangeType, {
    description:
      'For new objects only; both modes keep receiving. Going live asks for a confirmation.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async setStripeMode(
    @CurrentSession() session: SessionContext,
    @Args('mode', { type: () => StripeMode }) mode: StripeMode,
    @Args('confirmationToken', { type: () => String, nullable: true })
    confirmationToken: string | null | undefined,
  ): Promise<ModeChangeType> {
    return this.modes.setMode(session, { mode, confirmationToken: confirmationToken ?? null });
  }

  @Mutation(() => Boolean, {
    description:
      'This installation, and no other, uses the connections of its database from now on.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async confirmClonedDatabase(@CurrentSession() session: SessionContext): Promise<boolean> {
    await this.clonedDatabase.confirm(session);
    return true;
  }
}
