import { Injectable } from '@nestjs/common';
import { StripeFailure, type StripeFailureKind } from '../client/stripe-failure.ts';
import { StripeStateReader } from '../snapshot/stripe-state-reader.service.ts';
import { isBeingPaid } from '../void/is-being-paid.util.ts';
import type { InvoiceCommandResult } from './invoice-command-result.type.ts';
import { InvoiceCommands } from './invoice-commands.service.ts';
import type { CommandContext } from './stripe-command-runner.service.ts';
import type { StripePush } from './stripe-push.type.ts';

/** GONE: nobody can pay the version any more. HAS_MONEY: a customer paid it, or is paying, so that it must stand. */
export type TakenBack = 'GONE' | 'HAS_MONEY';

const REFUSALS: ReadonlySet<StripeFailureKind> = new Set(['REFUSED', 'NOT_FOUND']);

type Version = StripePush & { readonly stripeInvoiceId: string };

/** Takes a version of an invoice back at Stripe, whatever state somebody brought it into meanwhile. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly commands: InvoiceCommands,
    private readonly reader: StripeStateReader,
  ) {}

  /**
   * A draft is deleted, an open invoice voided, what Stripe does not have any more left. One with payment records on it, which Stripe does not void, is credited
   * in full. Tried as `isFinalized` says, and looked at only when Stripe refuses. Throws StripeFailure.
   */
  async takeBack(
    version: Version,
    context: CommandContext,
    { isFinalized }: { isFinalized: boolean },
  ): Promise<TakenBack> {
    try {
      await (isFinalized
        ? this.commands.voidInvoice(context, version, version.stripeInvoiceId)
        : this.commands.deleteDraft(context, version, version.stripeInvoiceId));
      return 'GONE';
    } catch (error) {
      const isNo = error instanceof StripeFailure && REFUSALS.has(error.kind);
      if (!isNo) {
        throw error;
      }
      const present = await this.commands.findPresent(context, version.stripeInvoiceId);
      return this.takeBackAsItIs(version, context, { present, isFinalized, refusal: error });
    }
  }

  private async takeBackAsItIs(
    version: Version,
    context: CommandContext,
    seen: { present: InvoiceCommandResult | null; isFinalized: boolean; refusal: StripeFailure },
  ): Promise<TakenBack> {
    const { present, isFinalized, refusal } = seen;
    if (present === null || present.status === 'void') {
      return 'GONE';
    }
    if (BigInt(present.paidAtStripeMinor) > 0n) {
      return 'HAS_MONEY';
    }
    if (BigInt(present.recordedMinor) > 0n) {
      await this.commands.creditVersion(context, version, present);
      return 'GONE';
    }
    if (present.status === 'paid') {
      // Out of band in the Dashboard: money all the same.
      return 'HAS_MONEY';
    }
    if (present.status !== 'draft' && !isFinalized) {
      // Finalized by hand in the Dashboard.
      return this.takeBack(version, context, { isFinalized: true });
    }
    if (isBeingPaid(await this.reader.readInvoiceState(context, version.stripeInvoiceId))) {
      // A bank debit that is on its way would arrive on a void invoice.
      return 'HAS_MONEY';
    }
    throw refusal;
  }
}
