import { createDraft, pressCreateStripeInvoice } from '../customer-billing/support/invoices.ts';
import type { GraphqlAnswer } from '../support/test-client.ts';
import {
  createSettingsWorld,
  hintOf,
  KESTREL,
  type KeyInput,
  listConnections,
  refusalOf,
  savedOf,
  type SettingsWorld,
} from './support/settings-world.ts';

describe('saving a Stripe key', () => {
  let world: SettingsWorld;

  beforeEach(async () => {
    world = await createSettingsWorld();
  });
  afterEach(() => world.close());

  it('1: a test key is kept, with what Stripe says of its account, and only its hint comes back', async () => {
    const { test, publishable } = world.keys;
    const answer = await world.save({ secretKey: ` ${test}\n`, publishableKey: publishable });

    expect(savedOf(answer)).toMatchObject({
      mode: 'TEST',
      current: true,
      source: 'SETTINGS',
      accountId: KESTREL,
      accountName: 'Kestrel Works',
      countryCode: 'DE',
      defaultCurrency: 'EUR',
      chargesEnabled: true,
      secretKeyHint: hintOf(test),
      publishableKeyHint: hintOf(publishable),
      keyKind: 'SECRET',
      canDoMoreThanNeeded: true,
      missingPermissions: [],
      locked: false,
    });
    expect(savedOf(answer).lastCheckedAt).toBe(world.app.clock.now().toISOString());
    expect(JSON.stringify([answer.data, await listConnections(world.admin)])).not.toContain(test);
  });

  it('2: a live key is kept beside it, and new objects stay in test mode', async () => {
    await world.save({ secretKey: world.keys.test });
    const live = savedOf(await world.save({ secretKey: world.keys.live }));

    expect(live).toMatchObject({ mode: 'LIVE', current: true, accountId: KESTREL });
    const connections = await listConnections(world.admin);
    expect(connections.map(({ mode, current }) => [mode, current])).toEqual([
      ['TEST', true],
      ['LIVE', true],
    ]);
    const { billingSettings } = await world.admin.graphqlOrThrow<{
      billingSettings: { mode: string };
    }>('{ billingSettings { mode } }');
    expect(billingSettings.mode).toBe('TEST');
  });

  it('2: a live key alone makes no live objects before somebody says so', async () => {
    await world.save({ secretKey: world.keys.live });
    const answer = await pressCreateStripeInvoice(world.admin, await createDraft(world.admin));
    expect(refusalOf(answer).code).toBe('STRIPE_NOT_CONFIGURED');
  });

  it('3: a restricted key with every read it needs lacks nothing', async () => {
    expect(savedOf(await world.save({ secretKey: world.keys.reading }))).toMatchObject({
      keyKind: 'RESTRICTED',
      canDoMoreThanNeeded: false,
      missingPermissions: [],
      secretKeyHint: hintOf(world.keys.reading),
    });
  });

  it('4: a restricted key that lacks reads is kept, and says what it lacks with Stripe’s names', async () => {
    const connection = savedOf(await world.save({ secretKey: world.keys.partial }));
    expect(connection.missingPermissions).toEqual([
      { resource: 'Disputes', permission: 'rak_dispute_read', access: 'Read' },
      { resource: 'Webhook Endpoints', permission: 'rak_webhook_read', access: 'Read' },
    ]);
    expect(connection.health).toContainEqual({
      name: 'Permissions',
      state: 'ERROR',
      message: 'The key may not: Disputes, read; Webhook Endpoints, read.',
      fix: 'Add these permissions to the key in the Stripe Dashboard, then check again.',
    });
  });

  const refusals: [string, (keys: SettingsWorld['keys']) => KeyInput, object][] = [
    [
      '4: a restricted key that cannot name its account',
      ({ blind }) => ({ secretKey: blind }),
      {
        code: 'STRIPE_KEY_CANNOT_NAME_ACCOUNT',
        message:
          'This restricted key may not read the account it belongs to, so nobody can tell whose money it would move. Nothing was saved and no money moved. Give it the permission rak_accounts_kyc_basic_read in the Stripe Dashboard and save it again.',
      },
    ],
    [
      '5: a text that is no key',
      () => ({ secretKey: 'hunter2' }),
      {
        code: 'STRIPE_KEY_MALFORMED',
        field: 'secretKey',
        message:
          'This is not a Stripe secret or restricted key: one begins with sk_test_, sk_live_, rk_test_ or rk_live_ and continues with letters and digits. Nothing was saved and no money moved. Copy the whole key from the Stripe Dashboard.',
      },
    ],
    [
      '6: a publishable key in the secret field',
      ({ publishable }) => ({ secretKey: publishable }),
      {
        code: 'STRIPE_KEY_IS_PUBLISHABLE',
        field: 'secretKey',
        message:
          'This is a publishable key, which cannot read or make anything. Nothing was saved and no money moved. Put it in its own field and the secret or restricted key here.',
      },
    ],
    [
      '7: a publishable key of the other mode',
      ({ test, livePublishable }) => ({ secretKey: test, publishableKey: livePublishable }),
      {
        code: 'STRIPE_KEYS_OF_TWO_MODES',
        field: 'publishableKey',
        message:
          'The secret key is a test key and the publishable key is a live key. Nothing was saved and no money moved. Copy both from the same mode of the Stripe Dashboard.',
      },
    ],
    [
      '8: a revoked key',
      ({ revoked }) => ({ secretKey: revoked }),
      {
        code: 'STRIPE_KEY_NOT_ACCEPTED',
        message:
          'Stripe does not accept this key: it was revoked, rolled or mistyped. Nothing was saved and no money moved. Copy a valid key from the Stripe Dashboard.',
      },
    ],
  ];
  it.each(refusals)('%s is refused in words', async (_what, inputOf, refusal) => {
    expect(refusalOf(await world.save(inputOf(world.keys)))).toEqual(
      expect.objectContaining(refusal),
    );
    expect(await listConnections(world.admin)).toEqual([]);
  });

  it('8: a stored key that was revoked is told so when it is checked again', async () => {
    const { id } = savedOf(await world.save({ secretKey: world.keys.test }));
    await world.sandbox.control.addFault({
      path: '^/v1/account$',
      fault: {
        kind: 'error',
        status: 401,
        body: { error: { type: 'invalid_request_error', message: 'Expired API Key provided' } },
      },
    });
    const check = () =>
      world.admin.graphql(
        'mutation ($id: ID!) { checkStripeConnection(connectionId: $id) { id } }',
        { id },
      );
    expect(refusalOf(await check()).code).toBe('STRIPE_KEY_NOT_ACCEPTED');
    expect((await check()).errors).toBeUndefined();
  });

  it('11: Stripe out of reach saves nothing and says so', async () => {
    await world.sandbox.control.addFault({
      path: '^/v1/account$',
      fault: { kind: 'cut', phase: 'before' },
      times: 2,
    });
    expect(refusalOf(await world.save({ secretKey: world.keys.test }))).toMatchObject({
      code: 'STRIPE_KEY_NOT_CHECKED',
      message:
        'Stripe did not answer, so the key could not be checked. Nothing was saved and no money moved. Try again in a minute.',
    });
    expect(await listConnections(world.admin)).toEqual([]);
  });

  it('P10: a key that Stripe answers in the other mode is refused', async () => {
    await world.sandbox.control.addFault({
      path: '^/v1/balance$',
      fault: { kind: 'error', status: 200, body: { object: 'balance', livemode: true } },
    });
    expect(refusalOf(await world.save({ secretKey: world.keys.test }))).toMatchObject({
      code: 'STRIPE_KEY_MODE_DIFFERS',
      message: expect.stringContaining('it is a test key, but Stripe answered in live mode'),
    });
  });

  it('12: a member can neither see nor call any of it', async () => {
    const { id } = savedOf(await world.save({ secretKey: world.keys.test }));
    const calls: [string, Record<string, unknown>][] = [
      ['{ stripeConnections { id } }', {}],
      ['{ billingSettings { mode } }', {}],
      ['mutation ($id: ID!) { checkStripeConnection(connectionId: $id) { id } }', { id }],
      ['mutation ($id: ID!) { removeStripeKey(connectionId: $id) { id } }', { id }],
      ['mutation { setStripeMode(mode: LIVE) { changed } }', {}],
      ['mutation { confirmClonedDatabase }', {}],
    ];
    const answers: GraphqlAnswer<unknown>[] = [
      await world.save({ secretKey: world.keys.test }, world.member),
    ];
    for (const [query, variables] of calls) {
      answers.push(await world.member.graphql(query, variables));
    }
    expect(answers.map(refusalOf)).toEqual(
      Array.from({ length: 7 }, () => ({
        code: 'PERMISSION_DENIED',
        field: undefined,
        message: 'Your role does not allow this. Ask an admin of your workspace.',
      })),
    );
    expect(answers.every(({ data }) => data == null)).toBe(true);
  });

  it('P8: a connection of another workspace does not exist', async () => {
    const id = '0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a99';
    for (const connectionId of [id, 'no id']) {
      const answer = await world.admin.graphql(
        'mutation ($id: ID!) { removeStripeKey(connectionId: $id) { id } }',
        { id: connectionId },
      );
      expect(refusalOf(answer).code).toBe('STRIPE_CONNECTION_NOT_FOUND');
    }
  });

  it('a removed key is gone, its connection and what it receives are not', async () => {
    const { id } = savedOf(
      await world.save({ secretKey: world.keys.test, publishableKey: world.keys.publishable }),
    );
    const { removeStripeKey } = await world.admin.graphqlOrThrow<{
      removeStripeKey: { secretKeyHint: null; health: { name: string; fix: string }[] };
    }>(
      'mutation ($id: ID!) { removeStripeKey(connectionId: $id) { secretKeyHint publishableKeyHint canDoMoreThanNeeded health { name state fix } } }',
      { id },
    );
    expect(removeStripeKey).toMatchObject({
      secretKeyHint: null,
      publishableKeyHint: null,
      canDoMoreThanNeeded: false,
    });
    expect(removeStripeKey.health).toContainEqual({
      name: 'Secret key',
      state: 'ERROR',
      fix: 'Enter a key of this account again.',
    });
    const [row] = await world.app.database.query<{ encryptedSecretKey: null }>(
      'SELECT "encryptedSecretKey" FROM "stripeConnection"',
    );
    expect(row?.encryptedSecretKey).toBeNull();
    const check = await world.admin.graphql(
      'mutation ($id: ID!) { checkStripeConnection(connectionId: $id) { id } }',
      { id },
    );
    expect(refusalOf(check).code).toBe('STRIPE_CONNECTION_WITHOUT_KEY');
    expect(savedOf(await world.save({ secretKey: world.keys.test })).id).toBe(id);
  });
});
