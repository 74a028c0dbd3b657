import { signatureHeader } from 'stripe-sandbox';
import type { CapturedDelivery } from './webhook-relay.ts';

/** A delivery of our own making, signed now with a secret. */
export const signDelivery = (
  event: { id: string; type: string },
  secret: string,
): CapturedDelivery => {
  const body = JSON.stringify(event, null, 2);
  const timestamp = Math.floor(Date.now() / 1000);
  return {
    body,
    signature: signatureHeader({ body, secret, timestamp }),
    type: event.type,
    eventId: event.id,
  };
};
