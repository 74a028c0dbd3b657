import { randomUUID } from 'node:crypto';
import { signatureHeader } from 'stripe-sandbox';
import { LogDestination } from '../../src/engine/logging/log-destination.ts';
import { createTestApp } from '../support/create-test-app.ts';
import { seedWorkspace, type TestWorkspace } from '../support/seed-workspace.ts';
import { waitUntil } from '../support/wait-until.ts';
import { type BillingWorld, createBillingWorld, makeStripeKeys } from './support/billing-world.ts';
import { recordStatements, type StatementRecorder } from './support/record-statements.ts';
import { storeConnection } from './support/stored-connection.ts';

const PATH = '/api/webhooks/stripe';
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const MARKER = 'Brackwater confidential 77';
const NOTIFY_PAUSE_MS = 50;
const TIMER_SLACK_MS = 5;

let lastEvent = 0;

/** A body as Stripe sends it, pretty-printed; `padding` makes it large. */
const eventBody = ({ id = nextEventId(), padding = '' } = {}): string =>
  JSON.stringify(
    {
      id,
      object: 'event',
      api_version: '2026-10-28.endive',
      created: 1_795_000_000,
      data: { object: { id: 'in_1', object: 'invoice', description: `${MARKER}${padding}` } },
      livemode: false,
      pending_webhooks: 1,
      request: { id: 'req_1', idempotency_key: null },
      type: 'invoice.paid',
    },
    null,
    2,
  );

const nextEventId = (): string => {
  lastEvent += 1;
  return `evt_${lastEvent}`;
};

const hmacOf = (header: string): string => header.split('v1=')[1] ?? '';

describe('P8: POST /api/webhooks/stripe', () => {
  const logLines: string[] = [];
  const signaturesSeen: string[] = [];
  let world: BillingWorld;
  let other: TestWorkspace;
  let statements: StatementRecorder;

  beforeAll(async () => {
    world = await createBillingWorld({
      worker: false,
      env: { LOG_LEVEL: 'trace' },
      overrides: (builder) =>
        builder
          .overrideProvider(LogDestination)
          .useValue({ write: (line: string) => logLines.push(line) }),
    });
    other = await seedWorkspace(world.app.database, { name: 'Other Works' });
    statements = recordStatements();
  });

  beforeEach(() => statements.clear());

  afterAll(async () => {
    statements.stop();
    await world.close();
  });

  const nowSeconds = (): number => Math.floor(world.app.clock.now().getTime() / 1000);

  const sign = (body: string, { secret = world.keys.webhookSecret, at = nowSeconds() } = {}) => {
    const header = signatureHeader({ body, secret, timestamp: at });
    signaturesSeen.push(hmacOf(header));
    return header;
  };

  const post = async (
    body: string,
    signature: string | undefined,
    { path = PATH, headers = JSON_TYPE, url = world.app.url } = {},
  ) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        ...headers,
        ...(signature === undefined ? {} : { 'stripe-signature': signature }),
      },
      body,
    });
    const answer = (await response.json()) as { code?: string };
    return { status: response.status, code: answer.code };
  };

  const storedEvents = () =>
    world.app.database.query<{ stripeEventId: string; status: string; attempts: number }>(
      'SELECT "stripeEventId", "status", "attempts" FROM "stripeEvent" ORDER BY "receivedAt"',
    );

  const idOf = (body: string): string => (JSON.parse(body) as { id: string }).id;

  const storedCopies = async (body: string) =>
    (await storedEvents()).filter(({ stripeEventId }) => stripeEventId === idOf(body));

  type Delivery = { body: string; signature: string | undefined };
  const refusals: [string, () => Delivery][] = [
    ['another signature than its body has', () => signed((body) => sign(`${body} `))],
    ['a signature of another body', () => signed(() => sign(eventBody()))],
    ['a signature six minutes old', () => signed((body) => sign(body, { at: nowSeconds() - 360 }))],
    [
      'a signature from tomorrow',
      () => signed((body) => sign(body, { at: nowSeconds() + 86_400 })),
    ],
    ['no signature', () => signed(() => undefined)],
    ['an empty signature', () => signed(() => '')],
    ['a v0 signature only', () => signed((body) => sign(body).replace('v1=', 'v0='))],
    [
      'the signature of a made-up secret',
      () => signed((body) => sign(body, { secret: 'made up' })),
    ],
    [
      'a body serialised again',
      () => {
        const body = eventBody();
        return { body: JSON.stringify(JSON.parse(body)), signature: sign(body) };
      },
    ],
  ];
  const signed = (signature: (body: string) => string | undefined): Delivery => {
    const body = eventBody();
    return { body, signature: signature(body) };
  };

  it.each(refusals)('refuses %s before any query, and stores nothing', async (_what, make) => {
    const { body, signature } = make();
    expect(await post(body, signature)).toEqual({ status: 400, code: 'WEBHOOK_SIGNATURE_INVALID' });
    expect(statements.ofRequests()).toEqual([]);
    expect(await storedCopies(body)).toEqual([]);
  });

  it("refuses what another connection's secret signed, and takes it at that connection", async () => {
    const { webhookSecret } = makeStripeKeys();
    const { id } = await storeConnection(world.app, { workspaceId: other.id, webhookSecret });
    const body = eventBody();
    const signature = sign(body, { secret: webhookSecret });
    const own = sign(body);
    expect(await post(body, signature)).toMatchObject({ status: 400 });
    expect(await post(body, own, { path: `${PATH}/${id}` })).toMatchObject({ status: 400 });
    expect(await storedCopies(body)).toEqual([]);

    expect(await post(body, signature, { path: `${PATH}/${id}` })).toMatchObject({ status: 200 });
    const rows = await world.app.database.query<{ workspaceId: string; connectionId: string }>(
      'SELECT "workspaceId", "connectionId" FROM "stripeEvent" WHERE "stripeEventId" = $1',
      [idOf(body)],
    );
    expect(rows).toEqual([{ workspaceId: other.id, connectionId: id }]);
  });

  it.each([
    ['first', (good: string, bad: string) => `${good},v1=${bad}`],
    ['last', (good: string, bad: string) => good.replace('v1=', `v1=${bad},v1=`)],
  ])('accepts two v1 values with the good one %s', async (_where, combine) => {
    const body = eventBody();
    const bad = hmacOf(sign(body, { secret: 'rolled away' }));
    expect(await post(body, combine(sign(body), bad))).toMatchObject({ status: 200 });
    expect(await storedCopies(body)).toMatchObject([{ status: 'RECEIVED' }]);
  });

  it("accepts the environment's connection by its id too", async () => {
    const [connection] = await world.app.database.query<{ id: string }>(
      'SELECT "id" FROM "stripeConnection" WHERE "workspaceId" = $1',
      [world.app.workspace.id],
    );
    const body = eventBody();
    const path = `${PATH}/${connection?.id}`;
    expect(await post(body, sign(body), { path })).toMatchObject({ status: 200 });
    expect(await storedCopies(body)).toHaveLength(1);
  });

  it.each([
    ['an unknown connection', randomUUID()],
    ['what is no id', 'acct_1'],
  ])('answers 404 for %s, without a query', async (_what, connectionId) => {
    const body = eventBody();
    const answer = await post(body, sign(body), { path: `${PATH}/${connectionId}` });
    expect(answer).toEqual({ status: 404, code: 'WEBHOOK_UNKNOWN' });
    expect(statements.ofRequests()).toEqual([]);
    expect(await storedCopies(body)).toEqual([]);
  });

  it('answers 503 for a connection without a secret, so that Stripe sends it again', async () => {
    const workspace = await seedWorkspace(world.app.database, { name: 'Half set up' });
    const { id } = await storeConnection(world.app, {
      workspaceId: workspace.id,
      webhookSecret: null,
    });
    statements.clear();
    const body = eventBody();
    expect(await post(body, sign(body), { path: `${PATH}/${id}` })).toEqual({
      status: 503,
      code: 'WEBHOOK_SECRET_MISSING',
    });
    expect(statements.ofRequests()).toEqual([]);
    expect(await storedCopies(body)).toEqual([]);
  });

  it('answers 404 at the bare path where the environment names no connection', async () => {
    const unconnected = await createTestApp();
    const body = eventBody();
    expect(await post(body, sign(body), { url: unconnected.url })).toEqual({
      status: 404,
      code: 'WEBHOOK_UNKNOWN',
    });
    await unconnected.close();
  });

  it.each([PATH, `${PATH}/${randomUUID()}`])('answers GET %s with 404', async (path) => {
    expect((await fetch(`${world.app.url}${path}`)).status).toBe(404);
  });

  it('accepts a body of 600 kB', async () => {
    const body = eventBody({ padding: 'x'.repeat(600_000) });
    expect(await post(body, sign(body))).toMatchObject({ status: 200 });
    expect(await storedCopies(body)).toHaveLength(1);
  });

  it('refuses a body over 1 MiB', async () => {
    const body = eventBody({ padding: 'x'.repeat(1024 * 1024) });
    expect(await post(body, sign(body))).toEqual({ status: 413, code: 'REQUEST_TOO_LARGE' });
    expect(await storedCopies(body)).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/octet-stream'])(
    'refuses a rightly signed body that calls itself %s',
    async (contentType) => {
      const body = eventBody();
      const headers = { 'content-type': contentType };
      expect(await post(body, sign(body), { headers })).toMatchObject({ status: 400 });
      expect(statements.ofRequests()).toEqual([]);
      expect(await storedCopies(body)).toEqual([]);
    },
  );

  it.each([
    ['what is no JSON', `${MARKER}, not JSON`],
    ['half of an event', eventBody().slice(0, 100)],
    ['an empty body', ''],
    ['an object that is no event', '{}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('refuses %s, rightly signed', async (_what, body) => {
    const before = await storedEvents();
    expect(await post(body, sign(body))).toMatchObject({ status: 400 });
    expect(statements.ofRequests()).toEqual([]);
    expect(await storedEvents()).toEqual(before);
  });

  it('costs one statement per accepted event, and none for work on it', async () => {
    const body = eventBody();
    expect(await post(body, sign(body))).toMatchObject({ status: 200 });
    expect(statements.ofRequests()).toEqual([expect.stringContaining('INSERT INTO "stripeEvent"')]);
  });

  it('wakes the workers at most every 50 ms in a burst, and after its last event', async () => {
    const startedMs = performance.now();
    const bodies = Array.from({ length: 40 }, () => eventBody());
    const answers = await Promise.all(bodies.map((body) => post(body, sign(body))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(statements.ofRequests()).toHaveLength(40);
    const lastInsertMs = Math.max(
      ...statements.sent.filter(({ sql }) => sql.includes('INSERT')).map(({ atMs }) => atMs),
    );
    const notifies = () => statements.sent.filter(({ sql }) => sql.includes('pg_notify'));
    await waitUntil('a word to the workers after the last event', () =>
      notifies().some(({ atMs }) => atMs > lastInsertMs),
    );
    expect(notifies().map(({ application }) => application)).not.toContain('twenty-api');
    // Counted over the whole burst: one that a busy machine sent late is followed the sooner by the next.
    const elapsedMs = (notifies().at(-1)?.atMs ?? 0) - startedMs;
    expect(notifies().length).toBeLessThanOrEqual(
      elapsedMs / (NOTIFY_PAUSE_MS - TIMER_SLACK_MS) + 1,
    );
  });

  it('stores a duplicate once, at once and later', async () => {
    const body = eventBody();
    const signature = sign(body);
    const copies = Array.from({ length: 10 }, () => post(body, signature));
    expect((await Promise.all(copies)).map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(await post(body, sign(body, { at: nowSeconds() + 60 }))).toMatchObject({ status: 200 });
    expect(await storedCopies(body)).toHaveLength(1);
  });

  it.each([
    ['FAILED', 'RECEIVED', 0],
    ['IGNORED', 'RECEIVED', 0],
    ['RECEIVED', 'RECEIVED', 3],
    ['DISPATCHED', 'DISPATCHED', 3],
    ['PROCESSED', 'PROCESSED', 3],
    ['WAITING', 'WAITING', 3],
    ['QUARANTINED', 'QUARANTINED', 3],
  ])('leaves an event that is %s as %s when it comes again', async (before, after, attempts) => {
    const body = eventBody();
    await post(body, sign(body));
    await world.app.database.query(
      'UPDATE "stripeEvent" SET "status" = $2, "attempts" = 3 WHERE "stripeEventId" = $1',
      [idOf(body), before],
    );
    expect(await post(body, sign(body))).toMatchObject({ status: 200 });
    expect(await storedCopies(body)).toMatchObject([{ status: after, attempts }]);
  });

  it('P7: says nothing of a body or a signature in the log', () => {
    const log = logLines.join('\n');
    expect(log).toContain(PATH);
    expect(log).not.toContain(MARKER);
    expect(signaturesSeen.filter((signature) => log.includes(signature))).toEqual([]);
    expect(signaturesSeen.length).toBeGreaterThan(50);
  });
});
