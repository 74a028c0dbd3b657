import { Injectable, Logger } from '@nestjs/common';
import { LiveRecordType } from 'twenty-shared';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { InvoiceKey } from '../../invoice/invoice.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceLeases } from '../../invoice/lease/invoice-leases.service.ts';
import { CheckoutSessionRepository } from '../checkout/checkout-session.typeorm-repository.ts';
import { CheckoutSessions } from '../checkout/checkout-sessions.service.ts';
import type { PaymentLinkTokenEntity } from './payment-link-token.entity.ts';
import { PaymentLinkTokenRepository } from './payment-link-token.typeorm-repository.ts';

const BATCH = 50;
const HOLDER = 'Customer billing, closing an expired link';

/**
 * Closes what is open through links whose time is up. Whether a link is over is asked of the clock whenever it is
 * opened, so nothing depends on when this runs: what ended while no worker lived is found by the next one.
 */
@Injectable()
export class ExpiredLinks {
  private readonly logger = new Logger(ExpiredLinks.name);

  constructor(
    private readonly tokens: PaymentLinkTokenRepository,
    private readonly sessionRows: CheckoutSessionRepository,
    private readonly sessions: CheckoutSessions,
    private readonly leases: InvoiceLeases,
    private readonly leaseRows: InvoiceLeaseRepository,
    private readonly invoices: InvoiceRepository,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Every link that ended and every session whose time is up. One that fails is left for the next run. */
  async closeAll(): Promise<void> {
    for (let left = true; left;) {
      const tokens = await this.tokens.listExpiredUnnoted({ now: this.clock.now(), limit: BATCH });
      const closed = await this.closeEach(tokens, (token) => this.closeLink(token));
      left = tokens.length === BATCH && closed > 0;
    }
    const overdue = await this.sessionRows.listOverdue({ now: this.clock.now(), limit: BATCH });
    await this.closeEach(overdue, (session) => this.closeSession(session));
  }

  /** How many went well. */
  private async closeEach<Subject extends InvoiceKey>(
    subjects: readonly Subject[],
    close: (subject: Subject) => Promise<void>,
  ): Promise<number> {
    let closed = 0;
    for (const subject of subjects) {
      try {
        await close(subject);
        closed += 1;
      } catch (error) {
        this.logger.warn(
          { err: error, invoiceId: subject.invoiceId },
          'What an expired link had opened could not be closed yet; it is tried again',
        );
      }
    }
    return closed;
  }

  private async closeLink(token: PaymentLinkTokenEntity): Promise<void> {
    await this.closeSession(token);
    const { workspaceId, invoiceId } = token;
    const { owedMinor } = await this.invoices.findByIdOrThrow({ workspaceId, invoiceId });
    await this.database.inTransaction(async (transaction) => {
      const isNew = await this.tokens.noteExpiry(token, this.clock.now(), transaction);
      if (!isNew || owedMinor === 0n) {
        return;
      }
      await this.audit.record(
        {
          workspaceId,
          invoiceId,
          actor: { type: 'SYSTEM' },
          action: 'payment_link.expired',
          summary: 'The payment link expired.',
        },
        transaction,
      );
      await this.live.announce(
        { workspaceId, type: LiveRecordType.INVOICE, id: invoiceId },
        transaction,
      );
    });
  }

  private async closeSession({ workspaceId, invoiceId }: InvoiceKey): Promise<void> {
    const key = { workspaceId, invoiceId };
    if ((await this.sessionRows.findActive(key)) === null) {
      return;
    }
    await this.leases.withLease({ ...key, holder: HOLDER }, async (lease) => {
      if ((await this.sessions.closeOpen({ key, lease, priority: 'BACKGROUND' })) === 'PAID') {
        await this.leaseRows.want(key);
      }
    });
  }
}
