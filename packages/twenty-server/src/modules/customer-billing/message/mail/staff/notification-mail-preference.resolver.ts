import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../../../engine/permission/access.decorators.ts';
import { NotificationKind } from '../dtos/mail-enums.ts';
import { NotificationMailPreferenceRepository } from '../typeorm/notification-mail-preference.typeorm-repository.ts';

/** What the signed-in member hears by mail. Their own business: nobody else's audit trail. */
@Resolver()
export class NotificationMailPreferenceResolver {
  constructor(private readonly preferences: NotificationMailPreferenceRepository) {}

  @Query(() => [NotificationKind], { description: 'Of the signed-in member.' })
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async myNotificationMails(
    @CurrentSession() { workspaceId, userId }: SessionContext,
  ): Promise<string[]> {
    const kinds = await this.preferences.findKinds({ workspaceId, userId });
    return kinds.filter((kind) => kind in NotificationKind);
  }

  @Mutation(() => [NotificationKind])
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async updateMyNotificationMails(
    @CurrentSession() { workspaceId, userId }: SessionContext,
    @Args('kinds', { type: () => [NotificationKind] }) kinds: NotificationKind[],
  ): Promise<string[]> {
    const wanted = [...new Set(kinds)];
    await this.preferences.save({ workspaceId, userId, kinds: wanted });
    return wanted;
  }
}
