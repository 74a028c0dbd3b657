import { Args, ArgsType, Field, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { BillingModeService } from '../billing-mode.service.ts';
import { BillingSettingsType } from '../dtos/billing-settings.dto.ts';
import { EventRetentionSetting } from './event-retention-setting.service.ts';

/** Stripe can be asked about the last 30 days, and a dispute comes later than that. */
const SHORTEST_RETENTION_DAYS = 90;
const LONGEST_RETENTION_DAYS = 3650;

@ArgsType()
export class UpdateBillingSettingsArgs {
  @Field(() => Int)
  @IsInt()
  @Min(SHORTEST_RETENTION_DAYS)
  @Max(LONGEST_RETENTION_DAYS)
  eventRetentionDays: number;
}

@Resolver(() => BillingSettingsType)
export class EventRetentionResolver {
  constructor(
    private readonly retention: EventRetentionSetting,
    private readonly modes: BillingModeService,
  ) {}

  @Mutation(() => BillingSettingsType, { description: 'Events are kept for 90 days or more.' })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async updateBillingSettings(
    @CurrentSession() session: SessionContext,
    @Args() { eventRetentionDays }: UpdateBillingSettingsArgs,
  ): Promise<BillingSettingsType> {
    await this.retention.change(session, eventRetentionDays);
    return this.modes.describe(session.workspaceId);
  }
}
