import { Injectable, Logger } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Clock } from '../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { LeaseLostError } from '../../invoice/lease/invoice-lease.type.ts';
import { NotificationService } from '../../message/notification.service.ts';
import { NotificationKind } from '../../message/notification.type.ts';
import { StripeFailure } from '../../stripe/client/stripe-failure.ts';
import type { ListedInvoice } from '../../stripe/lists/listed-object.type.ts';
import { OrphanInvoices } from '../../stripe/orphans/orphan-invoices.service.ts';
import { ReconciliationRows } from './reconciliation-rows.ts';
import { RecoveryWishes } from './recovery-wishes.typeorm-repository.ts';

/** What is younger may be on its way: a push whose answer is just being written down. */
const SETTLED_AFTER_MS = 60 * 60 * 1000;

/** Finds Stripe invoices that carry our ids and that no push of ours knows: a create whose answer was lost for good. */
@Injectable()
export class OrphanSearch {
  private readonly logger = new Logger(OrphanSearch.name);

  constructor(
    private readonly orphans: OrphanInvoices,
    private readonly rows: ReconciliationRows,
    private readonly wishes: RecoveryWishes,
    private readonly notifications: NotificationService,
    private readonly database: Database,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** `unknown`: invoices of Stripe's list that none of our pushes has. One that cannot be settled now waits a night. */
  async settleUnknown(
    connection: UsableConnection,
    unknown: readonly ListedInvoice[],
  ): Promise<void> {
    const { workspaceId, id: connectionId } = connection.connection;
    const orphans = unknown.flatMap((listed) => {
      const invoiceId = this.ownInvoiceIdOf(listed, workspaceId);
      return invoiceId === null ? [] : [{ ...listed, invoiceId }];
    });
    const owners = await this.rows.findOrphanOwners(
      { workspaceId, connectionId },
      orphans.map(({ invoiceId }) => invoiceId),
    );
    for (const { invoiceId, stripeInvoiceId } of orphans) {
      const owner = owners.get(invoiceId);
      if (owner === undefined) {
        await this.tellOfForgotten(workspaceId, stripeInvoiceId);
      } else if (owner.isBeingMade) {
        // Its push finds it by our ids, and goes on with it.
        await this.wishes.wantAll({ workspaceId, invoiceIds: [invoiceId] });
      } else {
        await this.settleOrLog(connection, {
          workspaceId,
          connectionId,
          invoiceId,
          stripeInvoiceId,
        });
      }
    }
  }

  private ownInvoiceIdOf(
    { metadata, createdAt }: ListedInvoice,
    workspaceId: string,
  ): string | null {
    const invoiceId = metadata['crm_invoice_id'];
    return metadata['crm_installation_id'] === this.config.crmInstallationId &&
      metadata['crm_workspace_id'] === workspaceId &&
      isUuid(invoiceId) &&
      this.clock.now().getTime() - createdAt.getTime() > SETTLED_AFTER_MS
      ? (invoiceId ?? null)
      : null;
  }

  private async settleOrLog(
    connection: UsableConnection,
    orphan: Parameters<OrphanInvoices['settle']>[1],
  ): Promise<void> {
    try {
      const outcome = await this.orphans.settle(connection, orphan);
      this.logger.warn({ ...orphan, outcome }, 'A Stripe invoice of ours was known to no push');
    } catch (error) {
      const isPassing =
        error instanceof StripeFailure ||
        error instanceof LeaseLostError ||
        error instanceof AppException;
      if (!isPassing) {
        throw error;
      }
      this.logger.warn({ err: error, ...orphan }, 'An orphan at Stripe is settled another night');
    }
  }

  /** The invoice itself is gone here, as after a restored backup: a person decides, since somebody may have to pay. */
  private async tellOfForgotten(workspaceId: string, stripeInvoiceId: string): Promise<void> {
    await this.database.inTransaction((transaction) =>
      this.notifications.notify(
        {
          workspaceId,
          kind: NotificationKind.STRIPE_INVOICE_UNKNOWN,
          effectKey: `stripe-invoice-unknown:${stripeInvoiceId}`,
          title: 'Stripe has an invoice that is not here',
          body: `${stripeInvoiceId} was made from here, but its invoice no longer exists. Void it in the Stripe Dashboard if nobody should pay it.`,
          invoiceId: null,
        },
        transaction,
      ),
    );
  }
}
