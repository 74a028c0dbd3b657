import { Injectable } from '@nestjs/common';
import { StripeConnections } from '../connection/stripe-connections.service.ts';
import { StripePushRepository } from '../stripe/push/stripe-push.typeorm-repository.ts';
import { StripeStateReader } from '../stripe/snapshot/stripe-state-reader.service.ts';

/** Asks Stripe which invoice a PaymentIntent pays, for events that none of our rows can place. */
@Injectable()
export class PaymentIntentResolver {
  constructor(
    private readonly connections: StripeConnections,
    private readonly reader: StripeStateReader,
    private readonly pushes: StripePushRepository,
  ) {}

  /** Our invoice, or null when Stripe knows none of ours for it. Throws StripeFailure. */
  async findInvoiceId(input: {
    workspaceId: string;
    connectionId: string;
    stripePaymentIntentId: string;
  }): Promise<string | null> {
    const connection = this.connections.ofObjectOrThrow(input.connectionId);
    const stripeInvoiceId = await this.reader.findInvoiceOfPaymentIntent(
      { connection, priority: 'BACKGROUND' },
      input.stripePaymentIntentId,
    );
    if (stripeInvoiceId === null) {
      return null;
    }
    const known = await this.pushes.findInvoiceIdsByStripeIds({
      workspaceId: input.workspaceId,
      connectionId: input.connectionId,
      stripeIds: [stripeInvoiceId],
    });
    return known.get(stripeInvoiceId) ?? null;
  }
}
