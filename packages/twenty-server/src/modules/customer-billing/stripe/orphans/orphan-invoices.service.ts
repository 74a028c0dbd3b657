import { Injectable } from '@nestjs/common';
import { LiveRecordType } from 'twenty-shared';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { Inbox } from '../../inbox/inbox.typeorm-repository.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceLeases } from '../../invoice/lease/invoice-leases.service.ts';
import { StripeCommandRunner } from '../push/stripe-command-runner.service.ts';
import { StripePushRepository } from '../push/stripe-push.typeorm-repository.ts';
import type { StripeInvoiceState } from '../snapshot/stripe-snapshot.type.ts';
import { StripeStateReader } from '../snapshot/stripe-state-reader.service.ts';
import { decideOrphan } from './decide-orphan.util.ts';
import { buildOrphanCommand } from './orphan-commands.util.ts';
import { OrphanPushRepository } from './orphan-push.typeorm-repository.ts';

type Orphan = {
  readonly workspaceId: string;
  readonly connectionId: string;
  readonly invoiceId: string;
  readonly stripeInvoiceId: string;
};

/**
 * REMOVED: deleted or voided. ADOPTED: it has money, and is looked at from now on. LEFT: nothing to do, or known.
 * STRANGER: it has money of a customer at Stripe who is none of ours, so that a person must look.
 */
export type OrphanOutcome = 'REMOVED' | 'ADOPTED' | 'LEFT' | 'STRANGER';

/** Settles Stripe invoices that carry our ids and that no push of ours knows: what nobody sees must not be payable. */
@Injectable()
export class OrphanInvoices {
  constructor(
    private readonly leases: InvoiceLeases,
    private readonly leaseRepository: InvoiceLeaseRepository,
    private readonly pushes: StripePushRepository,
    private readonly orphanPushes: OrphanPushRepository,
    private readonly runner: StripeCommandRunner,
    private readonly reader: StripeStateReader,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Decides by Stripe's present state, holding the invoice's lease so that no push is under way. Throws StripeFailure,
   * LeaseLostError, and AppException INVOICE_BUSY.
   */
  async settle(connection: UsableConnection, orphan: Orphan): Promise<OrphanOutcome> {
    return this.leases.withLease(
      { ...orphan, holder: 'Customer billing, tidying up at Stripe' },
      async (lease) => {
        const known = await this.pushes.findInvoiceIdsByStripeIds({
          ...orphan,
          stripeIds: [orphan.stripeInvoiceId],
        });
        if (known.size > 0) {
          return 'LEFT';
        }
        const state = await this.reader.readInvoiceState(
          { connection, priority: 'BACKGROUND' },
          orphan.stripeInvoiceId,
        );
        switch (decideOrphan(state)) {
          case 'DELETE_DRAFT':
            await this.deleteDraft(connection, lease, orphan);
            return 'REMOVED';
          case 'VOID':
            await this.void(connection, lease, orphan);
            return 'REMOVED';
          case 'KEEP':
            return this.adopt(lease, orphan, state);
          case 'LEAVE':
            return 'LEFT';
        }
      },
    );
  }

  /** https://docs.stripe.com/api/invoices/delete */
  private async deleteDraft(
    connection: UsableConnection,
    lease: InvoiceLease,
    orphan: Orphan,
  ): Promise<void> {
    await this.runner.run(
      { connection, lease, priority: 'BACKGROUND' },
      {
        command: await this.runner.prepare(buildOrphanCommand.deleteDraft(orphan)),
        name: 'invoices.del',
        // The empty parameters are needed: options in their place would be sent as parameters.
        send: (stripe, _params, options) =>
          stripe.invoices.del(orphan.stripeInvoiceId, {}, options),
        read: (deleted) => ({ stripeInvoiceId: deleted.id }),
        lookUp: async () => null,
      },
    );
    await this.conclude(lease, orphan, {
      action: 'invoice.stripe_orphan_deleted',
      summary: `deleted the draft ${orphan.stripeInvoiceId} at Stripe: it was made by a request whose answer was lost, and replaced.`,
    });
  }

  /** https://docs.stripe.com/api/invoices/void */
  private async void(
    connection: UsableConnection,
    lease: InvoiceLease,
    orphan: Orphan,
  ): Promise<void> {
    await this.runner.run(
      { connection, lease, priority: 'BACKGROUND' },
      {
        command: await this.runner.prepare(buildOrphanCommand.void(orphan)),
        name: 'invoices.voidInvoice',
        send: (stripe, _params, options) =>
          stripe.invoices.voidInvoice(orphan.stripeInvoiceId, {}, options),
        read: (voided) => ({ stripeInvoiceId: voided.id }),
        lookUp: async () => null,
      },
    );
    await this.conclude(lease, orphan, {
      action: 'invoice.stripe_orphan_voided',
      summary: `voided the Stripe invoice ${orphan.stripeInvoiceId}: no version of this invoice, so nobody should pay it.`,
    });
  }

  private async adopt(
    lease: InvoiceLease,
    orphan: Orphan,
    { invoice }: StripeInvoiceState,
  ): Promise<OrphanOutcome> {
    const isAdopted = await this.database.inTransaction(async (transaction) => {
      await this.leaseRepository.assertHeld(lease, transaction);
      const adopted = await this.orphanPushes.adoptClosed(
        orphan,
        {
          connectionId: orphan.connectionId,
          orphan: invoice,
          stripePaymentIntentId:
            invoice.payments.find(({ isDefault }) => isDefault)?.stripePaymentIntentId ?? null,
          at: this.clock.now(),
        },
        transaction,
      );
      if (adopted) {
        await this.inbox.reopenWaiting(orphan, transaction);
        await this.leaseRepository.want(orphan, transaction);
        await this.record(
          orphan,
          {
            action: 'invoice.stripe_orphan_adopted',
            summary: `found the Stripe invoice ${orphan.stripeInvoiceId} with money on it, and counts it from now on.`,
          },
          transaction,
        );
      }
      return adopted;
    });
    return isAdopted ? 'ADOPTED' : 'STRANGER';
  }

  private async conclude(
    lease: InvoiceLease,
    orphan: Orphan,
    entry: { action: string; summary: string },
  ): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      await this.leaseRepository.assertHeld(lease, transaction);
      await this.inbox.ignoreWaitingOf(
        { ...orphan, objectId: orphan.stripeInvoiceId, reason: 'Its invoice was taken back' },
        transaction,
      );
      await this.record(orphan, entry, transaction);
    });
  }

  private async record(
    { workspaceId, invoiceId, connectionId, stripeInvoiceId }: Orphan,
    entry: { action: string; summary: string },
    transaction: Transaction,
  ): Promise<void> {
    await this.audit.record(
      {
        workspaceId,
        invoiceId,
        actor: { type: 'SYSTEM' },
        ...entry,
        data: { stripeInvoiceId, connectionId },
      },
      transaction,
    );
    await this.live.announce(
      { workspaceId, type: LiveRecordType.INVOICE, id: invoiceId },
      transaction,
    );
  }
}
