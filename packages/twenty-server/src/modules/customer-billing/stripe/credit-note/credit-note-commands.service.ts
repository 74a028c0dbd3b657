import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { fromStripeAmountOrThrow } from '../amount.util.ts';
import { findOnPages, readAllPages } from '../client/find-on-pages.util.ts';
import { StripeCaller, type StripeCall } from '../client/stripe-caller.service.ts';
import { type CommandContext, StripeCommandRunner } from '../push/stripe-command-runner.service.ts';
import type { StripeCommand } from '../push/stripe-push.type.ts';
import { isOfCommand } from '../refund/refund-command-params.util.ts';
import { currencyOfOrThrow } from '../snapshot/read-stripe-objects.util.ts';

export type CreditNoteResult = JsonObject & { readonly stripeCreditNoteId: string };

/** What of a Stripe invoice can be credited. Minor units of the invoice's currency. */
export type CreditableState = {
  /** Still to be paid: a credit note takes from this first. */
  readonly remainingMinor: bigint;
  /** The most that all further credit notes together can be over. */
  readonly creditableMinor: bigint;
};

/** Credit notes at Stripe. */
@Injectable()
export class CreditNoteCommands {
  constructor(
    private readonly runner: StripeCommandRunner,
    private readonly caller: StripeCaller,
  ) {}

  /** https://docs.stripe.com/api/credit_notes/create */
  create(context: CommandContext, command: StripeCommand): Promise<CreditNoteResult> {
    const { invoice } = paramsOf(command);
    return this.runner.run(context, {
      command,
      name: 'creditNotes.create',
      send: (stripe, params, options) =>
        stripe.creditNotes.create(params as unknown as Stripe.CreditNoteCreateParams, options),
      read: ({ id }: Stripe.Response<Stripe.CreditNote>) => ({ stripeCreditNoteId: id }),
      lookUp: async () => {
        const found = await findOnPages(
          (after) => this.listOfInvoice(context, invoice, after),
          ({ metadata }) => isOfCommand(command, metadata),
        );
        return found === null ? null : { stripeCreditNoteId: found.id };
      },
    });
  }

  /** Whether what is still to be paid changed since the command was frozen, so that its parts no longer fit. */
  async wasOvertaken(context: CommandContext, command: StripeCommand): Promise<boolean> {
    const params = paramsOf(command);
    const invoice = await this.retrieve(context, params.invoice);
    const givenBack =
      (params.refund_amount ?? 0) + (params.credit_amount ?? 0) + (params.out_of_band_amount ?? 0);
    const amount = params.amount ?? 0;
    return amount - Math.min(amount, invoice.amount_remaining) !== givenBack;
  }

  /** Refunds that no credit note names lower what can be credited. */
  async readCreditable(
    context: Pick<StripeCall<never>, 'connection' | 'priority'>,
    { stripeInvoiceId, refundedMinor }: { stripeInvoiceId: string; refundedMinor: bigint },
  ): Promise<CreditableState> {
    const invoice = await this.retrieve(context, stripeInvoiceId);
    const currency = currencyOfOrThrow(invoice.currency);
    const minor = (amount: number) => fromStripeAmountOrThrow(amount, currency);
    const notes = await readAllPages((after) =>
      this.listOfInvoice(context, stripeInvoiceId, after),
    );
    const linkedMinor = notes
      .filter(({ status }) => status !== 'void')
      .flatMap(({ refunds }) => refunds)
      .reduce((sum, { amount_refunded: amount }) => sum + minor(amount), 0n);
    const unlinkedMinor = refundedMinor > linkedMinor ? refundedMinor - linkedMinor : 0n;
    const creditableMinor =
      minor(invoice.total) -
      minor(invoice.pre_payment_credit_notes_amount) -
      minor(invoice.post_payment_credit_notes_amount) -
      unlinkedMinor;
    return {
      remainingMinor: minor(invoice.amount_remaining),
      creditableMinor: creditableMinor > 0n ? creditableMinor : 0n,
    };
  }

  private retrieve(
    context: Pick<StripeCall<never>, 'connection' | 'priority'>,
    stripeInvoiceId: string,
  ): Promise<Stripe.Response<Stripe.Invoice>> {
    return this.caller.call({
      connection: context.connection,
      priority: context.priority,
      name: 'invoices.retrieve',
      send: (stripe) => stripe.invoices.retrieve(stripeInvoiceId),
    });
  }

  private listOfInvoice(
    context: Pick<StripeCall<never>, 'connection' | 'priority'>,
    invoice: string,
    after: { starting_after?: string },
  ): Promise<Stripe.ApiList<Stripe.CreditNote>> {
    return this.caller.call({
      connection: context.connection,
      priority: context.priority,
      name: 'creditNotes.list',
      send: (stripe) => stripe.creditNotes.list({ invoice, limit: 100, ...after }),
    });
  }
}

const paramsOf = ({ params }: StripeCommand): Stripe.CreditNoteCreateParams =>
  params as unknown as Stripe.CreditNoteCreateParams;
