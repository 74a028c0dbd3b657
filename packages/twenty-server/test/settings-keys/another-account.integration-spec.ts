import { createDraft, pressCreateStripeInvoice } from '../customer-billing/support/invoices.ts';
import type { GraphqlAnswer } from '../support/test-client.ts';
import {
  confirmationOf,
  createSettingsWorld,
  hintOf,
  KESTREL,
  listConnections,
  makeKey,
  OTHER,
  refusalOf,
  type SaveAnswer,
  savedOf,
  type SettingsWorld,
} from './support/settings-world.ts';

describe('9: a key of another account', () => {
  let world: SettingsWorld;

  beforeEach(async () => {
    world = await createSettingsWorld();
  });
  afterEach(() => world.close());

  const ask = async () => {
    await world.save({ secretKey: world.keys.test });
    return confirmationOf(await world.save({ secretKey: world.keys.otherTest }));
  };

  it('asks first, and says what happens to the invoices that are open', async () => {
    await world.save({ secretKey: world.keys.test });
    await pressCreateStripeInvoice(world.admin, await createDraft(world.admin));
    const answer = await world.save({ secretKey: world.keys.otherTest });

    expect(answer.data?.saveStripeKey).toMatchObject({ saved: false, connection: null });
    expect(confirmationOf(answer)).toMatchObject({
      kind: 'ANOTHER_ACCOUNT',
      title: 'Use another Stripe account for test mode?',
      body: `This key belongs to Other Works (${OTHER}). New test invoices and payment links will be made there. The 1 invoice still open at Kestrel Works (${KESTREL}) stays there: it can be paid, refunded and disputed as before, and this CRM keeps listening for it.`,
    });
    const [only, ...others] = await listConnections(world.admin);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ accountId: KESTREL, invoiceCount: 1, openInvoiceCount: 1 });
  });

  it('supersedes the connection once confirmed, and overwrites nothing of it', async () => {
    const { token } = await ask();
    const answer = await world.save({
      secretKey: world.keys.otherTest,
      confirmationToken: token,
    });
    expect(savedOf(answer)).toMatchObject({ accountId: OTHER, current: true });
    expect(
      (await listConnections(world.admin)).map(({ accountId, current, secretKeyHint }) => ({
        accountId,
        current,
        secretKeyHint,
      })),
    ).toEqual([
      { accountId: OTHER, current: true, secretKeyHint: hintOf(world.keys.otherTest) },
      { accountId: KESTREL, current: false, secretKeyHint: hintOf(world.keys.test) },
    ]);
  });

  it('does not ask for another key of the same account, nor for the account of the other mode', async () => {
    await world.save({ secretKey: world.keys.test, publishableKey: world.keys.publishable });
    expect(savedOf(await world.save({ secretKey: world.keys.rolledTest }))).toMatchObject({
      secretKeyHint: hintOf(world.keys.rolledTest),
      publishableKeyHint: hintOf(world.keys.publishable),
    });
    expect(savedOf(await world.save({ secretKey: world.keys.otherLive })).accountId).toBe(OTHER);
    expect(await listConnections(world.admin)).toHaveLength(2);
  });

  const badTokens: [string, (token: string) => string, string, string][] = [
    [
      'forged',
      (token) => `${token.slice(0, -3)}AAA`,
      'CONFIRMATION_INVALID',
      'The confirmation does not belong to this change. Nothing was changed and no money moved. Start again and confirm what is shown then.',
    ],
    [
      'expired',
      (token) => {
        world.app.clock.advance(10 * 60 * 1000);
        return token;
      },
      'CONFIRMATION_EXPIRED',
      'The confirmation is older than ten minutes. Nothing was changed and no money moved. Read what it says once more and confirm again.',
    ],
  ];
  it.each(badTokens)(
    '10: refuses a confirmation that is %s',
    async (_what, spoil, code, message) => {
      const { token } = await ask();
      const answer = await world.save({
        secretKey: world.keys.otherTest,
        confirmationToken: spoil(token),
      });
      expect(refusalOf(answer)).toMatchObject({ code, message });
      expect((await listConnections(world.admin)).map(({ accountId }) => accountId)).toEqual([
        KESTREL,
      ]);
    },
  );

  it('10: refuses a confirmation that was given for another publishable key', async () => {
    const { token } = await ask();
    const answer = await world.save({
      secretKey: world.keys.otherTest,
      publishableKey: makeKey('pk', 'test'),
      confirmationToken: token,
    });
    expect(refusalOf(answer).code).toBe('CONFIRMATION_INVALID');
  });
});

describe('the connection of the environment', () => {
  let world: SettingsWorld;

  beforeAll(async () => {
    world = await createSettingsWorld({ environmentKey: 'test' });
  });
  afterAll(() => world.close());

  const READ_ONLY = {
    code: 'STRIPE_CONNECTION_READ_ONLY',
    message:
      'The test connection comes from the STRIPE_ variables of the server and cannot be changed here. Nothing was saved and no money moved. Change or remove those variables and restart the server.',
  };

  it.each<[string, (keys: SettingsWorld['keys']) => string]>([
    ['the same account', ({ rolledTest }) => rolledTest],
    ['another account', ({ otherTest }) => otherTest],
  ])('is read-only: a key of %s is refused', async (_what, keyOf) => {
    expect(refusalOf(await world.save({ secretKey: keyOf(world.keys) }))).toMatchObject(READ_ONLY);
  });

  it('is read-only: its key cannot be removed, and can be checked', async () => {
    const [connection] = await listConnections(world.admin);
    const variables = { id: connection?.id };
    const removal = await world.admin.graphql(
      'mutation ($id: ID!) { removeStripeKey(connectionId: $id) { id } }',
      variables,
    );
    expect(refusalOf(removal)).toMatchObject(READ_ONLY);
    const check = await world.admin.graphqlOrThrow<{
      checkStripeConnection: { accountId: string };
    }>('mutation ($id: ID!) { checkStripeConnection(connectionId: $id) { accountId } }', variables);
    expect(check.checkStripeConnection.accountId).toBe(KESTREL);
  });

  it('leaves the other mode to the settings', async () => {
    const answer: GraphqlAnswer<SaveAnswer> = await world.save({ secretKey: world.keys.live });
    expect(savedOf(answer)).toMatchObject({ mode: 'LIVE', source: 'SETTINGS' });
  });
});
