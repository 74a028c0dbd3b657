import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { makeConnection, makeEndpoint } from '../../../testing/settings-fixtures.ts';
import { type StripeConnection } from '../utils/describe-connection.util.ts';
import { WebhookSection } from './webhook-section.tsx';

const SECRET = `whsec_${'a'.repeat(24)}`;
const OLD = ['we_old1', 'we_old2'].map((stripeEndpointId) => ({
  __typename: 'StaleEndpoint',
  stripeEndpointId,
  url: `https://${stripeEndpointId.replace('_', '-')}.example/api`,
  createdAt: '2026-03-12T09:00:00Z',
}));
const answering = (answers: Parameters<typeof createTestClient>[0] = {}): TestClient =>
  createTestClient({
    StaleWebhookEndpoints: () => ({ staleWebhookEndpoints: [] }),
    ...answers,
  });
const render = (connection: StripeConnection, test = answering()): void => {
  renderInApp(<WebhookSection connection={connection} step={null} />, { test });
};
const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('WebhookSection', () => {
  it('registers with one button', async () => {
    const test = answering({ RegisterWebhook: () => ({ registerWebhook: makeConnection() }) });
    render(makeConnection({ webhookEndpoint: null, webhookSecretSet: false }), test);
    expect(screen.getByText('Not set. Every delivery is refused.')).toBeInTheDocument();
    await press('Register webhook');
    expect(await screen.findByText('Webhook registered')).toBeInTheDocument();
  });

  it('shows what differs and brings the events up to date', async () => {
    const test = answering({ RegisterWebhook: () => ({ registerWebhook: makeConnection() }) });
    render(
      makeConnection({
        webhookEndpoint: makeEndpoint({
          missingEvents: ['invoice.overpaid'],
          extraEvents: ['payout.paid'],
        }),
      }),
      test,
    );
    expect(screen.getByText('1 event missing, 1 not needed.')).toBeInTheDocument();
    expect(screen.getByText('invoice.overpaid')).toBeInTheDocument();
    expect(screen.getByText('payout.paid')).toBeInTheDocument();
    await press('Update events');
    expect(await screen.findByText('Webhook events updated')).toBeInTheDocument();
  });

  it('offers nothing to press on an endpoint that is as it should be', async () => {
    const test = answering({ StaleWebhookEndpoints: () => ({ staleWebhookEndpoints: OLD }) });
    render(makeConnection(), test);
    await screen.findByText('2 old endpoints are left at Stripe');
    expect(screen.getByText('Registered')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Register|Update/ })).not.toBeInTheDocument();
  });

  it('says in words why it could not register', async () => {
    const test = answering({
      RegisterWebhook: () => {
        throw serverError({ code: 'WEBHOOK_URL_NOT_HTTPS', message: 'Set PUBLIC_URL to https.' });
      },
    });
    render(makeConnection({ webhookEndpoint: null, webhookSecretSet: false }), test);
    await press('Register webhook');
    expect(await screen.findByText('The webhook was not registered')).toBeInTheDocument();
    expect(screen.getByText('Set PUBLIC_URL to https.')).toBeInTheDocument();
  });

  it('P2: rotates the secret after saying that the old one stays valid, and shows until when', async () => {
    const test = answering({
      RotateWebhookSecret: () => ({ rotateWebhookSecret: makeConnection() }),
    });
    render(makeConnection({ previousWebhookSecretValidUntil: '2026-11-24T09:46:00Z' }), test);
    expect(screen.getByText(/Accepted until Nov 24, 10:46\sAM/)).toBeInTheDocument();
    await press('Rotate secret');
    expect(await screen.findByRole('dialog')).toHaveTextContent('Valid 24 more hours');
    await press('Rotate the secret');
    expect(await screen.findByText('Signing secret rotated')).toBeInTheDocument();
  });

  it('P7: takes a pasted secret, with errors beside the field', async () => {
    const test = answering({
      SaveWebhookSecret: ({ secret }) => {
        if (secret !== SECRET) throw serverError({ message: 'This is no signing secret.' });
        return { saveWebhookSecret: makeConnection() };
      },
    });
    render(makeConnection(), test);
    await press('Paste a secret');
    const dialog = await screen.findByRole('dialog');
    const field = within(dialog).getByLabelText('Signing secret');
    await userEvent.click(field);
    await userEvent.paste('nonsense');
    await press('Save the secret');
    await waitFor(() => expect(field).toHaveAccessibleDescription('This is no signing secret.'));
    await userEvent.clear(field);
    await userEvent.paste(SECRET);
    await press('Save the secret');
    expect(await screen.findByText('Signing secret saved')).toBeInTheDocument();
    expect(JSON.stringify(test.client.cache.extract())).not.toContain(SECRET);
  });

  it('removes one old endpoint, or all, after naming where they point', async () => {
    let stale = OLD;
    const test = answering({
      StaleWebhookEndpoints: () => ({ staleWebhookEndpoints: stale }),
      RemoveStaleWebhookEndpoints: ({ stripeEndpointIds }) => {
        stale = stale.filter(
          ({ stripeEndpointId }) => !(stripeEndpointIds as string[]).includes(stripeEndpointId),
        );
        return { removeStaleWebhookEndpoints: 1 };
      },
    });
    render(makeConnection(), test);
    expect(await screen.findByText('2 old endpoints are left at Stripe')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Remove all 2' })).toBeInTheDocument();
    const [first] = screen.getAllByRole('button', { name: 'Remove' });
    await userEvent.click(first as HTMLElement);
    expect(await screen.findByRole('dialog')).toHaveTextContent('https://we-old1.example/api');
    await press('Remove the old endpoint');
    expect(await screen.findByText('1 old endpoint is left at Stripe')).toBeInTheDocument();
    expect(test.calls.find(({ operation }) => operation.startsWith('Remove'))?.variables).toEqual({
      connectionId: 'connection-1',
      stripeEndpointIds: ['we_old1'],
    });
  });

  it('says that it could not look for old endpoints, and looks again', async () => {
    let isBroken = true;
    const test = answering({
      StaleWebhookEndpoints: () => {
        if (isBroken) throw serverError({ message: 'Stripe did not answer.' });
        return { staleWebhookEndpoints: OLD };
      },
    });
    render(makeConnection(), test);
    expect(await screen.findByText(/Stripe did not answer/)).toBeInTheDocument();
    isBroken = false;
    await press('Look again');
    expect(await screen.findByText('2 old endpoints are left at Stripe')).toBeInTheDocument();
  });
});
