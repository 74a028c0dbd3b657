import { type Ports } from './ports.ts';
import { type Secrets } from './secrets.ts';

export type Environment = Readonly<Record<string, string>>;

/** What somebody gave: `.env` below the real environment, and an empty value counts as not given. */
export const mergeGivenEnvironment = (
  dotEnv: Readonly<Record<string, string | undefined>>,
  real: Readonly<Record<string, string | undefined>>,
): Environment => {
  const merged: Record<string, string> = {};
  for (const source of [dotEnv, real]) {
    for (const [name, value] of Object.entries(source)) {
      if (value !== undefined && value.trim() !== '') merged[name] = value;
    }
  }
  return merged;
};

/** What the launcher starts, and what is there already. Whoever says where Stripe is needs no sandbox, key or not. */
export const decideParts = (given: Environment) => ({
  postgres: given['DATABASE_URL'] === undefined,
  sandbox: given['STRIPE_SECRET_KEY'] === undefined && given['STRIPE_API_BASE_URL'] === undefined,
  mailbox: given['SMTP_URL'] === undefined,
});

export const sandboxUrl = (ports: Ports): string => `http://127.0.0.1:${ports.sandbox}`;

/** Everything the API and the worker are told. What somebody gave always wins. */
export const buildServerEnvironment = (options: {
  given: Environment;
  ports: Ports;
  secrets: Secrets;
  databaseUrl: string | null;
  /** Null while the front is not built: development serves it by Vite. */
  frontDistDirectory: string | null;
  demoLoginsFile: string;
  isDevelopment: boolean;
}): Environment => {
  const { given, ports, secrets } = options;
  const parts = decideParts(given);
  const publicPort = options.isDevelopment ? ports.front : ports.api;
  return {
    NODE_ENV: 'development',
    TZ: 'UTC',
    HOST: '127.0.0.1',
    PUBLIC_URL: `http://localhost:${publicPort}`,
    ENCRYPTION_KEY: secrets.encryptionKey,
    CRM_INSTALLATION_ID: secrets.installationId,
    DEMO: 'true',
    DEMO_LOGINS_FILE: options.demoLoginsFile,
    ...(options.frontDistDirectory === null
      ? {}
      : { FRONT_DIST_DIRECTORY: options.frontDistDirectory }),
    ...(options.databaseUrl === null ? {} : { DATABASE_URL: options.databaseUrl }),
    ...(parts.mailbox
      ? {
          SMTP_URL: `smtp://127.0.0.1:${ports.mailboxSmtp}`,
          MAIL_FROM: 'Kestrel Works <billing@kestrel.example>',
        }
      : {}),
    ...(parts.sandbox
      ? {
          STRIPE_SECRET_KEY: secrets.sandboxSecretKey,
          STRIPE_PUBLISHABLE_KEY: secrets.sandboxPublishableKey,
          STRIPE_WEBHOOK_SECRET: secrets.sandboxWebhookSecret,
          STRIPE_API_BASE_URL: sandboxUrl(ports),
        }
      : {}),
    ...given,
    // The port that was found free: the one asked for may have been taken.
    PORT: String(ports.api),
  };
};

/** The sandbox's world: one account, and the CRM's endpoint. It gets the keys that the CRM was given. */
export const buildSandboxConfig = (options: {
  server: Environment;
  secrets: Secrets;
  ports: Ports;
}) => {
  const { server, secrets, ports } = options;
  return {
    accounts: [
      {
        id: secrets.sandboxAccountId,
        name: 'Kestrel Works GmbH (sandbox)',
        country: 'DE',
        defaultCurrency: 'eur',
        email: 'billing@kestrel.example',
        secretKeys: [server['STRIPE_SECRET_KEY'] ?? secrets.sandboxSecretKey],
        publishableKeys: [server['STRIPE_PUBLISHABLE_KEY'] ?? secrets.sandboxPublishableKey],
      },
    ],
    webhookEndpoints: [
      {
        accountId: secrets.sandboxAccountId,
        livemode: false,
        url: `http://127.0.0.1:${ports.api}/api/webhooks/stripe`,
        secret: server['STRIPE_WEBHOOK_SECRET'] ?? secrets.sandboxWebhookSecret,
        enabledEvents: ['*'],
      },
    ],
  };
};
