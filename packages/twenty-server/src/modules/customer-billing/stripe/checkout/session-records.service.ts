import { Injectable } from '@nestjs/common';
import { formatMoney } from 'twenty-shared';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import {
  type CheckoutSession,
  CheckoutSessionStatus,
  SessionAttachment,
} from './checkout-session.type.ts';
import { CheckoutSessionRepository } from './checkout-session.typeorm-repository.ts';
import type { SessionSnapshot } from './read-session.util.ts';

const SYSTEM: Actor = { type: 'SYSTEM' };

/** Writes what became of a session, under the invoice's lease and with its line in the audit trail. */
@Injectable()
export class SessionRecords {
  constructor(
    private readonly sessions: CheckoutSessionRepository,
    private readonly leases: InvoiceLeaseRepository,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** It can be paid from here on. */
  async recordOpen(
    lease: InvoiceLease,
    session: CheckoutSession,
    stripeCheckoutSessionId: string,
  ): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.sessions.update(
        session,
        { status: CheckoutSessionStatus.OPEN, stripeCheckoutSessionId },
        transaction,
      );
    });
  }

  /** Stripe never had it. */
  async recordAbandoned(
    lease: InvoiceLease,
    session: CheckoutSession,
    reason: string,
  ): Promise<void> {
    await this.write(lease, session, {
      patch: { status: CheckoutSessionStatus.ABANDONED, closedAt: this.clock.now() },
      action: 'checkout_session.abandoned',
      summary: `could not open a page at Stripe for ${amountOf(session)}: ${reason}`,
    });
  }

  /** Nobody can pay it any more, and nobody has. */
  async recordExpired(
    lease: InvoiceLease,
    session: CheckoutSession,
    { stripePaymentIntentId }: Pick<SessionSnapshot, 'stripePaymentIntentId'>,
  ): Promise<void> {
    await this.write(lease, session, {
      patch: {
        status: CheckoutSessionStatus.EXPIRED,
        // Of a try that was refused.
        stripePaymentIntentId,
        closedAt: this.clock.now(),
      },
      action: 'checkout_session.closed',
      summary: `closed the page at Stripe for ${amountOf(session)}.`,
    });
  }

  /** The customer went through with it. What arrived is booked by the sync. */
  async recordComplete(
    lease: InvoiceLease,
    session: CheckoutSession,
    { stripePaymentIntentId }: Pick<SessionSnapshot, 'stripePaymentIntentId'>,
  ): Promise<void> {
    await this.write(lease, session, {
      patch: {
        status: CheckoutSessionStatus.COMPLETE,
        stripePaymentIntentId,
        closedAt: this.clock.now(),
      },
      action: 'checkout_session.completed',
      summary: `saw the page at Stripe for ${amountOf(session)} completed.`,
    });
  }

  /** Somebody began to pay it: its PaymentIntent may hold a refused try. */
  async recordPaymentIntent(
    lease: InvoiceLease,
    session: CheckoutSession,
    stripePaymentIntentId: string,
  ): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.sessions.update(session, { stripePaymentIntentId }, transaction);
    });
  }

  async recordAttached(lease: InvoiceLease, session: CheckoutSession): Promise<void> {
    await this.write(lease, session, {
      patch: { attachment: SessionAttachment.ATTACHED },
      action: 'checkout_session.credited',
      summary: `credited the ${amountOf(session)} to the Stripe invoice.`,
    });
  }

  /** Final: the invoice does not ask for this money any more, which is shown as paid all the same. */
  async recordAttachmentRefused(
    lease: InvoiceLease,
    session: CheckoutSession,
    reason: string,
  ): Promise<void> {
    await this.write(lease, session, {
      patch: { attachment: SessionAttachment.REFUSED, attachmentRefusal: reason },
      action: 'checkout_session.not_credited',
      summary: `could not credit the ${amountOf(session)} to the Stripe invoice: ${reason}`,
    });
  }

  private async write(
    lease: InvoiceLease,
    session: CheckoutSession,
    change: {
      patch: Parameters<CheckoutSessionRepository['update']>[1];
      action: string;
      summary: string;
    },
  ): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.sessions.update(session, change.patch, transaction);
      await this.recordAudit(session, { ...change, actor: SYSTEM }, transaction);
    });
  }

  /** One line of the invoice's trail about a session. */
  async recordAudit(
    session: CheckoutSession,
    line: { actor: Actor; action: string; summary: string },
    transaction: Transaction,
  ): Promise<void> {
    const { workspaceId, invoiceId, stripeCheckoutSessionId } = session;
    await this.audit.record(
      {
        workspaceId,
        invoiceId,
        actor: line.actor,
        action: line.action,
        summary: line.summary,
        data: {
          checkoutSessionId: session.id,
          stripeCheckoutSessionId,
          amountMinor: session.amountMinor.toString(),
        },
      },
      transaction,
    );
  }
}

const amountOf = ({ amountMinor, currency }: CheckoutSession): string =>
  formatMoney(amountMinor, currency, 'en-US');
