import { Injectable } from '@nestjs/common';
import type { BillingErrorCode } from 'twenty-shared';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Database } from '../../../../engine/database/database.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { isFinalRefusal } from '../client/is-final-refusal.util.ts';
import type { StripeFailure } from '../client/stripe-failure.ts';
import { CreditNoteCommands } from '../credit-note/credit-note-commands.service.ts';
import type { CommandContext } from '../push/stripe-command-runner.service.ts';
import { StripeCommandRepository } from '../push/stripe-command.typeorm-repository.ts';
import { type StripeCommand, StripeCommandKind } from '../push/stripe-push.type.ts';
import { describeAccepted, describeRefused } from './describe-refund.util.ts';
import {
  buildReturnCreditCommand,
  commandKeyOf,
  type RequestOfCommand,
} from './refund-command-params.util.ts';
import { RefundCommands } from './refund-commands.service.ts';
import type { RefundRequest } from './refund-request.type.ts';
import { RefundRequestRepository } from './refund-request.typeorm-repository.ts';
import { refusalCodeOf, toRefusal } from './refusal-of.util.ts';

/** What went wrong, as it is kept and told. */
type Refusal = { code: BillingErrorCode; reason: string | null; failure?: StripeFailure };

/** Runs what is left of a request's commands, in their order, from wherever they were interrupted (promise P6). */
@Injectable()
export class RefundRunner {
  constructor(
    private readonly requests: RefundRequestRepository,
    private readonly commands: StripeCommandRepository,
    private readonly refunds: RefundCommands,
    private readonly creditNotes: CreditNoteCommands,
    private readonly invoices: InvoiceRepository,
    private readonly leases: InvoiceLeaseRepository,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /**
   * Ends the request, DONE or REFUSED. What Stripe may or may not have done leaves it open, to be resumed.
   * Throws StripeFailure in that case; AppException with the refusal, once what was begun is undone.
   */
  async run(request: RefundRequest, context: CommandContext): Promise<void> {
    const undoing = await this.findUndoing(request);
    if (undoing !== null) {
      return this.refuse(request, context, await this.refusalOf(request));
    }
    try {
      for (const idempotencyKey of request.commandKeys) {
        const command = await this.commands.findByKeyOrThrow({ ...request, idempotencyKey });
        if (!(await this.runCommand(context, command))) {
          return await this.refuse(request, context, {
            code: 'OVERPAYMENT_CREDIT_USED',
            reason: null,
          });
        }
      }
    } catch (error) {
      if (!isFinalRefusal(error)) {
        throw error;
      }
      return this.refuse(request, context, await this.translate(request, context, error));
    }
    await this.accept(request, context);
  }

  /** False when the customer's credit was gone before it could be taken back. */
  private async runCommand(context: CommandContext, command: StripeCommand): Promise<boolean> {
    switch (command.kind) {
      case StripeCommandKind.TAKE_CREDIT_BACK: {
        const { endingBalanceMinor } = await this.refunds.moveCredit(context, command);
        return BigInt(endingBalanceMinor) <= 0n;
      }
      case StripeCommandKind.CREATE_CREDIT_NOTE:
        await this.creditNotes.create(context, command);
        return true;
      default:
        await this.refunds.refund(context, command);
        return true;
    }
  }

  private async accept(request: RefundRequest, { lease }: CommandContext): Promise<void> {
    const commands = await this.commandsOf(request);
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      if (!(await this.requests.finish(request, { status: 'DONE' }, transaction))) {
        return;
      }
      await this.audit.record(
        {
          workspaceId: request.workspaceId,
          invoiceId: request.invoiceId,
          actor: { type: 'STRIPE' },
          action: `${request.kind.toLowerCase()}.accepted`,
          summary: describeAccepted(request),
          data: { requestId: request.id, results: commands.map(({ result }) => result) },
          evidence: evidenceOf(commands),
        },
        transaction,
      );
    });
  }

  /** Undoes what was begun, ends the request and throws the refusal. */
  private async refuse(
    request: RefundRequest,
    context: CommandContext,
    { code, reason, failure }: Refusal,
  ): Promise<never> {
    const givenMinor = await this.givenBackMinor(request);
    const creditToReturnMinor = await this.creditToReturn(request, givenMinor);
    if (creditToReturnMinor > 0n) {
      await this.returnCredit(request, context, creditToReturnMinor);
    }
    const refusal = toRefusal({ code, reason }, failure);
    const commands = await this.commandsOf(request);
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(context.lease, transaction);
      await this.requests.finish(
        request,
        givenMinor > 0n
          ? {
              status: 'DONE',
              amountMinor: givenMinor,
              creditMinor: request.creditMinor - creditToReturnMinor,
            }
          : { status: 'REFUSED', failureCode: code, failureReason: reason },
        transaction,
      );
      const refused = { ...request, amountMinor: request.amountMinor - givenMinor };
      await this.audit.record(
        {
          workspaceId: request.workspaceId,
          invoiceId: request.invoiceId,
          actor: { type: 'STRIPE' },
          action: `${request.kind.toLowerCase()}.refused`,
          summary: describeRefused(refused, reason ?? refusal.message),
          data: { requestId: request.id, code },
          evidence: evidenceOf(commands),
        },
        transaction,
      );
      await this.leases.want(request, transaction);
    });
    throw refusal;
  }

  private async translate(
    request: RefundRequest,
    context: CommandContext,
    failure: StripeFailure,
  ): Promise<Refusal> {
    const [command] = await this.commandsOf(request);
    const overtaken =
      command?.kind === StripeCommandKind.CREATE_CREDIT_NOTE &&
      (await this.creditNotes.wasOvertaken(context, command));
    return {
      code: overtaken ? 'CREDIT_NOTE_OVERTAKEN' : refusalCodeOf(failure),
      reason: failure.message,
      failure,
    };
  }

  private async returnCredit(
    request: RefundRequest,
    context: CommandContext,
    amountMinor: bigint,
  ): Promise<void> {
    const taken = (await this.commandsOf(request)).find(
      ({ kind }) => kind === StripeCommandKind.TAKE_CREDIT_BACK,
    );
    const invoice = await this.invoices.findByIdOrThrow(request);
    const command = buildReturnCreditCommand(
      { ...request, connectionId: context.connection.connection.id } satisfies RequestOfCommand,
      {
        stripeCustomerId: String(taken?.params['customer']),
        amountMinor,
        invoiceNumber: invoice.number ?? '',
      },
    );
    await this.database.inTransaction((transaction) =>
      this.commands.insertIfNew(command, transaction),
    );
    await this.refunds.moveCredit(context, await this.commands.findByKeyOrThrow(command));
  }

  private async creditToReturn(request: RefundRequest, givenMinor: bigint): Promise<bigint> {
    const isTaken = (await this.commandsOf(request)).some(
      ({ kind, status }) => kind === StripeCommandKind.TAKE_CREDIT_BACK && status === 'DONE',
    );
    const notGivenMinor = request.amountMinor - givenMinor;
    if (!isTaken) {
      return 0n;
    }
    return notGivenMinor < request.creditMinor ? notGivenMinor : request.creditMinor;
  }

  private async givenBackMinor(request: RefundRequest): Promise<bigint> {
    return (await this.commandsOf(request))
      .filter(({ kind, status }) => kind === StripeCommandKind.CREATE_REFUND && status === 'DONE')
      .reduce((sum, { result }) => sum + BigInt(String(result?.['amountMinor'])), 0n);
  }

  /** The command that undoes the request, where one was begun. */
  private findUndoing(request: RefundRequest): Promise<StripeCommand | null> {
    return this.commands.findByKey({
      workspaceId: request.workspaceId,
      idempotencyKey: commandKeyOf(request.id, 'return-credit'),
    });
  }

  /** The refusal for which the undoing was begun, from the command it was refused on. */
  private async refusalOf(request: RefundRequest): Promise<Refusal> {
    const refused = (await this.commandsOf(request)).find(({ status }) => status === 'REFUSED');
    return refused === undefined
      ? { code: 'OVERPAYMENT_CREDIT_USED', reason: null }
      : { code: 'STRIPE_REFUSED', reason: refused.errorMessage };
  }

  private async commandsOf(request: RefundRequest): Promise<StripeCommand[]> {
    const commands: StripeCommand[] = [];
    for (const idempotencyKey of request.commandKeys) {
      commands.push(await this.commands.findByKeyOrThrow({ ...request, idempotencyKey }));
    }
    return commands;
  }
}

const evidenceOf = (commands: readonly StripeCommand[]) =>
  commands.flatMap(({ stripeRequestId }) =>
    stripeRequestId === null ? [] : [{ stripeRequestId }],
  );
