import { Injectable, Logger } from '@nestjs/common';
import { formatMoney } from 'twenty-shared';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { asSentence } from '../as-sentence.util.ts';
import { isFinalRefusal } from '../client/is-final-refusal.util.ts';
import { OpenSessions } from '../outside/open-sessions.ts';
import type { CommandContext } from '../push/stripe-command-runner.service.ts';
import { StripeCommandRepository } from '../push/stripe-command.typeorm-repository.ts';
import type { StripeCommand } from '../push/stripe-push.type.ts';
import type {
  StripeInvoiceState,
  StripeTransferSnapshot,
} from '../snapshot/stripe-snapshot.type.ts';
import { buildCashCommand, type CashVersion, transferIdOf } from './cash-command.util.ts';
import { CashCommands } from './cash-commands.service.ts';
import { decideWaitingCash } from './decide-waiting-cash.util.ts';

/** Beyond that many nothing is beyond doubt. */
const MOST_OPEN_INVOICES = 200;

/**
 * Gives a bank transfer that waits in the customer's cash balance to the invoice it is for beyond doubt. Stripe does that
 * by itself only for invoices that advance by themselves: https://docs.stripe.com/payments/customer-balance/reconciliation
 */
@Injectable()
export class ApplyCash {
  private readonly logger = new Logger(ApplyCash.name);

  constructor(
    private readonly cash: CashCommands,
    private readonly commands: StripeCommandRepository,
    private readonly invoices: InvoiceRepository,
    private readonly sessions: OpenSessions,
    private readonly leases: InvoiceLeaseRepository,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** Concludes what was interrupted. Throws StripeFailure where Stripe gives no answer again. */
  async resume(version: CashVersion, context: CommandContext): Promise<void> {
    for (const command of await this.cash.listUnconcluded(version)) {
      await this.conclude(version, context, command);
    }
  }

  /** True: something was done at Stripe, so that what was read is old. Throws StripeFailure. */
  async apply(
    version: CashVersion,
    state: StripeInvoiceState,
    context: CommandContext,
  ): Promise<boolean> {
    const { workspaceId, invoiceId, connectionId } = version;
    const { stripeCustomerId, currency } = state.invoice;
    if (state.transfers.length === 0 || stripeCustomerId === null) {
      return false;
    }
    const invoice = await this.invoices.findByIdOrThrow({ workspaceId, invoiceId });
    const owed = await this.invoices.listOwedOfCompany({
      workspaceId,
      companyId: invoice.companyId,
      currency,
      limit: MOST_OPEN_INVOICES,
    });
    const others = owed.filter(
      (other) =>
        other.id !== invoiceId &&
        (other.connectionId === null || other.connectionId === connectionId),
    );
    const transfer = decideWaitingCash({ invoice, state, others });
    if (typeof transfer === 'string' || owed.length >= MOST_OPEN_INVOICES) {
      return false;
    }
    const command = buildCashCommand.pay(version, {
      transfer,
      invoice,
      stripeCustomerId,
      installationId: this.config.crmInstallationId,
    });
    const known = await this.commands.findByKey(command);
    if (known !== null && known.status !== 'PENDING') {
      return false;
    }
    const session = await this.sessions.closeOpen({
      connection: context.connection,
      lease: context.lease,
      key: { workspaceId, invoiceId },
    });
    if (session === 'PAID') {
      return true;
    }
    if (known === null) {
      await this.begin(context, { invoice, transfer, command });
    }
    await this.conclude(version, context, await this.commands.findByKeyOrThrow(command));
    return true;
  }

  /** The reason is written before the money moves. */
  private async begin(
    { lease }: CommandContext,
    {
      invoice,
      transfer,
      command,
    }: {
      invoice: Invoice;
      transfer: StripeTransferSnapshot;
      command: Parameters<StripeCommandRepository['insertIfNew']>[0];
    },
  ): Promise<void> {
    const amount = formatMoney(transfer.amountMinor, invoice.currency, 'en-US');
    const reference = transfer.reference === null ? '' : ` (“${transfer.reference}”)`;
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.commands.insertIfNew(command, transaction);
      await this.audit.record(
        {
          workspaceId: invoice.workspaceId,
          invoiceId: invoice.id,
          actor: { type: 'SYSTEM' },
          action: 'transfer.applied',
          summary: `gave this invoice the bank transfer of ${amount}${reference} that waited at Stripe: no other open invoice of the customer is over this amount.`,
          data: { stripeTransactionId: transfer.stripeTransactionId },
        },
        transaction,
      );
    });
  }

  private async conclude(
    version: CashVersion,
    context: CommandContext,
    command: StripeCommand,
  ): Promise<void> {
    try {
      const { stripePaymentIntentId, status } = await this.cash.pay(context, command);
      if (status === 'succeeded') {
        await this.cash.attach(context, version, { command, stripePaymentIntentId });
      } else {
        await this.cash.cancel(context, version, { command, stripePaymentIntentId });
        await this.tellWhyNot(context, command, 'The cash was used for something else meanwhile.');
      }
    } catch (error) {
      if (!isFinalRefusal(error)) {
        throw error;
      }
      if (error.stripeCode === 'resource_already_exists') {
        return;
      }
      this.logger.warn(
        { err: error, invoiceId: version.invoiceId },
        'Waiting cash was not applied',
      );
      await this.tellWhyNot(context, command, error.message, error.stripeRequestId);
    }
  }

  private async tellWhyNot(
    { lease }: CommandContext,
    command: StripeCommand,
    reason: string,
    stripeRequestId: string | null = null,
  ): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.audit.record(
        {
          workspaceId: lease.workspaceId,
          invoiceId: lease.invoiceId,
          actor: { type: 'SYSTEM' },
          action: 'transfer.not_applied',
          summary: `could not give this invoice the bank transfer that waits at Stripe: ${asSentence(reason)}`,
          data: { stripeTransactionId: transferIdOf(command) },
          evidence: stripeRequestId === null ? [] : [{ stripeRequestId }],
        },
        transaction,
      );
    });
  }
}
