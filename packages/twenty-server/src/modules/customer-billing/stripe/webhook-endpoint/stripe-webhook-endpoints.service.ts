import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import Stripe from 'stripe';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import {
  type StripeAnswer,
  type StripeCall,
  StripeCaller,
} from '../client/stripe-caller.service.ts';
import type { CallPriority } from '../client/stripe-rate-limiter.typeorm-repository.ts';
import { isMissing } from '../client/is-missing.util.ts';
import { toWebhookException } from './to-webhook-exception.util.ts';

/** The version of the SDK's types, in which endpoints of ours send events. https://docs.stripe.com/api/versioning */
export const STRIPE_API_VERSION: string = Stripe.API_VERSION;

/** Stripe allows 16 endpoints per account and mode: one page holds them. */
const MOST_ENDPOINTS = 100;

/** An endpoint as Stripe describes it. */
export type StripeEndpoint = {
  readonly stripeEndpointId: string;
  readonly url: string;
  readonly apiVersion: string | null;
  readonly enabledEvents: readonly string[];
  readonly enabled: boolean;
  readonly metadata: Readonly<Record<string, string>>;
  readonly createdAt: Date;
};

export type NewStripeEndpoint = {
  readonly url: string;
  readonly enabledEvents: readonly string[];
  readonly metadata: Readonly<Record<string, string>>;
};

/** Webhook endpoints at Stripe. Every method throws what {@link toWebhookException} makes of a failure. https://docs.stripe.com/api/webhook_endpoints */
@Injectable()
export class StripeWebhookEndpoints {
  constructor(private readonly caller: StripeCaller) {}

  /** All of the account and mode, whoever made them. */
  async list(
    connection: UsableConnection,
    priority: CallPriority = 'PERSON',
  ): Promise<StripeEndpoint[]> {
    const page = await this.call({
      connection,
      priority,
      name: 'webhookEndpoints.list',
      send: (stripe) => stripe.webhookEndpoints.list({ limit: MOST_ENDPOINTS }),
    });
    return page.data.map(toEndpoint);
  }

  /** The secret is in the answer to this request and in none after it. */
  async create(
    connection: UsableConnection,
    endpoint: NewStripeEndpoint,
  ): Promise<{ endpoint: StripeEndpoint; secret: PlaintextSecret }> {
    // One key per press: the retries of this call are one endpoint, the next press is another one on purpose.
    const idempotencyKey = `webhook-endpoint:${randomUUID()}`;
    const created = await this.call({
      connection,
      priority: 'PERSON',
      name: 'webhookEndpoints.create',
      send: (stripe) =>
        stripe.webhookEndpoints.create(
          {
            url: endpoint.url,
            enabled_events: eventsOf(endpoint),
            // Never the account's default: the payload would have another shape than we read.
            api_version: Stripe.API_VERSION,
            description: 'Tells the CRM what was paid',
            metadata: { ...endpoint.metadata },
          },
          { idempotencyKey },
        ),
    });
    if (created.secret === undefined) {
      throw new AppException('WEBHOOK_STRIPE_UNREACHABLE');
    }
    return { endpoint: toEndpoint(created), secret: PlaintextSecret.of(created.secret) };
  }

  /** Makes an endpoint send these events to this address, and enables it. Its version and secret stay. */
  async update(
    connection: UsableConnection,
    stripeEndpointId: string,
    endpoint: NewStripeEndpoint,
  ): Promise<StripeEndpoint> {
    const idempotencyKey = `webhook-endpoint:${randomUUID()}`;
    const updated = await this.call({
      connection,
      priority: 'PERSON',
      name: 'webhookEndpoints.update',
      send: (stripe) =>
        stripe.webhookEndpoints.update(
          stripeEndpointId,
          {
            url: endpoint.url,
            enabled_events: eventsOf(endpoint),
            metadata: { ...endpoint.metadata },
            disabled: false,
          },
          { idempotencyKey },
        ),
    });
    return toEndpoint(updated);
  }

  /** Removes an endpoint; false when it was gone already. */
  async remove(
    connection: UsableConnection,
    stripeEndpointId: string,
    priority: CallPriority = 'PERSON',
  ): Promise<boolean> {
    try {
      await this.caller.call({
        connection,
        priority,
        name: 'webhookEndpoints.del',
        send: (stripe) => stripe.webhookEndpoints.del(stripeEndpointId),
      });
      return true;
    } catch (error) {
      if (isMissing(error)) {
        return false;
      }
      throw toWebhookException(error);
    }
  }

  private async call<T extends StripeAnswer>(call: StripeCall<T>): Promise<T> {
    try {
      return await this.caller.call(call);
    } catch (error) {
      throw toWebhookException(error);
    }
  }
}

const eventsOf = ({ enabledEvents }: NewStripeEndpoint) =>
  [...enabledEvents] as Stripe.WebhookEndpointCreateParams.EnabledEvent[];

const toEndpoint = (endpoint: Stripe.WebhookEndpoint): StripeEndpoint => ({
  stripeEndpointId: endpoint.id,
  url: endpoint.url,
  apiVersion: endpoint.api_version,
  enabledEvents: endpoint.enabled_events,
  enabled: endpoint.status === 'enabled',
  metadata: endpoint.metadata,
  createdAt: new Date(endpoint.created * 1000),
});
