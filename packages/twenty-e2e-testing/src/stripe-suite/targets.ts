import { randomBytes } from 'node:crypto';

import Stripe from 'stripe';
import { startSandbox } from 'stripe-sandbox';

export type Target = {
  readonly secretKey: string;
  /** Null: Stripe itself. */
  readonly apiBaseUrl: string | null;
  readonly stop: () => Promise<void>;
};

const TIMEOUT_MS = 60_000;

export const stripeTarget = (secretKey: string): Target => ({
  secretKey,
  apiBaseUrl: null,
  stop: async () => undefined,
});

/** The sandbox of this repository, without a webhook endpoint: nothing can reach the product from outside either. */
export const sandboxTarget = async (): Promise<Target> => {
  const secretKey = `sk_${'test'}_${randomBytes(12).toString('hex')}`;
  const sandbox = await startSandbox({
    accounts: [
      {
        id: 'acct_StripeSuite',
        name: 'The suite’s own account',
        country: 'DE',
        defaultCurrency: 'eur',
        email: 'suite@example.com',
        secretKeys: [secretKey],
        publishableKeys: [`pk_${'test'}_${randomBytes(12).toString('hex')}`],
      },
    ],
    webhookEndpoints: [],
  });
  return { secretKey, apiBaseUrl: sandbox.url, stop: sandbox.stop };
};

export const connect = ({ secretKey, apiBaseUrl }: Target): Stripe => {
  if (apiBaseUrl === null) {
    return new Stripe(secretKey, { timeout: TIMEOUT_MS, telemetry: false });
  }
  const { hostname, port } = new URL(apiBaseUrl);
  return new Stripe(secretKey, { host: hostname, port, protocol: 'http', telemetry: false });
};
