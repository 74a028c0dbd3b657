import { randomBytes, randomInt, randomUUID } from 'node:crypto';

import { readJson, writePrivateJson } from './data-folder.ts';

/** Made once for this copy of the repository; they end with `npm run reset`. */
export type Secrets = {
  /** 32 bytes, base64. */
  readonly encryptionKey: string;
  readonly installationId: string;
  readonly sandboxAccountId: string;
  readonly sandboxSecretKey: string;
  readonly sandboxPublishableKey: string;
  readonly sandboxWebhookSecret: string;
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const randomText = (length: number): string =>
  Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

const generateSecrets = (): Secrets => ({
  encryptionKey: randomBytes(32).toString('base64'),
  installationId: randomUUID(),
  sandboxAccountId: `acct_${randomText(16)}`,
  sandboxSecretKey: `${'sk_'}test_${randomText(24)}`,
  sandboxPublishableKey: `${'pk_'}test_${randomText(24)}`,
  sandboxWebhookSecret: `${'wh'}sec_${randomText(32)}`,
});

/** Reads the secrets, or makes them on the first start. */
export const loadSecrets = (file: string): Secrets => {
  const existing = readJson<Secrets>(file);
  if (existing !== null) return existing;
  const secrets = generateSecrets();
  writePrivateJson(file, secrets);
  return secrets;
};
