import { Injectable, Logger } from '@nestjs/common';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { WebhookEndpointRepository } from '../../connection/webhook-endpoint.typeorm-repository.ts';
import type { EventCursor, MissedEvents } from '../../inbox/event-cursor.type.ts';
import { EventCursorRepository } from '../../inbox/event-cursor.typeorm-repository.ts';
import { MissedEventsRepository } from '../../inbox/missed-events.typeorm-repository.ts';
import { NotificationService } from '../../message/notification.service.ts';
import { NotificationKind } from '../../message/notification.type.ts';
import { describeMissedEvents } from './describe-missed-events.util.ts';

const EVERY_TYPE = '*';

/**
 * Raises the alarm when Stripe has events that no webhook brought, and ends it when deliveries come again. Silence
 * alone is none: an account without payments sends nothing.
 */
@Injectable()
export class MissedEventsAlarm {
  private readonly logger = new Logger(MissedEventsAlarm.name);

  constructor(
    private readonly cursors: EventCursorRepository,
    private readonly missedEvents: MissedEventsRepository,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly notifications: NotificationService,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async decide(
    open: UsableConnection,
    cursor: EventCursor,
    seen: { givenUpBefore: Date; foundNew: boolean },
  ): Promise<void> {
    if (cursor.listeningSince === null) {
      return;
    }
    const missed = await this.missedEvents.findMissed(cursor, {
      since: cursor.listeningSince,
      after: cursor.missedClearedThrough,
      createdBefore: seen.givenUpBefore,
      types: await this.deliveredTypes(cursor),
    });
    const isNew = missed !== null && cursor.missed === null;
    if (
      missed !== null &&
      (isNew ||
        seen.foundNew ||
        !(await this.missedEvents.wasDeliveredSince(cursor, missed.lastAt)))
    ) {
      await this.raise(open, cursor, missed);
    } else if (cursor.missed !== null) {
      await this.end(cursor, missed ?? cursor.missed);
    }
  }

  /** What our endpoint was registered for; null where that is not known, and everything is expected. */
  private async deliveredTypes(cursor: EventCursor): Promise<readonly string[] | null> {
    const endpoint = await this.endpoints.findCurrent(cursor);
    return endpoint === null || endpoint.enabledEvents.includes(EVERY_TYPE)
      ? null
      : endpoint.enabledEvents;
  }

  private async raise(
    { connection }: UsableConnection,
    cursor: EventCursor,
    missed: MissedEvents,
  ): Promise<void> {
    const since = cursor.missed?.since ?? missed.since;
    await this.database.inTransaction(async (transaction) => {
      await this.cursors.setMissed(cursor, { ...missed, since }, null, transaction);
      const isNew = await this.notifications.notify(
        {
          workspaceId: cursor.workspaceId,
          kind: NotificationKind.EVENTS_MISSED,
          effectKey: `events-missed:${cursor.connectionId}:${since.toISOString()}`,
          ...describeMissedEvents(connection, missed),
          invoiceId: null,
        },
        transaction,
      );
      if (!isNew) {
        return;
      }
      await this.audit.record(
        {
          workspaceId: cursor.workspaceId,
          invoiceId: null,
          actor: { type: 'SYSTEM' },
          action: 'recovery.events_missed',
          summary: `found ${missed.count} events at Stripe that no webhook had brought.`,
          data: { connectionId: cursor.connectionId, count: missed.count, types: missed.types },
        },
        transaction,
      );
      this.logger.error(
        { connectionId: cursor.connectionId, count: missed.count },
        'Stripe has events that no webhook brought',
      );
    });
  }

  private async end(cursor: EventCursor, missed: MissedEvents): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      await this.cursors.setMissed(cursor, null, missed.lastAt, transaction);
      await this.audit.record(
        {
          workspaceId: cursor.workspaceId,
          invoiceId: null,
          actor: { type: 'SYSTEM' },
          action: 'recovery.deliveries_resumed',
          summary: 'found that Stripe’s webhooks arrive again.',
          data: { connectionId: cursor.connectionId },
        },
        transaction,
      );
    });
  }
}
