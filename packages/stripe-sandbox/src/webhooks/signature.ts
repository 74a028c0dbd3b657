import { createHmac } from 'node:crypto';

/** The Stripe-Signature header of a body, one `v1` for every secret that is valid now. @see https://docs.stripe.com/webhooks#verify-manually */
export function signatureHeader(input: {
  body: string;
  secret: string | string[];
  timestamp: number;
}): string {
  const secrets = typeof input.secret === 'string' ? [input.secret] : input.secret;
  const signed = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${input.timestamp}.${input.body}`).digest('hex'),
  );
  return [`t=${input.timestamp}`, ...signed.map((digest) => `v1=${digest}`)].join(',');
}
