import { Role } from 'twenty-shared';
import { Database } from '../../src/engine/database/database.ts';
import { NotificationService } from '../../src/modules/customer-billing/message/notification.service.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { seedWorkspace, type TestWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import { codeOf } from './support/records-test.ts';

const BELL = `query ($first: Int, $after: String) { notifications(first: $first, after: $after) {
  edges { cursor node { id kind title body invoiceId createdAt readAt } } pageInfo { hasNextPage endCursor } unreadCount } }`;
const READ = 'mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) }';

type Bell = {
  notifications: {
    edges: { node: { id: string; title: string; readAt: string | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    unreadCount: number;
  };
};

describe('Notifications', () => {
  let test: TestApp;
  let member: TestClient;
  let stranger: TestClient;
  let workspace: TestWorkspace;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    workspace = await seedWorkspace(test.database);
    member = await test.signIn(Role.MEMBER, workspace);
    stranger = await test.signIn(Role.MEMBER, await seedWorkspace(test.database));
    for (const title of ['first', 'second', 'third']) {
      await tell(title);
      test.clock.advance(1000);
    }
  });

  const tell = (title: string, effectKey = title): Promise<boolean> =>
    test.app.get(Database).inTransaction((transaction) =>
      test.app.get(NotificationService, { strict: false }).notify(
        {
          workspaceId: workspace.id,
          kind: 'PAYMENT_FAILED',
          effectKey,
          title,
          body: 'The card was declined.',
          invoiceId: null,
        },
        transaction,
      ),
    );
  const bell = async (client: TestClient, variables: Record<string, unknown> = {}) =>
    (await client.graphqlOrThrow<Bell>(BELL, variables)).notifications;
  const titles = ({ edges }: Bell['notifications']) => edges.map(({ node }) => node.title);

  it('come newest first, page by page', async () => {
    const page = await bell(member, { first: 2 });
    expect(titles(page)).toEqual(['third', 'second']);
    expect([page.unreadCount, page.pageInfo.hasNextPage]).toEqual([3, true]);
    expect(titles(await bell(member, { first: 2, after: page.pageInfo.endCursor }))).toEqual([
      'first',
    ]);
    expect(codeOf(await member.graphql(BELL, { after: 'nonsense' }))).toBe('INPUT_INVALID');
  });

  it('P3: are told once per effect, however many hear of it at once', async () => {
    const told = await Promise.all([tell('same'), tell('same'), tell('other words', 'same')]);
    expect(told.filter((isNew) => isNew)).toHaveLength(1);
    expect((await bell(member)).unreadCount).toBe(4);
  });

  it('are read one by one or all at once, and say how many were unread', async () => {
    const read = async (ids?: unknown) =>
      (await member.graphqlOrThrow<{ markNotificationsRead: number }>(READ, { ids }))
        .markNotificationsRead;
    const [newest] = (await bell(member)).edges;
    expect(await read([newest?.node.id, 'not-a-uuid'])).toBe(1);
    expect(await read([newest?.node.id])).toBe(0);
    expect(await read([])).toBe(0);
    expect((await bell(member)).unreadCount).toBe(2);
    expect(await read()).toBe(2);
    expect((await bell(member)).edges.every(({ node }) => node.readAt !== null)).toBe(true);
  });

  it('P8: are neither seen nor read by another workspace', async () => {
    const ids = (await bell(member)).edges.map(({ node }) => node.id);
    expect(await bell(stranger)).toMatchObject({ edges: [], unreadCount: 0 });
    expect(await stranger.graphqlOrThrow(READ, { ids })).toEqual({ markNotificationsRead: 0 });
    expect(await stranger.graphqlOrThrow(READ)).toEqual({ markNotificationsRead: 0 });
    expect((await bell(member)).unreadCount).toBe(3);
  });
});
