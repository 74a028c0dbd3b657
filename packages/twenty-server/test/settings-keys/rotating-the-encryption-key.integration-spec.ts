import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source.ts';
import { describeRotation, rotateSecrets } from '../../src/database/rotate-secrets.ts';
import { SECRET_SITES } from '../../src/database/secret-sites.ts';
import { PlaintextSecret } from '../../src/engine/secret-encryption/plaintext-secret.ts';
import { SecretEncryption } from '../../src/engine/secret-encryption/secret-encryption.service.ts';
import { ConnectionSecrets } from '../../src/modules/customer-billing/connection/connection-secrets.service.ts';
import { StripeConnections } from '../../src/modules/customer-billing/connection/stripe-connections.service.ts';
import { signDelivery } from '../customer-billing/support/sign.ts';
import { deliver } from '../customer-billing/support/webhook-relay.ts';
import { createSettingsWorld, makeKey, type SettingsWorld } from './support/settings-world.ts';

const WEBHOOKS = process.env['TEST_LONG'] === '1' ? 1000 : 300;
const SENDERS = 12;
const OTHER_CONNECTIONS = 40;
const CUT_OFF_AFTER = 25;
const SIGNING_SECRET = `wh${'sec'}_${makeKey('sk', 'test').slice(8)}`;

const freshKey = (): string => randomBytes(32).toString('base64');

const eventOf = (id: string) => ({
  id,
  object: 'event',
  api_version: '2026-10-28.endive',
  created: Math.floor(Date.now() / 1000),
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  type: 'invoice.updated',
  data: { object: { id: 'in_unknown', object: 'invoice', metadata: {} } },
});

describe('changing the encryption key', () => {
  const oldKey = freshKey();
  const newKey = freshKey();
  let before: SettingsWorld;
  let connectionId: string;
  let dataSource: DataSource;
  const worlds: SettingsWorld[] = [];

  const startWith = async (env: Record<string, string>): Promise<SettingsWorld> => {
    const world = await createSettingsWorld({
      env: { ...env, STRIPE_API_BASE_URL: before.sandbox.url },
      shared: { database: before.app.database, workspace: before.app.workspace },
    });
    worlds.push(world);
    return world;
  };

  beforeEach(async () => {
    before = await createSettingsWorld({ env: { ENCRYPTION_KEY: oldKey } });
    const { id } = await before.app.app.get(StripeConnections).saveFromSettings({
      workspaceId: before.app.workspace.id,
      secretKey: PlaintextSecret.of(before.keys.test),
      publishableKey: null,
      webhookSecret: PlaintextSecret.of(SIGNING_SECRET),
      account: {
        accountId: 'acct_1KestrelWorks',
        accountName: 'Kestrel Works',
        countryCode: 'DE',
        defaultCurrency: 'EUR',
        chargesEnabled: true,
      },
    });
    connectionId = id;
    await before.app.database.query(
      `INSERT INTO "stripeConnection" ("id", "workspaceId", "mode", "accountId", "source", "isCurrent", "keyFingerprint",
         "encryptedSecretKey", "encryptedWebhookSecret", "installationId", "publicHost")
       SELECT gen_random_uuid(), "workspaceId", "mode", 'acct_' || number, "source", false, "keyFingerprint",
         "encryptedSecretKey", "encryptedWebhookSecret", "installationId", "publicHost"
       FROM "stripeConnection", generate_series(1, $1) AS number`,
      [OTHER_CONNECTIONS],
    );
    dataSource = await createDataSource(before.app.config, 'twenty-test-rotation').initialize();
  });
  afterEach(async () => {
    await dataSource.destroy();
    for (const world of worlds.splice(0)) await world.close();
    await before.close();
  });

  const deliverTo = (world: SettingsWorld, id: string): Promise<number> =>
    deliver(
      `${world.app.url}/api/webhooks/stripe/${connectionId}`,
      signDelivery(eventOf(id), SIGNING_SECRET),
    );

  const rotateWith = (
    encryption: SecretEncryption,
    source: Pick<DataSource, 'query'> = dataSource,
  ) => rotateSecrets({ dataSource: source as DataSource, encryption, sites: SECRET_SITES });

  const countEnvelopesNotOf = async (encryption: SecretEncryption): Promise<number> => {
    const rows = await before.app.database.query<{ envelope: string }>(
      `SELECT unnest(ARRAY["encryptedSecretKey", "encryptedWebhookSecret"]) AS "envelope" FROM "stripeConnection"`,
    );
    expect(rows).toHaveLength(2 * (OTHER_CONNECTIONS + 1));
    return rows.filter(({ envelope }) => !envelope.startsWith(encryption.currentEnvelopePrefix))
      .length;
  };

  it(`P2, P7: runs while ${WEBHOOKS} webhooks arrive: none fails, none is lost, and the old key can go`, async () => {
    const during = await startWith({ ENCRYPTION_KEY: newKey, FALLBACK_ENCRYPTION_KEY: oldKey });
    const secrets = during.app.app.get(ConnectionSecrets);
    const encryption = during.app.app.get(SecretEncryption);
    const statuses = new Map<string, number>();
    let rotated = false;
    let sent = 0;
    const send = async (): Promise<void> => {
      while (sent < WEBHOOKS || !rotated) {
        sent += 1;
        const id = `evt_rotation${sent}`;
        statuses.set(id, await deliverTo(during, id));
        // Half-rotated rows are read again and again, as other processes would.
        if (sent % 20 === 0) await secrets.reload();
      }
    };
    const rotate = async () => {
      try {
        return await rotateWith(encryption);
      } finally {
        rotated = true;
      }
    };

    const sending = Array.from({ length: SENDERS }, send);
    const [counts] = await Promise.all([rotate(), ...sending]);

    expect([...new Set(statuses.values())]).toEqual([200]);
    expect(statuses.size).toBeGreaterThanOrEqual(WEBHOOKS);
    const stored = await during.app.database.query('SELECT FROM "stripeEvent"');
    expect(stored).toHaveLength(statuses.size);
    expect(counts.map(({ resealed }) => resealed)).toEqual([
      OTHER_CONNECTIONS + 1,
      OTHER_CONNECTIONS + 1,
      0,
    ]);
    expect(describeRotation(counts)).toMatchObject({ isDone: true });

    const after = await startWith({ ENCRYPTION_KEY: newKey });
    expect(await deliverTo(after, 'evt_after')).toBe(200);
    const open = after.app.app.get(ConnectionSecrets).find(connectionId);
    expect(open?.secretKey?.reveal()).toBe(before.keys.test);
  }, 120_000);

  it('changes nothing when it is run again', async () => {
    const { app } = await startWith({ ENCRYPTION_KEY: newKey, FALLBACK_ENCRYPTION_KEY: oldKey });
    const encryption = app.app.get(SecretEncryption);
    await rotateWith(encryption);
    const envelopes = () =>
      app.database.query('SELECT "id", "encryptedSecretKey" FROM "stripeConnection" ORDER BY "id"');
    const sealed = await envelopes();
    const again = await rotateWith(encryption);
    expect(again.map(({ resealed, remaining }) => [resealed, remaining])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(await envelopes()).toEqual(sealed);
  });

  it('goes on where it was cut off', async () => {
    const { app } = await startWith({ ENCRYPTION_KEY: newKey, FALLBACK_ENCRYPTION_KEY: oldKey });
    const encryption = app.app.get(SecretEncryption);
    let updates = 0;
    const cutOff = {
      query: async (sql: string, parameters: unknown[]) => {
        if (sql.startsWith('UPDATE') && (updates += 1) > CUT_OFF_AFTER) throw new Error('Cut off');
        return dataSource.query(sql, parameters);
      },
    } as Pick<DataSource, 'query'>;
    await expect(rotateWith(encryption, cutOff)).rejects.toThrow('Cut off');
    expect(await countEnvelopesNotOf(encryption)).toBe(2 * (OTHER_CONNECTIONS + 1) - CUT_OFF_AFTER);

    const counts = await rotateWith(encryption);
    expect(counts[0]?.resealed).toBe(OTHER_CONNECTIONS + 1 - CUT_OFF_AFTER);
    expect(await countEnvelopesNotOf(encryption)).toBe(0);
  });

  it('leaves a secret alone that somebody changed meanwhile', async () => {
    const { app } = await startWith({ ENCRYPTION_KEY: newKey, FALLBACK_ENCRYPTION_KEY: oldKey });
    const encryption = app.app.get(SecretEncryption);
    const entered = encryption.encrypt({
      plaintext: PlaintextSecret.of(before.keys.rolledTest),
      workspaceId: app.workspace.id,
      field: 'stripeConnection.secretKey',
    });
    let changed: unknown;
    const withAnAdmin = {
      query: async (sql: string, parameters: unknown[]) => {
        if (sql.startsWith('UPDATE') && changed === undefined) {
          changed = parameters[1];
          await dataSource.query(
            'UPDATE "stripeConnection" SET "encryptedSecretKey" = $1 WHERE "id" = $2',
            [entered, changed],
          );
        }
        return dataSource.query(sql, parameters);
      },
    } as Pick<DataSource, 'query'>;

    const [secretKeys] = await rotateWith(encryption, withAnAdmin);

    expect(secretKeys).toMatchObject({
      changedMeanwhile: 1,
      resealed: OTHER_CONNECTIONS,
      remaining: 0,
    });
    const [row] = await app.database.query<{ encryptedSecretKey: string }>(
      'SELECT "encryptedSecretKey" FROM "stripeConnection" WHERE "id" = $1',
      [changed],
    );
    expect(row?.encryptedSecretKey).toBe(entered);
  });

  it('names what opens with neither key, and keeps it', async () => {
    const { app } = await startWith({ ENCRYPTION_KEY: newKey });
    const counts = await rotateWith(app.app.get(SecretEncryption));
    expect(counts[0]).toMatchObject({ resealed: 0, remaining: OTHER_CONNECTIONS + 1 });
    expect(counts[0]?.unopened).toContain(connectionId);
    expect(describeRotation(counts).isDone).toBe(false);
  });

  it('knows every column that holds an envelope', async () => {
    const columns = await before.app.database.query<{ table: string; column: string }>(
      `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name LIKE 'encrypted%' ORDER BY 1, 2`,
    );
    expect(columns).toEqual(
      SECRET_SITES.map(({ table, column }) => ({ table, column })).toSorted((a, b) =>
        a.column.localeCompare(b.column),
      ),
    );
  });
});
