import { HANDLED_EVENT_TYPES } from '../../../inbox/handled-event-types.constant.ts';
import type { StripeConnection } from '../../../connection/stripe-connection.type.ts';
import type { InspectedKey } from '../../../stripe/account/stripe-key-inspector.service.ts';
import type { StripeEndpoint } from '../../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';
import type { ConnectionFacts, InstallationFacts } from '../doctor-facts.type.ts';

export const VERSION = '2026-10-28.endive';
export const NOW = new Date('2026-11-22T12:00:00Z');
const URL_OF_OURS = 'https://billing.kestrel.example/api/webhooks/stripe/c1';

export const connection: StripeConnection = {
  id: 'c1',
  workspaceId: 'w1',
  mode: 'LIVE',
  accountId: 'acct_1',
  accountName: 'Kestrel Works',
  countryCode: 'DE',
  defaultCurrency: 'EUR',
  chargesEnabled: true,
  source: 'SETTINGS',
  isCurrent: true,
  secretKeyHint: null,
  publishableKey: null,
  lastCheckedAt: null,
  quarantinedAt: null,
  missingPermissions: [],
  clockSkewSeconds: null,
  previousWebhookSecretValidUntil: null,
  deliveriesFailing: 0,
  createdAt: NOW,
};

export const inspected: InspectedKey = {
  account: {
    accountId: 'acct_1',
    accountName: 'Kestrel Works',
    countryCode: 'DE',
    defaultCurrency: 'EUR',
    chargesEnabled: true,
  },
  livemode: true,
  missingPermissions: [],
  clockSkewSeconds: 0.4,
};

export const endpoint: StripeEndpoint = {
  stripeEndpointId: 'we_1',
  url: URL_OF_OURS,
  apiVersion: VERSION,
  enabledEvents: HANDLED_EVENT_TYPES,
  enabled: true,
  metadata: {},
  createdAt: NOW,
};

export const answer = <T>(value: T) => ({ kind: 'ANSWER', value }) as const;
export const refusal = {
  kind: 'REFUSED',
  code: 'STRIPE_PERMISSION_MISSING',
  message: 'No.',
} as const;

export const aConnection = (fields: Partial<ConnectionFacts> = {}): ConnectionFacts => ({
  connection,
  isNeeded: true,
  lockReason: null,
  hasKey: true,
  isUnreadable: false,
  hasWebhookSecret: true,
  webhookUrl: URL_OF_OURS,
  inspected: answer(inspected),
  endpoints: answer({ known: null, inUse: endpoint, stale: [] }),
  selfTest: { kind: 'STORED' },
  deliveriesFailing: answer(0),
  events: { failed: 0, waiting: 0, quarantined: 0, lastEventAt: NOW },
  recovery: { lastRunAt: NOW, lastError: null, missed: null },
  refusedDeliveries: 0,
  openCurrencies: ['EUR'],
  acceptedCurrencies: new Set(['EUR', 'USD']),
  now: NOW,
  ...fields,
});

/** Somebody's own computer in test mode, to which `stripe listen` brings the events. */
export const forwarded = aConnection({
  connection: { ...connection, mode: 'TEST' },
  inspected: answer({ ...inspected, livemode: false }),
  webhookUrl: 'http://localhost:3000/api/webhooks/stripe',
  endpoints: answer({ known: null, inUse: null, stale: [] }),
});

export const anInstallation = (fields: Partial<InstallationFacts> = {}): InstallationFacts => ({
  publicUrl: 'https://billing.kestrel.example',
  trustedProxy: 'loopback',
  sawDeliveryOfUnknownProtocol: false,
  hasMailServer: true,
  hasMailSender: true,
  hasFallbackEncryptionKey: false,
  secondsSinceWorker: 3,
  oldestReceivedSeconds: null,
  oldestWantedSyncSeconds: null,
  unplacedEnvironmentKey: null,
  connections: [aConnection()],
  ...fields,
});
