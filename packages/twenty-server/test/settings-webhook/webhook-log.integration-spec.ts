import { randomUUID } from 'node:crypto';
import { PERMISSIONS_BY_ROLE, PermissionFlag } from 'twenty-shared';
import {
  codeOf,
  createDraft,
  dataOf,
  pressCreateStripeInvoice,
  readInvoice,
} from '../customer-billing/support/invoices.ts';
import { readBillingRows } from '../customer-billing/support/billing-rows.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';
import { waitUntil } from '../support/wait-until.ts';
import { createSettingsWorld, type SettingsWorld } from './support/settings-world.ts';
import { storeEvents, type StoredEvent } from './support/stored-events.ts';

const ENTRY = `id stripeEventId type objectId mode connectionId state reason attempts receivedAt processedAt durationMs
  apiVersion stripeRequestId invoice { id number company { name } }`;

type Entry = {
  id: string;
  stripeEventId: string;
  type: string;
  objectId: string | null;
  mode: string;
  connectionId: string;
  state: string;
  reason: string | null;
  attempts: number;
  processedAt: string | null;
  durationMs: number | null;
  invoice: { id: string; number: string | null } | null;
};
type Log = {
  edges: { cursor: string; node: Entry }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  counts: { state: string; count: number }[];
};

describe('the webhook log', () => {
  let world: SettingsWorld;
  let connectionId: string;

  beforeAll(async () => {
    world = await createSettingsWorld();
    connectionId = await world.connect();
  });

  beforeEach(() => world.app.database.query('TRUNCATE "stripeEvent"'));

  afterAll(() => world.close());

  const readLog = async (variables: object = {}, as = world.admin): Promise<Log> =>
    dataOf(
      await as.graphql<{ webhookLog: Log }>(
        `query ($first: Int, $after: String, $filter: WebhookLogFilter) {
           webhookLog(first: $first, after: $after, filter: $filter) {
             edges { cursor node { ${ENTRY} } } pageInfo { hasNextPage endCursor } counts { state count }
           }
         }`,
        { ...variables },
      ),
    ).webhookLog;

  const idsOf = (log: Log): string[] => log.edges.map(({ node }) => node.stripeEventId);

  const store = (events: readonly StoredEvent[]) =>
    storeEvents(world.app, { connectionId }, events);

  it('pages newest first through events of the same microsecond, none twice and none lost', async () => {
    const same = '2026-11-20T10:00:00.123456Z';
    await store(
      Array.from({ length: 25 }, (_, index) => ({
        stripeEventId: `evt_${index}`,
        receivedAt: index < 15 ? same : `2026-11-20T10:00:00.12345${index % 6}Z`,
      })),
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Log = await readLog({ first: 4, after });
      seen.push(...idsOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
    expect(new Set(seen.slice(0, 15))).toEqual(
      new Set(Array.from({ length: 15 }, (_, index) => `evt_${index}`)),
    );
  });

  it('filters by state, type and family, and counts every state of what else it finds', async () => {
    await store([
      { stripeEventId: 'evt_1', type: 'invoice.paid', status: 'FAILED' },
      { stripeEventId: 'evt_2', type: 'invoice.paid', status: 'PROCESSED' },
      { stripeEventId: 'evt_3', type: 'invoice_payment.paid', status: 'PROCESSED' },
      { stripeEventId: 'evt_4', type: 'charge.updated', status: 'IGNORED' },
    ]);
    expect(idsOf(await readLog({ filter: { states: ['FAILED', 'IGNORED'] } })).toSorted()).toEqual([
      'evt_1',
      'evt_4',
    ]);
    expect(idsOf(await readLog({ filter: { type: 'invoice.paid' } })).toSorted()).toEqual([
      'evt_1',
      'evt_2',
    ]);
    const family = await readLog({ filter: { type: 'invoice', states: ['FAILED'] } });
    expect(idsOf(family)).toEqual(['evt_1']);
    expect(family.counts.toSorted((a, b) => a.state.localeCompare(b.state))).toEqual([
      { state: 'FAILED', count: 1 },
      { state: 'PROCESSED', count: 1 },
    ]);
    expect((await readLog({ filter: { connectionId: randomUUID() } })).edges).toEqual([]);
  });

  it('searches event, object and request id and the invoice number, whatever wildcards they hold', async () => {
    const draft = await createDraft(world.admin);
    dataOf(await pressCreateStripeInvoice(world.admin, draft));
    const { number } = await readInvoice(world.admin, draft);
    await store([
      { stripeEventId: 'evt_AbC', objectId: 'in_77', invoiceId: draft },
      { stripeEventId: 'evt_x%y', objectId: 'pi_88' },
    ]);
    const find = async (search: string) => idsOf(await readLog({ filter: { search } })).toSorted();
    expect(await find('evt_abc')).toEqual(['evt_AbC']);
    expect(await find(' in_77 ')).toEqual(['evt_AbC']);
    expect(await find('i_8')).toEqual(['evt_x%y']);
    expect(await find('%')).toEqual(['evt_x%y']);
    expect(await find('req_abc')).toEqual(['evt_AbC', 'evt_x%y']);
    expect(await find(number?.slice(4) ?? '')).toEqual(['evt_AbC']);
    expect(await find('nothing')).toEqual([]);
    const [{ node } = { node: undefined }] = (await readLog({ filter: { search: 'in_77' } })).edges;
    expect(node?.invoice).toMatchObject({ id: draft, number });
  });

  it('says how long it took from received to processed', async () => {
    await store([{ stripeEventId: 'evt_1', receivedAt: '2026-11-20T10:00:00.000Z' }]);
    await world.app.database.query(
      `UPDATE "stripeEvent" SET "processedAt" = '2026-11-20T10:00:01.920Z'`,
    );
    expect((await readLog()).edges[0]?.node).toMatchObject({
      durationMs: 1920,
      mode: 'TEST',
      connectionId,
    });
  });

  it.each([
    [{ after: 'nonsense' }, 'INPUT_INVALID'],
    [{ after: Buffer.from('["2026-11-20","x"]').toString('base64url') }, 'INPUT_INVALID'],
    [{ first: 101 }, 'PAGE_TOO_LARGE'],
    [{ filter: { connectionId: 'acct_1' } }, 'INPUT_INVALID'],
    [{ filter: { search: 'x'.repeat(201) } }, 'INPUT_INVALID'],
  ])('refuses %j with %s', async (variables, code) => {
    const answer = await world.admin.graphql(
      'query ($first: Int, $after: String, $filter: WebhookLogFilter) { webhookLog(first: $first, after: $after, filter: $filter) { counts { count } } }',
      variables,
    );
    expect(codeOf(answer)).toBe(code);
  });

  const readEntry = (id: string, as = world.admin) =>
    as.graphql<{ webhookLogEntry: { entry: Entry; payload: string; masked: boolean } }>(
      `query ($id: ID!) { webhookLogEntry(id: $id) { entry { ${ENTRY} } payload masked } }`,
      { id },
    );

  describe('an event', () => {
    const payload = {
      id: 'evt_1',
      data: { object: { id: 'in_1', customer_email: 'klara@brackwater.example' } },
    };

    it('is shown whole and pretty to who may read it', async () => {
      const [id = ''] = await store([{ stripeEventId: 'evt_1', payload }]);
      const { webhookLogEntry } = dataOf(await readEntry(id));
      expect(webhookLogEntry).toMatchObject({ masked: false, entry: { stripeEventId: 'evt_1' } });
      expect(webhookLogEntry.payload).toBe(JSON.stringify(payload, null, 2));
    });

    it('P7: is masked for a role without the flag', async () => {
      const [id = ''] = await store([{ stripeEventId: 'evt_1', payload }]);
      const role = jest.replaceProperty(
        PERMISSIONS_BY_ROLE as Record<'ADMIN', readonly PermissionFlag[]>,
        'ADMIN',
        PERMISSIONS_BY_ROLE.ADMIN.filter((flag) => flag !== PermissionFlag.WEBHOOK_PAYLOAD_READ),
      );
      const { webhookLogEntry } = dataOf(await readEntry(id));
      role.restore();
      expect(webhookLogEntry.masked).toBe(true);
      expect(webhookLogEntry.payload).toContain('k•••••@brackwater.example');
      expect(webhookLogEntry.payload).not.toContain('klara');
    });

    it('P8: of another workspace is not there, nor anything for a member', async () => {
      const [id = ''] = await store([{ stripeEventId: 'evt_1', payload }]);
      const other = await seedWorkspace(world.app.database, { name: 'Other Works' });
      const stranger = await world.app.signIn('ADMIN', other);
      expect(codeOf(await readEntry(id, stranger))).toBe('WEBHOOK_EVENT_NOT_FOUND');
      expect(codeOf(await replay(id, stranger))).toBe('WEBHOOK_EVENT_NOT_FOUND');
      expect(await readLog({}, stranger)).toMatchObject({ edges: [], counts: [] });
      expect(codeOf(await readEntry('evt_1'))).toBe('WEBHOOK_EVENT_NOT_FOUND');
      const member = await world.app.signIn('MEMBER');
      for (const query of [
        '{ webhookLog { counts { count } } }',
        `{ webhookLogEntry(id: "${id}") { payload } }`,
        `mutation { replayWebhookEvent(id: "${id}") { id } }`,
        'mutation { replayFailedWebhookEvents }',
        'mutation { updateBillingSettings(eventRetentionDays: 100) { eventRetentionDays } }',
      ]) {
        expect(codeOf(await member.graphql(query))).toBe('PERMISSION_DENIED');
      }
    });
  });

  const replay = (id: string, as = world.admin) =>
    as.graphql<{ replayWebhookEvent: Entry }>(
      `mutation ($id: ID!) { replayWebhookEvent(id: $id) { ${ENTRY} } }`,
      { id },
    );

  const auditCount = async (action: string): Promise<number> => {
    const rows = await world.app.database.query('SELECT 1 FROM "auditEntry" WHERE "action" = $1', [
      action,
    ]);
    return rows.length;
  };

  describe('a replay', () => {
    it.each(['FAILED', 'IGNORED', 'WAITING', 'PROCESSED'])(
      'opens what is %s, and is audited',
      async (status) => {
        const [id = ''] = await store([{ stripeEventId: 'evt_1', status }]);
        await world.app.database.query(
          `UPDATE "stripeEvent" SET "attempts" = 8, "statusReason" = 'x', "processedAt" = now(), "syncNumber" = 4`,
        );
        const before = await auditCount('webhook_event.replayed');
        const answer = dataOf(await replay(id)).replayWebhookEvent;
        expect(answer).toMatchObject({
          state: 'RECEIVED',
          attempts: 0,
          reason: null,
          processedAt: null,
        });
        expect(await auditCount('webhook_event.replayed')).toBe(before + 1);
      },
    );

    it.each(['RECEIVED', 'DISPATCHED'])('leaves what is %s on its way', async (status) => {
      const [id = ''] = await store([{ stripeEventId: 'evt_1', status }]);
      const before = await auditCount('webhook_event.replayed');
      expect(dataOf(await replay(id)).replayWebhookEvent.state).toBe(status);
      expect(await auditCount('webhook_event.replayed')).toBe(before);
    });

    it('P10: of a quarantined event is refused', async () => {
      const [id = ''] = await store([{ stripeEventId: 'evt_1', status: 'QUARANTINED' }]);
      expect(codeOf(await replay(id))).toBe('WEBHOOK_EVENT_QUARANTINED');
      const [row] = await world.app.database.query('SELECT "status" FROM "stripeEvent"');
      expect(row).toEqual({ status: 'QUARANTINED' });
    });

    it('of all failed opens those of this workspace and no others', async () => {
      const other = await seedWorkspace(world.app.database, { name: 'Other Works' });
      const theirs = await world.connect('LIVE', await world.app.signIn('ADMIN', other));
      await store([
        { stripeEventId: 'evt_1', status: 'FAILED' },
        { stripeEventId: 'evt_2', status: 'FAILED' },
        { stripeEventId: 'evt_3', status: 'IGNORED' },
        { stripeEventId: 'evt_4', status: 'FAILED', workspaceId: other.id, connectionId: theirs },
      ]);
      const press = () =>
        world.admin.graphql<{ replayFailedWebhookEvents: number }>(
          'mutation { replayFailedWebhookEvents }',
        );
      expect(dataOf(await press()).replayFailedWebhookEvents).toBe(2);
      expect(dataOf(await press()).replayFailedWebhookEvents).toBe(0);
      const rows = await world.app.database.query<{ stripeEventId: string }>(
        `SELECT "stripeEventId" FROM "stripeEvent" WHERE "status" = 'FAILED'`,
      );
      expect(rows).toEqual([{ stripeEventId: 'evt_4' }]);
      const [entry, ...more] = await world.app.database.query<{ data: object }>(
        `SELECT "data" FROM "auditEntry" WHERE "action" = 'webhook_event.failed_replayed'`,
      );
      expect([entry?.data, more]).toEqual([{ count: 2 }, []]);
    });

    it('P1, P3: of every event of a payment has its effect once', async () => {
      await world.press('registerWebhook', connectionId);
      const draft = await createDraft(world.admin);
      const pushed = dataOf(await pressCreateStripeInvoice(world.admin, draft)).createStripeInvoice;
      await world.sandbox.control.pay({ invoice: pushed.stripeInvoiceId ?? '' });
      await waitUntil(
        'all deliveries',
        async () => (await world.sandbox.control.deliveries()).idle,
      );
      await world.worker.workUntilIdle();
      const paid = await readBillingRows(world.app.database, draft);
      expect(paid.invoice?.['status']).toBe('PAID');
      expect(paid.payments).toHaveLength(1);

      const charges = (await world.sandbox.control.state('charges')).length;
      const { edges } = await readLog({ filter: { states: ['PROCESSED', 'IGNORED'] } });
      expect(edges.length).toBeGreaterThan(2);
      for (const { node } of edges) {
        expect(node.durationMs).not.toBeNull();
        dataOf(await replay(node.id));
      }
      await world.worker.workUntilIdle();

      expect(await readBillingRows(world.app.database, draft)).toEqual(paid);
      expect(await world.sandbox.control.state('charges')).toHaveLength(charges);
      const after = await readLog();
      expect(new Set(after.edges.map(({ node }) => node.state))).toEqual(new Set(['PROCESSED']));
      const { timeline } = await readInvoice(world.admin, draft);
      const changes = timeline.edges.filter(({ node }) => node.action === 'invoice.status_changed');
      expect(changes.filter(({ node }) => node.toStatus === 'PAID')).toHaveLength(1);
    });
  });
});
