import { Logger } from 'nestjs-pino';
import { type Sandbox, startSandbox } from 'stripe-sandbox';
import { ConnectionSecrets } from '../../../src/modules/customer-billing/connection/connection-secrets.service.ts';
import {
  ACCOUNT_ID,
  makeStripeKeys,
  type StripeKeys,
} from '../../customer-billing/support/billing-world.ts';
import { dataOf } from '../../customer-billing/support/invoices.ts';
import {
  type ManualWorker,
  startManualWorker,
} from '../../customer-billing/support/manual-worker.ts';
import { createTestApp, type TestApp, type TestAppOptions } from '../../support/create-test-app.ts';
import type { TestClient } from '../../support/test-client.ts';
import { type PublicProxy, startPublicProxy } from './public-proxy.ts';

export const CONNECTION_FIELDS = `id mode webhookUrl webhookSecretSet previousWebhookSecretValidUntil deliveriesFailing locked
  lastEventAt eventsFailed eventsWaiting eventsQuarantined health { name state message fix }
  webhookEndpoint { stripeEndpointId url apiVersion enabled missingEvents extraEvents registeredAt }`;

export type ConnectionAnswer = {
  readonly id: string;
  readonly mode: string;
  readonly webhookUrl: string;
  readonly webhookSecretSet: boolean;
  readonly previousWebhookSecretValidUntil: string | null;
  readonly deliveriesFailing: number;
  readonly locked: boolean;
  readonly lastEventAt: string | null;
  readonly eventsFailed: number;
  readonly eventsQuarantined: number;
  readonly health: { name: string; state: string; message: string; fix: string | null }[];
  readonly webhookEndpoint: {
    stripeEndpointId: string;
    url: string;
    apiVersion: string | null;
    enabled: boolean;
    missingEvents: string[];
    extraEvents: string[];
    registeredAt: string;
  } | null;
};

export type SettingsWorld = {
  readonly sandbox: Sandbox;
  readonly proxy: PublicProxy;
  readonly keys: StripeKeys;
  readonly app: TestApp;
  readonly admin: TestClient;
  readonly worker: ManualWorker;
  /** Enters the secret key of a mode as an admin does; answers the connection's id. */
  connect(mode?: 'TEST' | 'LIVE', as?: TestClient): Promise<string>;
  /** Presses a mutation that answers a connection. */
  press(mutation: string, connectionId: string, as?: TestClient): Promise<ConnectionAnswer>;
  readConnection(connectionId: string, as?: TestClient): Promise<ConnectionAnswer>;
  /** Talks to Stripe about webhook endpoints, as somebody in the Dashboard would. */
  atStripe(
    method: 'POST' | 'DELETE',
    path: string,
    fields?: Record<string, string | readonly string[]>,
  ): Promise<{ id: string; secret?: string }>;
  /** Moves the clocks of the app and of Stripe, whose signatures carry the time, and lets the app notice. */
  advance(milliseconds: number): Promise<void>;
  /** Forgets signing secrets, events and endpoints, here and at Stripe. */
  reset(): Promise<void>;
  /** Lets the app notice now what its cache of secrets would notice within 30 seconds. */
  reloadSecrets(): Promise<void>;
  close(): Promise<void>;
};

export type SettingsWorldOptions = {
  readonly env?: Record<string, string>;
  /** Default: the proxy before the app, on the loopback. */
  readonly publicUrl?: string | null;
  readonly overrides?: TestAppOptions['overrides'];
};

/** The API, a worker that works when told, a sandbox, and a public address. No key yet: those are entered. */
export const createSettingsWorld = async (
  options: SettingsWorldOptions = {},
): Promise<SettingsWorld> => {
  const keys = makeStripeKeys();
  const proxy = await startPublicProxy();
  const sandbox = await startSandbox({
    accounts: [
      {
        id: ACCOUNT_ID,
        name: 'Test Works',
        country: 'DE',
        defaultCurrency: 'eur',
        email: 'billing@test-works.example',
        secretKeys: [keys.secretKey, keys.liveSecretKey],
        publishableKeys: [keys.publishableKey],
      },
    ],
    webhookEndpoints: [],
  });
  // Both clocks are moved by days here; signed by the machine's, every delivery would be stale.
  await sandbox.control.setDeliveryMode({ signWith: 'sandbox' });
  const publicUrl = options.publicUrl === undefined ? proxy.url : options.publicUrl;
  const app = await createTestApp({
    env: {
      STRIPE_API_BASE_URL: sandbox.url,
      STRIPE_REQUESTS_PER_SECOND: '1000',
      ...(publicUrl === null ? {} : { PUBLIC_URL: publicUrl }),
      ...options.env,
    },
    ...(options.overrides === undefined ? {} : { overrides: options.overrides }),
  });
  proxy.target = app.url;
  const worker = await startManualWorker(app);
  // Nest has one logger per process, and the worker's module took it over.
  app.app.useLogger(app.app.get(Logger));
  const admin = await app.signIn('ADMIN');
  const secretsOf = [
    app.app.get(ConnectionSecrets, { strict: false }),
    worker.get(ConnectionSecrets),
  ];

  const press = async (
    mutation: string,
    connectionId: string,
    as = admin,
  ): Promise<ConnectionAnswer> =>
    dataOf(
      await as.graphql<Record<'answer', ConnectionAnswer>>(
        `mutation ($id: ID!) { answer: ${mutation}(connectionId: $id) { ${CONNECTION_FIELDS} } }`,
        { id: connectionId },
      ),
    ).answer;

  return {
    sandbox,
    proxy,
    keys,
    app,
    admin,
    worker,
    press,
    connect: async (mode = 'TEST', as = admin) => {
      const answer = await as.graphql<{ saveStripeKey: { connection: { id: string } } }>(
        'mutation ($input: StripeKeyInput!) { saveStripeKey(input: $input) { connection { id } } }',
        { input: { secretKey: mode === 'TEST' ? keys.secretKey : keys.liveSecretKey } },
      );
      const { id } = dataOf(answer).saveStripeKey.connection;
      await Promise.all(secretsOf.map((secrets) => secrets.reload()));
      return id;
    },
    readConnection: async (connectionId, as = admin) => {
      const { stripeConnections } = dataOf(
        await as.graphql<{ stripeConnections: ConnectionAnswer[] }>(
          `{ stripeConnections { ${CONNECTION_FIELDS} } }`,
        ),
      );
      const found = stripeConnections.find(({ id }) => id === connectionId);
      if (found === undefined) {
        throw new Error('The connection is not listed');
      }
      return found;
    },
    atStripe: (method, path, fields) =>
      callEndpoints({ url: sandbox.url, key: keys.secretKey, method, path, fields: fields ?? {} }),
    advance: async (milliseconds) => {
      app.clock.advance(milliseconds);
      await sandbox.control.advanceClock(milliseconds / 1000);
      await Promise.all(secretsOf.map((secrets) => secrets.reload()));
    },
    reset: async () => {
      await sandbox.control.clearFaults();
      await app.database.query(
        'TRUNCATE "webhookEndpoint", "webhookRefusal", "stripeEvent", "customerBillingSettings"',
      );
      await app.database.query(
        `UPDATE "stripeConnection" SET "encryptedWebhookSecret" = NULL, "encryptedPreviousWebhookSecret" = NULL,
           "previousWebhookSecretValidUntil" = NULL, "deliveriesFailing" = 0, "quarantinedAt" = NULL`,
      );
      for (const { id, livemode } of await sandbox.control.state('webhook_endpoints')) {
        const key = livemode ? keys.liveSecretKey : keys.secretKey;
        await callEndpoints({
          url: sandbox.url,
          key,
          method: 'DELETE',
          path: `/${id}`,
          fields: {},
        });
      }
      proxy.target = app.url;
      proxy.forwardedProto = null;
      await Promise.all(secretsOf.map((secrets) => secrets.reload()));
    },
    reloadSecrets: async () => {
      await Promise.all(secretsOf.map((secrets) => secrets.reload()));
    },
    close: async () => {
      await worker.close();
      await sandbox.stop();
      await proxy.close();
      await app.close();
    },
  };
};

const callEndpoints = async (call: {
  url: string;
  key: string;
  method: 'POST' | 'DELETE';
  path: string;
  fields: Record<string, string | readonly string[]>;
}): Promise<{ id: string; secret?: string }> => {
  const body = new URLSearchParams(
    Object.entries(call.fields).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : value.map((one) => [`${name}[]`, one]),
    ),
  );
  const response = await fetch(`${call.url}/v1/webhook_endpoints${call.path}`, {
    method: call.method,
    headers: { authorization: `Bearer ${call.key}` },
    ...(call.method === 'POST' ? { body } : {}),
  });
  return (await response.json()) as { id: string; secret?: string };
};
