import { randomUUID } from 'node:crypto';
import { signatureHeader } from 'stripe-sandbox';
import { WebhookRefusals } from '../../src/modules/customer-billing/inbox/webhook-refusals.service.ts';
import { codeOf, dataOf } from '../customer-billing/support/invoices.ts';
import { recordStatements } from '../customer-billing/support/record-statements.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';
import { waitUntil } from '../support/wait-until.ts';
import { makeEventBody, makeHostileDeliveries } from './support/hostile-deliveries.ts';
import { createSettingsWorld, type SettingsWorld } from './support/settings-world.ts';

const SECRET = `wh${'sec'}_${'s'.repeat(32)}`;
const DAY_MS = 24 * 60 * 60 * 1000;

type Count = {
  connectionId: string | null;
  reason: string;
  source: string;
  count: number;
  lastAt: string;
};

const setUp = async (
  options: { env?: Record<string, string>; mode?: 'TEST' | 'LIVE'; publicUrl?: string } = {},
): Promise<{ world: SettingsWorld; connectionId: string }> => {
  const world = await createSettingsWorld({
    ...(options.env === undefined ? {} : { env: options.env }),
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
  });
  const connectionId = await world.connect(options.mode);
  dataOf(
    await world.admin.graphql(
      'mutation ($id: ID!, $secret: String!) { saveWebhookSecret(connectionId: $id, secret: $secret) { id } }',
      { id: connectionId, secret: SECRET },
    ),
  );
  return { world, connectionId };
};

const readCounts = async (world: SettingsWorld, as = world.admin): Promise<Count[]> => {
  await world.app.app.get(WebhookRefusals, { strict: false }).flush();
  const answer = await as.graphql<{ failedSignatures: Count[] }>(
    '{ failedSignatures { connectionId reason source count lastAt } }',
  );
  return dataOf(answer).failedSignatures;
};

const post = async (
  world: SettingsWorld,
  path: string,
  { body, signature }: { body: string; signature: string | undefined },
  headers: Record<string, string> = {},
) => {
  const response = await fetch(`${world.app.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...headers,
      ...(signature === undefined ? {} : { 'stripe-signature': signature }),
    },
    body,
  });
  return { status: response.status, code: ((await response.json()) as { code?: string }).code };
};

const signed = (world: SettingsWorld, fields: { livemode?: boolean } = {}) => {
  const body = makeEventBody(fields);
  const timestamp = Math.floor(world.app.clock.now().getTime() / 1000);
  return { body, signature: signatureHeader({ body, secret: SECRET, timestamp }) };
};

describe('refused deliveries', () => {
  let world: SettingsWorld;
  let connectionId: string;

  beforeAll(async () => {
    ({ world, connectionId } = await setUp());
  });

  beforeEach(() => world.app.database.query('TRUNCATE "webhookRefusal"'));

  afterAll(() => world.close());

  it('are counted by connection, reason and network, without a statement in a request', async () => {
    const nowSeconds = Math.floor(world.app.clock.now().getTime() / 1000);
    const hostile = makeHostileDeliveries({ secret: SECRET, nowSeconds });
    const path = `/api/webhooks/stripe/${connectionId}`;
    const statements = recordStatements();
    for (const { delivery } of hostile) {
      expect((await post(world, path, delivery)).status).toBe(400);
    }
    expect((await post(world, `/api/webhooks/stripe/${randomUUID()}`, signed(world))).status).toBe(
      404,
    );
    expect(statements.ofRequests()).toEqual([]);
    statements.stop();

    const expected = Object.entries(Object.groupBy(hostile, ({ reason }) => reason)).map(
      ([reason, all]) => ({ connectionId, reason, source: '127.0.0.0/24', count: all?.length }),
    );
    const counts = await readCounts(world);
    expect(counts.filter((count) => count.connectionId !== null)).toEqual(
      expect.arrayContaining(expected.map((count) => expect.objectContaining(count))),
    );
    expect(counts.filter((count) => count.connectionId === null)).toEqual([
      expect.objectContaining({ reason: 'UNKNOWN_CONNECTION', count: 1 }),
    ]);
    expect(counts).toHaveLength(expected.length + 1);
  });

  it('add up over hours in one row each, and end after a week', async () => {
    const path = `/api/webhooks/stripe/${connectionId}`;
    const unsigned = { body: makeEventBody(), signature: undefined };
    await post(world, path, unsigned);
    await readCounts(world);
    await post(world, path, unsigned);
    await readCounts(world);
    world.app.clock.advance(60 * 60 * 1000);
    await post(world, path, unsigned);
    expect(await readCounts(world)).toEqual([
      expect.objectContaining({
        connectionId,
        reason: 'MISSING',
        count: 3,
        lastAt: world.app.clock.now().toISOString(),
      }),
    ]);
    const rows = await world.app.database.query<{ count: number }>(
      'SELECT "count" FROM "webhookRefusal" ORDER BY "hour"',
    );
    expect(rows).toEqual([{ count: 2 }, { count: 1 }]);
    world.app.clock.advance(8 * DAY_MS);
    expect(await readCounts(world, await world.app.signIn('ADMIN'))).toEqual([]);
  });

  it('are written by themselves within a moment', async () => {
    await post(world, `/api/webhooks/stripe/${connectionId}`, { body: '{}', signature: undefined });
    await waitUntil('the count', async () => {
      const rows = await world.app.database.query('SELECT 1 FROM "webhookRefusal"');
      return rows.length === 1;
    });
  });

  it('of another workspace are nobody else’s business', async () => {
    const other = await seedWorkspace(world.app.database, { name: 'Other Works' });
    await post(world, `/api/webhooks/stripe/${connectionId}`, { body: '{}', signature: undefined });
    expect(await readCounts(world, await world.app.signIn('ADMIN', other))).toEqual([]);
    const member = await world.app.signIn('MEMBER');
    expect(codeOf(await member.graphql('{ failedSignatures { count } }'))).toBe(
      'PERMISSION_DENIED',
    );
  });
});

describe('behind a trusted proxy', () => {
  const PUBLIC = { TRUSTED_PROXY: 'loopback' };
  const HTTP = { 'x-forwarded-proto': 'http', 'x-forwarded-for': '203.0.113.7' };
  const HTTPS = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' };

  const remarks = async (world: SettingsWorld): Promise<string[]> => {
    await world.app.app.get(WebhookRefusals, { strict: false }).flush();
    const rows = await world.app.database.query<{ reason: string; source: string }>(
      'SELECT "reason", "source" FROM "webhookRefusal" ORDER BY "reason"',
    );
    return rows.map(({ reason, source }) => `${reason} ${source}`);
  };

  it('a live delivery over plain HTTP is refused, one over HTTPS or without a header is not', async () => {
    const { world, connectionId } = await setUp({ env: PUBLIC, mode: 'LIVE' });
    const path = `/api/webhooks/stripe/${connectionId}`;
    const live = () => signed(world, { livemode: true });
    expect(await post(world, path, live(), HTTP)).toEqual({
      status: 400,
      code: 'WEBHOOK_NOT_HTTPS',
    });
    expect(await world.app.database.query('SELECT 1 FROM "stripeEvent"')).toEqual([]);
    expect(await post(world, path, live(), HTTPS)).toMatchObject({ status: 200 });
    expect(await post(world, path, live())).toMatchObject({ status: 200 });
    expect(await world.app.database.query('SELECT 1 FROM "stripeEvent"')).toHaveLength(2);
    expect(await remarks(world)).toEqual([
      'PLAIN_HTTP 203.0.113.0/24',
      'PROTOCOL_UNKNOWN 127.0.0.0/24',
    ]);
    expect((await readCounts(world)).map(({ reason }) => reason)).toEqual(['PLAIN_HTTP']);
    await world.close();
  });

  it('a test delivery over plain HTTP is taken', async () => {
    const { world, connectionId } = await setUp({ env: PUBLIC });
    const answer = await post(world, `/api/webhooks/stripe/${connectionId}`, signed(world), HTTP);
    expect(answer).toMatchObject({ status: 200 });
    expect(await remarks(world)).toEqual([]);
    await world.close();
  });

  it.each([
    ['no proxy is configured', {}],
    ['another proxy is', { TRUSTED_PROXY: '10.1.2.3' }],
  ])('the header counts for nothing where %s', async (_what, env) => {
    const { world, connectionId } = await setUp({ env, mode: 'LIVE' });
    const delivery = signed(world, { livemode: true });
    const answer = await post(world, `/api/webhooks/stripe/${connectionId}`, delivery, HTTP);
    expect(answer).toMatchObject({ status: 200 });
    await world.close();
  });
});
