import { HANDLED_EVENT_TYPES } from '../../src/modules/customer-billing/inbox/handled-event-types.constant.ts';
import { DeliveryCheck } from '../../src/modules/customer-billing/settings/endpoint/delivery-check.service.ts';
import {
  codeOf,
  createDraft,
  dataOf,
  pressCreateStripeInvoice,
  readInvoice,
} from '../customer-billing/support/invoices.ts';
import { waitUntil } from '../support/wait-until.ts';
import { createSettingsWorld, type SettingsWorld } from './support/settings-world.ts';

const REGISTER = 'mutation ($id: ID!) { registerWebhook(connectionId: $id) { id } }';

describe('the webhook, registered by one button', () => {
  let world: SettingsWorld;
  let connectionId: string;

  beforeAll(async () => {
    world = await createSettingsWorld();
  });

  beforeEach(async () => {
    await world.reset();
    connectionId = await world.connect();
  });

  afterAll(() => world.close());

  const endpointsAtStripe = () => world.sandbox.control.state('webhook_endpoints');

  it('is made with exactly the handled events, our API version and our mark', async () => {
    const before = await world.readConnection(connectionId);
    expect(before).toMatchObject({ webhookEndpoint: null, webhookSecretSet: false });

    const after = await world.press('registerWebhook', connectionId);

    const url = `${world.proxy.url}/api/webhooks/stripe/${connectionId}`;
    const [endpoint, ...others] = await endpointsAtStripe();
    expect(others).toEqual([]);
    expect(endpoint).toMatchObject({
      url,
      api_version: '2026-10-28.endive',
      status: 'enabled',
      metadata: {
        crm_installation_id: world.app.config.crmInstallationId,
        crm_workspace_id: world.app.workspace.id,
        crm_connection_id: connectionId,
      },
    });
    expect(endpoint?.enabled_events.toSorted()).toEqual([...HANDLED_EVENT_TYPES].toSorted());
    expect(after).toMatchObject({
      webhookSecretSet: true,
      webhookEndpoint: {
        stripeEndpointId: endpoint?.id,
        url,
        apiVersion: '2026-10-28.endive',
        enabled: true,
        missingEvents: [],
        extraEvents: [],
      },
    });
  });

  it('P7: keeps its secret sealed, in no answer and no audit entry', async () => {
    const answer = await world.press('registerWebhook', connectionId);
    const [row] = await world.app.database.query<{ encryptedWebhookSecret: string }>(
      'SELECT "encryptedWebhookSecret" FROM "stripeConnection" WHERE "id" = $1',
      [connectionId],
    );
    expect(row?.encryptedWebhookSecret).toMatch(/^enc:v1:/);
    expect(JSON.stringify(answer)).not.toContain('whsec_');
    const entries = await world.app.database.query<{ action: string; all: string }>(
      `SELECT "action", "auditEntry"::text AS "all" FROM "auditEntry"
       WHERE "action" LIKE 'settings.webhook%' AND "data"->>'connectionId' = $1 AND "actorName" = 'Ada Admin'`,
      [connectionId],
    );
    expect(new Set(entries.map(({ action }) => action))).toEqual(
      new Set(['settings.webhook_registered']),
    );
    expect(JSON.stringify(entries)).not.toContain('whsec_');
  });

  it('brings what a customer pays, through the public address', async () => {
    await world.press('registerWebhook', connectionId);
    const id = await createDraft(world.admin);
    const invoice = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    await world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId ?? '' });
    await waitUntil('the event', async () => {
      const rows = await world.app.database.query(
        `SELECT 1 FROM "stripeEvent" WHERE "type" = 'invoice.paid' AND "connectionId" = $1`,
        [connectionId],
      );
      return rows.length > 0;
    });
    await world.worker.workUntilIdle();
    expect((await readInvoice(world.admin, id)).status).toBe('PAID');
    const types = await world.app.database.query<{ type: string }>(
      'SELECT DISTINCT "type" FROM "stripeEvent"',
    );
    expect(types.filter(({ type }) => !HANDLED_EVENT_TYPES.includes(type))).toEqual([]);
  });

  it('is brought up to date when the handled events or the address changed', async () => {
    const first = await world.press('registerWebhook', connectionId);
    const id = first.webhookEndpoint?.stripeEndpointId ?? '';
    await world.atStripe('POST', `/${id}`, {
      url: 'https://old.example/hook',
      enabled_events: ['invoice.paid', 'payout.paid'],
      disabled: 'true',
    });
    await world.app.app.get(DeliveryCheck, { strict: false }).checkAll();
    expect((await world.readConnection(connectionId)).webhookEndpoint).toMatchObject({
      enabled: false,
      extraEvents: ['payout.paid'],
      missingEvents: HANDLED_EVENT_TYPES.filter((type) => type !== 'invoice.paid'),
    });

    const again = await world.press('registerWebhook', connectionId);

    expect(again.webhookEndpoint).toMatchObject({
      stripeEndpointId: id,
      url: `${world.proxy.url}/api/webhooks/stripe/${connectionId}`,
      enabled: true,
      missingEvents: [],
      extraEvents: [],
    });
    expect(again.previousWebhookSecretValidUntil).toBeNull();
    expect(await endpointsAtStripe()).toHaveLength(1);
  });

  it('is made anew where Stripe no longer has it', async () => {
    const first = await world.press('registerWebhook', connectionId);
    await world.atStripe('DELETE', `/${first.webhookEndpoint?.stripeEndpointId}`);
    const again = await world.press('registerWebhook', connectionId);
    const [endpoint] = await endpointsAtStripe();
    expect(again.webhookEndpoint?.stripeEndpointId).toBe(endpoint?.id);
    expect(endpoint?.id).not.toBe(first.webhookEndpoint?.stripeEndpointId);
  });

  it('of another API version is replaced, and offered as stale', async () => {
    const first = await world.press('registerWebhook', connectionId);
    const oldId = first.webhookEndpoint?.stripeEndpointId ?? '';
    await world.atStripe('DELETE', `/${oldId}`);
    const old = await world.atStripe('POST', '', {
      url: first.webhookUrl,
      enabled_events: ['invoice.paid'],
      api_version: '2024-06-20',
      'metadata[crm_installation_id]': world.app.config.crmInstallationId,
      'metadata[crm_workspace_id]': world.app.workspace.id,
      'metadata[crm_connection_id]': connectionId,
    });
    await world.app.database.query('UPDATE "webhookEndpoint" SET "stripeEndpointId" = $1', [
      old.id,
    ]);

    const again = await world.press('registerWebhook', connectionId);

    expect(again.webhookEndpoint?.apiVersion).toBe('2026-10-28.endive');
    expect(again.webhookEndpoint?.stripeEndpointId).not.toBe(old.id);
    expect(await staleIds()).toEqual([old.id]);
    expect(await endpointsAtStripe()).toHaveLength(2);
  });

  const staleIds = async (): Promise<string[]> => {
    const { staleWebhookEndpoints } = dataOf(
      await world.admin.graphql<{ staleWebhookEndpoints: { stripeEndpointId: string }[] }>(
        'query ($id: ID!) { staleWebhookEndpoints(connectionId: $id) { stripeEndpointId url createdAt } }',
        { id: connectionId },
      ),
    );
    return staleWebhookEndpoints.map(({ stripeEndpointId }) => stripeEndpointId);
  };

  const removeStale = (stripeEndpointIds: string[]) =>
    world.admin.graphql<{ removeStaleWebhookEndpoints: number }>(
      'mutation ($id: ID!, $ids: [String!]!) { removeStaleWebhookEndpoints(connectionId: $id, stripeEndpointIds: $ids) }',
      { id: connectionId, ids: stripeEndpointIds },
    );

  it('offers what is stale for removal, and never what is foreign or in use', async () => {
    const { webhookEndpoint, webhookUrl } = await world.press('registerWebhook', connectionId);
    const current = webhookEndpoint?.stripeEndpointId ?? '';
    const foreign = await world.atStripe('POST', '', {
      url: 'https://shop.example/hook',
      enabled_events: ['*'],
    });
    const byHand = await world.atStripe('POST', '', { url: webhookUrl, enabled_events: ['*'] });
    expect(await staleIds()).toEqual([byHand.id]);

    expect(codeOf(await removeStale([byHand.id, current]))).toBe('WEBHOOK_ENDPOINT_IN_USE');
    expect(await endpointsAtStripe()).toHaveLength(3);

    expect(dataOf(await removeStale([byHand.id, byHand.id])).removeStaleWebhookEndpoints).toBe(1);
    expect(dataOf(await removeStale([byHand.id])).removeStaleWebhookEndpoints).toBe(0);
    expect((await endpointsAtStripe()).map(({ id }) => id).toSorted()).toEqual(
      [current, foreign.id].toSorted(),
    );
    expect(codeOf(await removeStale(['../account']))).toBe('INPUT_INVALID');
  });

  it('pressed by two at once is one endpoint', async () => {
    const hold = await world.sandbox.control.addFault({
      method: 'POST',
      path: '^/v1/webhook_endpoints$',
      times: 2,
      fault: { kind: 'hold', phase: 'before' },
    });
    const presses = [
      world.press('registerWebhook', connectionId),
      world.press('registerWebhook', connectionId),
    ];
    await waitUntil('both requests at Stripe', async () =>
      (await world.sandbox.control.faults()).some(({ waiting }) => waiting === 2),
    );
    await world.sandbox.control.releaseFault(hold.id);
    const answers = await Promise.all(presses);
    const [endpoint, ...others] = await waitUntil('the loser to clean up', async () => {
      const present = await endpointsAtStripe();
      return present.length === 1 ? present : false;
    });
    expect(others).toEqual([]);
    expect(answers.map(({ webhookEndpoint }) => webhookEndpoint?.stripeEndpointId)).toEqual([
      endpoint?.id,
      endpoint?.id,
    ]);
  });

  it.each([
    ['is cut off', { kind: 'cut', phase: 'before' }, 'WEBHOOK_STRIPE_UNREACHABLE'],
    [
      'refuses the key',
      {
        kind: 'error',
        status: 401,
        body: { error: { type: 'invalid_request_error', message: 'no' } },
      },
      'STRIPE_KEY_INVALID',
    ],
    [
      'misses a permission',
      {
        kind: 'error',
        status: 403,
        body: { error: { type: 'invalid_request_error', message: 'no' } },
      },
      'STRIPE_PERMISSION_MISSING',
    ],
  ] as const)('changes nothing here when Stripe %s', async (_what, fault, code) => {
    await world.sandbox.control.addFault({
      path: '^/v1/webhook_endpoints$',
      times: 10,
      fault: { ...fault },
    });
    const answer = await world.admin.graphql(REGISTER, { id: connectionId });
    expect(codeOf(answer)).toBe(code);
    expect(await world.readConnection(connectionId)).toMatchObject({
      webhookEndpoint: null,
      webhookSecretSet: false,
    });
  });

  it('makes one endpoint when the answer to its creation is lost and asked for again', async () => {
    await world.sandbox.control.addFault({
      method: 'POST',
      path: '^/v1/webhook_endpoints$',
      fault: { kind: 'cut', phase: 'after' },
    });
    const { webhookEndpoint } = await world.press('registerWebhook', connectionId);
    const [endpoint, ...others] = await endpointsAtStripe();
    expect(others).toEqual([]);
    expect(webhookEndpoint?.stripeEndpointId).toBe(endpoint?.id);
  });

  it('P8: is not for members, nor for another workspace', async () => {
    const member = await world.app.signIn('MEMBER');
    expect(codeOf(await member.graphql(REGISTER, { id: connectionId }))).toBe('PERMISSION_DENIED');
    const unknown = await world.admin.graphql(REGISTER, {
      id: '0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a99',
    });
    expect(codeOf(unknown)).toBe('STRIPE_CONNECTION_NOT_FOUND');
    expect(await endpointsAtStripe()).toEqual([]);
  });
});
