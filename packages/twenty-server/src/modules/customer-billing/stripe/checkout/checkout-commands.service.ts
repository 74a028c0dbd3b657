import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import { InvoiceCommands } from '../push/invoice-commands.service.ts';
import { type CommandContext, StripeCommandRunner } from '../push/stripe-command-runner.service.ts';
import type { StripeCommand } from '../push/stripe-push.type.ts';
import type { CheckoutSession } from './checkout-session.type.ts';
import { readSession, type SessionSnapshot } from './read-session.util.ts';
import { buildSessionCommand } from './session-command.util.ts';

/** A session that Stripe has. */
export type SessionAtStripe = CheckoutSession & { readonly stripeCheckoutSessionId: string };

type SessionResult = JsonObject & { readonly stripeCheckoutSessionId: string };

const keepIdOf = ({ id }: Stripe.Checkout.Session): SessionResult => ({
  stripeCheckoutSessionId: id,
});

/** Each call about a Checkout Session: how it is sent, what is kept of the answer, how it is found again. */
@Injectable()
export class CheckoutCommands {
  constructor(
    private readonly runner: StripeCommandRunner,
    private readonly invoiceCommands: InvoiceCommands,
    private readonly caller: StripeCaller,
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
      command: await this.runner.prepare(buildSessionCommand.expire(session)),
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
    const command = buildSessionCommand.attach(session, to.stripePaymentIntentId);
    await this.invoiceCommands.attachPayment(context, command, to);
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

  private async findCreated(
    context: CommandContext,
    command: StripeCommand,
  ): Promise<SessionResult | null> {
    const params = command.params as unknown as Stripe.Checkout.SessionCreateParams;
    const wanted = params.metadata?.['crm_checkout_session_id'];
    const found = await this.runner.findMade(context, {
      command,
      name: 'checkout.sessions.list',
      list: (stripe, range) =>
        stripe.checkout.sessions.list({
          ...(params.customer === undefined ? {} : { customer: params.customer }),
          ...range,
        }),
      fits: ({ metadata }) => metadata?.['crm_checkout_session_id'] === wanted,
    });
    return found && keepIdOf(found);
  }
}
