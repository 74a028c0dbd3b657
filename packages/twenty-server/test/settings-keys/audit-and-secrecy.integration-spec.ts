import { createDraft, pressCreateStripeInvoice } from '../customer-billing/support/invoices.ts';
import {
  confirmationOf,
  createSettingsWorld,
  KESTREL,
  OTHER,
  savedOf,
  type SettingsWorld,
} from './support/settings-world.ts';

type Entry = {
  action: string;
  summary: string;
  actorUserId: string;
  actorName: string;
  invoiceId: null;
  requestId: string;
  data: Record<string, unknown>;
};

describe('the trail of the settings', () => {
  let world: SettingsWorld;

  beforeEach(async () => {
    world = await createSettingsWorld();
  });
  afterEach(() => world.close());

  const readTrail = () =>
    world.app.database.query<Entry>(
      `SELECT "action", "summary", "actorUserId", "actorName", "invoiceId", "requestId", "data" FROM "auditEntry"
       WHERE "action" LIKE 'settings.%' OR "action" LIKE 'permission.%' ORDER BY "position"`,
    );

  it('P9: says who changed which setting and with which request, without the values', async () => {
    const { test, live, otherTest } = world.keys;
    const first = await world.save({ secretKey: test });
    const asked = await world.save({ secretKey: otherTest });
    await world.save({
      secretKey: otherTest,
      confirmationToken: confirmationOf(asked).token,
    });
    await world.save({ secretKey: live });
    const { setStripeMode } = await world.admin.graphqlOrThrow<{
      setStripeMode: { confirmation: { token: string } };
    }>('mutation { setStripeMode(mode: LIVE) { confirmation { token } } }');
    await world.admin.graphqlOrThrow(
      'mutation ($token: String) { setStripeMode(mode: LIVE, confirmationToken: $token) { changed } }',
      { token: setStripeMode.confirmation.token },
    );
    await world.admin.graphqlOrThrow(
      'mutation ($id: ID!) { removeStripeKey(connectionId: $id) { id } }',
      { id: savedOf(first).id },
    );

    const trail = await readTrail();
    expect(trail.map(({ action, summary }) => [action, summary])).toEqual([
      ['settings.stripe_key_saved', `Saved a test key of Stripe account ${KESTREL}.`],
      ['settings.stripe_key_saved', `Saved a test key of Stripe account ${OTHER}.`],
      ['settings.stripe_key_saved', `Saved a live key of Stripe account ${KESTREL}.`],
      ['settings.mode_changed', 'New Stripe objects are now made in live mode.'],
      ['settings.stripe_key_removed', `Removed the test key of Stripe account ${KESTREL}.`],
    ]);
    const { id, name } = world.app.workspace.admin;
    for (const entry of trail) {
      expect(entry).toMatchObject({ actorUserId: id, actorName: name, invoiceId: null });
    }
    expect(trail[0]?.requestId).toBe(first.headers.get('x-request-id'));
    expect(trail[0]?.data).toEqual({
      connectionId: savedOf(first).id,
      mode: 'TEST',
      accountId: KESTREL,
      keyKind: 'SECRET',
      withPublishableKey: false,
    });
    for (const key of [test, live, otherTest]) {
      expect(JSON.stringify(trail)).not.toContain(key.slice(-8));
    }
  });

  it('P8: says who tried what their role does not allow, once per request, without what they sent', async () => {
    const answer = await world.save({ secretKey: world.keys.test }, world.member);
    await world.member.graphql('{ a: billingSettings { mode } b: billingSettings { mode } }');

    const trail = await readTrail();
    const { id, name } = world.app.workspace.member;
    expect(trail).toEqual([
      {
        action: 'permission.denied',
        summary: 'Was refused saveStripeKey: the role lacks BILLING_SETTINGS.',
        actorUserId: id,
        actorName: name,
        invoiceId: null,
        requestId: answer.headers.get('x-request-id'),
        data: {
          handler: 'StripeKeysResolver.saveStripeKey',
          flag: 'BILLING_SETTINGS',
          role: 'MEMBER',
        },
      },
      expect.objectContaining({
        summary: 'Was refused billingSettings: the role lacks BILLING_SETTINGS.',
      }),
    ]);
    expect(JSON.stringify(trail)).not.toContain(world.keys.test.slice(-8));
  });

  it('says nothing of what was refused for other reasons or changed nothing', async () => {
    await world.save({ secretKey: world.keys.revoked });
    await world.admin.graphqlOrThrow('mutation { setStripeMode(mode: TEST) { changed } }');
    await world.admin.graphqlOrThrow('mutation { confirmClonedDatabase }');
    expect(await readTrail()).toEqual([]);
  });

  it('P7: no column and no line of the log holds a key', async () => {
    const { keys } = world;
    await world.save({ secretKey: keys.test, publishableKey: keys.livePublishable });
    await world.save({ secretKey: keys.test });
    await world.save({ secretKey: keys.otherTest });
    await world.save({ secretKey: keys.revoked });
    await world.save({ secretKey: keys.blind });
    await world.save({ secretKey: `x${keys.rolledTest}` });
    await world.save({ secretKey: keys.live }, world.member);
    await world.sandbox.control.addFault({
      path: '^/v1/customers$',
      fault: {
        kind: 'error',
        status: 400,
        body: { error: { type: 'invalid_request_error', message: `About ${keys.test}` } },
      },
    });
    await pressCreateStripeInvoice(world.admin, await createDraft(world.admin));

    const tables = await world.app.database.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS "name" FROM information_schema.tables
       WHERE table_schema IN ('public', 'pgboss') AND table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const rows: string[] = [];
    for (const { name } of tables) {
      const found = await world.app.database.query<{ text: string }>(
        `SELECT row::text AS "text" FROM ${name} AS row`,
      );
      rows.push(...found.map(({ text }) => text));
    }
    const kept = rows.join('\n');
    const logged = world.logLines.join('\n');
    expect(kept).toContain('enc:v1:');
    expect(logged).toContain('Stripe refused or failed customers.create');
    const secret = [
      keys.test,
      keys.otherTest,
      keys.revoked,
      keys.blind,
      keys.rolledTest,
      keys.live,
    ];
    for (const key of secret) {
      expect(kept).not.toContain(key.slice(8, -4));
      expect(logged).not.toContain(key.slice(8, -4));
    }
  });
});
