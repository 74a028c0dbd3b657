import { Injectable } from '@nestjs/common';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { fromStripeAmountOrThrow } from '../amount.util.ts';
import { StripeCaller } from '../client/stripe-caller.service.ts';
import type { StripePush } from '../push/stripe-push.type.ts';
import { currencyOfOrThrow, dateOf } from '../snapshot/read-stripe-objects.util.ts';

/** What Stripe's own page of an invoice would ask for, read just now. */
export type HostedPageSnapshot = {
  /** Stripe's word for the invoice: open, paid, uncollectible, void, draft. */
  readonly status: string;
  readonly amountRemainingMinor: bigint;
  readonly finalizedAt: Date | null;
  /** The page: a right to pay, never to be kept. Null where Stripe gives none. */
  readonly address: string | null;
};

/** Reads Stripe's page of an invoice anew whenever somebody goes there: an address ends, and amounts change. */
@Injectable()
export class HostedPages {
  constructor(
    private readonly connections: StripeConnections,
    private readonly caller: StripeCaller,
  ) {}

  /** Throws StripeFailure; AppException STRIPE_CONNECTION_LOST. https://docs.stripe.com/api/invoices/retrieve */
  async read(push: StripePush & { stripeInvoiceId: string }): Promise<HostedPageSnapshot> {
    const invoice = await this.caller.call({
      connection: this.connections.ofObjectOrThrow(push.connectionId),
      priority: 'PERSON',
      name: 'invoices.retrieve',
      send: (stripe) => stripe.invoices.retrieve(push.stripeInvoiceId),
    });
    const currency = currencyOfOrThrow(invoice.currency);
    return {
      status: String(invoice.status),
      amountRemainingMinor: fromStripeAmountOrThrow(invoice.amount_remaining, currency),
      finalizedAt: dateOf(invoice.status_transitions.finalized_at),
      address: invoice.hosted_invoice_url ?? null,
    };
  }
}
