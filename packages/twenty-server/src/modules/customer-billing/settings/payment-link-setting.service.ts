import { Injectable } from '@nestjs/common';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { Database } from '../../../engine/database/database.ts';
import { BillingSettingsRepository } from '../connection/billing-settings.typeorm-repository.ts';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import { SettingsAudit } from './settings-audit.service.ts';

/** What was changed; what is left out stays. */
export type PaymentLinkSettingChange = {
  readonly graceDays?: number | undefined;
  readonly linksNeverExpire?: boolean | undefined;
  readonly allowPartPayment?: boolean | undefined;
};

/** What a workspace's new payment links are made with. A link that was sent keeps what it said. */
@Injectable()
export class PaymentLinkSetting {
  constructor(
    private readonly settings: BillingSettingsRepository,
    private readonly connections: StripeConnections,
    private readonly audit: SettingsAudit,
    private readonly database: Database,
  ) {}

  async change(session: SessionContext, change: PaymentLinkSettingChange): Promise<void> {
    const { graceDays, linksNeverExpire, allowPartPayment } = change;
    const given = {
      ...(graceDays === undefined ? {} : { linkGraceDays: graceDays }),
      ...(linksNeverExpire === undefined ? {} : { linksNeverExpire }),
      ...(allowPartPayment === undefined ? {} : { allowPartPayment }),
    };
    if (Object.keys(given).length === 0) {
      return;
    }
    const { workspaceId } = session;
    const mode = await this.connections.modeOf(workspaceId);
    await this.database.inTransaction(async (transaction) => {
      await this.settings.setModeIfUnset({ workspaceId, mode }, transaction);
      await this.settings.setLinkDefaults({ workspaceId, ...given }, transaction);
      await this.audit.record(
        {
          session,
          action: 'payment_links_changed',
          summary: 'Changed what new payment links allow.',
          data: given,
        },
        transaction,
      );
    });
  }
}
