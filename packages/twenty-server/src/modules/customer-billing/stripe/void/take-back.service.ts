import { Injectable } from '@nestjs/common';
import { isFinalRefusal } from '../client/is-final-refusal.util.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import { InvoiceCommands } from '../push/invoice-commands.service.ts';
import type { InvoiceCommandResult } from '../push/invoice-command-result.type.ts';
import type { CommandContext } from '../push/stripe-command-runner.service.ts';
import type { StripePush } from '../push/stripe-push.type.ts';
import { StripeStateReader } from '../snapshot/stripe-state-reader.service.ts';
import { isBeingPaid } from './is-being-paid.util.ts';

/** GONE: nobody can pay it any more. PAID: the customer was faster, or is about to be, so it stays. */
export type TakenBack =
  { readonly is: 'GONE' } | { readonly is: 'PAID'; readonly invoice: InvoiceCommandResult };

/** Takes a version back whose push cannot be finished, whatever somebody made of it in the Dashboard meanwhile. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly commands: InvoiceCommands,
    private readonly reader: StripeStateReader,
  ) {}

  /** Throws StripeFailure where it can be taken back neither as a draft nor as an invoice. */
  async run(
    context: CommandContext,
    at: { push: StripePush; stripeInvoiceId: string; isFinalized: boolean },
  ): Promise<TakenBack> {
    try {
      await (at.isFinalized
        ? this.commands.voidInvoice(context, at.push, at.stripeInvoiceId)
        : this.commands.deleteDraft(context, at.push, at.stripeInvoiceId));
      return { is: 'GONE' };
    } catch (error) {
      if (!isFinalRefusal(error)) {
        throw error;
      }
      return this.afterRefusal(context, at, error);
    }
  }

  /** Read again: it may have been finalized or voided by hand, or the customer paid it. */
  private async afterRefusal(
    context: CommandContext,
    at: { push: StripePush; stripeInvoiceId: string; isFinalized: boolean },
    refusal: StripeFailure,
  ): Promise<TakenBack> {
    const state = await this.reader.readInvoiceState(context, at.stripeInvoiceId);
    if (state.invoice.status === 'void') {
      return { is: 'GONE' };
    }
    if (isBeingPaid(state)) {
      return {
        is: 'PAID',
        invoice: await this.commands.retrieve(context, at.stripeInvoiceId),
      };
    }
    if (state.invoice.status === 'draft' || at.isFinalized) {
      throw refusal;
    }
    return this.run(context, { ...at, isFinalized: true });
  }
}
