import { HANDLED_EVENT_TYPES } from '../../inbox/handled-event-types.constant.ts';
import type { InspectedKey } from '../../stripe/account/stripe-key-inspector.service.ts';
import type { StripeEndpoint } from '../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';
import {
  aConnection,
  anInstallation,
  answer,
  connection,
  endpoint,
  forwarded,
  inspected,
  NOW,
  refusal,
  VERSION,
} from './__tests__/doctor-facts.ts';
import { decideDoctorFindings } from './decide-doctor-findings.util.ts';
import type { ConnectionFacts, InstallationFacts } from './doctor-facts.type.ts';

const examine = (facts: InstallationFacts) => decideDoctorFindings(facts, VERSION);
const notFine = (facts: InstallationFacts) =>
  examine(facts)
    .filter(({ state }) => state !== 'OK' && state !== 'SKIPPED')
    .map(({ name, state, blocksMoney }) => [name, state, blocksMoney]);

const withKey = (fields: Partial<InspectedKey>) =>
  aConnection({ inspected: answer({ ...inspected, ...fields }) });
const withEndpoint = (fields: Partial<StripeEndpoint>) =>
  aConnection({ endpoints: answer({ known: null, inUse: { ...endpoint, ...fields }, stale: [] }) });

describe('the doctor', () => {
  it('finds nothing where everything is right, in at least 15 checks with words of their own', () => {
    const findings = examine(anInstallation());
    expect(findings.length).toBeGreaterThanOrEqual(15);
    expect(findings.filter(({ state }) => state !== 'OK')).toEqual([]);
    expect(new Set(findings.map(({ name }) => name)).size).toBe(findings.length);
    expect(new Set(findings.map(({ message }) => message)).size).toBe(findings.length);
  });

  it.each<[string, InstallationFacts, string, 'ERROR' | 'WARNING']>([
    ['no public address', anInstallation({ publicUrl: null }), 'Public address', 'ERROR'],
    [
      'a loopback address for live money',
      anInstallation({ publicUrl: 'https://localhost' }),
      'Public address',
      'ERROR',
    ],
    [
      'plain HTTP',
      anInstallation({ publicUrl: 'http://billing.kestrel.example' }),
      'HTTPS',
      'ERROR',
    ],
    ['a proxy nobody trusts', anInstallation({ trustedProxy: null }), 'Trusted proxy', 'WARNING'],
    [
      'a proxy that keeps the protocol to itself',
      anInstallation({ sawDeliveryOfUnknownProtocol: true }),
      'Trusted proxy',
      'WARNING',
    ],
    ['no mail server', anInstallation({ hasMailServer: false }), 'Mail', 'WARNING'],
    ['no mail sender', anInstallation({ hasMailSender: false }), 'Mail', 'WARNING'],
    [
      'an unfinished rotation',
      anInstallation({ hasFallbackEncryptionKey: true }),
      'Encryption key',
      'WARNING',
    ],
    ['no worker', anInstallation({ secondsSinceWorker: null }), 'Worker', 'ERROR'],
    ['a silent worker', anInstallation({ secondsSinceWorker: 61 }), 'Worker', 'ERROR'],
    [
      'an event that waits a minute',
      anInstallation({ oldestReceivedSeconds: 61 }),
      'Queue',
      'WARNING',
    ],
    [
      'an event that waits for long',
      anInstallation({ oldestReceivedSeconds: 301 }),
      'Queue',
      'ERROR',
    ],
    [
      'a sync that waits for long',
      anInstallation({ oldestWantedSyncSeconds: 301 }),
      'Queue',
      'ERROR',
    ],
    ['no connection', anInstallation({ connections: [] }), 'Stripe connection', 'ERROR'],
    [
      'a key that was not placed',
      anInstallation({ unplacedEnvironmentKey: { message: 'x' } }),
      'Stripe connection',
      'ERROR',
    ],
  ])('names %s', (_what, facts, name, state) => {
    expect(notFine(facts)).toEqual([[name, state, state === 'ERROR']]);
  });

  it.each<[string, ConnectionFacts, string, 'ERROR' | 'WARNING']>([
    [
      'a key that is gone',
      aConnection({ hasKey: false, inspected: null, endpoints: null, deliveriesFailing: null }),
      'Key present',
      'ERROR',
    ],
    [
      'a key Stripe refuses',
      aConnection({
        inspected: { ...refusal, code: 'STRIPE_KEY_NOT_ACCEPTED' },
        endpoints: null,
        deliveriesFailing: null,
      }),
      'Key valid',
      'ERROR',
    ],
    ['a key of the other mode', withKey({ livemode: false }), 'Key mode', 'ERROR'],
    [
      'a key of another account',
      withKey({ account: { ...inspected.account, accountId: 'acct_2' } }),
      'Account',
      'ERROR',
    ],
    [
      'an account that takes no payments',
      withKey({ account: { ...inspected.account, chargesEnabled: false } }),
      'Account',
      'ERROR',
    ],
    [
      'a missing permission',
      withKey({
        missingPermissions: [
          { resource: 'Invoices', permission: 'rak_invoice_read', access: 'Read' },
        ],
      }),
      'Permissions',
      'ERROR',
    ],
    [
      'a permission refused in use',
      aConnection({
        connection: {
          ...connection,
          missingPermissions: [
            { resource: 'Invoices', permission: 'rak_invoice_write', access: 'Write' },
          ],
        },
      }),
      'Permissions',
      'ERROR',
    ],
    ['a clock that is a minute ahead', withKey({ clockSkewSeconds: 60 }), 'Clock', 'WARNING'],
    ['a clock that is five minutes behind', withKey({ clockSkewSeconds: -300 }), 'Clock', 'ERROR'],
    [
      'a currency the account cannot take',
      aConnection({ openCurrencies: ['EUR', 'KWD'] }),
      'Currencies',
      'ERROR',
    ],
    [
      'no endpoint',
      aConnection({ endpoints: answer({ known: null, inUse: null, stale: [] }) }),
      'Endpoint registered',
      'ERROR',
    ],
    ['no endpoint, but forwarded test events', forwarded, 'Endpoint registered', 'WARNING'],
    [
      'endpoints that are not shown',
      aConnection({ endpoints: refusal }),
      'Endpoint registered',
      'WARNING',
    ],
    ['a disabled endpoint', withEndpoint({ enabled: false }), 'Endpoint enabled', 'ERROR'],
    ['another API version', withEndpoint({ apiVersion: '2024-06-20' }), 'API version', 'ERROR'],
    ['the version of the account', withEndpoint({ apiVersion: null }), 'API version', 'ERROR'],
    [
      'a missing event',
      withEndpoint({ enabledEvents: HANDLED_EVENT_TYPES.slice(1) }),
      'Event list',
      'ERROR',
    ],
    [
      'an event too many',
      withEndpoint({ enabledEvents: [...HANDLED_EVENT_TYPES, 'payout.paid'] }),
      'Event list',
      'WARNING',
    ],
    [
      'no signing secret',
      aConnection({ hasWebhookSecret: false, selfTest: { kind: 'NOT_SENT' } }),
      'Signing secret',
      'ERROR',
    ],
    [
      'a refused self-test',
      aConnection({
        selfTest: { kind: 'REFUSED', status: 400, code: 'WEBHOOK_SIGNATURE_INVALID' },
      }),
      'Signing secret',
      'ERROR',
    ],
    [
      'a self-test that arrives elsewhere',
      aConnection({ selfTest: { kind: 'STORED_ELSEWHERE' } }),
      'Signing secret',
      'ERROR',
    ],
    [
      'an unreachable address while events come',
      aConnection({ selfTest: { kind: 'UNREACHABLE', reason: 'ECONNREFUSED' } }),
      'Signing secret',
      'WARNING',
    ],
    [
      'an endpoint left behind',
      aConnection({ endpoints: answer({ known: null, inUse: endpoint, stale: [endpoint] }) }),
      'Old endpoints',
      'WARNING',
    ],
    ['failing deliveries', aConnection({ deliveriesFailing: answer(3) }), 'Deliveries', 'WARNING'],
    [
      'deliveries that are not shown',
      aConnection({ deliveriesFailing: refusal }),
      'Deliveries',
      'WARNING',
    ],
    ['refused deliveries', aConnection({ refusedDeliveries: 2 }), 'Refused deliveries', 'WARNING'],
    [
      'failed events',
      aConnection({ events: { failed: 1, waiting: 0, quarantined: 0, lastEventAt: NOW } }),
      'Failed events',
      'ERROR',
    ],
    [
      'events that no webhook brought',
      aConnection({
        recovery: {
          lastRunAt: NOW,
          lastError: null,
          missed: { count: 1, since: NOW, lastAt: NOW, types: ['invoice.paid'] },
        },
      }),
      'Missed events',
      'ERROR',
    ],
    [
      'events that could not be compared',
      aConnection({ recovery: { lastRunAt: NOW, lastError: 'Forbidden', missed: null } }),
      'Recovery',
      'WARNING',
    ],
    [
      'events that nobody has compared for long',
      aConnection({
        recovery: { lastRunAt: new Date(NOW.getTime() - 3_700_000), lastError: null, missed: null },
      }),
      'Recovery',
      'WARNING',
    ],
    [
      'waiting events',
      aConnection({ events: { failed: 0, waiting: 1, quarantined: 0, lastEventAt: NOW } }),
      'Waiting events',
      'WARNING',
    ],
    [
      'quarantined events',
      aConnection({ events: { failed: 0, waiting: 0, quarantined: 2, lastEventAt: NOW } }),
      'Quarantined events',
      'ERROR',
    ],
  ])('names %s', (_what, ofOne, name, state) => {
    const facts = anInstallation({ connections: [ofOne] });
    expect(notFine(facts)).toEqual([[name, state, state === 'ERROR']]);
    const finding = examine(facts).find((one) => one.name === name);
    expect(finding?.fix).not.toBeNull();
  });

  it('an unreachable address without any event is an error', () => {
    const silent = aConnection({
      selfTest: { kind: 'UNREACHABLE', reason: 'ENOTFOUND' },
      events: { failed: 0, waiting: 0, quarantined: 0, lastEventAt: null },
    });
    expect(notFine(anInstallation({ connections: [silent] }))).toEqual([
      ['Signing secret', 'ERROR', true],
    ]);
  });

  it('a copied database is named, and what hangs on it is not named again', () => {
    const locked = aConnection({
      lockReason: 'It looks like a copy.',
      hasKey: false,
      hasWebhookSecret: false,
      inspected: null,
      endpoints: null,
      deliveriesFailing: null,
      selfTest: { kind: 'NOT_SENT' },
    });
    expect(notFine(anInstallation({ connections: [locked] }))).toEqual([
      ['Database copy', 'ERROR', true],
    ]);
  });

  it('stored keys that do not open are named', () => {
    const unreadable = aConnection({
      isUnreadable: true,
      hasKey: false,
      hasWebhookSecret: false,
      inspected: null,
      endpoints: null,
      deliveriesFailing: null,
      selfTest: { kind: 'NOT_SENT' },
    });
    expect(notFine(anInstallation({ connections: [unreadable] }))).toEqual([
      ['Encryption key', 'ERROR', true],
    ]);
  });

  it('tells two connections apart, and one that nothing depends on loses no money', () => {
    const unused = {
      ...withKey({ livemode: true }),
      connection: { ...connection, mode: 'TEST' as const },
      isNeeded: false,
    };
    const facts = anInstallation({ connections: [aConnection(), unused] });
    expect(notFine(facts)).toEqual([['Test: Key mode', 'WARNING', false]]);
    expect(examine(facts).some(({ name }) => name === 'Live: Key mode')).toBe(true);
  });

  it('takes this computer itself for an address while only test money is collected', () => {
    const ofTest = {
      ...withKey({ livemode: false }),
      connection: { ...connection, mode: 'TEST' as const },
    };
    expect(
      notFine(
        anInstallation({
          publicUrl: 'http://localhost:3000',
          trustedProxy: null,
          connections: [ofTest],
        }),
      ),
    ).toEqual([]);
  });
});
