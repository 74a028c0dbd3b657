import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import type { StripeConnection } from '../../connection/stripe-connection.type.ts';
import type { VerifiedEvent } from '../../inbox/stripe-event.type.ts';

/**
 * An event as the inbox keeps it. `body`: the bytes it came in; of one read from Stripe's list there are none, and its
 * JSON stands for them.
 */
export const toVerifiedEvent = (
  event: Stripe.Event,
  {
    body,
    connection,
  }: { body: Buffer | string; connection: Pick<StripeConnection, 'id' | 'workspaceId'> },
): VerifiedEvent => {
  const object: unknown = event.data.object;
  const objectId =
    typeof object === 'object' && object !== null && 'id' in object && typeof object.id === 'string'
      ? object.id
      : null;
  return {
    workspaceId: connection.workspaceId,
    connectionId: connection.id,
    stripeEventId: event.id,
    type: event.type,
    apiVersion: event.api_version,
    livemode: event.livemode,
    account: event.account ?? null,
    stripeCreatedAt: new Date(event.created * 1000),
    objectId,
    stripeRequestId: event.request?.id ?? null,
    payload: event as unknown as VerifiedEvent['payload'],
    bodySha256: createHash('sha256').update(body).digest('hex'),
  };
};
