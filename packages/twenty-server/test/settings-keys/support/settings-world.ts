import { randomBytes } from 'node:crypto';
import { type Sandbox, startSandbox } from 'stripe-sandbox';
import { LogDestination } from '../../../src/engine/logging/log-destination.ts';
import { createTestApp, type TestApp, type TestAppOptions } from '../../support/create-test-app.ts';
import type { GraphqlAnswer, TestClient } from '../../support/test-client.ts';

/** Made at run time: a scan of the sources for secrets finds none. */
export const makeKey = (kind: 'sk' | 'rk' | 'pk', mode: 'test' | 'live'): string =>
  `${kind}_${mode}_${randomBytes(12).toString('hex')}`;

export const KESTREL = 'acct_1KestrelWorks';
export const OTHER = 'acct_2OtherWorks';

const READ_EVERYTHING = {
  accounts: 'read',
  balance: 'read',
  balance_transactions: 'read',
  charges: 'read',
  checkout_sessions: 'read',
  credit_notes: 'read',
  customers: 'read',
  disputes: 'read',
  events: 'read',
  invoices: 'read',
  payment_intents: 'read',
  payment_records: 'read',
  webhook_endpoints: 'read',
} as const;

export type SettingsWorld = {
  readonly sandbox: Sandbox;
  readonly app: TestApp;
  readonly admin: TestClient;
  readonly member: TestClient;
  readonly keys: ReturnType<typeof makeKeys>;
  /** Every line the apps of this test file logged. */
  readonly logLines: readonly string[];
  save(input: KeyInput, as?: TestClient): Promise<GraphqlAnswer<SaveAnswer>>;
  close(): Promise<void>;
};

export type KeyInput = {
  readonly secretKey: string;
  readonly publishableKey?: string;
  readonly confirmationToken?: string;
};

export const CONNECTION_FIELDS = `id mode current source accountId accountName countryCode defaultCurrency chargesEnabled
  secretKeyHint publishableKeyHint keyKind missingPermissions { resource permission access } canDoMoreThanNeeded
  webhookSecretSet previousWebhookSecretValidUntil locked lockReason invoiceCount openInvoiceCount apiErrorsLastDay
  rateLimitedLastDay clockSkewSeconds lastCheckedAt health { name state message fix }`;

export type ConnectionAnswer = {
  id: string;
  mode: 'TEST' | 'LIVE';
  current: boolean;
  source: string;
  accountId: string;
  accountName: string | null;
  countryCode: string | null;
  defaultCurrency: string | null;
  chargesEnabled: boolean | null;
  secretKeyHint: string | null;
  publishableKeyHint: string | null;
  keyKind: 'SECRET' | 'RESTRICTED';
  missingPermissions: { resource: string; permission: string; access: string }[];
  canDoMoreThanNeeded: boolean;
  webhookSecretSet: boolean;
  previousWebhookSecretValidUntil: string | null;
  locked: boolean;
  lockReason: string | null;
  invoiceCount: number;
  openInvoiceCount: number;
  apiErrorsLastDay: number;
  rateLimitedLastDay: number;
  clockSkewSeconds: number | null;
  lastCheckedAt: string | null;
  health: { name: string; state: string; message: string; fix: string | null }[];
};

export type Confirmation = { kind: string; title: string; body: string; token: string };

export type SaveAnswer = {
  saveStripeKey: {
    saved: boolean;
    connection: ConnectionAnswer | null;
    confirmation: Confirmation | null;
  };
};

export const SAVE = `mutation ($input: StripeKeyInput!) { saveStripeKey(input: $input) {
  saved connection { ${CONNECTION_FIELDS} } confirmation { kind title body token } } }`;

const makeKeys = () => ({
  test: makeKey('sk', 'test'),
  rolledTest: makeKey('sk', 'test'),
  live: makeKey('sk', 'live'),
  publishable: makeKey('pk', 'test'),
  livePublishable: makeKey('pk', 'live'),
  /** Restricted, with every read the product makes. */
  reading: makeKey('rk', 'test'),
  /** Restricted, without disputes and webhook endpoints. */
  partial: makeKey('rk', 'test'),
  /** Restricted, and may not even read its account. */
  blind: makeKey('rk', 'test'),
  otherTest: makeKey('sk', 'test'),
  otherLive: makeKey('sk', 'live'),
  revoked: makeKey('sk', 'test'),
});

// The logger of the first app of a test file serves all of them.
const logLines: string[] = [];

/** A workspace without keys and a Stripe of two accounts. */
export const createSettingsWorld = async (
  options: Pick<TestAppOptions, 'env' | 'shared'> & {
    /** With a key of the environment, when its name is given. */
    readonly environmentKey?: 'test' | 'live';
  } = {},
): Promise<SettingsWorld> => {
  const keys = makeKeys();
  const account = (id: string, name: string) => ({
    id,
    name,
    country: 'DE',
    defaultCurrency: 'eur',
    email: 'billing@works.example',
  });
  const sandbox = await startSandbox({
    accounts: [
      {
        ...account(KESTREL, 'Kestrel Works'),
        secretKeys: [keys.test, keys.rolledTest, keys.live],
        publishableKeys: [keys.publishable],
        restrictedKeys: [
          { key: keys.reading, permissions: READ_EVERYTHING },
          {
            key: keys.partial,
            permissions: { ...READ_EVERYTHING, disputes: 'none', webhook_endpoints: 'none' },
          },
          { key: keys.blind, permissions: { ...READ_EVERYTHING, accounts: 'none' } },
        ],
      },
      {
        ...account(OTHER, 'Other Works'),
        secretKeys: [keys.otherTest, keys.otherLive],
        publishableKeys: [],
      },
    ],
  });
  const app = await createTestApp({
    ...(options.shared === undefined ? {} : { shared: options.shared }),
    env: {
      LOG_LEVEL: 'debug',
      STRIPE_API_BASE_URL: sandbox.url,
      STRIPE_REQUESTS_PER_SECOND: '1000',
      PUBLIC_URL: 'http://localhost:3000',
      ...(options.environmentKey === undefined
        ? {}
        : { STRIPE_SECRET_KEY: keys[options.environmentKey] }),
      ...options.env,
    },
    overrides: (builder) =>
      builder
        .overrideProvider(LogDestination)
        .useValue({ write: (line: string) => logLines.push(line) }),
  });
  const admin = await app.signIn('ADMIN');
  return {
    sandbox,
    app,
    admin,
    member: await app.signIn('MEMBER'),
    keys,
    logLines,
    save: (input, as = admin) => as.graphql<SaveAnswer>(SAVE, { input }),
    close: async () => {
      await app.close();
      await sandbox.stop();
    },
  };
};

/** The connections the settings page shows. */
export const listConnections = async (client: TestClient): Promise<ConnectionAnswer[]> =>
  (
    await client.graphqlOrThrow<{ stripeConnections: ConnectionAnswer[] }>(
      `{ stripeConnections { ${CONNECTION_FIELDS} } }`,
    )
  ).stripeConnections;

/** The connection that was saved. Throws when it was not. */
export const savedOf = (answer: GraphqlAnswer<SaveAnswer>): ConnectionAnswer => {
  const connection = answer.data?.saveStripeKey.connection;
  if (connection == null) throw new Error(`Not saved: ${JSON.stringify(answer)}`);
  return connection;
};

/** What must be confirmed. Throws when nothing must. */
export const confirmationOf = (answer: GraphqlAnswer<SaveAnswer>): Confirmation => {
  const confirmation = answer.data?.saveStripeKey.confirmation;
  if (confirmation == null) throw new Error(`Not asked: ${JSON.stringify(answer)}`);
  return confirmation;
};

/** Code, field and words of a refusal. */
export const refusalOf = ({ errors }: GraphqlAnswer<unknown>) => ({
  code: errors?.[0]?.extensions['code'],
  field: errors?.[0]?.extensions['field'],
  message: errors?.[0]?.message,
});

/** All that may ever be seen of a key again. */
export const hintOf = (key: string): string => `${key.slice(0, 8)}…${key.slice(-4)}`;
