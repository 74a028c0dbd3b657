import { createHmac } from 'node:crypto';

/** The Stripe-Signature header of a body. @see https://docs.stripe.com/webhooks#verify-manually */
export function signatureHeader(input: {
  body: string;
  secret: string;
  timestamp: number;
}): string {
  const signed = createHmac('sha256', input.secret)
    .update(`${input.timestamp}.${input.body}`)
    .digest('hex');
  return `t=${input.timestamp},v1=${signed}`;
}
