import Stripe from 'stripe';
import type { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';

/** The `Stripe-Signature` header Stripe would send with this body. https://docs.stripe.com/webhooks#verify-manually */
export const signDelivery = (input: {
  body: string;
  secret: PlaintextSecret;
  signedAt: Date;
}): string =>
  Stripe.webhooks.generateTestHeaderString({
    payload: input.body,
    secret: input.secret.reveal(),
    timestamp: Math.floor(input.signedAt.getTime() / 1000),
  });
