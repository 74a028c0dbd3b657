import { encryptionKey, secret, url, uuid } from '../parsers.ts';

/** What makes this installation itself: its address, its keys, its name at Stripe. */
export const INSTALLATION_VARIABLES = {
  publicUrl: {
    name: 'PUBLIC_URL',
    meaning:
      'The address customers and staff open, as the browser sees it. Payment links begin with it; with https the session cookie is Secure.',
    defaultText: null,
    required: false,
    example: 'https://crm.example.com',
    secret: false,
    whereToFind: 'Your reverse proxy or load balancer',
    parse: url(['https', 'http'], { originOnly: true }),
  },
  encryptionKey: {
    name: 'ENCRYPTION_KEY',
    meaning:
      'Encrypts the secrets stored in the database. 32 random bytes as base64. Losing it means entering those secrets again.',
    defaultText: null,
    required: true,
    example: '<openssl rand -base64 32>',
    secret: true,
    whereToFind: '`openssl rand -base64 32`; keep it in your secret manager',
    parse: secret(encryptionKey),
  },
  fallbackEncryptionKey: {
    name: 'FALLBACK_ENCRYPTION_KEY',
    meaning: 'The previous ENCRYPTION_KEY while changing it: still decrypts, no longer encrypts.',
    defaultText: null,
    required: false,
    example: '<the previous ENCRYPTION_KEY>',
    secret: true,
    whereToFind: 'The value ENCRYPTION_KEY had before',
    parse: secret(encryptionKey),
  },
  crmInstallationId: {
    name: 'CRM_INSTALLATION_ID',
    meaning:
      'Marks the objects this installation makes at Stripe, so that two installations on one Stripe account do not take each other’s for their own. Never change it.',
    defaultText: null,
    required: true,
    example: '0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a11',
    secret: false,
    whereToFind: 'Choose once with `uuidgen`',
    parse: uuid,
  },
} as const;
