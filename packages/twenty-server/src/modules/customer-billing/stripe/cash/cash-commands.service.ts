import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { InvoiceCommands } from '../push/invoice-commands.service.ts';
import { type CommandContext, StripeCommandRunner } from '../push/stripe-command-runner.service.ts';
import { StripeCommandRepository } from '../push/stripe-command.typeorm-repository.ts';
import { type StripeCommand, StripeCommandKind } from '../push/stripe-push.type.ts';
import { buildCashCommand, transferIdOf, type CashVersion } from './cash-command.util.ts';

export type CashPayment = { readonly stripePaymentIntentId: string; readonly status: string };

/** The writes that give a customer's cash at Stripe to an invoice. */
@Injectable()
export class CashCommands {
  constructor(
    private readonly runner: StripeCommandRunner,
    private readonly commands: StripeCommandRepository,
    private readonly invoiceCommands: InvoiceCommands,
  ) {}

  /** Payments out of cash that reached Stripe, or may have, and that nobody has credited or given up yet. */
  async listUnconcluded(version: CashVersion): Promise<StripeCommand[]> {
    const all = await this.commands.listByPush({
      workspaceId: version.workspaceId,
      pushId: version.id,
    });
    const concluded = new Set(
      all
        .filter(
          ({ kind, status }) => CONCLUDING.has(kind) && (status === 'DONE' || status === 'REFUSED'),
        )
        .map(transferIdOf),
    );
    return all.filter(
      (command) =>
        command.kind === StripeCommandKind.CREATE_CASH_PAYMENT &&
        command.status !== 'REFUSED' &&
        command.firstSentAt !== null &&
        !concluded.has(transferIdOf(command)),
    );
  }

  /** Pays out of the cash at once, or not at all. https://docs.stripe.com/api/payment_intents/create */
  pay(context: CommandContext, command: StripeCommand): Promise<CashPayment> {
    return this.runner.run(context, {
      command,
      name: 'paymentIntents.create',
      send: (stripe, params, options) =>
        stripe.paymentIntents.create(
          params as unknown as Stripe.PaymentIntentCreateParams,
          options,
        ),
      read: ({ id, status }) => ({ stripePaymentIntentId: id, status: String(status) }),
      lookUp: () => this.findPaid(context, command),
    });
  }

  /** https://docs.stripe.com/api/invoices/attach_payment */
  async attach(
    context: CommandContext,
    version: CashVersion,
    { command, stripePaymentIntentId }: { command: StripeCommand; stripePaymentIntentId: string },
  ): Promise<void> {
    const { stripeInvoiceId } = version;
    await this.invoiceCommands.attachPayment(
      context,
      buildCashCommand.attach(version, transferIdOf(command), stripePaymentIntentId),
      { stripeInvoiceId, stripePaymentIntentId },
    );
  }

  /** Gives up a payment that the cash did not suffice for. https://docs.stripe.com/api/payment_intents/cancel */
  async cancel(
    context: CommandContext,
    version: CashVersion,
    { command, stripePaymentIntentId }: { command: StripeCommand; stripePaymentIntentId: string },
  ): Promise<void> {
    await this.runner.run(context, {
      command: await this.runner.prepare(buildCashCommand.cancel(version, transferIdOf(command))),
      name: 'paymentIntents.cancel',
      send: (stripe, _params, options) =>
        stripe.paymentIntents.cancel(stripePaymentIntentId, {}, options),
      read: ({ id, status }) => ({ stripePaymentIntentId: id, status: String(status) }),
      lookUp: async () => null,
    });
  }

  private async findPaid(
    context: CommandContext,
    command: StripeCommand,
  ): Promise<CashPayment | null> {
    const { customer, metadata } = command.params as unknown as Stripe.PaymentIntentCreateParams;
    const wanted = (metadata as Stripe.MetadataParam)['crm_transfer_id'];
    const found = await this.runner.findMade(context, {
      command,
      name: 'paymentIntents.list',
      list: (stripe, range) =>
        stripe.paymentIntents.list({ ...(customer === undefined ? {} : { customer }), ...range }),
      fits: (intent) => intent.metadata['crm_transfer_id'] === wanted,
    });
    return found && { stripePaymentIntentId: found.id, status: String(found.status) };
  }
}

const CONCLUDING: ReadonlySet<StripeCommandKind> = new Set([
  StripeCommandKind.ATTACH_CASH_PAYMENT,
  StripeCommandKind.CANCEL_CASH_PAYMENT,
]);
