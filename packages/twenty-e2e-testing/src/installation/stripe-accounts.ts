import { randomBytes } from 'node:crypto';
import { type AccountConfig } from 'stripe-sandbox';

/** Made at run time: a scan of the sources for secrets finds none. */
const makeKey = (kind: 'sk' | 'rk' | 'pk', mode: 'test' | 'live'): string =>
  [kind, mode, randomBytes(12).toString('hex')].join('_');

const makeKeys = () => ({
  test: makeKey('sk', 'test'),
  publishable: makeKey('pk', 'test'),
  live: makeKey('sk', 'live'),
  livePublishable: makeKey('pk', 'live'),
  /** Restricted: what the documentation says is needed, but for disputes. */
  restricted: makeKey('rk', 'test'),
  /** Nobody's. */
  revoked: makeKey('sk', 'test'),
  /** Another company's. */
  otherTest: makeKey('sk', 'test'),
});

export type StripeKeys = ReturnType<typeof makeKeys>;

const LACKS_DISPUTES = {
  accounts: 'read',
  balance: 'read',
  balance_transactions: 'read',
  charges: 'read',
  checkout_sessions: 'write',
  credit_notes: 'write',
  customers: 'write',
  disputes: 'none',
  events: 'read',
  invoices: 'write',
  payment_intents: 'write',
  payment_records: 'write',
  refunds: 'write',
  webhook_endpoints: 'write',
} as const;

/** Two companies at Stripe, and what opens their accounts. */
export const makeStripeAccounts = (): { accounts: AccountConfig[]; keys: StripeKeys } => {
  const keys = makeKeys();
  const common = { country: 'DE', defaultCurrency: 'eur' };
  return {
    keys,
    accounts: [
      {
        ...common,
        id: 'acct_1QkT2pKe4bVx7Zp2',
        name: 'Kestrel Works GmbH',
        email: 'billing@kestrel.example',
        secretKeys: [keys.test, keys.live],
        publishableKeys: [keys.publishable, keys.livePublishable],
        restrictedKeys: [{ key: keys.restricted, permissions: LACKS_DISPUTES }],
      },
      {
        ...common,
        id: 'acct_1RmW8cLd2nYt5Qa9',
        name: 'Kestrel Services GmbH',
        email: 'services@kestrel.example',
        secretKeys: [keys.otherTest],
        publishableKeys: [],
      },
    ],
  };
};
