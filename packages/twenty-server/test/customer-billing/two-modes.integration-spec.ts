import { Database } from '../../src/engine/database/database.ts';
import { PlaintextSecret } from '../../src/engine/secret-encryption/plaintext-secret.ts';
import { StripeConnectionRepository } from '../../src/modules/customer-billing/connection/stripe-connection.typeorm-repository.ts';
import { StripeConnections } from '../../src/modules/customer-billing/connection/stripe-connections.service.ts';
import { waitUntil } from '../support/wait-until.ts';
import { ACCOUNT_ID, type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import { createDraft, dataOf, pressCreateStripeInvoice, readInvoice } from './support/invoices.ts';
import { signDelivery } from './support/sign.ts';
import { deliver } from './support/webhook-relay.ts';

const ACCOUNT = {
  accountId: ACCOUNT_ID,
  accountName: 'Test Works',
  countryCode: 'DE',
  defaultCurrency: 'EUR',
  chargesEnabled: true,
};

describe('P10: test and live never mix', () => {
  let world: BillingWorld;
  let live: { connectionId: string; webhookUrl: string; webhookSecret: string };

  beforeAll(async () => {
    world = await createBillingWorld();
    live = await connectLive();
  });

  afterAll(async () => {
    await world.close();
  });

  /** A live connection with stored keys, and the sandbox's live deliveries posted to its own address. */
  const connectLive = async () => {
    const webhookSecret = world.keys.liveWebhookSecret;
    const { id: connectionId } = await world.app.app.get(StripeConnections).saveFromSettings({
      workspaceId: world.app.workspace.id,
      secretKey: PlaintextSecret.of(world.keys.liveSecretKey),
      publishableKey: null,
      webhookSecret: PlaintextSecret.of(webhookSecret),
      account: ACCOUNT,
    });
    const webhookUrl = `${world.app.url}/api/webhooks/stripe/${connectionId}`;
    world.relay.liveTarget = webhookUrl;
    return { connectionId, webhookUrl, webhookSecret };
  };

  const switchTo = (mode: 'TEST' | 'LIVE') =>
    world.app.app
      .get(Database)
      .inTransaction((transaction) =>
        world.app.app
          .get(StripeConnectionRepository)
          .setMode({ workspaceId: world.app.workspace.id, mode }, transaction),
      );

  const event = (overrides: { id: string; livemode: boolean; account?: string }) => ({
    object: 'event',
    api_version: '2026-10-28.endive',
    created: Math.floor(Date.now() / 1000),
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type: 'invoice.paid',
    data: { object: { id: 'in_foreign', object: 'invoice', metadata: {} } },
    ...overrides,
  });

  const statusOf = async (stripeEventId: string) => {
    const [row] = await world.app.database.query<{ status: string; statusReason: string }>(
      'SELECT "status", "statusReason" FROM "stripeEvent" WHERE "stripeEventId" = $1',
      [stripeEventId],
    );
    return row;
  };

  it('turns a live invoice Paid after the workspace has switched to test', async () => {
    await switchTo('LIVE');
    const id = await createDraft(world.admin);
    const pushed = dataOf(await pressCreateStripeInvoice(world.admin, id)).createStripeInvoice;
    expect(pushed.livemode).toBe(true);
    await switchTo('TEST');

    await world.sandbox.control.pay({
      invoice: pushed.stripeInvoiceId ?? '',
      card: '4242424242424242',
    });

    const paid = await waitUntil('the live invoice to be paid', async () => {
      const invoice = await readInvoice(world.admin, id);
      return invoice.status === 'PAID' && invoice;
    });
    expect(paid.livemode).toBe(true);
    const next = await createDraft(world.admin);
    expect(
      dataOf(await pressCreateStripeInvoice(world.admin, next)).createStripeInvoice.livemode,
    ).toBe(false);
  });

  it.each([
    [
      'a test event signed with the live secret',
      { id: 'evt_testOnLive', livemode: false },
      'test event',
    ],
    [
      'an event of another account',
      { id: 'evt_otherAccount', livemode: true, account: 'acct_1SomebodyElse000' },
      'another Stripe account',
    ],
  ])(
    'quarantines %s: stored, answered 200, never processed, health red',
    async (_name, overrides, words) => {
      const delivery = signDelivery(event(overrides), live.webhookSecret);

      expect(await deliver(live.webhookUrl, delivery)).toBe(200);

      expect(await statusOf(overrides.id)).toEqual({
        status: 'QUARANTINED',
        statusReason: expect.stringContaining(words),
      });
      const answer = await world.admin.graphql<{
        stripeConnections: { id: string; eventsQuarantined: number; health: { state: string }[] }[];
      }>('{ stripeConnections { id eventsQuarantined health { name state } } }');
      const connection = dataOf(answer).stripeConnections.find(
        ({ id }) => id === live.connectionId,
      );
      expect(connection?.eventsQuarantined).toBeGreaterThan(0);
      expect(connection?.health.some(({ state }) => state === 'ERROR')).toBe(true);
    },
  );

  it('accepts an event whose account is the connection’s own', async () => {
    const own = event({ id: 'evt_ownAccount', livemode: true, account: ACCOUNT_ID });

    expect(await deliver(live.webhookUrl, signDelivery(own, live.webhookSecret))).toBe(200);

    await waitUntil(
      'it to be ignored as foreign',
      async () => (await statusOf(own.id))?.status === 'IGNORED',
    );
  });

  it('does not accept the secret of one connection at the address of another', async () => {
    const crossed = signDelivery(
      event({ id: 'evt_crossed', livemode: false }),
      world.keys.webhookSecret,
    );

    expect(await deliver(live.webhookUrl, crossed)).toBe(400);
    expect(await statusOf('evt_crossed')).toBeUndefined();
  });
});
