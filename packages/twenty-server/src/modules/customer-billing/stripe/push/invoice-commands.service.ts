import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { toStripeAmount } from '../amount.util.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { findOnPages } from '../client/find-on-pages.util.ts';
import { isMissing } from '../client/is-missing.util.ts';
import {
  type InvoiceCommandResult,
  readInvoiceCommandResult,
} from './invoice-command-result.type.ts';
import { buildFollowUpCommand } from './push-commands.util.ts';
import { type CommandContext, StripeCommandRunner } from './stripe-command-runner.service.ts';
import { StripeCommandRepository } from './stripe-command.typeorm-repository.ts';
import type { NewStripeCommand, StripeCommand, StripePush } from './stripe-push.type.ts';

/** Each by the state it brings an invoice into. */
const CLOSING_COMMANDS = {
  void: buildFollowUpCommand.void,
  uncollectible: buildFollowUpCommand.markUncollectible,
} as const;
/** A PaymentIntent and the invoice that its money is for. */
type PaymentOfInvoice = {
  readonly stripeInvoiceId: string;
  readonly stripePaymentIntentId: string;
};

type ClosedStatus = keyof typeof CLOSING_COMMANDS;

/** Each write on an invoice at Stripe: how it is sent, what is kept of the answer, how it is found again. */
@Injectable()
export class InvoiceCommands {
  constructor(
    private readonly runner: StripeCommandRunner,
    private readonly commands: StripeCommandRepository,
    private readonly caller: StripeCaller,
  ) {}

  /** https://docs.stripe.com/api/invoices/create */
  create(
    context: CommandContext,
    command: StripeCommand,
    stripeCustomerId: string,
  ): Promise<InvoiceCommandResult> {
    return this.runner.run(context, {
      command,
      name: 'invoices.create',
      send: (stripe, params, options) =>
        stripe.invoices.create({ ...params, customer: stripeCustomerId }, options),
      read: readInvoiceCommandResult,
      lookUp: () => this.findCreated(context, command, stripeCustomerId),
    });
  }

  /** https://docs.stripe.com/api/invoices/add_lines */
  addLines(
    context: CommandContext,
    command: StripeCommand,
    stripeInvoiceId: string,
  ): Promise<InvoiceCommandResult> {
    return this.runner.run(context, {
      command,
      name: 'invoices.addLines',
      send: (stripe, params, options) =>
        stripe.invoices.addLines(
          stripeInvoiceId,
          params as unknown as Stripe.InvoiceAddLinesParams,
          options,
        ),
      read: readInvoiceCommandResult,
      lookUp: async () =>
        (await this.hasLines(context, command, stripeInvoiceId))
          ? this.retrieve(context, stripeInvoiceId)
          : null,
    });
  }

  /** https://docs.stripe.com/api/invoices/finalize */
  finalize(
    context: CommandContext,
    command: StripeCommand,
    stripeInvoiceId: string,
  ): Promise<InvoiceCommandResult> {
    return this.runner.run(context, {
      command,
      name: 'invoices.finalizeInvoice',
      send: (stripe, params, options) =>
        stripe.invoices.finalizeInvoice(
          stripeInvoiceId,
          params as Stripe.InvoiceFinalizeInvoiceParams,
          options,
        ),
      read: readInvoiceCommandResult,
      lookUp: async () => {
        const invoice = await this.retrieve(context, stripeInvoiceId);
        return invoice.status === 'draft' ? null : invoice;
      },
    });
  }

  /** A draft that is gone already is as good as deleted. https://docs.stripe.com/api/invoices/delete */
  async deleteDraft(
    context: CommandContext,
    push: StripePush,
    stripeInvoiceId: string,
  ): Promise<void> {
    try {
      await this.runner.run(context, {
        command: await this.runner.prepare(buildFollowUpCommand.deleteDraft(push)),
        name: 'invoices.del',
        // The empty parameters are needed: options in their place would be sent as parameters.
        send: (stripe, _params, options) => stripe.invoices.del(stripeInvoiceId, {}, options),
        read: (deleted) => ({ stripeInvoiceId: deleted.id }),
        lookUp: async () =>
          (await this.findPresent(context, stripeInvoiceId)) === null ? { stripeInvoiceId } : null,
      });
    } catch (error) {
      if (!isMissing(error)) {
        throw error;
      }
    }
  }

  /** https://docs.stripe.com/api/invoices/void */
  async voidInvoice(
    context: CommandContext,
    push: StripePush,
    stripeInvoiceId: string,
  ): Promise<InvoiceCommandResult> {
    return this.runner.run(context, {
      command: await this.runner.prepare(buildFollowUpCommand.void(push)),
      name: 'invoices.voidInvoice',
      send: (stripe, _params, options) => stripe.invoices.voidInvoice(stripeInvoiceId, {}, options),
      read: readInvoiceCommandResult,
      lookUp: () => this.findIn('void', context, stripeInvoiceId),
    });
  }

  /** https://docs.stripe.com/api/invoices/mark_uncollectible */
  async markUncollectible(
    context: CommandContext,
    push: StripePush,
    stripeInvoiceId: string,
  ): Promise<InvoiceCommandResult> {
    return this.runner.run(context, {
      command: await this.runner.prepare(buildFollowUpCommand.markUncollectible(push)),
      name: 'invoices.markUncollectible',
      send: (stripe, _params, options) =>
        stripe.invoices.markUncollectible(stripeInvoiceId, {}, options),
      read: readInvoiceCommandResult,
      lookUp: () => this.findIn('uncollectible', context, stripeInvoiceId),
    });
  }

  /**
   * Ends a void, or a debt given up, whose answer nobody kept: the process died, and the invoice at Stripe is in that
   * state. Throws StripeFailure.
   */
  async concludeClosing(
    context: CommandContext,
    push: StripePush,
    present: { stripeInvoiceId: string; status: ClosedStatus },
  ): Promise<void> {
    const { status, stripeInvoiceId } = present;
    const command = await this.commands.findByKey(CLOSING_COMMANDS[status](push));
    if (command !== null) {
      const lookUp = () => this.findIn(status, context, stripeInvoiceId);
      await this.runner.conclude({ command, lookUp });
    }
  }

  private async findIn(
    status: ClosedStatus,
    context: CommandContext,
    stripeInvoiceId: string,
  ): Promise<InvoiceCommandResult | null> {
    const invoice = await this.retrieve(context, stripeInvoiceId);
    return invoice.status === status ? invoice : null;
  }

  /** Credits a payment to an invoice. https://docs.stripe.com/api/invoices/attach_payment */
  async attachPayment(
    context: CommandContext,
    command: NewStripeCommand,
    to: PaymentOfInvoice,
  ): Promise<void> {
    await this.runner.run(context, {
      command: await this.runner.prepare(command),
      name: 'invoices.attachPayment',
      send: (stripe, params, options) =>
        stripe.invoices.attachPayment(
          to.stripeInvoiceId,
          params as unknown as Stripe.InvoiceAttachPaymentParams,
          options,
        ),
      read: ({ id }) => ({ stripeInvoiceId: id }),
      lookUp: async () =>
        (await this.isAttached(context, to)) ? { stripeInvoiceId: to.stripeInvoiceId } : null,
    });
  }

  /** Writes our ids on the invoice's PaymentIntent, where Stripe copies none: https://docs.stripe.com/metadata */
  async stampPaymentIntent(
    context: CommandContext,
    push: StripePush,
    stamp: { stripePaymentIntentId: string; metadata: object },
  ): Promise<void> {
    await this.runner.run(context, {
      command: await this.runner.prepare(buildFollowUpCommand.stamp(push, stamp.metadata)),
      name: 'paymentIntents.update',
      send: (stripe, params, options) =>
        stripe.paymentIntents.update(
          stamp.stripePaymentIntentId,
          params as Stripe.PaymentIntentUpdateParams,
          options,
        ),
      read: (intent) => ({ stripePaymentIntentId: intent.id }),
      lookUp: async () => null,
    });
  }

  /**
   * Credits all of a finalized invoice that only payment records paid: what is open is no longer asked for, and what was
   * recorded went back outside Stripe. https://docs.stripe.com/api/credit_notes/create
   */
  async creditVersion(
    context: CommandContext,
    push: StripePush,
    present: InvoiceCommandResult,
  ): Promise<void> {
    const amount = (minor: string) => toStripeAmount(BigInt(minor), push.currency);
    const params = {
      invoice: present.stripeInvoiceId,
      amount: amount(present.amountRemainingMinor) + amount(present.recordedMinor),
      out_of_band_amount: amount(present.recordedMinor),
      memo: 'Replaced by a corrected invoice.',
    };
    await this.runner.run(context, {
      command: await this.runner.prepare(buildFollowUpCommand.credit(push, params)),
      name: 'creditNotes.create',
      send: (stripe, sent, options) =>
        stripe.creditNotes.create(sent as unknown as Stripe.CreditNoteCreateParams, options),
      read: (note) => ({ stripeCreditNoteId: note.id }),
      lookUp: async () => {
        const notes = await this.caller.call({
          connection: context.connection,
          priority: context.priority,
          name: 'creditNotes.list',
          send: (stripe) =>
            stripe.creditNotes.list({ invoice: present.stripeInvoiceId, limit: 100 }),
        });
        const found = notes.data.find((note) => note.memo === params.memo);
        return found === undefined ? null : { stripeCreditNoteId: found.id };
      },
    });
  }

  /** Throws StripeFailure, NOT_FOUND when it is gone. */
  async retrieve(context: CommandContext, stripeInvoiceId: string): Promise<InvoiceCommandResult> {
    const invoice = await this.caller.call({
      connection: context.connection,
      priority: context.priority,
      name: 'invoices.retrieve',
      send: (stripe) => stripe.invoices.retrieve(stripeInvoiceId, { expand: ['payments'] }),
    });
    return readInvoiceCommandResult(invoice);
  }

  /** The invoice as it is at Stripe now; null when it is gone. */
  async findPresent(
    context: CommandContext,
    stripeInvoiceId: string,
  ): Promise<InvoiceCommandResult | null> {
    try {
      return await this.retrieve(context, stripeInvoiceId);
    } catch (error) {
      if (isMissing(error)) {
        return null;
      }
      throw error;
    }
  }

  private async findCreated(
    context: CommandContext,
    command: StripeCommand,
    stripeCustomerId: string,
  ): Promise<InvoiceCommandResult | null> {
    const wanted = (command.params['metadata'] ?? {}) as Record<string, string>;
    const found = await this.runner.findMade(context, {
      command,
      name: 'invoices.list',
      list: (stripe, range) => stripe.invoices.list({ customer: stripeCustomerId, ...range }),
      fits: ({ metadata }) =>
        Object.entries(wanted).every(([key, value]) => metadata?.[key] === value),
    });
    return found && readInvoiceCommandResult(found);
  }

  private async hasLines(
    context: CommandContext,
    command: StripeCommand,
    stripeInvoiceId: string,
  ): Promise<boolean> {
    const params = command.params as unknown as Stripe.InvoiceAddLinesParams;
    const wanted = (params.lines[0]?.metadata as Record<string, string> | undefined)?.[
      'crm_line_id'
    ];
    const { connection, priority } = context;
    const found = await findOnPages(
      (after) =>
        this.caller.call({
          connection,
          priority,
          name: 'invoices.listLineItems',
          send: (stripe) =>
            stripe.invoices.listLineItems(stripeInvoiceId, { limit: 100, ...after }),
        }),
      ({ metadata }) => metadata['crm_line_id'] === wanted,
    );
    return found !== null;
  }

  private async isAttached(
    { connection, priority }: CommandContext,
    to: PaymentOfInvoice,
  ): Promise<boolean> {
    const page = await this.caller.call({
      connection,
      priority,
      name: 'invoicePayments.list',
      send: (stripe) =>
        stripe.invoicePayments.list({
          payment: { type: 'payment_intent', payment_intent: to.stripePaymentIntentId },
          invoice: to.stripeInvoiceId,
          limit: 1,
        }),
    });
    return page.data.length > 0;
  }
}
