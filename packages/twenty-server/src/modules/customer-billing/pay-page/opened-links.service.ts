import { Injectable } from '@nestjs/common';
import { LiveRecordType } from 'twenty-shared';
import { AuditTrail } from '../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../engine/clock/clock.ts';
import { Database } from '../../../engine/database/database.ts';
import { LiveUpdates } from '../../../engine/live-updates/live-updates.service.ts';
import type { PaymentLinkTokenEntity } from '../stripe/payment-link/payment-link-token.entity.ts';
import { PaymentLinkTokenRepository } from '../stripe/payment-link/payment-link-token.typeorm-repository.ts';

/** Writes down that a customer went on to Stripe: what staff see as "opened". */
@Injectable()
export class OpenedLinks {
  constructor(
    private readonly tokens: PaymentLinkTokenRepository,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async record(token: PaymentLinkTokenEntity): Promise<void> {
    const { workspaceId, invoiceId } = token;
    await this.database.inTransaction(async (transaction) => {
      await this.tokens.recordOpened(token, this.clock.now(), transaction);
      await this.audit.record(
        {
          workspaceId,
          invoiceId,
          actor: { type: 'CUSTOMER' },
          action: 'payment_link.opened',
          summary: 'went on to Stripe to pay.',
        },
        transaction,
      );
      await this.live.announce(
        { workspaceId, type: LiveRecordType.INVOICE, id: invoiceId },
        transaction,
      );
    });
  }
}
