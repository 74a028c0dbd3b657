import { LogDestination } from '../../src/engine/logging/log-destination.ts';
import { InvalidEnvelopeError } from '../../src/engine/secret-encryption/invalid-envelope.error.ts';
import { SecretEncryption } from '../../src/engine/secret-encryption/secret-encryption.service.ts';
import { ConnectionSecretField } from '../../src/modules/customer-billing/connection/connection-secret-field.constant.ts';
import { ConnectionSecrets } from '../../src/modules/customer-billing/connection/connection-secrets.service.ts';
import { seedWorkspace, type TestWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  ACCOUNT_ID,
  type BillingWorld,
  createBillingWorld,
  makeStripeKeys,
} from './support/billing-world.ts';
import { dumpDatabase, type DumpedRow } from './support/dump-database.ts';
import {
  codeOf,
  createDraft,
  dataOf,
  pressCreatePaymentLink,
  pressCreateStripeInvoice,
  readInvoice,
} from './support/invoices.ts';
import { signDelivery } from './support/sign.ts';
import { storeConnection } from './support/stored-connection.ts';
import { deliver } from './support/webhook-relay.ts';

const SECRET_SHAPES =
  /(sk|rk)_(test|live)_[A-Za-z0-9]{8,}|whsec_[A-Za-z0-9]{8,}|_secret_[A-Za-z0-9]{8,}/;

const CONNECTIONS = `{ stripeConnections { id mode current source accountId accountName secretKeyHint publishableKeyHint
  webhookSecretSet webhookUrl health { name state message fix } } billingMode { mode connected } }`;

/** Someone whose every answer is kept. */
const recording = (client: TestClient, answers: string[]): TestClient => ({
  ...client,
  graphql: async (query, variables) => {
    const answer = await client.graphql<never>(query, variables);
    answers.push(JSON.stringify(answer));
    return answer;
  },
});

describe('P7: after a day of work', () => {
  const logLines: string[] = [];
  const answers: string[] = [];
  const stored = makeStripeKeys();
  let world: BillingWorld;
  let admin: TestClient;
  let storedWorkspace: TestWorkspace;
  let storedConnectionId: string;
  let paymentLinkToken: string;
  let rows: DumpedRow[];

  beforeAll(async () => {
    world = await createBillingWorld({
      env: { LOG_LEVEL: 'trace' },
      overrides: (builder) =>
        builder
          .overrideProvider(LogDestination)
          .useValue({ write: (line: string) => logLines.push(line) }),
    });
    admin = recording(world.admin, answers);
    await collectAndRefund();
    await failAtStripe();
    await collectThroughStoredConnection();
    dataOf(await admin.graphql(CONNECTIONS));
    rows = await dumpDatabase(world.app.database);
  });

  afterAll(() => world.close());

  const untilStatus = (client: TestClient, id: string, status: string) =>
    waitUntil(`invoice to be ${status}`, async () => {
      const invoice = await readInvoice(client, id);
      return invoice.status === status && invoice;
    });

  const collectAndRefund = async (): Promise<void> => {
    const id = await createDraft(admin);
    const link = dataOf(await pressCreatePaymentLink(admin, id)).createPaymentLink;
    paymentLinkToken = new URL(link.url).pathname.split('/').at(-1) ?? '';
    await fetch(`${world.app.url}/pay/${paymentLinkToken}`);
    const { stripeInvoiceId } = await readInvoice(admin, id);
    const invoice = stripeInvoiceId ?? '';
    await world.sandbox.control.pay({ invoice, card: '4000000000000002' });
    await untilStatus(admin, id, 'PAYMENT_FAILED');
    await world.sandbox.control.pay({ invoice, card: '4242424242424242' });
    const paid = await untilStatus(admin, id, 'PAID');
    await world.sandbox.control.refund({
      paymentIntent: paid.payments[0]?.stripePaymentIntentId ?? '',
    });
    await untilStatus(admin, id, 'REFUNDED');
  };

  /** A refused key, a cut connection, and a Stripe that puts secrets into its words. */
  const failAtStripe = async (): Promise<void> => {
    const workspace = await seedWorkspace(world.app.database, { name: 'Wrong key' });
    await storeConnection(world.app, { workspaceId: workspace.id, webhookSecret: null });
    const unlucky = recording(await world.app.signIn('ADMIN', workspace), answers);
    const refused = await pressCreateStripeInvoice(unlucky, await createDraft(unlucky));
    expect(codeOf(refused)).toBe('STRIPE_KEY_INVALID');

    const path = '^/v1/invoices$';
    await world.sandbox.control.addFault({ path, fault: { kind: 'cut', phase: 'after' } });
    dataOf(await pressCreateStripeInvoice(admin, await createDraft(admin)));

    const { secretKey, webhookSecret } = makeStripeKeys();
    const message = `No ${secretKey}, no ${webhookSecret}, no pi_1_secret${'_'}AbCdEfGh12345678.`;
    const body = { error: { type: 'invalid_request_error', message } };
    await world.sandbox.control.addFault({ path, fault: { kind: 'error', status: 400, body } });
    const told = await pressCreateStripeInvoice(admin, await createDraft(admin));
    expect(codeOf(told)).toBe('STRIPE_REFUSED');
  };

  /** In live mode, since numbers are unique per account and mode. */
  const collectThroughStoredConnection = async (): Promise<void> => {
    storedWorkspace = await seedWorkspace(world.app.database, { name: 'Stored keys' });
    const connection = await storeConnection(world.app, {
      workspaceId: storedWorkspace.id,
      secretKey: world.keys.liveSecretKey,
      webhookSecret: stored.webhookSecret,
      accountId: ACCOUNT_ID,
    });
    storedConnectionId = connection.id;
    const client = recording(await world.app.signIn('ADMIN', storedWorkspace), answers);
    const id = await createDraft(client);
    const pushed = dataOf(await pressCreateStripeInvoice(client, id)).createStripeInvoice;
    await world.sandbox.control.pay({ invoice: pushed.stripeInvoiceId ?? '' });
    const events = await world.sandbox.control.events();
    for (const event of events.filter(({ livemode }) => livemode)) {
      const url = `${world.app.url}/api/webhooks/stripe/${storedConnectionId}`;
      expect(await deliver(url, signDelivery(event, stored.webhookSecret))).toBe(200);
    }
    await untilStatus(client, id, 'PAID');
    dataOf(await client.graphql(CONNECTIONS));
  };

  const tablesWith = (pattern: RegExp | string): string[] =>
    rows
      .filter(({ text }) =>
        typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text),
      )
      .map(({ table }) => table);

  /** Everything that opens something, in full. */
  const secrets = (): string[] => [
    ...Object.values(world.keys).filter((key) => key !== world.keys.publishableKey),
    stored.webhookSecret,
    world.app.config.encryptionKey.reveal(),
    world.admin.cookie.split('=')[1] ?? '',
  ];

  it('no column of any table holds the shape of a secret, or one of ours', () => {
    expect(tablesWith(SECRET_SHAPES)).toEqual([]);
    expect(secrets().flatMap((secret) => tablesWith(secret))).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });

  it('no column of any table holds the address of a hosted invoice page', async () => {
    const told = JSON.stringify(await world.sandbox.control.events());
    expect(told).toMatch(SECRET_SHAPES);
    expect(told).toMatch(/\/i\/acct_/);
    expect(tablesWith(/\/i\/acct_/)).toEqual([]);
    expect(tablesWith('receipt_url')).toEqual([]);
  });

  it('a payment link is kept where it is shown, and nowhere else', () => {
    expect(tablesWith(paymentLinkToken)).toEqual(['public.invoice']);
  });

  it('no line of the log holds the shape of a secret, one of ours, or a way to pay', () => {
    const log = logLines.join('\n');
    expect(log).toContain('Stripe refused or failed invoices.create');
    expect(log).toContain('/pay/[token]');
    expect(log).not.toMatch(SECRET_SHAPES);
    expect([...secrets(), paymentLinkToken].filter((secret) => log.includes(secret))).toEqual([]);
    expect(log).not.toMatch(/\/i\/acct_/);
  });

  it('no GraphQL answer holds the shape of a secret, or a key of ours', () => {
    const all = answers.join('\n');
    expect(all).toContain(`sk_${'test'}_…${world.keys.secretKey.slice(-4)}`);
    expect(all).not.toMatch(SECRET_SHAPES);
    expect(secrets().filter((secret) => all.includes(secret))).toEqual([]);
  });

  it('keeps the keys of a stored connection in envelopes that open in their own place only', async () => {
    const [row] = await world.app.database.query<Record<string, string>>(
      'SELECT "encryptedSecretKey", "encryptedWebhookSecret" FROM "stripeConnection" WHERE "id" = $1',
      [storedConnectionId],
    );
    const encryption = world.app.app.get(SecretEncryption, { strict: false });
    const open = (place: { workspaceId: string; field: string }) =>
      encryption.decryptOrThrow({ encrypted: row?.['encryptedSecretKey'] as never, ...place });
    const field = ConnectionSecretField.SECRET_KEY;
    expect(row).toEqual({
      encryptedSecretKey: expect.stringMatching(/^enc:v1:/),
      encryptedWebhookSecret: expect.stringMatching(/^enc:v1:/),
    });
    expect(open({ workspaceId: storedWorkspace.id, field }).reveal()).toBe(
      world.keys.liveSecretKey,
    );
    expect(() => open({ workspaceId: world.app.workspace.id, field })).toThrow(
      InvalidEnvelopeError,
    );
    expect(() =>
      open({ workspaceId: storedWorkspace.id, field: ConnectionSecretField.WEBHOOK_SECRET }),
    ).toThrow(InvalidEnvelopeError);
  });

  it('does not open a connection whose row was moved to another workspace, and keeps the others', async () => {
    const thief = await seedWorkspace(world.app.database, { name: 'Thief' });
    const connections = world.app.app.get(ConnectionSecrets, { strict: false });
    const { webhookSecret, secretKey } = makeStripeKeys();
    const { id } = await storeConnection(world.app, {
      workspaceId: storedWorkspace.id,
      webhookSecret,
      secretKey,
    });
    expect(connections.find(id)?.secretKey?.reveal()).toBe(secretKey);

    await world.app.database.query(
      'UPDATE "stripeConnection" SET "workspaceId" = $2 WHERE "id" = $1',
      [id, thief.id],
    );
    await connections.reload();

    expect(connections.find(id)).toMatchObject({ secretKey: null, webhookSecrets: [] });
    expect(connections.find(storedConnectionId)?.secretKey?.reveal()).toBe(
      world.keys.liveSecretKey,
    );
    const client = await world.app.signIn('ADMIN', thief);
    const press = await pressCreateStripeInvoice(client, await createDraft(client));
    expect(codeOf(press)).toBe('STRIPE_NOT_CONFIGURED');
  });
});
