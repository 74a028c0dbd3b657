import type { StripeEndpoint } from '../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';
import { isSameWebhookPlace } from './webhook-url.util.ts';

/** What an endpoint of ours is marked with at Stripe. */
export type EndpointMark = {
  readonly crm_installation_id: string;
  readonly crm_workspace_id: string;
  readonly crm_connection_id: string;
};

/**
 * The endpoints that were made for this connection and are no longer the one in use: ours by their mark, or by hand to
 * the very address of the connection. What belongs to anybody else is never among them.
 */
export const decideStaleEndpoints = (input: {
  endpoints: readonly StripeEndpoint[];
  /** In use, or being retired by itself. */
  keep: ReadonlySet<string>;
  mark: EndpointMark;
  webhookUrl: string | null;
}): StripeEndpoint[] =>
  input.endpoints.filter(
    (endpoint) =>
      !input.keep.has(endpoint.stripeEndpointId) &&
      (isMarked(endpoint, input.mark) ||
        (input.webhookUrl !== null && isSameWebhookPlace(endpoint.url, input.webhookUrl))),
  );

const isMarked = ({ metadata }: StripeEndpoint, mark: EndpointMark): boolean =>
  Object.entries(mark).every(([key, value]) => metadata[key] === value);
