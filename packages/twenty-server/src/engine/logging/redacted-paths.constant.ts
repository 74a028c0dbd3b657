const SENSITIVE_KEYS = [
  'authorization',
  'cookie',
  'set-cookie',
  'stripe-signature',
  'password',
  'passwordHash',
  'secret',
  'secretKey',
  'stripeSecretKey',
  'webhookSecret',
  'stripeWebhookSecret',
  'encryptionKey',
  'clientSecret',
  'client_secret',
  'token',
  'tokenHash',
] as const;

const at = (prefix: string): string[] => SENSITIVE_KEYS.map((key) => `${prefix}["${key}"]`);

/** Pino paths whose value is never logged, wherever such a key stands in the first levels of an object. */
export const REDACTED_PATHS: readonly string[] = [
  ...SENSITIVE_KEYS.map((key) => `["${key}"]`),
  ...at('*'),
  ...at('*.*'),
  ...at('req.headers'),
  ...at('res.headers'),
];
