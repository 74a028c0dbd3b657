import { Args, ArgsType, Field, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsInt, Max, Min, ValidateIf } from 'class-validator';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { LONGEST_GRACE_DAYS } from '../../stripe/payment-link/longest-grace.constant.ts';
import { BillingModeService } from '../billing-mode.service.ts';
import { BillingSettingsType } from '../dtos/billing-settings.dto.ts';
import { PaymentLinkSetting } from '../payment-link-setting.service.ts';
import { EventRetentionSetting } from './event-retention-setting.service.ts';

/** Stripe can be asked about the last 30 days, and a dispute comes later than that. */
const SHORTEST_RETENTION_DAYS = 90;
const LONGEST_RETENTION_DAYS = 3650;

/** Null is no value of a setting: only what is left out stays as it is. */
const isGiven = (_settings: object, value: unknown): boolean => value !== undefined;

@ArgsType()
export class UpdateBillingSettingsArgs {
  @Field(() => Int, { nullable: true })
  @ValidateIf(isGiven)
  @IsInt()
  @Min(SHORTEST_RETENTION_DAYS)
  @Max(LONGEST_RETENTION_DAYS)
  eventRetentionDays?: number;

  @Field(() => Int, { nullable: true })
  @ValidateIf(isGiven)
  @IsInt()
  @Min(0)
  @Max(LONGEST_GRACE_DAYS)
  graceDays?: number;

  @Field(() => Boolean, { nullable: true })
  @ValidateIf(isGiven)
  @IsBoolean()
  linksNeverExpire?: boolean;

  @Field(() => Boolean, { nullable: true })
  @ValidateIf(isGiven)
  @IsBoolean()
  allowPartPayment?: boolean;
}

@Resolver(() => BillingSettingsType)
export class EventRetentionResolver {
  constructor(
    private readonly retention: EventRetentionSetting,
    private readonly links: PaymentLinkSetting,
    private readonly modes: BillingModeService,
  ) {}

  @Mutation(() => BillingSettingsType, {
    description:
      'What is left out stays. Events are kept for 90 days or more; a link that was sent keeps what it said.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async updateBillingSettings(
    @CurrentSession() session: SessionContext,
    @Args() { eventRetentionDays, ...links }: UpdateBillingSettingsArgs,
  ): Promise<BillingSettingsType> {
    if (eventRetentionDays !== undefined) {
      await this.retention.change(session, eventRetentionDays);
    }
    await this.links.change(session, links);
    return this.modes.describe(session.workspaceId);
  }
}
