import { randomUUID } from 'node:crypto';
import { isRequiredArgument } from 'graphql';
import { Database } from '../../src/engine/database/database.ts';
import { NotificationService } from '../../src/modules/customer-billing/message/notification.service.ts';
import { createLiveClient, type LiveClient } from '../support/live-client.ts';
import { seedWorkspace, type TestWorkspace } from '../support/seed-workspace.ts';
import type { GraphqlAnswer, TestClient } from '../support/test-client.ts';
import { waitUntil } from '../support/wait-until.ts';
import { insertPerson } from '../records/support/records-test.ts';
import {
  everythingOf,
  idArgumentsOf,
  readSchema,
  rootFieldsOf,
  type RootField,
  shortestCallOf,
} from './support/api-schema.ts';
import { ACCOUNT_ID, type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import { dumpDatabase } from './support/dump-database.ts';
import {
  type Call,
  FOREIGN_ID_CASES,
  type Kind,
  type Records,
} from './support/foreign-id-cases.ts';
import {
  codeOf,
  createCompany,
  createDraft,
  dataOf,
  pressCreateStripeInvoice,
} from './support/invoices.ts';
import { paymentIdOf, pressRecordPayment } from './support/outside.ts';
import { issue } from './support/refusals.ts';
import { storeConnection } from './support/stored-connection.ts';
import { storeEvents } from '../settings-webhook/support/stored-events.ts';

const PUBLIC = ['currentUser', 'signIn', 'signOut'];

describe('P8: another workspace', () => {
  let world: BillingWorld;
  let other: TestWorkspace;
  let theirClient: TestClient;
  let own: Records;
  let theirs: Records;
  let fields: RootField[];

  beforeAll(async () => {
    // The doctor posts to the public address: nobody's, and not that of somebody's own `npm start`.
    world = await createBillingWorld({
      worker: false,
      env: {
        PUBLIC_URL: 'http://localhost:9',
        SMTP_URL: 'smtp://127.0.0.1:9',
        MAIL_FROM: 'billing@test-works.example',
      },
    });
    other = await seedWorkspace(world.app.database, { name: 'Rivals' });
    await storeConnection(world.app, {
      workspaceId: other.id,
      secretKey: world.keys.liveSecretKey,
      webhookSecret: null,
      accountId: ACCOUNT_ID,
    });
    theirClient = await world.app.signIn('ADMIN', other);
    own = await makeRecords(world.admin, world.app.workspace.id);
    theirs = await makeRecords(theirClient, other.id);
    fields = rootFieldsOf(await readSchema(world.admin));
  });

  afterAll(() => world.close());

  const makeRecords = async (client: TestClient, workspaceId: string): Promise<Records> => {
    const companyId = await createCompany(client);
    const person = await insertPerson(world.app, { workspaceId, companyId });
    const draftId = await createDraft(client, { companyId });
    const issuedId = await createDraft(client, { companyId });
    dataOf(await pressCreateStripeInvoice(client, issuedId));
    return {
      companyId,
      personId: person.id,
      draftId,
      issuedId,
      notificationId: await notify(workspaceId, issuedId),
      messageId: await storeMail(workspaceId, issuedId),
      recordedPaymentId: await recordOn(client, companyId),
      ...(await makeWebhookEvent(workspaceId)),
      findingId: await findDrift(workspaceId, issuedId),
    };
  };

  const recordOn = async (client: TestClient, companyId: string): Promise<string> => {
    const id = await createDraft(client, { companyId });
    await issue(client, id);
    return paymentIdOf(dataOf(await pressRecordPayment(client, id)).recordPayment);
  };

  const makeWebhookEvent = async (workspaceId: string) => {
    const [connection] = await world.app.database.query<{ id: string }>(
      'SELECT "id" FROM "stripeConnection" WHERE "workspaceId" = $1',
      [workspaceId],
    );
    const connectionId = connection?.id ?? '';
    const [webhookEventId = ''] = await storeEvents(world.app, { connectionId }, [
      { workspaceId, stripeEventId: `evt_${randomUUID()}`, status: 'FAILED' },
    ]);
    return { connectionId, webhookEventId };
  };

  const notify = async (workspaceId: string, invoiceId: string): Promise<string> => {
    const { app, database } = world.app;
    await app.get(Database, { strict: false }).inTransaction((transaction) =>
      app.get(NotificationService, { strict: false }).notify(
        {
          workspaceId,
          kind: 'OVERPAID',
          effectKey: 'test',
          title: 'Look',
          body: 'Here',
          invoiceId,
        },
        transaction,
      ),
    );
    const [row] = await database.query<{ id: string }>(
      'SELECT "id" FROM "notification" WHERE "workspaceId" = $1',
      [workspaceId],
    );
    return row?.id ?? '';
  };

  const storeMail = async (workspaceId: string, invoiceId: string): Promise<string> => {
    const [row] = await world.app.database.query<{ id: string }>(
      `INSERT INTO "outgoingMessage" ("id", "workspaceId", "invoiceId", "kind", "effectKey", "to", "cc", "subject",
         "content", "attachPdf", "state", "attempts", "nextAttemptAt")
       VALUES (gen_random_uuid(), $1, $2, 'INVOICE', 'test', '{}', '{}', 'Look', '{"kind":"INVOICE"}', false, 'SENT', 1, now())
       RETURNING "id"`,
      [workspaceId, invoiceId],
    );
    return row?.id ?? '';
  };

  const findDrift = async (workspaceId: string, invoiceId: string): Promise<string> => {
    const [row] = await world.app.database.query<{ id: string }>(
      `WITH report AS (
         INSERT INTO "driftReport" ("id", "workspaceId", "state") VALUES (gen_random_uuid(), $1, 'DONE') RETURNING "id")
       INSERT INTO "driftFinding" ("id", "workspaceId", "reportId", "kind", "invoiceId", "message", "cause", "since", "repairable")
       SELECT gen_random_uuid(), $1, "id", 'STATUS_DIFFERS', $2, 'Differs.', 'Unknown.', now(), true FROM report
       RETURNING "id"`,
      [workspaceId, invoiceId],
    );
    return row?.id ?? '';
  };

  const idsOfKind = (records: Records, kind: Kind): string[] => {
    const ids: Record<Kind, string[]> = {
      company: [records.companyId],
      person: [records.personId],
      invoice: [records.draftId, records.issuedId],
      notification: [records.notificationId],
      payment: [records.recordedPaymentId],
      connection: [records.connectionId],
      webhookEvent: [records.webhookEventId],
      message: [records.messageId],
      finding: [records.findingId],
    };
    return ids[kind];
  };

  const told = ({ status, data, errors }: GraphqlAnswer) => ({
    status,
    data,
    errors: errors?.map(({ message, extensions: { code, field } }) => ({ message, code, field })),
  });

  const ask = async (client: TestClient, { query, variables }: Call) =>
    told(await client.graphql(query, variables));

  const callable = (): RootField[] =>
    fields.filter(({ operation }) => operation !== 'subscription');

  /** Their rows, but for what any sign-in changes. */
  const theirRows = async () =>
    (await dumpDatabase(world.app.database)).filter(
      ({ table, text }) => text.includes(other.id) && table !== 'public.session',
    );

  it('has a case for every place where an operation takes an id', () => {
    expect(idArgumentsOf(fields).sort()).toEqual(Object.keys(FOREIGN_ID_CASES).sort());
  });

  it.each(Object.entries(FOREIGN_ID_CASES))(
    "does not know another workspace's id at %s, no more than one that nobody has",
    async (_place, { kind, code, call }) => {
      const before = await theirRows();
      const unknown = await ask(world.admin, call(randomUUID(), own));
      expect(unknown.errors?.[0]?.code ?? null).toBe(code);
      for (const id of idsOfKind(theirs, kind)) {
        expect(await ask(world.admin, call(id, own))).toEqual(unknown);
      }
      expect(await theirRows()).toEqual(before);
    },
  );

  it('marks its own notifications read only, when all are meant', async () => {
    const marked = dataOf(await world.admin.graphql('mutation { markNotificationsRead }'));
    expect(marked).toEqual({ markNotificationsRead: 1 });
    const [row] = await world.app.database.query<{ readAt: Date | null }>(
      'SELECT "readAt" FROM "notification" WHERE "id" = $1',
      [theirs.notificationId],
    );
    expect(row).toEqual({ readAt: null });
  });

  it('gives no row away to a cursor of its own', async () => {
    for (const list of ['companies', 'invoices', 'people', 'notifications']) {
      const cursors = `{ ${list} { edges { cursor node { id } } } }`;
      const page = (answer: GraphqlAnswer) =>
        (dataOf(answer)[list] as { edges: { cursor: string; node: { id: string } }[] }).edges;
      const ownIds = page(await world.admin.graphql(cursors)).map(({ node }) => node.id);
      for (const { cursor } of page(await theirClient.graphql(cursors))) {
        const query = `query ($after: String!) { ${list}(after: $after) { edges { cursor node { id } } } }`;
        const rows = page(await world.admin.graphql(query, { after: cursor }));
        expect(rows.filter(({ node }) => !ownIds.includes(node.id))).toEqual([]);
      }
    }
  });

  it('is in no answer to a query without ids, whatever is asked of it', async () => {
    const foreignIds = new Set(
      (await theirRows()).flatMap(
        ({ text }) => text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [],
      ),
    );
    const ownIds = (await dumpDatabase(world.app.database))
      .filter(({ text }) => text.includes(world.app.workspace.id))
      .map(({ text }) => text)
      .join();
    const onlyTheirs = [...foreignIds].filter((id) => !ownIds.includes(id));
    const lists = fields.filter(
      ({ operation, field }) => operation === 'query' && !field.args.some(isRequiredArgument),
    );
    for (const { name, field } of lists) {
      const answer = await world.admin.graphql(`{ ${name} ${everythingOf(field.type)} }`);
      const text = JSON.stringify(dataOf(answer));
      expect({ name, leaked: onlyTheirs.filter((id) => text.includes(id)) }).toEqual({
        name,
        leaked: [],
      });
    }
    expect(lists.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'companies',
        'doctor',
        'invoices',
        'notifications',
        'people',
        'stripeConnections',
        'webhookLog',
      ]),
    );
    expect(onlyTheirs.length).toBeGreaterThan(10);
  });

  it('is not counted, summed or found by a search', async () => {
    const query = `query ($search: String!) {
      invoices { totalCount sums { currency count } }
      invoiceViewCounts { view count }
      found: invoices(search: $search) { totalCount }
      companies(search: $search) { totalCount } people { totalCount }
      notifications { unreadCount } stripeConnections { mode } }`;
    const company = await theirClient.graphqlOrThrow<{ company: { name: string } }>(
      'query ($id: ID!) { company(id: $id) { name } }',
      { id: theirs.companyId },
    );
    expect(
      dataOf(await world.admin.graphql(query, { search: company.company.name })),
    ).toMatchObject({
      invoices: { totalCount: 3, sums: [{ currency: 'EUR', count: 3 }] },
      invoiceViewCounts: expect.arrayContaining([{ view: 'ALL', count: 3 }]),
      found: { totalCount: 0 },
      companies: { totalCount: 0 },
      people: { totalCount: 1 },
      stripeConnections: [{ mode: 'TEST' }],
    });
  });

  it('hears nothing of what changes here', async () => {
    const live = createLiveClient({ url: world.app.url, client: world.admin });
    const rival = createLiveClient({ url: world.app.url, client: theirClient });
    await Promise.all([live.connected, rival.connected]);
    const untilHeard = (listener: LiveClient, client: TestClient): Promise<string> =>
      waitUntil('a change of its own to be told', async () => {
        const id = await createDraft(client);
        dataOf(await client.graphql(`mutation { issueInvoice(id: "${id}") { id } }`));
        return listener.changes.some((change) => change.id === id) && id;
      });
    const theirId = await untilHeard(rival, theirClient);
    const ownId = await untilHeard(live, world.admin);
    await untilHeard(rival, theirClient);
    expect(live.changes.map(({ id }) => id)).toContain(ownId);
    expect(live.changes.map(({ id }) => id)).not.toContain(theirId);
    expect(rival.changes.map(({ id }) => id)).not.toContain(ownId);
    await Promise.all([live.dispose(), rival.dispose()]);
  });

  it('is closed to everybody who is signed out, but for signing in', async () => {
    const codes = await Promise.all(
      callable().map(async (field) => {
        const answer = await world.app.anonymous.graphql(shortestCallOf(field));
        return [field.name, codeOf(answer)] as const;
      }),
    );
    const open = codes.filter(([, code]) => code !== 'NOT_SIGNED_IN').map(([name]) => name);
    expect(open.sort()).toEqual(PUBLIC);
  });

  it('shows its Stripe connections to admins only', async () => {
    const member = await world.app.signIn('MEMBER');
    const query = '{ stripeConnections { id } }';
    expect(codeOf(await member.graphql(query))).toBe('PERMISSION_DENIED');
    expect(dataOf(await world.admin.graphql(query))).toEqual({
      stripeConnections: [{ id: expect.any(String) }],
    });
  });
});
