import { Injectable, Logger } from '@nestjs/common';
import { type BillingErrorCode, formatMoney, getCurrency, LiveRecordType } from 'twenty-shared';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import { Inbox } from '../../inbox/inbox.typeorm-repository.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import { isFinalRefusal } from '../client/is-final-refusal.util.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import { TakeBack } from '../void/take-back.service.ts';
import { buildInvoiceMetadata } from './build-push-params.util.ts';
import { checkFinalized, findDisagreement } from './check-stripe-agrees.util.ts';
import type { InvoiceCommandResult } from './invoice-command-result.type.ts';
import { InvoiceCommands } from './invoice-commands.service.ts';
import type { CommandContext } from './stripe-command-runner.service.ts';
import { StripeCommandRepository } from './stripe-command.typeorm-repository.ts';
import { StripeCustomers } from './stripe-customers.service.ts';
import { StripePushRepository } from './stripe-push.typeorm-repository.ts';
import {
  PushClosedReason,
  type StripeCommand,
  StripeCommandKind,
  type StripePush,
} from './stripe-push.type.ts';

/** Brings one version of an invoice to Stripe, from wherever it was interrupted. */
@Injectable()
export class PushRunner {
  private readonly logger = new Logger(PushRunner.name);

  constructor(
    private readonly pushes: StripePushRepository,
    private readonly commands: StripeCommandRepository,
    private readonly invoiceCommands: InvoiceCommands,
    private readonly customers: StripeCustomers,
    private readonly takeBack: TakeBack,
    private readonly invoices: InvoiceRepository,
    private readonly leases: InvoiceLeaseRepository,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /**
   * Runs what is left of the push: customer, create, lines, the draft must agree, finalize, the finalized invoice must
   * agree. A refusal or a disagreement undoes what is at Stripe and abandons the version. What Stripe may or may not
   * have done stays open and is resumed later.
   *
   * Throws StripeFailure; AppException STRIPE_TOTALS_DIFFER or STRIPE_CUSTOMER_OWES.
   */
  async run(push: StripePush, context: CommandContext, actor: Actor): Promise<void> {
    try {
      await this.runSteps(push, context, actor);
    } catch (error) {
      if (isFinalRefusal(error)) {
        await this.abandon(push, context, { code: error.kind, message: error.message });
      }
      throw error;
    }
  }

  private async runSteps(push: StripePush, context: CommandContext, actor: Actor): Promise<void> {
    const commands = await this.commands.listByPush({
      workspaceId: push.workspaceId,
      pushId: push.id,
    });
    const expected = {
      totalMinor: push.totalMinor,
      minimumChargeMinor: getCurrency(push.currency).minimumChargeMinor ?? 0n,
    };

    const stripeCustomerId = await this.customers.ensure(context, push.stripeCustomerRowId);
    const created = await this.invoiceCommands.create(
      context,
      commandOfKindOrThrow(commands, StripeCommandKind.CREATE_INVOICE),
      stripeCustomerId,
    );
    await this.recordCreated(push, context, created.stripeInvoiceId);

    let draft = created;
    for (const command of commands.filter(({ kind }) => kind === StripeCommandKind.ADD_LINES)) {
      draft = await this.invoiceCommands.addLines(context, command, created.stripeInvoiceId);
    }
    const disagreement = findDisagreement(draft, expected);
    if (disagreement !== null) {
      return this.abandonAndThrow(push, context, disagreement, draft);
    }

    const finalized = await this.invoiceCommands.finalize(
      context,
      commandOfKindOrThrow(commands, StripeCommandKind.FINALIZE_INVOICE),
      created.stripeInvoiceId,
    );
    const check = checkFinalized(finalized, expected);
    if ('disagreement' in check) {
      return this.abandonAndThrow(push, context, check.disagreement, finalized);
    }
    await this.recordComplete(push, context, {
      finalized,
      creditAppliedMinor: check.creditAppliedMinor,
      actor,
    });
    await this.stamp(push, context, finalized.stripePaymentIntentId);
  }

  /** From here on events about the Stripe invoice can be placed, so those that waited are opened. */
  private async recordCreated(
    push: StripePush,
    context: CommandContext,
    stripeInvoiceId: string,
  ): Promise<void> {
    if (push.stripeInvoiceId === stripeInvoiceId) {
      return;
    }
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(context.lease, transaction);
      await this.pushes.setStripeInvoiceId(push, stripeInvoiceId, transaction);
      await this.inbox.reopenWaiting(push, transaction);
    });
  }

  private async recordComplete(
    push: StripePush,
    context: CommandContext,
    result: { finalized: InvoiceCommandResult; creditAppliedMinor: bigint; actor: Actor },
  ): Promise<void> {
    const { stripeInvoiceId, stripePaymentIntentId } = result.finalized;
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(context.lease, transaction);
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
      await this.live.announce(
        { workspaceId: push.workspaceId, type: LiveRecordType.INVOICE, id: push.invoiceId },
        transaction,
      );
    });
  }

  /** Our ids on the PaymentIntent help whoever reads the Dashboard; nothing rests on them. */
  private async stamp(
    push: StripePush,
    context: CommandContext,
    stripePaymentIntentId: string | null,
  ): Promise<void> {
    if (stripePaymentIntentId === null) {
      return;
    }
    const metadata = buildInvoiceMetadata({
      installationId: this.config.crmInstallationId,
      workspaceId: push.workspaceId,
      invoiceId: push.invoiceId,
      version: push.version,
    });
    try {
      await this.invoiceCommands.stampPaymentIntent(context, push, {
        stripePaymentIntentId,
        metadata,
      });
    } catch (error) {
      if (!(error instanceof StripeFailure)) {
        throw error;
      }
      this.logger.warn(
        { stripePaymentIntentId, stripeRequestId: error.stripeRequestId },
        'The PaymentIntent could not be stamped with our ids',
      );
    }
  }

  private async abandonAndThrow(
    push: StripePush,
    context: CommandContext,
    code: BillingErrorCode,
    answer: InvoiceCommandResult,
  ): Promise<never> {
    const values = {
      total: formatMoney(push.totalMinor, push.currency, 'en-US'),
      stripeTotal: formatMoney(
        BigInt(answer.totalMinor) + BigInt(answer.startingBalanceMinor),
        push.currency,
        'en-US',
      ),
    };
    const exception = new AppException(code, { values });
    await this.abandon(push, context, { code, message: exception.message });
    throw exception;
  }

  /**
   * Takes back what is at Stripe and closes the version. The invoice itself stays issued and can be sent anew.
   * @throws AppException CUSTOMER_WAS_FASTER, and then the version stays
   */
  private async abandon(
    push: StripePush,
    context: CommandContext,
    failure: { code: string; message: string },
  ): Promise<void> {
    const current = await this.pushes.findOpen(push);
    if (current?.stripeInvoiceId) {
      await this.undoAtStripe(current, context, current.stripeInvoiceId);
    }
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(context.lease, transaction);
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
      await this.live.announce(
        { workspaceId: push.workspaceId, type: LiveRecordType.INVOICE, id: push.invoiceId },
        transaction,
      );
    });
  }

  private async undoAtStripe(
    push: StripePush,
    context: CommandContext,
    stripeInvoiceId: string,
  ): Promise<void> {
    const commands = await this.commands.listByPush({
      workspaceId: push.workspaceId,
      pushId: push.id,
    });
    const finalize = commandOfKindOrThrow(commands, StripeCommandKind.FINALIZE_INVOICE);
    const outcome = await this.takeBack.run(context, {
      push,
      stripeInvoiceId,
      isFinalized: finalize.status === 'DONE',
    });
    if (outcome.is === 'GONE') {
      return;
    }
    // The customer was faster: this version stays the payable one, and the next sync shows what they paid.
    const creditAppliedMinor =
      BigInt(outcome.invoice.totalMinor) - BigInt(outcome.invoice.amountDueMinor);
    await this.recordComplete(push, context, {
      finalized: outcome.invoice,
      creditAppliedMinor: creditAppliedMinor > 0n ? creditAppliedMinor : 0n,
      actor: { type: 'SYSTEM' },
    });
    throw new AppException('CUSTOMER_WAS_FASTER');
  }
}

const commandOfKindOrThrow = (
  commands: readonly StripeCommand[],
  kind: StripeCommandKind,
): StripeCommand => {
  const command = commands.find((candidate) => candidate.kind === kind);
  if (command === undefined) {
    throw new Error(`A push without its ${kind} command`);
  }
  return command;
};
