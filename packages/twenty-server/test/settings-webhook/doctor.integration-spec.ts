import { randomUUID } from 'node:crypto';
import { HANDLED_EVENT_TYPES } from '../../src/modules/customer-billing/inbox/handled-event-types.constant.ts';
import {
  codeOf,
  createDraft,
  dataOf,
  pressCreateStripeInvoice,
} from '../customer-billing/support/invoices.ts';
import { prepareBuiltServer } from '../customer-billing/support/built-server.ts';
import { createTestEnvironment } from '../support/environment.ts';
import type { TestClient } from '../support/test-client.ts';
import { createSettingsWorld, type SettingsWorld } from './support/settings-world.ts';

type Finding = {
  name: string;
  state: string;
  message: string;
  fix: string | null;
  blocksMoney: boolean;
};
type Report = { ok: boolean; findings: Finding[] };

const MAIL = {
  SMTP_URL: 'smtp://127.0.0.1:1025',
  MAIL_FROM: 'Test Works <billing@test-works.example>',
};
const DOCTOR = '{ doctor { ok checkedAt findings { name state message fix blocksMoney } } }';

const examine = async (world: SettingsWorld, as: TestClient = world.admin): Promise<Report> =>
  dataOf(await as.graphql<{ doctor: Report }>(DOCTOR)).doctor;

/** Name, state and whether it blocks money, of what needs somebody. */
const namedBy = async (world: SettingsWorld, as?: TestClient): Promise<string[]> => {
  const { findings } = await examine(world, as);
  const named = findings.filter(({ state }) => state === 'WARNING' || state === 'ERROR');
  expect(named.filter(({ fix }) => fix === null)).toEqual([]);
  return named.map(({ name, state }) => `${name}: ${state}`);
};

const beat = (world: SettingsWorld) =>
  world.app.database.query(
    `INSERT INTO "workerHeartbeat" ("id", "startedAt", "lastSeenAt") VALUES ($1, now(), now())`,
    [randomUUID()],
  );

const setUp = async (options: Parameters<typeof createSettingsWorld>[0] = {}) => {
  const world = await createSettingsWorld({ ...options, env: { ...MAIL, ...options.env } });
  await beat(world);
  return world;
};

describe('the doctor', () => {
  let world: SettingsWorld;
  let connectionId: string;
  let endpointId: string;

  beforeAll(async () => {
    world = await setUp();
    connectionId = await world.connect();
    const draft = await createDraft(world.admin);
    dataOf(await pressCreateStripeInvoice(world.admin, draft));
    await world.worker.workUntilIdle();
  });

  beforeEach(async () => {
    world.app.clock.set(new Date());
    await world.app.database.query(
      `UPDATE "stripeConnection" SET "installationId" = $1, "missingPermissions" = '[]'`,
      [world.app.config.crmInstallationId],
    );
    await world.reset();
    await world.app.database.query('DELETE FROM "workerHeartbeat"');
    await beat(world);
    await world.connect();
    endpointId =
      (await world.press('registerWebhook', connectionId)).webhookEndpoint?.stripeEndpointId ?? '';
  });

  afterAll(() => world.close());

  const storeEvent = (status: string, ageMinutes = 0) =>
    world.app.database.query(
      `INSERT INTO "stripeEvent" ("id", "workspaceId", "connectionId", "stripeEventId", "type", "livemode",
         "stripeCreatedAt", "payload", "bodySha256", "status", "receivedAt")
       VALUES ($1, $2, $3, 'evt_1', 'invoice.paid', false, now(), '{}', '', $4, now() - make_interval(mins => $5))`,
      [randomUUID(), world.app.workspace.id, connectionId, status, ageMinutes],
    );

  const answerWith = (path: string, status: number, body: object) =>
    world.sandbox.control.addFault({
      method: 'GET',
      path,
      times: 100,
      fault: { kind: 'error', status, body },
    });

  it('finds nothing to mend in a set-up that is right, and leaves no trace of its own event', async () => {
    const report = await examine(world);
    expect(report.findings.filter(({ state }) => state !== 'OK')).toEqual([]);
    expect(report.findings.length).toBeGreaterThanOrEqual(15);
    expect(report.ok).toBe(true);
    expect(world.proxy.passed.at(-1)).toMatchObject({
      status: 200,
      path: `/api/webhooks/stripe/${connectionId}`,
      body: expect.stringContaining('crm.self_test'),
    });
    expect(await world.app.database.query('SELECT 1 FROM "stripeEvent"')).toEqual([]);
  });

  const broken: [string, () => Promise<unknown>, string[]][] = [
    [
      'the worker',
      () => world.app.database.query('DELETE FROM "workerHeartbeat"'),
      ['Worker: ERROR'],
    ],
    [
      'the key, revoked at Stripe',
      () =>
        answerWith('^/v1/account$', 401, {
          error: { type: 'invalid_request_error', message: 'Expired' },
        }),
      ['Key valid: ERROR'],
    ],
    [
      'the mode',
      () =>
        answerWith('^/v1/balance$', 200, {
          object: 'balance',
          available: [],
          pending: [],
          livemode: true,
        }),
      ['Key mode: ERROR'],
    ],
    [
      'the account, which takes no payments',
      () =>
        answerWith('^/v1/account$', 200, {
          id: 'acct_1TestWorksSandbox0',
          object: 'account',
          charges_enabled: false,
        }),
      ['Account: ERROR'],
    ],
    [
      'the account, which is another',
      () =>
        answerWith('^/v1/account$', 200, {
          id: 'acct_2',
          object: 'account',
          charges_enabled: true,
        }),
      ['Account: ERROR'],
    ],
    [
      'a permission',
      () =>
        world.app.database.query(`UPDATE "stripeConnection" SET "missingPermissions" = $1`, [
          JSON.stringify([
            { resource: 'Invoices', permission: 'rak_invoice_write', access: 'Write' },
          ]),
        ]),
      ['Permissions: ERROR'],
    ],
    [
      'the endpoint, removed',
      () => world.atStripe('DELETE', `/${endpointId}`),
      ['Endpoint registered: ERROR'],
    ],
    [
      'the endpoint, disabled',
      () => world.atStripe('POST', `/${endpointId}`, { disabled: 'true' }),
      ['Endpoint enabled: ERROR'],
    ],
    [
      'the API version',
      async () => {
        await world.atStripe('DELETE', `/${endpointId}`);
        const { id } = await world.atStripe('POST', '', {
          url: `${world.proxy.url}/api/webhooks/stripe/${connectionId}`,
          enabled_events: HANDLED_EVENT_TYPES,
          api_version: '2024-06-20',
        });
        await world.app.database.query('UPDATE "webhookEndpoint" SET "stripeEndpointId" = $1', [
          id,
        ]);
      },
      ['API version: ERROR'],
    ],
    [
      'the event list',
      () =>
        world.atStripe('POST', `/${endpointId}`, { enabled_events: HANDLED_EVENT_TYPES.slice(1) }),
      ['Event list: ERROR'],
    ],
    [
      'the signing secret, forgotten',
      async () => {
        await world.app.database.query(
          'UPDATE "stripeConnection" SET "encryptedWebhookSecret" = NULL',
        );
        await world.reloadSecrets();
      },
      ['Signing secret: ERROR'],
    ],
    [
      'the proxy, which leads nowhere',
      async () => {
        world.proxy.target = undefined;
      },
      ['Signing secret: ERROR'],
    ],
    [
      'the proxy, which leads to another installation',
      async () => {
        world.proxy.target = `${world.sandbox.url}/_control/health?`;
      },
      ['Signing secret: ERROR'],
    ],
    ['the queue', () => storeEvent('RECEIVED', 10), ['Queue: ERROR']],
    ['an event, failed', () => storeEvent('FAILED'), ['Failed events: ERROR']],
    ['an event, waiting', () => storeEvent('WAITING'), ['Waiting events: WARNING']],
    ['an event, quarantined', () => storeEvent('QUARANTINED'), ['Quarantined events: ERROR']],
    ['the clock', async () => world.app.clock.advance(10 * 60 * 1000), ['Clock: ERROR']],
    [
      'the currency',
      () =>
        answerWith('^/v1/country_specs/DE$', 200, {
          id: 'DE',
          object: 'country_spec',
          supported_payment_currencies: ['usd'],
        }),
      ['Currencies: ERROR'],
    ],
    [
      'the encryption key',
      async () => {
        await world.app.database.query(
          `UPDATE "stripeConnection" SET "encryptedSecretKey" = 'enc:v1:00000000:' || split_part("encryptedSecretKey", ':', 4)`,
        );
        await world.reloadSecrets();
      },
      ['Encryption key: ERROR'],
    ],
    [
      'the installation: the database is a copy',
      async () => {
        await world.app.database.query('UPDATE "stripeConnection" SET "installationId" = $1', [
          randomUUID(),
        ]);
        await world.reloadSecrets();
      },
      ['Database copy: ERROR'],
    ],
    [
      'an endpoint, left behind',
      () =>
        world.atStripe('POST', '', {
          url: `${world.proxy.url}/api/webhooks/stripe/${connectionId}`,
          enabled_events: ['*'],
        }),
      ['Old endpoints: WARNING'],
    ],
  ];

  it.each(broken)('names %s, and nothing else', async (_what, breakIt, named) => {
    await breakIt();
    expect(await namedBy(world)).toEqual(named);
    const { ok } = await examine(world);
    expect(ok).toBe(!named.some((one) => one.endsWith('ERROR')));
  });

  it('knows the environment’s settings: what is missing is named', async () => {
    // In words, one world per setting: they cannot be changed under a running process.
    const worlds: [Parameters<typeof createSettingsWorld>[0], string][] = [
      [{ publicUrl: null }, 'Public address: ERROR'],
      [{ publicUrl: 'http://billing.kestrel.example' }, 'HTTPS: ERROR'],
      [{ publicUrl: 'https://billing.kestrel.example' }, 'Trusted proxy: WARNING'],
      [{ env: { SMTP_URL: '' } }, 'Mail: WARNING'],
    ];
    for (const [options, expected] of worlds) {
      const other = await setUp(options);
      await other.connect();
      expect(await namedBy(other)).toContain(expected);
      await other.close();
    }
  });

  it('says that nothing was entered yet, and that a key of the environment was refused', async () => {
    const empty = await setUp();
    expect(await namedBy(empty)).toEqual(['Stripe connection: ERROR']);
    await empty.close();
    const refused = await setUp({ env: { STRIPE_SECRET_KEY: `sk_${'test'}_${'0'.repeat(24)}` } });
    const { findings } = await examine(refused);
    expect(findings.find(({ name }) => name === 'Stripe connection')?.message).toContain(
      'does not accept this key',
    );
    await refused.close();
  });

  it('P8: is for admins', async () => {
    const member = await world.app.signIn('MEMBER');
    expect(codeOf(await member.graphql(DOCTOR))).toBe('PERMISSION_DENIED');
  });

  it('P7: says no secret', async () => {
    const text = JSON.stringify(await examine(world));
    expect(text).not.toContain('whsec_');
    expect(text).not.toContain(world.keys.secretKey);
  });
});

describe('npm run doctor', () => {
  it('ends with 0 where no money is at risk and with 1 where it is, for people and for programs', async () => {
    const server = prepareBuiltServer();
    const world = await setUp();
    try {
      await world.press('registerWebhook', await world.connect());
      const env = {
        ...createTestEnvironment(world.app.database.url),
        ...MAIL,
        NODE_ENV: 'development',
        STRIPE_API_BASE_URL: world.sandbox.url,
        PUBLIC_URL: world.proxy.url,
      };
      const well = await server.run('doctor.js', { env });
      expect(well).toMatchObject({ exitCode: 0, errors: '' });
      expect(well.output).toContain('No money is at risk.');

      await world.app.database.query('DELETE FROM "workerHeartbeat"');
      const ill = await server.run('doctor.js', { env, parameters: ['--json'] });
      expect(ill).toMatchObject({ exitCode: 1, errors: '' });
      const { ok, workspaces } = JSON.parse(ill.output) as {
        ok: boolean;
        workspaces: { name: string; findings: Finding[] }[];
      };
      expect([ok, workspaces.map(({ name }) => name)]).toEqual([false, ['Test Works']]);
      expect(
        workspaces[0]?.findings.filter(({ blocksMoney }) => blocksMoney).map(({ name }) => name),
      ).toEqual(['Worker']);

      const unset = await server.run('doctor.js', { env: { ...env, ENCRYPTION_KEY: '' } });
      expect(unset.exitCode).toBe(1);
      expect(unset.errors).toContain('ENCRYPTION_KEY');
    } finally {
      await server.stop();
      await world.close();
    }
  });
});
