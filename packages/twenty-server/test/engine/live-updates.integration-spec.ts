import { randomUUID } from 'node:crypto';
import type { LiveRecordType } from 'twenty-shared';
import { SESSION_LIFE_MS } from '../../src/engine/auth/session-life.constant.ts';
import { Database } from '../../src/engine/database/database.ts';
import { LiveConnections } from '../../src/engine/live-updates/live-connections.service.ts';
import { LiveUpdates } from '../../src/engine/live-updates/live-updates.service.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { createLiveClient, type LiveClient } from '../support/live-client.ts';
import { seedWorkspace, type TestWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import { waitUntil } from '../support/wait-until.ts';

const INVOICE: LiveRecordType = 'INVOICE';

describe('Live updates', () => {
  let listening: TestApp;
  let announcing: TestApp;
  let otherWorkspace: TestWorkspace;
  const open: LiveClient[] = [];

  beforeAll(async () => {
    listening = await createTestApp();
    announcing = await createTestApp({ shared: listening, clock: listening.clock });
    otherWorkspace = await seedWorkspace(listening.database, { name: 'Other Works' });
  });
  afterEach(() => Promise.all(open.splice(0).map((client) => client.dispose())));
  afterAll(async () => {
    await announcing.close();
    await listening.close();
  });

  const connect = (
    client: TestClient,
    options: { origin?: string; query?: string } = {},
  ): LiveClient => {
    const live = createLiveClient({ url: listening.url, client, ...options });
    open.push(live);
    return live;
  };
  const announce = (workspace: TestWorkspace, id: string) =>
    announcing.app.get(LiveUpdates).announce({ workspaceId: workspace.id, type: INVOICE, id });
  // Repeated until it arrives: a subscription is in place a moment after its socket was accepted.
  const untilSubscribed = (live: LiveClient, workspace: TestWorkspace) =>
    waitUntil('the subscription', async () => {
      await announce(workspace, 'ready');
      return live.changes.some(({ id }) => id === 'ready');
    });
  const idsOf = (live: LiveClient) =>
    live.changes.map(({ id }) => id).filter((id) => id !== 'ready');

  it('reach a subscriber at another instance of the API', async () => {
    const live = connect(await listening.signIn('MEMBER'));
    await untilSubscribed(live, listening.workspace);
    const id = randomUUID();
    await announce(listening.workspace, id);
    await waitUntil('the change', () => live.changes.some((change) => change.id === id));
    expect(live.changes.at(-1)).toEqual({ type: 'INVOICE', id });
  });

  it('P8: name only records of the own workspace', async () => {
    const live = connect(await listening.signIn('ADMIN'));
    const other = connect(await listening.signIn('ADMIN', otherWorkspace));
    await untilSubscribed(live, listening.workspace);
    await untilSubscribed(other, otherWorkspace);
    await announce(otherWorkspace, 'theirs');
    await announce(listening.workspace, 'ours');
    await waitUntil('both', () => idsOf(live).length > 0 && idsOf(other).length > 0);
    expect(idsOf(live)).toEqual(['ours']);
    expect(idsOf(other)).toEqual(['theirs']);
  });

  it('wait for the commit, vanish with a rollback and name a record once', async () => {
    const live = connect(await listening.signIn('ADMIN'));
    await untilSubscribed(live, listening.workspace);
    const updates = announcing.app.get(LiveUpdates);
    const change = { workspaceId: listening.workspace.id, type: INVOICE };
    const database = announcing.app.get(Database);
    const rolledBack = database.inTransaction(async (transaction) => {
      await updates.announce({ ...change, id: 'rolled back' }, transaction);
      throw new Error('rolled back on purpose');
    });
    await expect(rolledBack).rejects.toThrow('on purpose');
    await database.inTransaction(async (transaction) => {
      await updates.announce({ ...change, id: 'committed' }, transaction);
      await updates.announce({ ...change, id: 'committed' }, transaction);
      await announce(listening.workspace, 'while it is open');
      await waitUntil('the other', () => idsOf(live).includes('while it is open'));
    });
    await announce(listening.workspace, 'last');
    await waitUntil('the last', () => idsOf(live).includes('last'));
    expect(idsOf(live)).toEqual(['while it is open', 'committed', 'last']);
  });

  it('go on after the listening connection was lost', async () => {
    const live = connect(await listening.signIn('ADMIN'));
    await untilSubscribed(live, listening.workspace);
    const ended = await listening.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'twenty-listener' AND datname = current_database()`,
    );
    expect(ended.length).toBeGreaterThan(0);
    await waitUntil('a change after the reconnect', async () => {
      await announce(listening.workspace, 'again');
      return live.changes.some(({ id }) => id === 'again');
    });
    expect(live.changes).toContainEqual({ type: 'INVOICE', id: 'again' });
  });

  it('are refused without a session', async () => {
    expect(await connect(listening.anonymous).closed).toBe(4403);
  });

  it('are refused to a page of another site, cookie or not', async () => {
    const client = await listening.signIn('ADMIN');
    expect(await connect(client, { origin: 'https://evil.example' }).closed).toBe(4403);
  });

  it('end with signing out', async () => {
    const client = await listening.signIn('ADMIN');
    const live = connect(client);
    await live.connected;
    await client.graphql('mutation { signOut }');
    expect(await live.closed).toBe(4401);
  });

  it('end when the session expires', async () => {
    const live = connect(await listening.signIn('ADMIN'));
    await live.connected;
    listening.clock.advance(SESSION_LIFE_MS);
    await listening.app.get(LiveConnections).closeEnded();
    expect(await live.closed).toBe(4401);
  });

  it('carry subscriptions only, so that every limit on queries holds', async () => {
    const live = connect(await listening.signIn('ADMIN'), { query: '{ currentUser { id } }' });
    expect(await live.closed).toBe(4400);
  });

  it('do not take a huge message', async () => {
    const complaints = jest.spyOn(console, 'error').mockImplementation();
    const padding = ' '.repeat(100_000);
    const query = `subscription { liveChanges { type id } }${padding}`;
    const live = connect(await listening.signIn('ADMIN'), { query });
    expect(await live.closed).toBe(1009);
    expect(complaints).toHaveBeenCalledTimes(1);
    complaints.mockRestore();
  });
});
