import { Injectable, Logger } from '@nestjs/common';
import { type BillingErrorCode, formatMoney, getCurrency } from 'twenty-shared';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import { isFinalRefusal } from '../client/is-final-refusal.util.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import { TellRecordedPayments } from '../outside/tell-recorded-payments.service.ts';
import { buildInvoiceMetadata } from './build-push-params.util.ts';
import { checkFinalized, type Expected, findDisagreement } from './check-stripe-agrees.util.ts';
import { CreateStripeInvoice } from './create-stripe-invoice.service.ts';
import { sumRecordedMinor } from './decide-pushable.util.ts';
import type { InvoiceCommandResult } from './invoice-command-result.type.ts';
import { InvoiceCommands } from './invoice-commands.service.ts';
import { PushRecord } from './push-record.service.ts';
import type { CommandContext } from './stripe-command-runner.service.ts';
import { StripeCommandRepository } from './stripe-command.typeorm-repository.ts';
import { StripePushRepository } from './stripe-push.typeorm-repository.ts';
import { type StripeCommand, StripeCommandKind, type StripePush } from './stripe-push.type.ts';
import { TakeBack } from './take-back.service.ts';

type Version = StripePush & { readonly stripeInvoiceId: string };

/** Brings one version of an invoice to Stripe, from wherever it was interrupted. */
@Injectable()
export class PushRunner {
  private readonly logger = new Logger(PushRunner.name);

  constructor(
    private readonly pushes: StripePushRepository,
    private readonly commands: StripeCommandRepository,
    private readonly creating: CreateStripeInvoice,
    private readonly invoiceCommands: InvoiceCommands,
    private readonly telling: TellRecordedPayments,
    private readonly takingBack: TakeBack,
    private readonly invoices: InvoiceRepository,
    private readonly payments: PaymentRepository,
    private readonly record: PushRecord,
    private readonly config: AppConfig,
  ) {}

  /**
   * Runs what is left of the push: customer, create, lines, the draft must agree, finalize, the finalized invoice must
   * agree, what people recorded is reported, the rest must agree. A refusal or a disagreement undoes what is at Stripe
   * and abandons the version. What Stripe may or may not have done stays open and is resumed later.
   *
   * Throws StripeFailure; AppException STRIPE_TOTALS_DIFFER, STRIPE_CUSTOMER_OWES or STRIPE_CREDIT_EXCEEDS_REST.
   */
  async run(push: StripePush, context: CommandContext, actor: Actor): Promise<void> {
    try {
      await this.runSteps(push, context, actor);
    } catch (error) {
      if (isFinalRefusal(error)) {
        const isOver = await this.abandon(push, context, {
          actor,
          failure: { code: error.kind, message: error.message },
        });
        if (!isOver) {
          return;
        }
      }
      throw error;
    }
  }

  private async runSteps(push: StripePush, context: CommandContext, actor: Actor): Promise<void> {
    const { workspaceId, invoiceId } = push;
    const commands = await this.commands.listByPush({ workspaceId, pushId: push.id });
    const invoice = await this.invoices.findByIdOrThrow({ workspaceId, invoiceId });
    const expected: Expected = {
      totalMinor: push.totalMinor,
      minimumChargeMinor: getCurrency(push.currency).minimumChargeMinor ?? 0n,
      recordedMinor: sumRecordedMinor(
        await this.payments.listByInvoice({ workspaceId, invoiceId }),
      ),
    };

    const created = await this.creating.create(push, context, {
      command: commandOfKindOrThrow(commands, StripeCommandKind.CREATE_INVOICE),
      number: invoice.number ?? '',
    });
    const { stripeInvoiceId } = created;
    await this.record.created(push, context.lease, stripeInvoiceId);
    const version = { ...push, stripeInvoiceId };

    let draft = created;
    for (const command of commands.filter(({ kind }) => kind === StripeCommandKind.ADD_LINES)) {
      draft = await this.invoiceCommands.addLines(context, command, stripeInvoiceId);
    }
    const disagreement = findDisagreement(draft, expected);
    if (disagreement !== null) {
      return this.abandonAndThrow(version, context, { code: disagreement, answer: draft, actor });
    }

    const finalized = await this.finalize(version, context, commands);
    const check = checkFinalized(finalized, expected);
    if ('disagreement' in check) {
      const code = check.disagreement;
      return this.abandonAndThrow(version, context, { code, answer: finalized, actor });
    }
    const { present, refusal } = await this.telling.tellAll(version, context);
    const answer = present ?? finalized;
    if (!(await this.asksForTheRest(version, check.creditAppliedMinor, answer))) {
      return this.abandonAndThrow(version, context, {
        code:
          refusal?.kind === 'PERMISSION_MISSING'
            ? 'STRIPE_RECORDS_NOT_ALLOWED'
            : 'STRIPE_TOTALS_DIFFER',
        answer,
        actor,
      });
    }
    await this.record.complete(push, context.lease, {
      finalized,
      creditAppliedMinor: check.creditAppliedMinor,
      actor,
    });
    await this.stamp(push, context, finalized.stripePaymentIntentId);
  }

  /** A draft that somebody finalized by hand in the Dashboard meanwhile is as good as one finalized by us. */
  private async finalize(
    version: Version,
    context: CommandContext,
    commands: readonly StripeCommand[],
  ): Promise<InvoiceCommandResult> {
    try {
      return await this.invoiceCommands.finalize(
        context,
        commandOfKindOrThrow(commands, StripeCommandKind.FINALIZE_INVOICE),
        version.stripeInvoiceId,
      );
    } catch (error) {
      if (!(error instanceof StripeFailure) || error.kind !== 'REFUSED') {
        throw error;
      }
      const present = await this.invoiceCommands.findPresent(context, version.stripeInvoiceId);
      if (present === null || present.status === 'draft' || present.status === 'void') {
        throw error;
      }
      return present;
    }
  }

  /** Promise P4: what Stripe still asks for is what is owed here. A customer who pays at this moment is no disagreement. */
  private async asksForTheRest(
    version: Version,
    creditAppliedMinor: bigint,
    answer: InvoiceCommandResult,
  ): Promise<boolean> {
    if (BigInt(answer.paidAtStripeMinor) > 0n) {
      return true;
    }
    const { workspaceId, invoiceId } = version;
    const invoice = await this.invoices.findByIdOrThrow({ workspaceId, invoiceId });
    const toldNow = (await this.payments.listByInvoice({ workspaceId, invoiceId })).filter(
      ({ status, stripeInvoiceId }) =>
        status === 'PENDING' && stripeInvoiceId === version.stripeInvoiceId,
    );
    const restMinor = invoice.owedMinor - sumRecordedMinor(toldNow) - creditAppliedMinor;
    return BigInt(answer.amountRemainingMinor) === (restMinor > 0n ? restMinor : 0n);
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
    { code, answer, actor }: { code: BillingErrorCode; answer: InvoiceCommandResult; actor: Actor },
  ): Promise<void> {
    const values = {
      total: formatMoney(push.totalMinor, push.currency, 'en-US'),
      stripeTotal: formatMoney(
        BigInt(answer.totalMinor) + BigInt(answer.startingBalanceMinor),
        push.currency,
        'en-US',
      ),
    };
    const exception = new AppException(code, { values });
    const failure = { code, message: exception.message };
    if (await this.abandon(push, context, { actor, failure })) {
      throw exception;
    }
  }

  /**
   * Takes back what is at Stripe and closes the version; true when it is closed. False where a customer's money is on
   * it already: then it stands, and the sync that follows tells what came of it (promise P2).
   */
  private async abandon(
    push: StripePush,
    context: CommandContext,
    { actor, failure }: { actor: Actor; failure: { code: string; message: string } },
  ): Promise<boolean> {
    const current = await this.pushes.findOpen(push);
    if (current?.stripeInvoiceId) {
      const version = { ...current, stripeInvoiceId: current.stripeInvoiceId };
      const finalize = commandOfKindOrThrow(
        await this.commands.listByPush({ workspaceId: push.workspaceId, pushId: push.id }),
        StripeCommandKind.FINALIZE_INVOICE,
      );
      const isFinalized = finalize.status === 'DONE';
      if ((await this.takingBack.takeBack(version, context, { isFinalized })) === 'HAS_MONEY') {
        const finalized = await this.invoiceCommands.retrieve(context, version.stripeInvoiceId);
        const less = BigInt(finalized.totalMinor) - BigInt(finalized.amountDueMinor);
        const creditAppliedMinor = less > 0n ? less : 0n;
        await this.record.complete(push, context.lease, { finalized, creditAppliedMinor, actor });
        return false;
      }
    }
    await this.record.abandoned(push, context.lease, failure);
    return true;
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
