import type { PlaintextSecret } from '../secret-encryption/plaintext-secret.ts';

/**
 * What the environment says, parsed and checked once at boot. Injected by this class. `null` stands for a variable
 * that was not given and has no default. Meanings: `config-variables.constant.ts`.
 */
export abstract class AppConfig {
  abstract readonly stripeSecretKey: PlaintextSecret | null;
  abstract readonly stripePublishableKey: string | null;
  abstract readonly stripeWebhookSecret: PlaintextSecret | null;
  abstract readonly stripeApiBaseUrl: string;
  abstract readonly stripeWorkspaceId: string | null;
  abstract readonly publicUrl: string | null;
  abstract readonly encryptionKey: PlaintextSecret;
  abstract readonly fallbackEncryptionKey: PlaintextSecret | null;
  abstract readonly crmInstallationId: string;
  abstract readonly databaseUrl: PlaintextSecret;
  abstract readonly databasePoolSize: number;
  abstract readonly databaseDirectUrl: PlaintextSecret;
  abstract readonly host: string;
  abstract readonly port: number;
  abstract readonly nodeEnv: 'development' | 'production' | 'test';
  abstract readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  abstract readonly frontDistDirectory: string | null;
  abstract readonly smtpUrl: PlaintextSecret | null;
  abstract readonly mailFrom: string | null;
  abstract readonly trustedProxy: string | null;
  abstract readonly demo: boolean;
  abstract readonly demoLoginsFile: string | null;
  abstract readonly billingLeaseSeconds: number;
  abstract readonly billingPressWaitSeconds: number;
  abstract readonly paymentLinkGraceDays: number;
  abstract readonly stripeRequestTimeoutSeconds: number;
  abstract readonly stripeRequestsPerSecond: number | null;
}
