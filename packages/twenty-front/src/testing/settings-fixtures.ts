import {
  type DoctorQuery,
  type StripeConnectionFieldsFragment,
  type StripeMode,
  type WebhookLogRowFragment,
} from '../generated/graphql';

type Connection = StripeConnectionFieldsFragment;
type Endpoint = NonNullable<Connection['webhookEndpoint']>;
type Finding = DoctorQuery['doctor']['findings'][number];

export const makeEndpoint = (changed: Partial<Endpoint> = {}): Endpoint => ({
  __typename: 'WebhookEndpointInfo',
  stripeEndpointId: 'we_1SRz',
  url: 'https://billing.kestrel.example/api/webhooks/stripe/connection-1',
  apiVersion: '2026-10-28.endive',
  enabled: true,
  missingEvents: [],
  extraEvents: [],
  registeredAt: '2026-11-03T09:00:00Z',
  ...changed,
});

/** A healthy test connection made in the settings. */
export const makeConnection = (changed: Partial<Connection> = {}): Connection => ({
  __typename: 'StripeConnectionInfo',
  id: 'connection-1',
  mode: 'TEST',
  current: true,
  source: 'SETTINGS',
  accountId: 'acct_1QkT2pKe4bVx7Zp2',
  accountName: 'Kestrel Works GmbH',
  countryCode: 'DE',
  defaultCurrency: 'eur',
  chargesEnabled: true,
  keyKind: 'RESTRICTED',
  secretKeyHint: 'rk_test_…x2Qa',
  publishableKeyHint: 'pk_test_…uR8d',
  missingPermissions: [],
  canDoMoreThanNeeded: false,
  webhookSecretSet: true,
  previousWebhookSecretValidUntil: null,
  webhookUrl: 'https://billing.kestrel.example/api/webhooks/stripe/connection-1',
  webhookEndpoint: makeEndpoint(),
  sandbox: false,
  locked: false,
  lockReason: null,
  invoiceCount: 42,
  openInvoiceCount: 3,
  lastCheckedAt: '2026-11-23T08:00:00Z',
  lastEventAt: '2026-11-23T08:59:48Z',
  lastEventType: 'invoice.paid',
  eventsFailed: 0,
  eventsWaiting: 0,
  eventsQuarantined: 0,
  deliveriesFailing: 0,
  apiErrorsLastDay: 0,
  rateLimitedLastDay: 0,
  clockSkewSeconds: 0.42,
  ...changed,
});

export const makeLiveConnection = (changed: Partial<Connection> = {}): Connection =>
  makeConnection({
    id: 'connection-2',
    mode: 'LIVE',
    secretKeyHint: 'rk_live_…9fLm',
    publishableKeyHint: 'pk_live_…kk21',
    openInvoiceCount: 12,
    ...changed,
  });

export const makeSettings = (
  mode: StripeMode = 'TEST',
  eventRetentionDays = 180,
): Record<string, unknown> => ({
  billingSettings: {
    __typename: 'BillingSettings',
    mode,
    eventRetentionDays,
    graceDays: 60,
    linksNeverExpire: false,
    allowPartPayment: false,
  },
});

export const makeFinding = (changed: Partial<Finding> = {}): Finding => ({
  __typename: 'DoctorFinding',
  name: 'Key valid',
  state: 'OK',
  message: 'Stripe accepts the key.',
  fix: null,
  blocksMoney: true,
  ...changed,
});

export const makeReport = (findings: readonly Finding[]): DoctorQuery => ({
  doctor: {
    __typename: 'DoctorReport',
    findings: [...findings],
    checkedAt: '2026-11-23T09:00:00Z',
    ok: findings.every(({ state }) => state === 'OK'),
  },
});

export const makeLogRow = (
  changed: Partial<WebhookLogRowFragment> = {},
): WebhookLogRowFragment => ({
  __typename: 'WebhookLogEntry',
  id: 'event-1',
  stripeEventId: 'evt_1SXb',
  type: 'invoice.paid',
  objectId: 'in_1SSw',
  invoice: { __typename: 'Invoice', id: 'invoice-1', number: 'INV-2026-0430' },
  mode: 'TEST',
  connectionId: 'connection-1',
  state: 'PROCESSED',
  reason: null,
  attempts: 1,
  receivedAt: '2026-11-23T08:41:22Z',
  processedAt: '2026-11-23T08:41:23Z',
  durationMs: 84,
  apiVersion: '2026-10-28.endive',
  stripeRequestId: 'req_Zk8l',
  ...changed,
});

/** A page of the webhook log as the API answers it. */
export const makeLogPage = (
  rows: readonly WebhookLogRowFragment[],
  options: { hasNextPage?: boolean; counts?: Readonly<Record<string, number>> } = {},
): unknown => ({
  webhookLog: {
    __typename: 'WebhookLogConnection',
    edges: rows.map((node) => ({ __typename: 'WebhookLogEdge', cursor: node.id, node })),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: options.hasNextPage ?? false,
      endCursor: rows.at(-1)?.id ?? null,
    },
    counts: Object.entries(options.counts ?? { PROCESSED: rows.length }).map(([state, count]) => ({
      __typename: 'WebhookLogCount',
      state,
      count,
    })),
  },
});
