/** Names bound into the envelope of each secret: one sealed for a field does not open in another. */
export const ConnectionSecretField = {
  SECRET_KEY: 'stripeConnection.secretKey',
  WEBHOOK_SECRET: 'stripeConnection.webhookSecret',
  PREVIOUS_WEBHOOK_SECRET: 'stripeConnection.previousWebhookSecret',
} as const;
