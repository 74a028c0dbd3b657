import { DeliveryCheck } from '../../src/modules/customer-billing/settings/endpoint/delivery-check.service.ts';
import { createBillingWorld } from '../customer-billing/support/billing-world.ts';
import {
  codeOf,
  createDraft,
  pressCreateStripeInvoice,
} from '../customer-billing/support/invoices.ts';
import { createSettingsWorld } from './support/settings-world.ts';

const REGISTER = 'mutation ($id: ID!) { registerWebhook(connectionId: $id) { id } }';

describe('the deliveries of the webhook', () => {
  it('that Stripe could not make in the last day are counted', async () => {
    const world = await createSettingsWorld();
    const connectionId = await world.connect();
    await world.atStripe('POST', '', { url: `${world.proxy.url}/nobody`, enabled_events: ['*'] });
    world.proxy.target = undefined;
    const id = await createDraft(world.admin);
    await pressCreateStripeInvoice(world.admin, id);
    const failing = (await world.sandbox.control.events()).length;
    expect(failing).toBeGreaterThan(0);
    const check = world.app.app.get(DeliveryCheck, { strict: false });

    await check.checkAll();
    expect((await world.readConnection(connectionId)).deliveriesFailing).toBe(0);
    world.app.clock.advance(6 * 60 * 1000);
    await check.checkAll();
    expect((await world.readConnection(connectionId)).deliveriesFailing).toBe(failing);
    world.app.clock.advance(25 * 60 * 60 * 1000);
    await check.checkAll();
    const later = await world.app.signIn('ADMIN');
    expect((await world.readConnection(connectionId, later)).deliveriesFailing).toBe(0);
    await world.close();
  });
});

describe('the address of the webhook', () => {
  it.each([
    ['http://billing.kestrel.example', 'WEBHOOK_URL_NOT_HTTPS', 'WEBHOOK_URL_NOT_HTTPS'],
    ['http://localhost:3000', undefined, 'WEBHOOK_URL_NOT_PUBLIC'],
    ['https://billing.kestrel.example', undefined, undefined],
    [null, 'WEBHOOK_URL_MISSING', 'WEBHOOK_URL_MISSING'],
  ] as const)(
    '%s is refused in test mode with %s, in live mode with %s',
    async (publicUrl, test, live) => {
      const world = await createSettingsWorld({ publicUrl });
      for (const [mode, code] of [
        ['TEST', test],
        ['LIVE', live],
      ] as const) {
        const id = await world.connect(mode);
        expect(codeOf(await world.admin.graphql(REGISTER, { id }))).toBe(code);
      }
      await world.close();
    },
  );
});

describe("the environment's connection", () => {
  it('is read-only', async () => {
    const world = await createBillingWorld({ worker: false });
    const [row] = await world.app.database.query<{ id: string }>(
      'SELECT "id" FROM "stripeConnection"',
    );
    for (const mutation of [
      'registerWebhook(connectionId: $id) { id }',
      'rotateWebhookSecret(connectionId: $id) { id }',
      `saveWebhookSecret(connectionId: $id, secret: "wh${'sec'}_${'x'.repeat(32)}") { id }`,
      'removeStaleWebhookEndpoints(connectionId: $id, stripeEndpointIds: [])',
    ]) {
      const answer = await world.admin.graphql(`mutation ($id: ID!) { ${mutation} }`, {
        id: row?.id,
      });
      expect(codeOf(answer)).toBe('STRIPE_CONNECTION_READ_ONLY');
      expect(answer.errors?.[0]?.message).toContain('STRIPE_ variables');
    }
    await world.close();
  });
});
