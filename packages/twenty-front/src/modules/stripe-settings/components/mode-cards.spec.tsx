import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { makeConnection, makeLiveConnection } from '../../../testing/settings-fixtures.ts';
import { type StripeMode } from '../../../generated/graphql';
import { ModeCards } from './mode-cards.tsx';

const change = (mode: StripeMode, confirmation: unknown = null): unknown => ({
  setStripeMode: { __typename: 'ModeChange', mode, changed: confirmation === null, confirmation },
});
const GOING_LIVE = {
  __typename: 'KeyConfirmation',
  kind: 'GOING_LIVE',
  title: 'Switch to live mode?',
  body: 'Customers will pay with real money. Both modes keep receiving.',
  token: 'token-1',
};
const render = (test: TestClient, inUse: StripeMode): void => {
  renderInApp(
    <ModeCards
      connections={[makeConnection(), makeLiveConnection()]}
      inUse={inUse}
      viewed={inUse}
      onView={() => undefined}
    />,
    { test },
  );
};
const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('ModeCards', () => {
  it('goes live only after the words of the server were confirmed', async () => {
    const test = createTestClient({
      SetStripeMode: ({ confirmationToken }) =>
        confirmationToken === 'token-1' ? change('LIVE') : change('TEST', GOING_LIVE),
    });
    render(test, 'TEST');
    await press('Switch to live');
    const dialog = await screen.findByRole('dialog', { name: 'Switch to live mode?' });
    expect(dialog).toHaveTextContent('Customers will pay with real money.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Switch to live mode' }));
    expect(await screen.findByText('New objects are made in live mode now')).toBeInTheDocument();
    expect(test.calls.map(({ variables }) => variables)).toEqual([
      { mode: 'LIVE', confirmationToken: null },
      { mode: 'LIVE', confirmationToken: 'token-1' },
    ]);
  });

  it('stays where it is when the question is cancelled', async () => {
    const test = createTestClient({ SetStripeMode: () => change('TEST', GOING_LIVE) });
    render(test, 'TEST');
    await press('Switch to live');
    await press('Cancel');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(test.count('SetStripeMode')).toBe(1);
  });

  it('names what changes before going back to test, and sends nothing until then', async () => {
    const test = createTestClient({ SetStripeMode: () => change('TEST') });
    render(test, 'LIVE');
    await press('Switch to test');
    const dialog = await screen.findByRole('dialog', { name: 'Switch to test mode?' });
    expect(dialog).toHaveTextContent('Open live invoices12They afterwardsStill turn Paid');
    expect(test.calls).toEqual([]);
    await press('Switch to test mode');
    expect(await screen.findByText('New objects are made in test mode now')).toBeInTheDocument();
  });

  it('asks anew when the confirmation has expired', async () => {
    const test = createTestClient({
      SetStripeMode: ({ confirmationToken }) => {
        if (confirmationToken === null) return change('TEST', GOING_LIVE);
        throw serverError({
          code: 'CONFIRMATION_EXPIRED',
          message: 'It is older than ten minutes.',
        });
      },
    });
    render(test, 'TEST');
    await press('Switch to live');
    await press('Switch to live mode');
    expect(await screen.findByText('It is older than ten minutes.')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('says why it cannot switch to a mode without a key', async () => {
    renderInApp(
      <ModeCards
        connections={[makeConnection(), makeLiveConnection({ secretKeyHint: null })]}
        inUse="TEST"
        viewed="TEST"
        onView={() => undefined}
      />,
    );
    await userEvent.hover(screen.getByRole('button', { name: 'Switch to live' }));
    expect(await screen.findByText('Add live keys first.')).toBeInTheDocument();
  });
});
