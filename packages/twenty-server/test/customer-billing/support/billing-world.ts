import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Logger } from 'nestjs-pino';
import { type Sandbox, startSandbox } from 'stripe-sandbox';
import { WorkerModule } from '../../../src/worker.module.ts';
import { createTestApp, type TestApp, type TestAppOptions } from '../../support/create-test-app.ts';
import type { TestClient } from '../../support/test-client.ts';
import { withTestTime } from '../../support/test-time.ts';
import { startWebhookRelay, type WebhookRelay } from './webhook-relay.ts';

export const ACCOUNT_ID = 'acct_1TestWorksSandbox0';

/** Keys made at run time: a scan of the sources for secrets finds none. */
export type StripeKeys = {
  readonly secretKey: string;
  readonly liveSecretKey: string;
  readonly publishableKey: string;
  readonly webhookSecret: string;
  readonly liveWebhookSecret: string;
};

const random = (): string => randomBytes(12).toString('hex');

export const makeStripeKeys = (): StripeKeys => ({
  secretKey: `sk_${'test'}_${random()}`,
  liveSecretKey: `sk_${'live'}_${random()}`,
  publishableKey: `pk_${'test'}_${random()}`,
  webhookSecret: `wh${'sec'}_${random()}`,
  liveWebhookSecret: `wh${'sec'}_${random()}`,
});

export type BillingWorld = {
  readonly sandbox: Sandbox;
  readonly relay: WebhookRelay;
  readonly keys: StripeKeys;
  readonly app: TestApp;
  readonly admin: TestClient;
  /** The environment the app runs with, for starting another process on the same database. */
  readonly env: Record<string, string>;
  startWorker(): Promise<INestApplicationContext>;
  close(): Promise<void>;
};

export type BillingWorldOptions = {
  /** Default true: dispatch and sync run in the background as they do in production. */
  readonly worker?: boolean;
  readonly env?: Record<string, string>;
  /** Replaces providers of the API and of its workers. */
  readonly overrides?: TestAppOptions['overrides'];
};

/** The API, a worker and a sandbox of Stripe's, on a database of their own: everything but the browser. */
export const createBillingWorld = async (
  options: BillingWorldOptions = {},
): Promise<BillingWorld> => {
  const keys = makeStripeKeys();
  const relay = await startWebhookRelay();
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
    webhookEndpoints: [
      {
        accountId: ACCOUNT_ID,
        livemode: false,
        url: relay.url,
        secret: keys.webhookSecret,
        enabledEvents: ['*'],
      },
      {
        accountId: ACCOUNT_ID,
        livemode: true,
        url: relay.liveUrl,
        secret: keys.liveWebhookSecret,
        enabledEvents: ['*'],
      },
    ],
  });
  const env = {
    STRIPE_SECRET_KEY: keys.secretKey,
    STRIPE_PUBLISHABLE_KEY: keys.publishableKey,
    STRIPE_WEBHOOK_SECRET: keys.webhookSecret,
    STRIPE_API_BASE_URL: sandbox.url,
    STRIPE_REQUESTS_PER_SECOND: '1000',
    PUBLIC_URL: 'http://localhost:3000',
    ...options.env,
  };
  const app = await createTestApp({
    env,
    ...(options.overrides === undefined ? {} : { overrides: options.overrides }),
  });
  relay.target = `${app.url}/api/webhooks/stripe`;

  const workers: INestApplicationContext[] = [];
  const startWorker = async (): Promise<INestApplicationContext> => {
    const builder = withTestTime(
      Test.createTestingModule({ imports: [WorkerModule.forRoot(app.config)] }),
      app.clock,
    );
    const worker = await (options.overrides?.(builder) ?? builder).compile();
    worker.useLogger(worker.get(Logger, { strict: false }));
    await worker.init();
    workers.push(worker);
    return worker;
  };
  if (options.worker ?? true) {
    await startWorker();
  }
  return {
    sandbox,
    relay,
    keys,
    app,
    env,
    admin: await app.signIn('ADMIN'),
    startWorker,
    close: async () => {
      // Workers first: they must not find the sandbox gone and complain.
      for (const worker of workers) {
        await worker.close();
      }
      await sandbox.stop();
      await relay.close();
      await app.close();
    },
  };
};
