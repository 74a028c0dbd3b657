import {
  codeOf,
  createDraft,
  pressCreateStripeInvoice,
} from '../customer-billing/support/invoices.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  type ConnectionAnswer,
  createSettingsWorld,
  listConnections,
  savedOf,
  type SettingsWorld,
} from './support/settings-world.ts';

describe('a connection in use', () => {
  let world: SettingsWorld;

  beforeEach(async () => {
    world = await createSettingsWorld();
  });
  afterEach(() => world.close());

  const theConnection = async (): Promise<ConnectionAnswer> => {
    const [connection] = await listConnections(world.admin);
    if (connection === undefined) throw new Error('There is no connection');
    return connection;
  };
  const push = async () => pressCreateStripeInvoice(world.admin, await createDraft(world.admin));
  const check = async (id: string): Promise<void> => {
    await world.admin.graphqlOrThrow(
      'mutation ($id: ID!) { checkStripeConnection(connectionId: $id) { id } }',
      { id },
    );
  };

  it('shows the write right a restricted key lacks at its first use, until it is checked again', async () => {
    const { id } = savedOf(await world.save({ secretKey: world.keys.reading }));

    expect(codeOf(await push())).toBe('STRIPE_PERMISSION_MISSING');

    const noted = await waitUntil('the permission to be noted', async () => {
      const connection = await theConnection();
      return connection.missingPermissions.length > 0 && connection;
    });
    expect(noted.missingPermissions).toEqual([
      { resource: 'Customers', permission: 'rak_customer_write', access: 'Write' },
    ]);
    await push();
    await check(id);
    expect((await theConnection()).missingPermissions).toEqual([]);
  });

  it('counts failed and slowed-down calls of the last day, without making the caller wait', async () => {
    const { id } = savedOf(await world.save({ secretKey: world.keys.test }));
    expect(await theConnection()).toMatchObject({ apiErrorsLastDay: 0, rateLimitedLastDay: 0 });
    const fail = (status: number, code: string) =>
      world.sandbox.control.addFault({
        method: 'POST',
        path: '^/v1/customers$',
        fault: {
          kind: 'error',
          status,
          body: { error: { type: 'invalid_request_error', code, message: 'No.' } },
        },
      });
    await fail(429, 'rate_limit');
    await fail(400, 'parameter_invalid_empty');

    expect(codeOf(await push())).toBe('STRIPE_REFUSED');

    await waitUntil('both to be counted', async () => {
      const { apiErrorsLastDay, rateLimitedLastDay } = await theConnection();
      return apiErrorsLastDay === 1 && rateLimitedLastDay === 1;
    });
    await world.app.database.query(
      `UPDATE "stripeCallFailure" SET "hour" = "hour" - interval '25 hours' WHERE "connectionId" = $1`,
      [id],
    );
    expect(await theConnection()).toMatchObject({ apiErrorsLastDay: 0, rateLimitedLastDay: 0 });
  });

  it('tells how far our clock is off Stripe’s, from the last check', async () => {
    const { id } = savedOf(await world.save({ secretKey: world.keys.test }));
    world.app.clock.set(new Date(Date.now() + 300_000));
    await check(id);
    const { clockSkewSeconds } = await theConnection();
    expect(clockSkewSeconds).toBeGreaterThan(295);
    expect(clockSkewSeconds).toBeLessThan(302);
  });

  it('refreshes account facts and permissions when it is checked', async () => {
    const { id } = savedOf(await world.save({ secretKey: world.keys.partial }));
    await world.app.database.query(
      `UPDATE "stripeConnection" SET "accountName" = 'Old', "chargesEnabled" = false, "missingPermissions" = '[]'`,
    );
    world.app.clock.advance(60_000);
    await check(id);
    expect(await theConnection()).toMatchObject({
      accountName: 'Kestrel Works',
      chargesEnabled: true,
      lastCheckedAt: world.app.clock.now().toISOString(),
      missingPermissions: [{ permission: 'rak_dispute_read' }, { permission: 'rak_webhook_read' }],
    });
  });
});
