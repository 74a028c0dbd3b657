import { Injectable } from '@nestjs/common';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import { KnownStripeIds } from '../stripe/lookup/known-stripe-ids.typeorm-repository.ts';
import type { ReadContext } from '../stripe/snapshot/reading.type.ts';
import { StripeStateReader } from '../stripe/snapshot/stripe-state-reader.service.ts';

/** A payment by its PaymentIntent, or by its charge where the event names no more. */
type PaymentInQuestion =
  { readonly stripePaymentIntentId: string } | { readonly stripeChargeId: string };

/** Asks Stripe which invoice a payment is for, for events that none of our rows can place. */
@Injectable()
export class PaymentIntentResolver {
  constructor(
    private readonly connections: StripeConnections,
    private readonly reader: StripeStateReader,
    private readonly stripeIds: KnownStripeIds,
  ) {}

  /** Our invoice, or null when Stripe knows none of ours for it. Throws StripeFailure. */
  async findInvoiceId(input: {
    workspaceId: string;
    connectionId: string;
    about: PaymentInQuestion;
  }): Promise<string | null> {
    const { workspaceId, connectionId, about } = input;
    const connection = this.connections.ofObjectOrThrow(connectionId);
    const context: ReadContext = { connection, priority: 'BACKGROUND' };
    const intentId =
      'stripePaymentIntentId' in about
        ? about.stripePaymentIntentId
        : await this.reader.findIntentOfCharge(context, about.stripeChargeId);
    // Stripe lists no invoice by a bare charge; the invoice's own events bring it.
    if (intentId === null) {
      return null;
    }
    const stripeInvoiceId = await this.reader.findInvoiceOfPaymentIntent(context, intentId);
    const stripeIds = [intentId, ...(stripeInvoiceId === null ? [] : [stripeInvoiceId])];
    const known = await this.stripeIds.findInvoices({ workspaceId, connectionId, stripeIds });
    return stripeIds.map((id) => known.get(id)).find((id) => id !== undefined) ?? null;
  }
}
