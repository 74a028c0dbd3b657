import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { makeConnection } from '../../../testing/settings-fixtures.ts';
import { AccountSection } from './account-section.tsx';

// Put together, so that no text of the repository looks like a key.
const SECRET = `rk_${'test'}_${'a'.repeat(24)}`;
const PUBLISHABLE = `pk_${'test'}_${'b'.repeat(24)}`;
const saved = (confirmation: unknown = null): unknown => ({
  saveStripeKey: {
    __typename: 'KeyCheckResult',
    saved: confirmation === null,
    connection: confirmation === null ? makeConnection({ accountName: 'Heron Labs Ltd' }) : null,
    confirmation,
  },
});
const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
const fill = async (label: string, text: string): Promise<void> => {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
};
const openForm = async (test: TestClient): Promise<void> => {
  renderInApp(<AccountSection connection={makeConnection()} step={null} />, { test });
  await press('Replace key');
  await screen.findByRole('dialog', { name: 'Replace test keys' });
};

describe('AccountSection', () => {
  it('P7: sends keys once and keeps them neither on the page nor in the cache', async () => {
    const test = createTestClient({ SaveStripeKey: () => saved() });
    await openForm(test);
    expect(screen.getByLabelText('Secret or restricted key')).toHaveAttribute('type', 'password');
    await fill('Secret or restricted key', ` ${SECRET} `);
    await fill('Publishable key', PUBLISHABLE);
    await press('Check and save');
    expect(await screen.findByText('They belong to Heron Labs Ltd.')).toBeInTheDocument();
    expect(test.calls).toEqual([
      {
        operation: 'SaveStripeKey',
        variables: {
          input: { secretKey: SECRET, publishableKey: PUBLISHABLE, confirmationToken: null },
        },
      },
    ]);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(JSON.stringify(test.client.cache.extract())).not.toContain(SECRET);
    expect(document.body.innerHTML).not.toContain(SECRET);
  });

  it('says beside the field what is missing, before anything is sent', async () => {
    const test = createTestClient({});
    await openForm(test);
    await press('Check and save');
    expect(await screen.findByText('Paste a secret or restricted key.')).toBeInTheDocument();
    expect(screen.getByLabelText('Secret or restricted key')).toHaveAccessibleDescription(
      'Paste a secret or restricted key.',
    );
    expect(test.calls).toEqual([]);
  });

  it.each([
    ['STRIPE_KEY_NOT_ACCEPTED', 'secretKey', 'Secret or restricted key'],
    ['STRIPE_KEYS_OF_TWO_MODES', 'publishableKey', 'Publishable key'],
  ])('shows the words of %s beside its field', async (code, field, label) => {
    const test = createTestClient({
      SaveStripeKey: () => {
        throw serverError({ code, field, message: 'Nothing was saved and no money moved.' });
      },
    });
    await openForm(test);
    await fill('Secret or restricted key', SECRET);
    await press('Check and save');
    await waitFor(() =>
      expect(screen.getByLabelText(label)).toHaveAccessibleDescription(
        'Nothing was saved and no money moved.',
      ),
    );
    expect(screen.getByLabelText('Secret or restricted key')).toHaveValue(SECRET);
  });

  it('shows above the fields what belongs to none', async () => {
    const test = createTestClient({
      SaveStripeKey: () => {
        throw serverError({ code: 'STRIPE_CONNECTION_READ_ONLY', message: 'It is read-only.' });
      },
    });
    await openForm(test);
    await fill('Secret or restricted key', SECRET);
    await press('Check and save');
    expect(await screen.findByRole('alert')).toHaveTextContent('It is read-only.');
  });

  it('asks before the key of another account takes over, and sends the same key with the token', async () => {
    const test = createTestClient({
      SaveStripeKey: ({ input }) =>
        (input as { confirmationToken: string | null }).confirmationToken === 'token-1'
          ? saved()
          : saved({
              __typename: 'KeyConfirmation',
              kind: 'ANOTHER_ACCOUNT',
              title: 'Use another Stripe account for test mode?',
              body: 'The 3 invoices still open stay there.',
              token: 'token-1',
            }),
    });
    await openForm(test);
    await fill('Secret or restricted key', SECRET);
    await press('Check and save');
    const dialog = await screen.findByRole('dialog', {
      name: 'Use another Stripe account for test mode?',
    });
    expect(dialog).toHaveTextContent('The 3 invoices still open stay there.');
    await press('Use the other account');
    expect(await screen.findByText('The test keys are saved')).toBeInTheDocument();
    expect(test.calls.at(-1)?.variables).toEqual({
      input: { secretKey: SECRET, publishableKey: null, confirmationToken: 'token-1' },
    });
  });

  it('goes back to the form when the other account is not meant', async () => {
    const test = createTestClient({
      SaveStripeKey: () =>
        saved({
          __typename: 'KeyConfirmation',
          kind: 'ANOTHER_ACCOUNT',
          title: 'Use another account?',
          body: 'Words.',
          token: 'token-1',
        }),
    });
    await openForm(test);
    await fill('Secret or restricted key', SECRET);
    await press('Check and save');
    await screen.findByRole('dialog', { name: 'Use another account?' });
    await press('Cancel');
    expect(await screen.findByRole('dialog', { name: 'Replace test keys' })).toBeInTheDocument();
    expect(test.count('SaveStripeKey')).toBe(1);
  });

  it('checks with Stripe when asked', async () => {
    const test = createTestClient({
      CheckStripeConnection: () => ({ checkStripeConnection: makeConnection() }),
    });
    renderInApp(<AccountSection connection={makeConnection()} step={null} />, { test });
    await press('Check now');
    expect(await screen.findByText('Checked with Stripe just now')).toBeInTheDocument();
    expect(test.calls[0]?.variables).toEqual({ connectionId: 'connection-1' });
  });

  it('names the invoices concerned before a key is removed', async () => {
    const test = createTestClient({
      RemoveStripeKey: () => ({ removeStripeKey: makeConnection({ secretKeyHint: null }) }),
    });
    renderInApp(<AccountSection connection={makeConnection()} step={null} />, { test });
    await press('Remove key');
    const dialog = await screen.findByRole('dialog', {
      name: 'Remove the test key of Kestrel Works GmbH?',
    });
    expect(dialog).toHaveTextContent('Invoices made with it42Still open3');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove the test key' }));
    expect(await screen.findByText('The test key is removed')).toBeInTheDocument();
  });

  it('says what cannot be done without a key', () => {
    renderInApp(
      <AccountSection connection={makeConnection({ secretKeyHint: null })} step="ADD_KEY" />,
    );
    expect(screen.getByText(/cannot be looked up, refunded or voided/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Add key' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Check now' })).not.toBeInTheDocument();
  });
});
