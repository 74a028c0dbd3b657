import { Injectable } from '@nestjs/common';
import { ConnectionSource } from '../../connection/stripe-connection.type.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import type { WebhookEndpoint } from '../../connection/webhook-endpoint.type.ts';
import { WebhookEndpointRepository } from '../../connection/webhook-endpoint.typeorm-repository.ts';
import type { CallPriority } from '../../stripe/client/stripe-rate-limiter.typeorm-repository.ts';
import {
  type StripeEndpoint,
  StripeWebhookEndpoints,
} from '../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';

export type EndpointsAtStripe = {
  /** All of the account and mode. */
  readonly all: readonly StripeEndpoint[];
  /** The one registered from here, as our row has it; null where there is none. */
  readonly known: WebhookEndpoint | null;
};

/** Keeps our row of an endpoint equal to what Stripe has. */
@Injectable()
export class EndpointState {
  constructor(
    private readonly endpoints: WebhookEndpointRepository,
    private readonly stripeEndpoints: StripeWebhookEndpoints,
  ) {}

  /** Reads Stripe's endpoints and notes what became of ours: one that is gone counts as disabled. */
  async refresh(open: UsableConnection, priority: CallPriority): Promise<EndpointsAtStripe> {
    const { workspaceId, id: connectionId, source } = open.connection;
    const all = await this.stripeEndpoints.list(open, priority);
    const known =
      source === ConnectionSource.ENVIRONMENT
        ? null
        : await this.endpoints.findCurrent({ workspaceId, connectionId });
    if (known === null) {
      return { all, known };
    }
    const present = all.find(({ stripeEndpointId }) => stripeEndpointId === known.stripeEndpointId);
    await this.endpoints.update(known, present ?? { ...known, enabled: false });
    return { all, known };
  }
}
