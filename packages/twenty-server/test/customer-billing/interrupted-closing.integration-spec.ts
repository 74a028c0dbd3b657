import { createTestEnvironment } from '../support/environment.ts';
import { createTestClient, signIn, type TestClient } from '../support/test-client.ts';
import { untilAtRest } from './support/at-rest.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import { type ApiProcess, prepareBuiltServer } from './support/built-server.ts';
import { openInvoice, pressUncollectible, untilHeld } from './support/give-back.ts';
import { pressVoid, readInvoice } from './support/invoices.ts';

/** Long enough never to run out by itself; the test moves time on. */
const LEASE_SECONDS = 60;

const CLOSINGS = [
  {
    path: '/void$',
    kind: 'VOID_INVOICE',
    status: 'VOID',
    press: (client: TestClient, id: string) => pressVoid(client, id, 'Wrong customer'),
  },
  {
    path: '/mark_uncollectible$',
    kind: 'MARK_UNCOLLECTIBLE',
    status: 'UNCOLLECTIBLE',
    press: (client: TestClient, id: string) => pressUncollectible(client, id, 'Insolvent'),
  },
] as const;

describe('P6: the built API killed between Stripe’s answer and ours', () => {
  let world: BillingWorld;
  const server = prepareBuiltServer();

  beforeAll(async () => {
    world = await createBillingWorld({ env: { BILLING_LEASE_SECONDS: String(LEASE_SECONDS) } });
  });

  afterEach(() => world.sandbox.control.clearFaults());

  afterAll(async () => {
    await server.stop();
    await world.close();
  });

  const startApi = (): Promise<ApiProcess> =>
    server.startApi({
      ...createTestEnvironment(world.app.database.url),
      ...world.env,
      LOG_LEVEL: 'info',
      PORT: '0',
    });

  const commandsOf = (invoiceId: string, kind: string) =>
    world.app.database.query(
      `SELECT "status", "result"->>'status' AS "resultStatus" FROM "stripeCommand"
       WHERE "invoiceId" = $1 AND "kind" = $2`,
      [invoiceId, kind],
    );

  it.each(CLOSINGS)(
    'at $path: the sync ends the command',
    async ({ path, kind, status, press }) => {
      const { id } = await openInvoice(world);
      const api = await startApi();
      const cookie = await signIn(api.url, world.admin.user?.email ?? '');
      await world.sandbox.control.addFault({
        method: 'POST',
        path,
        fault: { kind: 'hold', phase: 'after' },
      });
      const pressed = press(createTestClient({ url: api.url, cookie }), id);
      pressed.catch(() => undefined);
      await untilHeld(world);
      await api.kill();
      await expect(pressed).rejects.toThrow('fetch failed');
      expect(await commandsOf(id, kind)).toEqual([{ status: 'SENT', resultStatus: null }]);

      await world.sandbox.control.clearFaults();
      await world.app.database.query(
        `UPDATE "invoiceSync" SET "leaseExpiresAt" = "leaseExpiresAt" - make_interval(secs => $2)
       WHERE "invoiceId" = $1`,
        [id, LEASE_SECONDS],
      );
      await world.sandbox.control.flushDeliveries();
      await untilAtRest(world.app.database);
      expect(await readInvoice(world.admin, id)).toMatchObject({ status });
      expect(await commandsOf(id, kind)).toEqual([
        { status: 'DONE', resultStatus: status.toLowerCase() },
      ]);
    },
  );
});
