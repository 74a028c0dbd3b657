import { Injectable } from '@nestjs/common';
import Stripe from 'stripe';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import type { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';
import { createHttpClient } from './create-http-client.util.ts';

/** One SDK client per key, pinned to the API version of the SDK's types. */
@Injectable()
export class StripeClients {
  private readonly clients = new WeakMap<PlaintextSecret, Stripe>();

  constructor(private readonly config: AppConfig) {}

  of(secretKey: PlaintextSecret): Stripe {
    const existing = this.clients.get(secretKey);
    if (existing !== undefined) {
      return existing;
    }
    const client = this.make(secretKey);
    this.clients.set(secretKey, client);
    return client;
  }

  /** Whether requests go to something that plays Stripe instead of Stripe itself. */
  get isSandbox(): boolean {
    return new URL(this.config.stripeApiBaseUrl).hostname !== 'api.stripe.com';
  }

  private make(secretKey: PlaintextSecret): Stripe {
    const { hostname, port, protocol } = new URL(this.config.stripeApiBaseUrl);
    return new Stripe(secretKey.reveal(), {
      host: hostname,
      protocol: protocol === 'http:' ? 'http' : 'https',
      ...(port === '' ? {} : { port: Number(port) }),
      timeout: this.config.stripeRequestTimeoutSeconds * 1000,
      // Retries are ours, in StripeCaller: the SDK repeats no plain 429 and knows nothing of our rate limit.
      maxNetworkRetries: 0,
      httpClient: createHttpClient(),
      telemetry: false,
      appInfo: { name: 'twenty-customer-billing' },
    });
  }
}
