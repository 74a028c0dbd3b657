import { Injectable } from '@nestjs/common';
import { LiveRecordType } from 'twenty-shared';
import { Clock } from '../../../engine/clock/clock.ts';
import { Database } from '../../../engine/database/database.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { LiveUpdates } from '../../../engine/live-updates/live-updates.service.ts';
import { StaffMails } from './mail/staff/staff-mails.service.ts';
import { NotificationRepository } from './notification.repository.ts';
import type { NewNotification } from './notification.type.ts';

/** Tells a workspace that something happened, once per effect. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationRepository,
    private readonly staffMails: StaffMails,
    private readonly liveUpdates: LiveUpdates,
    private readonly clock: Clock,
  ) {}

  /** False when this effect was told before. */
  async notify(notification: NewNotification, transaction: Transaction): Promise<boolean> {
    const { workspaceId } = notification;
    const id = await this.notifications.insertIfNew(
      { ...notification, createdAt: this.clock.now() },
      transaction,
    );
    if (id === null) return false;
    await this.staffMails.queueFor(id, notification, transaction);
    await this.liveUpdates.announce(
      { workspaceId, type: LiveRecordType.NOTIFICATION, id },
      transaction,
    );
    return true;
  }

  /** Marks `ids` (null: all) read for the whole workspace. Returns how many were unread. */
  async markRead(request: { workspaceId: string; ids: readonly string[] | null }): Promise<number> {
    const { workspaceId } = request;
    return this.database.inTransaction(async (transaction) => {
      const read = await this.notifications.markRead(
        { ...request, readAt: this.clock.now() },
        transaction,
      );
      const [one] = read;
      // The bell loads itself anew whichever notification it hears of.
      if (one !== undefined) {
        await this.liveUpdates.announce(
          { workspaceId, type: LiveRecordType.NOTIFICATION, id: one },
          transaction,
        );
      }
      return read.length;
    });
  }
}
