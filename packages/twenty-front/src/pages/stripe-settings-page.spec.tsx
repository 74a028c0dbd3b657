import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type StripeConnectionFieldsFragment } from '../generated/graphql';
import { createTestClient, serverError, type TestClient } from '../testing/create-test-client.ts';
import { renderInApp, TEST_USER } from '../testing/render-in-app.tsx';
import {
  makeConnection,
  makeEndpoint,
  makeLiveConnection,
  makeReport,
  makeSettings,
} from '../testing/settings-fixtures.ts';
import { StripeSettingsPage } from './stripe-settings-page.tsx';

type Answers = Parameters<typeof createTestClient>[0];

const withConnections = (
  connections: () => readonly StripeConnectionFieldsFragment[],
  answers: Answers = {},
): TestClient =>
  createTestClient({
    StripeConnections: () => ({ stripeConnections: connections() }),
    BillingSettings: () => makeSettings(),
    StaleWebhookEndpoints: () => ({ staleWebhookEndpoints: [] }),
    Doctor: () => makeReport([]),
    ...answers,
  });
const section = (name: string): HTMLElement => screen.getByRole('region', { name });
const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
const primaryNames = (): (string | null)[] =>
  [...document.querySelectorAll('[data-variant="primary"]')].map(({ textContent }) => textContent);

describe('StripeSettingsPage', () => {
  it('P8: shows a member nothing and asks the server nothing', async () => {
    const test = withConnections(() => [makeConnection()]);
    const user = { ...TEST_USER, permissions: ['BILLING_VIEW' as const, 'BILLING_ACT' as const] };
    renderInApp(<StripeSettingsPage />, { test, user });
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Run doctor' })).not.toBeInTheDocument();
    expect(test.calls).toEqual([]);
  });

  it('says what went wrong and tries again when asked', async () => {
    let isBroken = true;
    const test = withConnections(() => {
      if (isBroken) throw serverError({ message: 'Something went wrong.' });
      return [makeConnection()];
    });
    renderInApp(<StripeSettingsPage />, { test });
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong.');
    isBroken = false;
    await press('Try again');
    expect(await screen.findByText('rk_test_…x2Qa')).toBeInTheDocument();
  });

  it('shows both connections, and account, keys and health of the one in use', async () => {
    const test = withConnections(() => [makeConnection(), makeLiveConnection()]);
    renderInApp(<StripeSettingsPage />, { test });
    const cards = await screen.findByRole('group', { name: 'Test and live connection' });
    expect(cards).toHaveTextContent(
      'Test modeIn useacct_1QkT…7Zp2, Germany, EURLive modeReadySwitch to live',
    );
    expect(section('Keys')).toHaveTextContent('Kestrel Works GmbHacct_1QkT2pKe4bVx7Zp2');
    expect(section('Keys')).toHaveTextContent('Germany, EUR, charges enabledConnected');
    expect(section('Keys')).toHaveTextContent('Restricted keyrk_test_…x2Qa');
    expect(section('Webhook')).toHaveTextContent('RegisteredSigning secretSet');
    expect(section('Webhook')).toHaveTextContent('Failed0Waiting0Quarantined0');
    expect(section('Webhook')).toHaveTextContent('Clock skew0.4 s');
    expect(primaryNames()).toEqual(['Run doctor']);
    expect(screen.getByRole('link', { name: 'Open Stripe Dashboard' })).toHaveAttribute(
      'href',
      'https://dashboard.stripe.com/acct_1QkT2pKe4bVx7Zp2/test/dashboard',
    );
  });

  it('P10: looks at the other connection without changing what is in use', async () => {
    const test = withConnections(() => [makeConnection(), makeLiveConnection()]);
    const { location } = renderInApp(<StripeSettingsPage />, { test });
    await press('Live mode');
    expect(await screen.findByText('rk_live_…9fLm')).toBeInTheDocument();
    expect(location().search).toBe('?mode=live');
    expect(test.count('SetStripeMode')).toBe(0);
  });

  it('names the numbers that should be zero and leads to what is behind them', async () => {
    const test = withConnections(() => [
      makeConnection({ eventsFailed: 2, eventsQuarantined: 1, clockSkewSeconds: -75 }),
    ]);
    renderInApp(<StripeSettingsPage />, { test });
    expect(await screen.findByRole('link', { name: '2' })).toHaveAttribute(
      'href',
      '/settings/webhook-log?state=failed&connection=connection-1',
    );
    expect(screen.getByText('-75 s')).toHaveAttribute('data-bad', 'true');
  });

  it('asks for keys where a mode has none, and cannot switch to it', async () => {
    const test = withConnections(() => [makeConnection()]);
    renderInApp(<StripeSettingsPage />, { test, path: '/?mode=live' });
    expect(await screen.findByText('No live keys yet')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Switch to live' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(primaryNames()).toEqual(['Add live keys']);
  });

  it('leaves a connection of the environment alone', async () => {
    const test = withConnections(() => [
      makeConnection({ source: 'ENVIRONMENT', webhookEndpoint: null }),
    ]);
    renderInApp(<StripeSettingsPage />, { test });
    expect(await screen.findByText(/Read-only here/)).toBeInTheDocument();
    for (const name of ['Replace key', 'Remove key', 'Register webhook', 'Paste a secret']) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
    expect(screen.getByText('Set by the server')).toBeInTheDocument();
    expect(test.count('StaleWebhookEndpoints')).toBe(0);
  });

  it('keeps showing an earlier account, which still listens', async () => {
    const test = withConnections(() => [
      makeConnection(),
      makeConnection({
        id: 'connection-0',
        current: false,
        accountName: 'Kestrel Old Ltd',
        webhookEndpoint: makeEndpoint(),
      }),
    ]);
    renderInApp(<StripeSettingsPage />, { test });
    expect(await screen.findByText('Kestrel Old Ltd')).toBeInTheDocument();
    expect(screen.getByText(/An earlier account.*still listens/)).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Replace key' })).toHaveLength(1);
  });

  it('lists missing permissions by the names Stripe has for them', async () => {
    const test = withConnections(() => [
      makeConnection({
        missingPermissions: [
          {
            __typename: 'MissingPermission',
            resource: 'Disputes',
            permission: 'rak_dispute_read',
            access: 'Read',
          },
        ],
      }),
    ]);
    renderInApp(<StripeSettingsPage />, { test });
    expect(await screen.findByText('1 permission is missing')).toBeInTheDocument();
    await press('Show the list');
    const list = screen.getByRole('list', { name: 'Missing permissions' });
    expect(list).toHaveTextContent('Disputes, readrak_dispute_read');
  });

  it('says that an unrestricted key can do more than needed', async () => {
    const test = withConnections(() => [
      makeConnection({ keyKind: 'SECRET', canDoMoreThanNeeded: true }),
    ]);
    renderInApp(<StripeSettingsPage />, { test });
    expect(await screen.findByText('This key can do more than needed')).toBeInTheDocument();
    expect(section('Keys')).toHaveTextContent('Secret key');
  });

  it('locks a copied database until an admin confirms', async () => {
    let locked = true;
    const test = withConnections(
      () => [makeConnection({ locked, lockReason: locked ? 'Saved at old.example.' : null })],
      {
        ConfirmClonedDatabase: () => {
          locked = false;
          return { confirmClonedDatabase: true };
        },
      },
    );
    renderInApp(<StripeSettingsPage />, { test });
    const banner = await screen.findByRole('alert');
    expect(banner).toHaveTextContent('Saved at old.example. Nothing is sent to Stripe');
    for (const name of ['Replace key', 'Check now', 'Rotate secret', 'Paste a secret']) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
    await userEvent.click(within(banner).getByRole('button', { name: 'Use them here' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Only where the original installation is gone.');
    expect(test.count('ConfirmClonedDatabase')).toBe(0);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Use them here' }));
    await waitFor(() => expect(banner).not.toBeInTheDocument());
    expect(await screen.findByRole('button', { name: 'Replace key' })).toBeInTheDocument();
  });

  it('reads again when a connection changes somewhere else', async () => {
    let eventsFailed = 0;
    const test = withConnections(() => [makeConnection({ eventsFailed })]);
    const { liveChanges } = renderInApp(<StripeSettingsPage />, { test });
    await screen.findByText('rk_test_…x2Qa');
    eventsFailed = 7;
    liveChanges.announce({ type: 'CONNECTION', id: 'connection-1' });
    expect(await screen.findByRole('link', { name: '7' })).toBeInTheDocument();
  });
});
