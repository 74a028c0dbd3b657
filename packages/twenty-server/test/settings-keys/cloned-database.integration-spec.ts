import { randomUUID } from 'node:crypto';
import { PlaintextSecret } from '../../src/engine/secret-encryption/plaintext-secret.ts';
import { Database } from '../../src/engine/database/database.ts';
import { ConnectionSecrets } from '../../src/modules/customer-billing/connection/connection-secrets.service.ts';
import { StripeConnections } from '../../src/modules/customer-billing/connection/stripe-connections.service.ts';
import { InvoiceLeaseRepository } from '../../src/modules/customer-billing/invoice/lease/invoice-lease.typeorm-repository.ts';
import {
  codeOf,
  createDraft,
  dataOf,
  pressCreateStripeInvoice,
  readInvoice,
} from '../customer-billing/support/invoices.ts';
import { startManualWorker } from '../customer-billing/support/manual-worker.ts';
import { signDelivery } from '../customer-billing/support/sign.ts';
import { deliver } from '../customer-billing/support/webhook-relay.ts';
import {
  createSettingsWorld,
  KESTREL,
  listConnections,
  makeKey,
  savedOf,
  type SettingsWorld,
} from './support/settings-world.ts';

const SIGNING_SECRET = `wh${'sec'}_${makeKey('sk', 'test').slice(8)}`;

const eventOf = (id: string, stripeInvoiceId: string) => ({
  id,
  object: 'event',
  api_version: '2026-10-28.endive',
  created: Math.floor(Date.now() / 1000),
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  type: 'invoice.updated',
  data: { object: { id: stripeInvoiceId, object: 'invoice', metadata: {} } },
});

describe('a copied database', () => {
  let original: SettingsWorld;
  let clone: SettingsWorld;
  let connectionId: string;
  let pushed: { id: string; stripeInvoiceId: string | null };

  const startClone = (env: Record<string, string> = {}) =>
    createSettingsWorld({
      shared: { database: original.app.database, workspace: original.app.workspace },
      env: {
        STRIPE_API_BASE_URL: original.sandbox.url,
        CRM_INSTALLATION_ID: randomUUID(),
        ...env,
      },
    });

  beforeEach(async () => {
    original = await createSettingsWorld();
    connectionId = savedOf(await original.save({ secretKey: original.keys.test })).id;
    await original.app.app.get(StripeConnections).saveFromSettings({
      workspaceId: original.app.workspace.id,
      secretKey: PlaintextSecret.of(original.keys.test),
      publishableKey: null,
      webhookSecret: PlaintextSecret.of(SIGNING_SECRET),
      account: {
        accountId: KESTREL,
        accountName: 'Kestrel Works',
        countryCode: 'DE',
        defaultCurrency: 'EUR',
        chargesEnabled: true,
      },
    });
    pushed = dataOf(
      await pressCreateStripeInvoice(original.admin, await createDraft(original.admin)),
    ).createStripeInvoice;
  });
  afterEach(async () => {
    await clone.close();
    await original.close();
  });

  const webhookUrl = (world: SettingsWorld) =>
    `${world.app.url}/api/webhooks/stripe/${connectionId}`;

  const deliverTo = (world: SettingsWorld, id: string) =>
    deliver(
      webhookUrl(world),
      signDelivery(eventOf(id, pushed.stripeInvoiceId ?? ''), SIGNING_SECRET),
    );

  const requestsAtStripe = async () => (await original.sandbox.control.requests()).lastSeq;

  it('locks the keys: nothing is opened, sent or changed', async () => {
    clone = await startClone();
    const before = await requestsAtStripe();
    const [connection] = await listConnections(clone.admin);
    expect(connection).toMatchObject({
      locked: true,
      lockReason: `It was saved by another installation (${original.app.config.crmInstallationId}), so this database looks like a copy.`,
      webhookSecretSet: false,
      secretKeyHint: expect.stringContaining('sk_test_'),
    });
    expect(connection?.health.map(({ name, state }) => [name, state])).toEqual([
      ['Installation', 'ERROR'],
    ]);
    const open = clone.app.app.get(ConnectionSecrets).find(connectionId);
    expect(open).toMatchObject({ secretKey: null, webhookSecrets: [] });

    const draftId = await createDraft(clone.admin);
    const refused = await pressCreateStripeInvoice(clone.admin, draftId);
    expect(codeOf(refused)).toBe('STRIPE_CONNECTION_LOCKED');
    expect(refused.errors?.[0]?.message).toBe(
      'This database looks like a copy of another installation, so its Stripe connections are locked. Nothing was sent and no money moved. Ask an admin to confirm in the Stripe settings that this installation should use them.',
    );
    expect((await readInvoice(clone.admin, draftId)).number).toBeNull();
    const mutations = [
      'mutation ($id: ID!) { checkStripeConnection(connectionId: $id) { id } }',
      'mutation ($id: ID!) { pushed: voidInvoice(id: $id, reason: "copy") { id } }',
    ];
    const answers = [
      await clone.admin.graphql(mutations[0] ?? '', { id: connectionId }),
      await clone.admin.graphql(mutations[1] ?? '', { id: pushed.id }),
    ];
    expect(answers.map(codeOf)).toEqual(['STRIPE_CONNECTION_LOCKED', 'STRIPE_CONNECTION_LOCKED']);
    expect(await requestsAtStripe()).toBe(before);
    // A key of the same account may not be slipped in either: the account is asked for, and nothing is written.
    expect(codeOf(await clone.save({ secretKey: original.keys.rolledTest }))).toBe(
      'STRIPE_CONNECTION_LOCKED',
    );
  });

  it('locks the webhook: 503 with a code, nothing stored', async () => {
    clone = await startClone();
    const answer = await fetch(webhookUrl(clone), { method: 'POST', body: '{}' });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'WEBHOOK_CONNECTION_LOCKED' });
    expect(await deliverTo(clone, 'evt_locked')).toBe(503);
    expect(await original.app.database.query('SELECT FROM "stripeEvent"')).toEqual([]);
  });

  it('locks the jobs: what waits is left alone until an admin confirms, and goes on then', async () => {
    expect(await deliverTo(original, 'evt_waiting')).toBe(200);
    await original.app.app
      .get(Database)
      .inTransaction((transaction) =>
        original.app.app
          .get(InvoiceLeaseRepository)
          .want({ workspaceId: original.app.workspace.id, invoiceId: pushed.id }, transaction),
      );
    clone = await startClone();
    const worker = await startManualWorker(clone.app);
    try {
      const before = await requestsAtStripe();
      await worker.workUntilIdle();
      expect(await requestsAtStripe()).toBe(before);
      const readEvent = () =>
        original.app.database.query('SELECT "status", "attempts" FROM "stripeEvent"');
      expect(await readEvent()).toEqual([{ status: 'RECEIVED', attempts: 0 }]);

      await clone.admin.graphqlOrThrow('mutation { confirmClonedDatabase }');
      await worker.get(ConnectionSecrets).reload();
      await worker.workUntilIdle();
      expect(await readEvent()).toEqual([{ status: 'PROCESSED', attempts: 0 }]);
    } finally {
      await worker.close();
    }
  });

  it('is opened by an admin’s confirmation, which is audited; the installation left behind is locked', async () => {
    clone = await startClone();
    expect(codeOf(await clone.member.graphql('mutation { confirmClonedDatabase }'))).toBe(
      'PERMISSION_DENIED',
    );
    await clone.admin.graphqlOrThrow('mutation { confirmClonedDatabase }');

    expect((await listConnections(clone.admin))[0]).toMatchObject({
      locked: false,
      lockReason: null,
      webhookSecretSet: true,
    });
    expect(await deliverTo(clone, 'evt_confirmed')).toBe(200);
    expect(
      codeOf(await pressCreateStripeInvoice(clone.admin, await createDraft(clone.admin))),
    ).toBeUndefined();
    const entries = await original.app.database.query<{ action: string; data: object }>(
      `SELECT "action", "data" FROM "auditEntry" WHERE "action" = 'settings.cloned_database_confirmed'`,
    );
    expect(entries).toEqual([
      { action: 'settings.cloned_database_confirmed', data: { connections: 1 } },
    ]);
    await original.app.app.get(ConnectionSecrets).reload();
    expect(await deliverTo(original, 'evt_left')).toBe(503);
  });

  it('is told by its public host too, when the copy took the installation id along', async () => {
    clone = await startClone({
      CRM_INSTALLATION_ID: original.app.config.crmInstallationId,
      PUBLIC_URL: 'https://staging.kestrel.example',
    });
    expect((await listConnections(clone.admin))[0]).toMatchObject({
      locked: true,
      lockReason:
        'It was saved at localhost, and this installation answers at staging.kestrel.example, so this database looks like a copy.',
    });
    expect((await listConnections(original.admin))[0]?.locked).toBe(false);
  });

  it('does not lock a key that is entered for another account', async () => {
    clone = await startClone();
    const asked = await clone.save({ secretKey: original.keys.otherTest });
    const token = asked.data?.saveStripeKey.confirmation?.token ?? '';
    const saved = await clone.save({
      secretKey: original.keys.otherTest,
      confirmationToken: token,
    });
    expect(savedOf(saved)).toMatchObject({ locked: false, current: true });
    expect((await listConnections(clone.admin)).map(({ locked }) => locked)).toEqual([false, true]);
  });
});

describe('a copied database with the keys in the environment', () => {
  it('is locked without a word to Stripe, until an admin confirms', async () => {
    const original = await createSettingsWorld({ environmentKey: 'test' });
    const before = (await original.sandbox.control.requests()).lastSeq;
    const clone = await createSettingsWorld({
      shared: { database: original.app.database, workspace: original.app.workspace },
      env: {
        STRIPE_API_BASE_URL: original.sandbox.url,
        STRIPE_SECRET_KEY: original.keys.test,
        STRIPE_WEBHOOK_SECRET: SIGNING_SECRET,
        CRM_INSTALLATION_ID: randomUUID(),
      },
    });
    try {
      expect((await listConnections(clone.admin))[0]).toMatchObject({
        source: 'ENVIRONMENT',
        locked: true,
      });
      const url = `${clone.app.url}/api/webhooks/stripe`;
      const delivery = signDelivery(eventOf('evt_environment', 'in_unknown'), SIGNING_SECRET);
      expect(await deliver(url, delivery)).toBe(503);
      expect(
        codeOf(await pressCreateStripeInvoice(clone.admin, await createDraft(clone.admin))),
      ).toBe('STRIPE_CONNECTION_LOCKED');
      expect((await original.sandbox.control.requests()).lastSeq).toBe(before);

      await clone.admin.graphqlOrThrow('mutation { confirmClonedDatabase }');
      expect(await deliver(url, delivery)).toBe(200);
      expect(
        codeOf(await pressCreateStripeInvoice(clone.admin, await createDraft(clone.admin))),
      ).toBeUndefined();
    } finally {
      await clone.close();
      await original.close();
    }
  });
});
