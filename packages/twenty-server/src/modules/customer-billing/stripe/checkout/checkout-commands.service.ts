import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import { Database } from '../../../../engine/database/database.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { type CommandContext, StripeCommandRunner } from '../push/stripe-command-runner.service.ts';
import { StripeCommandRepository } from '../push/stripe-command.typeorm-repository.ts';
import type { NewStripeCommand, StripeCommand } from '../push/stripe-push.type.ts';
import type { CheckoutSession } from './checkout-session.type.ts';
import { readSession, type SessionSnapshot } from './read-session.util.ts';
import { buildSessionCommand } from './session-command.util.ts';

/** A session that Stripe has. */
export type SessionAtStripe = CheckoutSession & { readonly stripeCheckoutSessionId: string };

type SessionResult = JsonObject & { readonly stripeCheckoutSessionId: string };

const ONE_HOUR_SECONDS = 3600;

const keepIdOf = ({ id }: Stripe.Checkout.Session): SessionResult => ({
  stripeCheckoutSessionId: id,
});

/** Each call about a Checkout Session: how it is sent, what is kept of the answer, how it is found again. */
@Injectable()
export class CheckoutCommands {
  constructor(
    private readonly runner: StripeCommandRunner,
    private readonly commands: StripeCommandRepository,
    private readonly caller: StripeCaller,
    private readonly database: Database,
  ) {}

  /**
   * Makes the session and answers its id. `returnAddress` is where the customer comes back to; it must be the same
   * whenever the command is sent again. https://docs.stripe.com/api/checkout/sessions/create
   */
  async create(
    context: CommandContext,
    command: StripeCommand,
    returnAddress: string,
  ): Promise<string> {
    const { stripeCheckoutSessionId } = await this.runner.run(context, {
      command,
      name: 'checkout.sessions.create',
      send: (stripe, params, options) =>
        stripe.checkout.sessions.create(
          {
            ...(params as unknown as Stripe.Checkout.SessionCreateParams),
            success_url: returnAddress,
            cancel_url: returnAddress,
          },
          options,
        ),
      read: keepIdOf,
      lookUp: () => this.findCreated(context, command),
    });
    return stripeCheckoutSessionId;
  }

  /** Throws StripeFailure REFUSED where it is open no more. https://docs.stripe.com/api/checkout/sessions/expire */
  async expire(context: CommandContext, session: SessionAtStripe): Promise<void> {
    await this.runner.run(context, {
      command: await this.prepare(buildSessionCommand.expire(session)),
      name: 'checkout.sessions.expire',
      send: (stripe, _params, options) =>
        stripe.checkout.sessions.expire(session.stripeCheckoutSessionId, {}, options),
      read: keepIdOf,
      lookUp: async () => {
        const { status, stripeCheckoutSessionId } = await this.retrieve(context, session);
        return status === 'expired' ? { stripeCheckoutSessionId } : null;
      },
    });
  }

  /** Credits what came through the session to the invoice. https://docs.stripe.com/api/invoices/attach_payment */
  async attach(
    context: CommandContext,
    session: CheckoutSession,
    to: { stripeInvoiceId: string; stripePaymentIntentId: string },
  ): Promise<void> {
    await this.runner.run(context, {
      command: await this.prepare(buildSessionCommand.attach(session, to.stripePaymentIntentId)),
      name: 'invoices.attachPayment',
      send: (stripe, params, options) =>
        stripe.invoices.attachPayment(
          to.stripeInvoiceId,
          params as Stripe.InvoiceAttachPaymentParams,
          options,
        ),
      read: ({ id }) => ({ stripeInvoiceId: id }),
      lookUp: async () =>
        (await this.isAttached(context, to)) ? { stripeInvoiceId: to.stripeInvoiceId } : null,
    });
  }

  /** https://docs.stripe.com/api/checkout/sessions/retrieve */
  async retrieve(context: CommandContext, session: SessionAtStripe): Promise<SessionSnapshot> {
    return readSession(
      await this.caller.call({
        connection: context.connection,
        priority: context.priority,
        name: 'checkout.sessions.retrieve',
        send: (stripe) => stripe.checkout.sessions.retrieve(session.stripeCheckoutSessionId),
      }),
    );
  }

  private async prepare(command: NewStripeCommand): Promise<StripeCommand> {
    await this.database.inTransaction((transaction) =>
      this.commands.insertIfNew(command, transaction),
    );
    return this.commands.findByKeyOrThrow(command);
  }

  private async isAttached(
    context: CommandContext,
    to: { stripeInvoiceId: string; stripePaymentIntentId: string },
  ): Promise<boolean> {
    const page = await this.caller.call({
      connection: context.connection,
      priority: context.priority,
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

  private async findCreated(
    context: CommandContext,
    command: StripeCommand,
  ): Promise<SessionResult | null> {
    const params = command.params as unknown as Stripe.Checkout.SessionCreateParams;
    const wanted = params.metadata?.['crm_checkout_session_id'];
    const firstSentSeconds = Math.floor((command.firstSentAt?.getTime() ?? 0) / 1000);
    for (let startingAfter: string | undefined; ;) {
      const page = await this.caller.call({
        connection: context.connection,
        priority: context.priority,
        name: 'checkout.sessions.list',
        send: (stripe) =>
          stripe.checkout.sessions.list({
            ...(params.customer === undefined ? {} : { customer: params.customer }),
            created: { gte: firstSentSeconds - ONE_HOUR_SECONDS },
            limit: 100,
            ...(startingAfter === undefined ? {} : { starting_after: startingAfter }),
          }),
      });
      const found = page.data.find(
        ({ metadata }) => metadata?.['crm_checkout_session_id'] === wanted,
      );
      if (found !== undefined) {
        return keepIdOf(found);
      }
      startingAfter = page.data.at(-1)?.id;
      if (!page.has_more || startingAfter === undefined) {
        return null;
      }
    }
  }
}
