import { PlaintextSecret } from '../../src/engine/secret-encryption/plaintext-secret.ts';
import { StripeConnections } from '../../src/modules/customer-billing/connection/stripe-connections.service.ts';
import {
  ACCOUNT_ID,
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import {
  codeOf,
  createDraft,
  dataOf,
  pressCreateStripeInvoice,
  readInvoice,
} from '../customer-billing/support/invoices.ts';
import { waitUntil } from '../support/wait-until.ts';

type ModeChange = {
  setStripeMode: {
    mode: string;
    changed: boolean;
    confirmation: { kind: string; title: string; body: string; token: string } | null;
  };
};

const SET_MODE = `mutation ($mode: StripeMode!, $token: String) {
  setStripeMode(mode: $mode, confirmationToken: $token) { mode changed confirmation { kind title body token } } }`;

describe('the mode new objects are made in', () => {
  let world: BillingWorld;

  beforeEach(async () => {
    world = await createBillingWorld();
  });
  afterEach(() => world.close());

  const connectLive = async (): Promise<void> => {
    const { id } = await world.app.app.get(StripeConnections).saveFromSettings({
      workspaceId: world.app.workspace.id,
      secretKey: PlaintextSecret.of(world.keys.liveSecretKey),
      publishableKey: null,
      webhookSecret: PlaintextSecret.of(world.keys.liveWebhookSecret),
      account: {
        accountId: ACCOUNT_ID,
        accountName: 'Test Works',
        countryCode: 'DE',
        defaultCurrency: 'EUR',
        chargesEnabled: true,
      },
    });
    world.relay.liveTarget = `${world.app.url}/api/webhooks/stripe/${id}`;
  };

  const setMode = (mode: 'TEST' | 'LIVE', token?: string) =>
    world.admin.graphql<ModeChange>(SET_MODE, { mode, token });

  const goLive = async (): Promise<void> => {
    const { confirmation } = dataOf(await setMode('LIVE')).setStripeMode;
    expect(dataOf(await setMode('LIVE', confirmation?.token)).setStripeMode).toEqual({
      mode: 'LIVE',
      changed: true,
      confirmation: null,
    });
  };

  const push = async () =>
    dataOf(await pressCreateStripeInvoice(world.admin, await createDraft(world.admin)))
      .createStripeInvoice;

  it('does not become live without a live key', async () => {
    const answer = await setMode('LIVE');
    expect(codeOf(answer)).toBe('STRIPE_MODE_NOT_CONNECTED');
    expect(answer.errors?.[0]?.message).toBe(
      'There is no live connection with a key that is at hand. The mode was not changed and no money moved. Enter the keys of that mode first.',
    );
  });

  it('becomes live only after a confirmation that names what changes', async () => {
    await connectLive();
    await push();
    const asked = dataOf(await setMode('LIVE')).setStripeMode;
    expect(asked).toMatchObject({
      mode: 'TEST',
      changed: false,
      confirmation: {
        kind: 'GOING_LIVE',
        title: 'Switch to live mode?',
        body: `New Stripe invoices and payment links will be made on Test Works (${ACCOUNT_ID}), and customers will pay with real money. What was made in test mode (1 invoice) keeps the TEST mark, is left out of the sums, and still turns Paid when a test card pays it. Both modes keep receiving what Stripe sends.`,
      },
    });
    expect((await push()).livemode).toBe(false);

    expect(codeOf(await setMode('LIVE', 'yes'))).toBe('CONFIRMATION_INVALID');
    await goLive();
    expect((await push()).livemode).toBe(true);
    expect(dataOf(await setMode('LIVE')).setStripeMode).toEqual({
      mode: 'LIVE',
      changed: false,
      confirmation: null,
    });
  });

  it('P2: goes back to test without a question, and a live invoice that is open still turns Paid', async () => {
    await connectLive();
    await goLive();
    const live = await push();
    expect(live.livemode).toBe(true);

    expect(dataOf(await setMode('TEST')).setStripeMode.changed).toBe(true);
    expect((await push()).livemode).toBe(false);
    await world.sandbox.control.pay({
      invoice: live.stripeInvoiceId ?? '',
      card: '4242424242424242',
    });

    const paid = await waitUntil('the live invoice to be paid', async () => {
      const invoice = await readInvoice(world.admin, live.id);
      return invoice.status === 'PAID' && invoice;
    });
    expect(paid.livemode).toBe(true);
  });

  it('leaves test invoices out of the sums once it is live, and in the list', async () => {
    await connectLive();
    await push();
    await createDraft(world.admin);
    type Invoices = {
      invoices: { totalCount: number; sums: { owedMinor: string; count: number }[] };
    };
    const readSums = async () =>
      (
        await world.admin.graphqlOrThrow<Invoices>(
          '{ invoices { totalCount sums { owedMinor count } } }',
        )
      ).invoices;
    expect(await readSums()).toEqual({ totalCount: 2, sums: [{ owedMinor: '11900', count: 2 }] });

    await goLive();
    expect(await readSums()).toEqual({ totalCount: 2, sums: [{ owedMinor: '0', count: 1 }] });
    await push();
    expect(await readSums()).toEqual({ totalCount: 3, sums: [{ owedMinor: '11900', count: 2 }] });
  });
});
