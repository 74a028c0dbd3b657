import { Injectable } from '@nestjs/common';
import { InvoiceStatus } from 'twenty-shared';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey } from '../../invoice/invoice.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLedger } from '../../payment/invoice-ledger.service.ts';
import { isFinalRefusal } from '../client/is-final-refusal.util.ts';
import { InvoiceCommands } from '../push/invoice-commands.service.ts';
import type { CommandContext } from '../push/stripe-command-runner.service.ts';
import { StripePushRepository } from '../push/stripe-push.typeorm-repository.ts';
import type { StripePush } from '../push/stripe-push.type.ts';

type UncollectibleRequest = {
  readonly key: InvoiceKey;
  readonly reason: string;
  readonly actor: Actor;
};

/**
 * Gives a debt up, at Stripe too where the invoice is open there; the customer can still pay it. Call it under the
 * invoice's lease, with the ledger just brought in line with Stripe.
 */
@Injectable()
export class Uncollectible {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly pushes: StripePushRepository,
    private readonly connections: StripeConnections,
    private readonly commands: InvoiceCommands,
    private readonly leases: InvoiceLeaseRepository,
    private readonly ledger: InvoiceLedger,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws AppException INVOICE_NOT_FOUND, INVOICE_IS_DRAFT, INVOICE_IS_VOID, INVOICE_ALREADY_PAID */
  async assertCanMark(key: InvoiceKey): Promise<Invoice> {
    const invoice = await this.invoices.findByIdOrThrow(key);
    if (invoice.status === InvoiceStatus.DRAFT) {
      throw new AppException('INVOICE_IS_DRAFT');
    }
    if (invoice.voidedAt !== null) {
      throw new AppException('INVOICE_IS_VOID');
    }
    if (invoice.owedMinor === 0n) {
      throw new AppException('INVOICE_ALREADY_PAID');
    }
    return invoice;
  }

  /**
   * Marked twice is marked once. The reason is written before Stripe is told, and taken off again when Stripe refuses.
   * @throws AppException as {@link assertCanMark}, CUSTOMER_WAS_FASTER
   * @throws StripeFailure
   */
  async mark(request: UncollectibleRequest, lease: InvoiceLease): Promise<void> {
    const invoice = await this.assertCanMark(request.key);
    if (invoice.markedUncollectibleAt !== null) {
      return;
    }
    await this.writeReason(request, lease);
    const push = await this.pushes.findOpen(request.key);
    if (push?.stripeInvoiceId) {
      const connection = this.connections.ofObjectOrThrow(push.connectionId);
      try {
        await this.markAtStripe(
          { connection, lease, priority: 'PERSON' },
          push,
          push.stripeInvoiceId,
        );
      } catch (error) {
        if (error instanceof AppException || isFinalRefusal(error)) {
          await this.setReason(request.key, null, lease);
        }
        throw error;
      }
    }
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.ledger.recalculate(
        {
          ...request.key,
          actor: request.actor,
          stripeFacts: { markedUncollectible: this.clock.now() },
        },
        transaction,
      );
    });
  }

  private async writeReason(
    { key, reason, actor }: UncollectibleRequest,
    lease: InvoiceLease,
  ): Promise<void> {
    await this.setReason(key, reason, lease, (transaction) =>
      this.audit.record(
        {
          ...key,
          actor,
          action: 'invoice.uncollectible_requested',
          summary: `gave the debt up as uncollectible: “${reason}”`,
        },
        transaction,
      ),
    );
  }

  private async setReason(
    key: InvoiceKey,
    uncollectibleReason: string | null,
    lease: InvoiceLease,
    also: (transaction: Transaction) => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.invoices.update({ ...key, patch: { uncollectibleReason } }, transaction);
      await also(transaction);
    });
  }

  private async markAtStripe(
    context: CommandContext,
    push: StripePush,
    stripeInvoiceId: string,
  ): Promise<void> {
    const before = await this.commands.retrieve(context, stripeInvoiceId);
    if (before.status !== 'open') {
      // Paid there while the debt is open here: a debit came back, which Stripe does not reopen an invoice for.
      return;
    }
    try {
      await this.commands.markUncollectible(context, push, stripeInvoiceId);
    } catch (error) {
      if (!isFinalRefusal(error)) {
        throw error;
      }
      const now = await this.commands.retrieve(context, stripeInvoiceId);
      if (now.status === 'uncollectible') {
        return;
      }
      throw now.status === 'paid'
        ? new AppException('CUSTOMER_WAS_FASTER', { cause: error })
        : error;
    }
  }
}
