import { signatureHeader } from 'stripe-sandbox';
import { RetiredEndpoints } from '../../src/modules/customer-billing/settings/endpoint/retired-endpoints.service.ts';
import {
  codeOf,
  createDraft,
  dataOf,
  pressCreateStripeInvoice,
} from '../customer-billing/support/invoices.ts';
import {
  recordStatements,
  type StatementRecorder,
} from '../customer-billing/support/record-statements.ts';
import type { TestClient } from '../support/test-client.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  type Delivery,
  eventIdOf,
  makeEventBody,
  makeHostileDeliveries,
} from './support/hostile-deliveries.ts';
import {
  CONNECTION_FIELDS,
  createSettingsWorld,
  type SettingsWorld,
} from './support/settings-world.ts';

const HOUR_MS = 60 * 60 * 1000;
const pasted = (letter: string): string => `wh${'sec'}_${letter.repeat(32)}`;

const SAVE = `mutation ($id: ID!, $secret: String!) {
  saveWebhookSecret(connectionId: $id, secret: $secret) { ${CONNECTION_FIELDS} }
}`;

describe('the signing secret of a settings-made connection', () => {
  let world: SettingsWorld;
  let connectionId: string;
  let statements: StatementRecorder;

  beforeAll(async () => {
    world = await createSettingsWorld();
    statements = recordStatements();
  });

  beforeEach(async () => {
    await world.reset();
    connectionId = await world.connect('TEST', await world.app.signIn('ADMIN'));
  });

  afterAll(async () => {
    statements.stop();
    await world.close();
  });

  /** A session survives no day, and these tests let days pass. */
  const signedIn = (): Promise<TestClient> => world.app.signIn('ADMIN');
  const nowSeconds = (): number => Math.floor(world.app.clock.now().getTime() / 1000);

  const signedBy = (secret: string, body = makeEventBody()): Delivery => ({
    body,
    signature: signatureHeader({ body, secret, timestamp: nowSeconds() }),
  });

  const post = async ({ body, signature }: Delivery, id = connectionId) => {
    const response = await fetch(`${world.app.url}/api/webhooks/stripe/${id}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(signature === undefined ? {} : { 'stripe-signature': signature }),
      },
      body,
    });
    const answer = (await response.json()) as { code?: string };
    return { status: response.status, code: answer.code };
  };

  const countStored = async (body: string): Promise<number> => {
    const rows = await world.app.database.query(
      'SELECT 1 FROM "stripeEvent" WHERE "stripeEventId" = $1',
      [eventIdOf(body)],
    );
    return rows.length;
  };

  const paste = async (secret: string): Promise<void> => {
    dataOf(await (await signedIn()).graphql(SAVE, { id: connectionId, secret }));
    await world.reloadSecrets();
  };

  const expectHostileRefused = async (secret: string): Promise<void> => {
    for (const { name, delivery } of makeHostileDeliveries({ secret, nowSeconds: nowSeconds() })) {
      statements.clear();
      const before = await world.app.database.query('SELECT count(*) FROM "stripeEvent"');
      expect([name, await post(delivery)]).toEqual([
        name,
        { status: 400, code: 'WEBHOOK_SIGNATURE_INVALID' },
      ]);
      expect(statements.ofRequests()).toEqual([]);
      expect(await world.app.database.query('SELECT count(*) FROM "stripeEvent"')).toEqual(before);
    }
  };

  const accepts = async (secret: string): Promise<boolean> => {
    const delivery = signedBy(secret);
    const { status } = await post(delivery);
    expect([200, 400]).toContain(status);
    expect(await countStored(delivery.body)).toBe(status === 200 ? 1 : 0);
    return status === 200;
  };

  it('P8: refuses the whole negative suite, and takes what its own secret signed', async () => {
    await paste(pasted('a'));
    await expectHostileRefused(pasted('a'));
    expect(await accepts(pasted('a'))).toBe(true);
  });

  it('P8: rolled: takes both secrets, and nothing of the negative suite', async () => {
    await paste(pasted('a'));
    await paste(pasted('b'));
    await expectHostileRefused(pasted('a'));
    await expectHostileRefused(pasted('b'));
    expect(await accepts(pasted('a'))).toBe(true);
    expect(await accepts(pasted('b'))).toBe(true);
  });

  it('P8: revoked after 24 hours: takes the new secret only', async () => {
    await paste(pasted('a'));
    await paste(pasted('b'));
    await world.advance(24 * HOUR_MS - 60_000);
    expect(await accepts(pasted('a'))).toBe(true);
    await world.advance(61_000);
    expect(await accepts(pasted('a'))).toBe(false);
    expect(await accepts(pasted('b'))).toBe(true);
    await expectHostileRefused(pasted('b'));
    const connection = await world.readConnection(connectionId, await signedIn());
    expect(connection.previousWebhookSecretValidUntil).toBeNull();
  });

  it('P8: missing: answers 503 to everything, so that Stripe sends it again', async () => {
    const hostile = makeHostileDeliveries({ secret: pasted('a'), nowSeconds: nowSeconds() });
    for (const { delivery } of [...hostile, { delivery: signedBy(pasted('a')) }]) {
      expect(await post(delivery)).toEqual({ status: 503, code: 'WEBHOOK_SECRET_MISSING' });
    }
    expect(await world.app.database.query('SELECT 1 FROM "stripeEvent"')).toEqual([]);
    await paste(pasted('a'));
    expect(await accepts(pasted('a'))).toBe(true);
  });

  it('pasted, keeps the one before for 24 hours, and only that', async () => {
    await paste(pasted('a'));
    await paste(pasted('b'));
    await paste(pasted('b'));
    expect(await accepts(pasted('a'))).toBe(true);
    await paste(pasted('c'));
    expect([
      await accepts(pasted('a')),
      await accepts(pasted('b')),
      await accepts(pasted('c')),
    ]).toEqual([false, true, true]);
    const { previousWebhookSecretValidUntil } = await world.readConnection(
      connectionId,
      await signedIn(),
    );
    expect(new Date(previousWebhookSecretValidUntil ?? '').getTime()).toBe(
      world.app.clock.now().getTime() + 24 * HOUR_MS,
    );
  });

  it.each(['', 'secret', `sk_${'test'}_${'a'.repeat(24)}`, pasted('a').slice(0, 12)])(
    'pasted as %j is refused with words',
    async (secret) => {
      const answer = await (await signedIn()).graphql(SAVE, { id: connectionId, secret });
      expect(codeOf(answer)).toBe('WEBHOOK_SECRET_MALFORMED');
      expect(answer.errors?.[0]?.message).toContain('whsec_');
    },
  );

  it('P7: is in no answer, and sealed in the database under its own field', async () => {
    await paste(pasted('a'));
    await paste(pasted('b'));
    const [row] = await world.app.database.query<Record<string, string>>(
      'SELECT "stripeConnection"::text AS "all", "encryptedPreviousWebhookSecret" AS "previous" FROM "stripeConnection" WHERE "id" = $1',
      [connectionId],
    );
    expect(row?.['previous']).toMatch(/^enc:v1:/);
    expect(row?.['all']).not.toContain('whsec_');
    const connection = await world.readConnection(connectionId, await signedIn());
    expect(JSON.stringify(connection)).not.toContain('whsec_');
  });

  it('is audited without its value', async () => {
    await paste(pasted('a'));
    const entries = await world.app.database.query<{ all: string }>(
      `SELECT "auditEntry"::text AS "all" FROM "auditEntry" WHERE "action" = 'settings.webhook_secret_saved'`,
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toMatch(/whsec_|aaaa/);
  });

  describe('rotated', () => {
    const endpoints = () => world.sandbox.control.state('webhook_endpoints');

    const rotate = async (): Promise<void> => {
      await world.press('rotateWebhookSecret', connectionId, await signedIn());
      await world.reloadSecrets();
    };

    const causeEvents = async (): Promise<void> => {
      const id = await createDraft(await signedIn());
      const answer = await pressCreateStripeInvoice(await signedIn(), id);
      const { stripeInvoiceId } = dataOf(answer).createStripeInvoice;
      await world.sandbox.control.pay({ invoice: stripeInvoiceId ?? '' });
      await waitUntil(
        'all deliveries',
        async () => (await world.sandbox.control.deliveries()).idle,
      );
    };

    it('makes a second endpoint; both deliver, both are accepted, each event is stored once', async () => {
      await world.press('registerWebhook', connectionId, await signedIn());
      await rotate();
      const [first, second, ...more] = await endpoints();
      expect(more).toEqual([]);
      expect(second?.url).toBe(first?.url);
      expect(second?.enabled_events).toEqual(first?.enabled_events);

      const before = world.proxy.passed.length;
      await causeEvents();

      const passed = world.proxy.passed.slice(before);
      expect(new Set(passed.map(({ status }) => status))).toEqual(new Set([200]));
      const ids = passed.map(({ body }) => eventIdOf(body));
      expect(ids.length).toBe(2 * new Set(ids).size);
      const stored = await world.app.database.query<{ stripeEventId: string }>(
        'SELECT "stripeEventId" FROM "stripeEvent"',
      );
      expect(stored.map(({ stripeEventId }) => stripeEventId).toSorted()).toEqual(
        [...new Set(ids)].toSorted(),
      );
    });

    it('removes the old endpoint after 24 hours and not before', async () => {
      const { webhookEndpoint: old } = await world.press(
        'registerWebhook',
        connectionId,
        await signedIn(),
      );
      await rotate();
      const retired = world.app.app.get(RetiredEndpoints, { strict: false });
      await world.advance(24 * HOUR_MS - 60_000);
      await retired.removeDue();
      expect(await endpoints()).toHaveLength(2);
      await world.advance(61_000);
      await world.sandbox.control.addFault({
        method: 'DELETE',
        path: '^/v1/webhook_endpoints/',
        fault: {
          kind: 'error',
          status: 400,
          body: { error: { type: 'invalid_request_error', message: 'later' } },
        },
      });
      await retired.removeDue();
      expect(await endpoints()).toHaveLength(2);
      await retired.removeDue();
      const [left, ...others] = await endpoints();
      expect(others).toEqual([]);
      expect(left?.id).not.toBe(old?.stripeEndpointId);
      await retired.removeDue();
      expect(
        (await world.readConnection(connectionId, await signedIn())).webhookEndpoint,
      ).toMatchObject({
        stripeEndpointId: left?.id,
      });
    });

    it('is never offered as stale while it is being retired', async () => {
      await world.press('registerWebhook', connectionId, await signedIn());
      await rotate();
      const { staleWebhookEndpoints } = dataOf(
        await (
          await signedIn()
        ).graphql<{ staleWebhookEndpoints: unknown[] }>(
          'query ($id: ID!) { staleWebhookEndpoints(connectionId: $id) { url } }',
          { id: connectionId },
        ),
      );
      expect(staleWebhookEndpoints).toEqual([]);
    });

    it('twice within a day ends the first endpoint at once', async () => {
      await world.press('registerWebhook', connectionId, await signedIn());
      const [first] = await endpoints();
      await rotate();
      await rotate();
      const present = await endpoints();
      expect(present).toHaveLength(2);
      expect(present.map(({ id }) => id)).not.toContain(first?.id);
      const before = world.proxy.passed.length;
      await causeEvents();
      expect(new Set(world.proxy.passed.slice(before).map(({ status }) => status))).toEqual(
        new Set([200]),
      );
    });

    it('needs an endpoint that was registered from here', async () => {
      const answer = await (
        await signedIn()
      ).graphql('mutation ($id: ID!) { rotateWebhookSecret(connectionId: $id) { id } }', {
        id: connectionId,
      });
      expect(codeOf(answer)).toBe('WEBHOOK_NOT_REGISTERED');
    });
  });
});
