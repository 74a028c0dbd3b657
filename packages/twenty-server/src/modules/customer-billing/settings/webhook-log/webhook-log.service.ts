import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Database } from '../../../../engine/database/database.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { BillingWorkSignal } from '../../inbox/billing-work-signal.service.ts';
import { StripeEventStatus } from '../../inbox/stripe-event.type.ts';
import type { WebhookLogEntry, WebhookLogPayload } from '../../inbox/webhook-log.type.ts';
import { WebhookLogRepository } from '../../inbox/webhook-log.typeorm-repository.ts';
import { actorOf } from '../../invoice/actor-of-session.util.ts';

type EventKey = { readonly workspaceId: string; readonly id: string };

/** Looks at stored events, and opens them again. */
@Injectable()
export class WebhookLog {
  constructor(
    private readonly repository: WebhookLogRepository,
    private readonly signal: BillingWorkSignal,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Throws WEBHOOK_EVENT_NOT_FOUND; a text that is no id is the same. */
  async findOrThrow({ workspaceId, id }: EventKey): Promise<WebhookLogPayload> {
    const found = isUuid(id) ? await this.repository.find({ workspaceId, id }) : null;
    if (found === null) {
      throw new AppException('WEBHOOK_EVENT_NOT_FOUND');
    }
    return found;
  }

  /**
   * Opens the event again. One that is on its way already stays as it is. Throws WEBHOOK_EVENT_NOT_FOUND and
   * WEBHOOK_EVENT_QUARANTINED.
   */
  async replay(session: SessionContext, id: string): Promise<WebhookLogEntry> {
    const { workspaceId } = session;
    const event = await this.findOrThrow({ workspaceId, id });
    if (event.state === StripeEventStatus.QUARANTINED) {
      throw new AppException('WEBHOOK_EVENT_QUARANTINED');
    }
    await this.database.inTransaction(async (transaction) => {
      if (!(await this.repository.reopen({ workspaceId, id }, transaction))) {
        return;
      }
      await this.audit.record(
        {
          workspaceId,
          invoiceId: event.invoiceId,
          actor: actorOf(session),
          action: 'webhook_event.replayed',
          summary: `Replayed ${event.type}.`,
          data: { stripeEventId: event.stripeEventId, stateBefore: event.state },
        },
        transaction,
      );
    });
    this.signal.wakeWorkers();
    return this.findOrThrow({ workspaceId, id });
  }

  /** Opens everything that failed again; answers how many events that were. */
  async replayFailed(session: SessionContext): Promise<number> {
    const { workspaceId } = session;
    const count = await this.database.inTransaction(async (transaction) => {
      const reopened = await this.repository.reopenFailed({ workspaceId }, transaction);
      if (reopened > 0) {
        await this.audit.record(
          {
            workspaceId,
            invoiceId: null,
            actor: actorOf(session),
            action: 'webhook_event.failed_replayed',
            summary: `Replayed ${reopened} failed ${reopened === 1 ? 'event' : 'events'}.`,
            data: { count: reopened },
          },
          transaction,
        );
      }
      return reopened;
    });
    this.signal.wakeWorkers();
    return count;
  }
}
