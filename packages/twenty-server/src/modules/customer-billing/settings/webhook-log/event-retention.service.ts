import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import { BillingSettingsRepository } from '../../connection/billing-settings.typeorm-repository.ts';
import { WebhookLogRepository } from '../../inbox/webhook-log.typeorm-repository.ts';
import { WebhookRefusalRepository } from '../../inbox/webhook-refusal.typeorm-repository.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 1_000;
const REFUSALS_KEPT_DAYS = 90;

/** Deletes stored events that are older than their workspace keeps them. What failed or waits is never deleted. */
@Injectable()
export class EventRetention {
  constructor(
    private readonly settings: BillingSettingsRepository,
    private readonly log: WebhookLogRepository,
    private readonly refusals: WebhookRefusalRepository,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of all workspaces, in batches that are short transactions; `batch` is their size. */
  async deleteExpired(batch = BATCH): Promise<void> {
    for (const { workspaceId, eventRetentionDays } of await this.settings.listEventRetention()) {
      await this.deleteOfWorkspace({
        workspaceId,
        moment: this.daysAgo(eventRetentionDays),
        batch,
      });
    }
    await this.refusals.deleteBefore(this.daysAgo(REFUSALS_KEPT_DAYS));
  }

  private async deleteOfWorkspace(which: {
    workspaceId: string;
    moment: Date;
    batch: number;
  }): Promise<void> {
    const { workspaceId, moment, batch } = which;
    for (let deleted = batch; deleted === batch;) {
      deleted = await this.database.inTransaction(async (transaction) => {
        const count = await this.log.deleteSettledBefore(
          { workspaceId, moment, limit: batch },
          transaction,
        );
        if (count > 0) {
          await this.audit.record(
            {
              workspaceId,
              invoiceId: null,
              actor: { type: 'SYSTEM' },
              action: 'webhook_event.expired',
              summary: `Deleted ${count} webhook ${count === 1 ? 'event' : 'events'} with age.`,
              data: { count },
            },
            transaction,
          );
        }
        return count;
      });
    }
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * DAY_MS);
  }
}
