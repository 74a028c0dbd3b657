import { Injectable } from '@nestjs/common';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { Database } from '../../../../engine/database/database.ts';
import { BillingSettingsRepository } from '../../connection/billing-settings.typeorm-repository.ts';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { SettingsAudit } from '../settings-audit.service.ts';

/** For how long a workspace keeps stored events. */
@Injectable()
export class EventRetentionSetting {
  constructor(
    private readonly settings: BillingSettingsRepository,
    private readonly connections: StripeConnections,
    private readonly audit: SettingsAudit,
    private readonly database: Database,
  ) {}

  /** `days` was checked to be 90 or more. */
  async change(session: SessionContext, days: number): Promise<void> {
    const { workspaceId } = session;
    const mode = await this.connections.modeOf(workspaceId);
    await this.database.inTransaction(async (transaction) => {
      await this.settings.setModeIfUnset({ workspaceId, mode }, transaction);
      await this.settings.setEventRetentionDays({ workspaceId, days }, transaction);
      await this.audit.record(
        {
          session,
          action: 'event_retention_changed',
          summary: 'Changed for how long webhook events are kept.',
        },
        transaction,
      );
    });
  }
}
