import { Injectable } from '@nestjs/common';
import { InvoiceStatus } from 'twenty-shared';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { isLivemode, type StripeConnection } from '../../connection/stripe-connection.type.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey, InvoiceLineItem } from '../../invoice/invoice.type.ts';
import { IssueInvoiceService } from '../../invoice/issue-invoice.service.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import {
  buildInvoiceMetadata,
  buildInvoiceParams,
  buildLineRequests,
} from './build-push-params.util.ts';
import { assertPushable } from './decide-pushable.util.ts';
import { buildPushCommands } from './push-commands.util.ts';
import { PushPreparation, type PushSurroundings } from './push-preparation.service.ts';
import { StripeCommandRepository } from './stripe-command.typeorm-repository.ts';
import { stripeNumberOf } from './stripe-number.util.ts';
import { StripePushRepository } from './stripe-push.typeorm-repository.ts';
import type { StripePush } from './stripe-push.type.ts';

/** How often a draft that somebody goes on editing is read anew before its sending gives up. */
const MAXIMUM_READINGS = 5;

type PushContext = {
  readonly connection: UsableConnection;
  readonly lease: InvoiceLease;
  readonly actor: Actor;
};

/** Refuses what cannot be sent before anything changes, then writes the push and its frozen commands with the issue. */
@Injectable()
export class StartPush {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly payments: PaymentRepository,
    private readonly issuing: IssueInvoiceService,
    private readonly preparation: PushPreparation,
    private readonly pushes: StripePushRepository,
    private readonly commands: StripeCommandRepository,
    private readonly leases: InvoiceLeaseRepository,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** Throws AppException as assertPushable does, and CUSTOMER_HAS_NO_EMAIL. */
  async assertCanPush(invoice: Invoice): Promise<void> {
    const { workspaceId, id: invoiceId } = invoice;
    assertPushable(invoice, await this.payments.listByInvoice({ workspaceId, invoiceId }));
    await this.preparation.assertHasEmail(invoice);
  }

  /**
   * Issues a draft, takes the next version, writes the push and every command of it: one transaction, no call. What
   * was read before it is read anew when the invoice changed meanwhile.
   * @throws AppException INVOICE_VERSION_CONFLICT, and as {@link assertCanPush}
   */
  async start(key: InvoiceKey, context: PushContext): Promise<StripePush> {
    for (let readings = 0; readings < MAXIMUM_READINGS; readings += 1) {
      const invoice = await this.invoices.findByIdOrThrow(key);
      const push = await this.startIfUnchanged(invoice, context);
      if (push !== null) {
        return push;
      }
    }
    throw new AppException('INVOICE_VERSION_CONFLICT');
  }

  /** Writes a version of an issued invoice within the caller's transaction, which must hold the lease's row. */
  async writeWithin(
    invoice: Invoice,
    content: {
      lines: readonly InvoiceLineItem[];
      surroundings: PushSurroundings;
      connection: StripeConnection;
      actor: Actor;
    },
    transaction: Transaction,
  ): Promise<StripePush> {
    const push = await this.insertPush(invoice, content, transaction);
    await this.insertCommands(invoice, push, content, transaction);
    return push;
  }

  private async startIfUnchanged(
    invoice: Invoice,
    { connection: { connection }, lease, actor }: PushContext,
  ): Promise<StripePush | null> {
    const key = { workspaceId: invoice.workspaceId, invoiceId: invoice.id };
    const surroundings = await this.preparation.prepare(invoice, connection.id);
    const lines = await this.invoices.findLines(key);
    return this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      const locked = await this.invoices.lockByIdOrThrow(key, transaction);
      if (locked.version !== invoice.version) {
        return null;
      }
      assertPushable(locked, await this.payments.listByInvoice(key, transaction));
      const push = await this.insertPush(locked, { surroundings, connection, actor }, transaction);
      // Last, since from the number on the whole workspace waits for the end of this transaction.
      const issued =
        locked.status === InvoiceStatus.DRAFT
          ? await this.issuing.issueWithin({ ...key, actor }, transaction)
          : locked;
      await this.insertCommands(issued, push, { lines, surroundings }, transaction);
      return push;
    });
  }

  private async insertPush(
    invoice: Invoice,
    {
      surroundings,
      connection,
      actor,
    }: { surroundings: PushSurroundings; connection: StripeConnection; actor: Actor },
    transaction: Transaction,
  ): Promise<StripePush> {
    const { workspaceId, id: invoiceId } = invoice;
    const push = await this.pushes.insert(
      {
        workspaceId,
        connectionId: connection.id,
        invoiceId,
        version: surroundings.version,
        stripeCustomerRowId: surroundings.stripeCustomerRowId,
        currency: invoice.currency,
        totalMinor: invoice.totalMinor,
        requestedByUserId: actor.type === 'USER' ? actor.userId : null,
      },
      transaction,
    );
    await this.invoices.update(
      {
        workspaceId,
        invoiceId,
        patch: { connectionId: connection.id, livemode: isLivemode(connection) },
      },
      transaction,
    );
    // Should this process die now, the worker finds the wish and resumes the push once the lease has run out.
    await this.leases.want({ workspaceId, invoiceId }, transaction);
    return push;
  }

  private async insertCommands(
    invoice: Invoice,
    push: StripePush,
    { lines, surroundings }: { lines: readonly InvoiceLineItem[]; surroundings: PushSurroundings },
    transaction: Transaction,
  ): Promise<void> {
    const { workspaceId, id: invoiceId, currency } = invoice;
    const { version, isNumberTaken, timeZone, locale } = surroundings;
    const commands = buildPushCommands(push, {
      invoice: buildInvoiceParams({
        invoice,
        stripeNumber: stripeNumberOf({ number: invoice.number ?? '', version, isNumberTaken }),
        metadata: buildInvoiceMetadata({
          installationId: this.config.crmInstallationId,
          workspaceId,
          invoiceId,
          version,
        }),
        timeZone,
        now: this.clock.now(),
      }),
      lineRequests: buildLineRequests({ lines, currency, locale }),
    });
    await this.commands.insertNew(commands, transaction);
  }
}
