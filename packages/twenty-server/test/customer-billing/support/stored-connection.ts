import { randomBytes } from 'node:crypto';
import { PlaintextSecret } from '../../../src/engine/secret-encryption/plaintext-secret.ts';
import type { StripeConnection } from '../../../src/modules/customer-billing/connection/stripe-connection.type.ts';
import { StripeConnections } from '../../../src/modules/customer-billing/connection/stripe-connections.service.ts';
import type { TestApp } from '../../support/create-test-app.ts';
import { makeStripeKeys } from './billing-world.ts';

/** Stores a connection as the settings page does, to an account of its own unless told otherwise. */
export const storeConnection = (
  { app }: TestApp,
  input: {
    workspaceId: string;
    /** Null: none was entered yet. */
    webhookSecret: string | null;
    secretKey?: string;
    accountId?: string;
  },
): Promise<StripeConnection> =>
  app.get(StripeConnections, { strict: false }).saveFromSettings({
    workspaceId: input.workspaceId,
    secretKey: PlaintextSecret.of(input.secretKey ?? makeStripeKeys().secretKey),
    publishableKey: null,
    webhookSecret: input.webhookSecret === null ? null : PlaintextSecret.of(input.webhookSecret),
    account: {
      accountId: input.accountId ?? `acct_${randomBytes(8).toString('hex')}`,
      accountName: 'Stored Works',
      countryCode: 'DE',
      defaultCurrency: 'eur',
      chargesEnabled: true,
    },
  });
