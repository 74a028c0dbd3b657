import type { Transaction } from '../../../engine/database/transaction.type.ts';
import type { NewNotification, Notification } from './notification.type.ts';

/** Where a notification stands in the list, which is sorted by age. */
export type NotificationPosition = { createdAt: Date; id: string };

export abstract class NotificationRepository {
  /** The new row's id, or null when this effect was told before. */
  abstract insertIfNew(
    notification: NewNotification & { createdAt: Date },
    transaction: Transaction,
  ): Promise<string | null>;

  /** Newest first, one more than `first` where there is a next page. */
  abstract list(request: {
    workspaceId: string;
    first: number;
    after: NotificationPosition | null;
  }): Promise<Notification[]>;

  abstract countUnread(workspaceId: string): Promise<number>;

  /** Those of `ids` (null: all) that were unread. Returns their ids. */
  abstract markRead(
    request: { workspaceId: string; ids: readonly string[] | null; readAt: Date },
    transaction: Transaction,
  ): Promise<string[]>;
}
