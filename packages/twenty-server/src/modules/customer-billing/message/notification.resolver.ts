import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { validate as isUuid } from 'uuid';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { InputInvalidException } from '../../../engine/exception/input-invalid.exception.ts';
import { decodeCursorOrThrow, encodeCursor } from '../../../engine/graphql/cursor.util.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { NotificationConnectionType, NotificationType } from './dtos/notification.dto.ts';
import { MarkNotificationsReadArgs, NotificationsArgs } from './inputs/notifications.args.ts';
import { type NotificationPosition, NotificationRepository } from './notification.repository.ts';
import { NotificationService } from './notification.service.ts';

const positionOrThrow = (cursor: string): NotificationPosition => {
  const [createdAtText = '', id = ''] = decodeCursorOrThrow(cursor, 2);
  const createdAt = new Date(createdAtText);
  if (Number.isNaN(createdAt.getTime()) || !isUuid(id)) {
    throw new InputInvalidException({
      problems: ['“after” is not a cursor of this list. Load the list again.'],
      field: 'after',
    });
  }
  return { createdAt, id };
};

@Resolver(() => NotificationType)
export class NotificationResolver {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly service: NotificationService,
  ) {}

  @Query(() => NotificationConnectionType, {
    name: 'notifications',
    description: 'Newest first.',
  })
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async listNotifications(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args() { first, after }: NotificationsArgs,
  ): Promise<NotificationConnectionType> {
    const [found, unreadCount] = await Promise.all([
      this.notifications.list({
        workspaceId,
        first,
        after: after == null ? null : positionOrThrow(after),
      }),
      this.notifications.countUnread(workspaceId),
    ]);
    const edges = found.slice(0, first).map((node) => ({
      cursor: encodeCursor([node.createdAt.toISOString(), node.id]),
      node,
    }));
    return {
      edges,
      pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
      unreadCount,
    };
  }

  @Mutation(() => Int, { description: 'For the whole workspace. Says how many were unread.' })
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async markNotificationsRead(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args() { ids = null }: MarkNotificationsReadArgs,
  ): Promise<number> {
    return this.service.markRead({ workspaceId, ids });
  }
}
