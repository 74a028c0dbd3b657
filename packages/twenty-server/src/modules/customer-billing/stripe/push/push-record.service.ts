import { Injectable } from '@nestjs/common';
import { formatMoney, LiveRecordType } from 'twenty-shared';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import { Inbox } from '../../inbox/inbox.typeorm-repository.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { InvoiceCommandResult } from './invoice-command-result.type.ts';
import { StripePushRepository } from './stripe-push.typeorm-repository.ts';
import { PushClosedReason, type StripePush } from './stripe-push.type.ts';

/** What came of the steps of a push, each in one transaction that fails when the lease is no longer held. */
@Injectable()
export class PushRecord {
  constructor(
    private readonly pushes: StripePushRepository,
    private readonly invoices: InvoiceRepository,
    private readonly leases: InvoiceLeaseRepository,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** From here on events about the Stripe invoice can be placed, so those that waited are opened. */
  async created(push: StripePush, lease: InvoiceLease, stripeInvoiceId: string): Promise<void> {
    if (push.stripeInvoiceId === stripeInvoiceId) {
      return;
    }
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.pushes.setStripeInvoiceId(push, stripeInvoiceId, transaction);
      await this.inbox.reopenWaiting(push, transaction);
    });
  }

  async complete(
    push: StripePush,
    lease: InvoiceLease,
    result: { finalized: InvoiceCommandResult; creditAppliedMinor: bigint; actor: Actor },
  ): Promise<void> {
    const { stripeInvoiceId, stripePaymentIntentId } = result.finalized;
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.pushes.markComplete(
        push,
        {
          stripePaymentIntentId,
          creditAppliedMinor: result.creditAppliedMinor,
          at: this.clock.now(),
        },
        transaction,
      );
      await this.invoices.update({ ...push, patch: { stripeInvoiceId } }, transaction);
      await this.audit.record(
        {
          workspaceId: push.workspaceId,
          invoiceId: push.invoiceId,
          actor: result.actor,
          action: 'invoice.stripe_invoice_created',
          summary: `created the Stripe invoice ${stripeInvoiceId} over ${formatMoney(push.totalMinor, push.currency, 'en-US')}.`,
          data: { stripeInvoiceId, version: push.version },
        },
        transaction,
      );
      await this.leases.want(push, transaction);
      await this.announce(push, transaction);
    });
  }

  /** Closes the version. The invoice itself stays issued and can be sent anew. */
  async abandoned(
    push: StripePush,
    lease: InvoiceLease,
    failure: { code: string; message: string },
  ): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.pushes.close(
        push,
        {
          reason: PushClosedReason.ABANDONED,
          at: this.clock.now(),
          failureCode: failure.code,
          failureMessage: failure.message,
        },
        transaction,
      );
      await this.audit.record(
        {
          workspaceId: push.workspaceId,
          invoiceId: push.invoiceId,
          actor: { type: 'SYSTEM' },
          action: 'invoice.stripe_invoice_abandoned',
          summary: `could not create the Stripe invoice: ${failure.message}`,
          data: { code: failure.code, version: push.version },
        },
        transaction,
      );
      await this.announce(push, transaction);
    });
  }

  private async announce(push: StripePush, transaction: Transaction): Promise<void> {
    await this.live.announce(
      { workspaceId: push.workspaceId, type: LiveRecordType.INVOICE, id: push.invoiceId },
      transaction,
    );
  }
}
