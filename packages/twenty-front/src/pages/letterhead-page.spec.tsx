import { notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestClient, serverError, type TestClient } from '../testing/create-test-client.ts';
import { openPage } from '../testing/open-page.tsx';
import { TEST_USER } from '../testing/render-in-app.tsx';
import { LetterheadPage } from './letterhead-page.tsx';

const letterhead = (changed: object = {}) => ({
  __typename: 'Letterhead',
  senderName: 'Kestrel Works GmbH',
  tagline: null,
  addressLines: ['Speicherweg 12', '20457 Hamburg'],
  taxId: 'DE 987 654 321',
  registration: null,
  bankAccountHolder: null,
  iban: 'DE89370400440532013000',
  bic: null,
  accentColor: '#0b5c63',
  logo: 'iVBORw0KGgoAAAA',
  ...changed,
});
const answering = (answers: Parameters<typeof createTestClient>[0] = {}): TestClient =>
  createTestClient({ Letterhead: () => ({ letterhead: letterhead() }), ...answers });
const save = async (): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name: 'Save' }));

describe('LetterheadPage', () => {
  afterEach(() => act(() => notifications.clean()));

  it('P8: shows a member nothing and asks the server nothing', () => {
    const test = answering();
    openPage(<LetterheadPage />, {
      test,
      user: { ...TEST_USER, permissions: ['BILLING_VIEW', 'BILLING_ACT'] },
    });
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(test.calls).toEqual([]);
  });

  it('says that an issued invoice keeps its letterhead', async () => {
    openPage(<LetterheadPage />, { test: answering() });
    expect(await screen.findByText(/An issued invoice keeps its own/)).toBeInTheDocument();
    expect(screen.getByText(/Issued ones keep the account/)).toBeInTheDocument();
  });

  it('draws the sheet while somebody types, and saves it', async () => {
    const test = answering({
      UpdateLetterhead: () => ({ updateLetterhead: letterhead({ senderName: 'Kestrel' }) }),
    });
    openPage(<LetterheadPage />, { test });
    const name = await screen.findByLabelText('Name');
    await userEvent.clear(name);
    await userEvent.type(name, 'Kestrel');
    expect(
      screen.getByRole('img', { name: 'An invoice of Kestrel on this letterhead' }),
    ).toHaveTextContent('Kestrel, Speicherweg 12, 20457 Hamburg');
    await save();
    await waitFor(() => expect(screen.getByText('Everything is saved')).toBeInTheDocument());
    const sent = test.calls.find(({ operation }) => operation === 'UpdateLetterhead');
    expect(sent?.variables['input']).toMatchObject({
      senderName: 'Kestrel',
      addressLines: ['Speicherweg 12', '20457 Hamburg'],
    });
    expect(sent?.variables['input']).not.toHaveProperty('logo');
  });

  it('takes the logo away', async () => {
    const test = answering({
      UpdateLetterhead: () => ({ updateLetterhead: letterhead({ logo: null }) }),
    });
    openPage(<LetterheadPage />, { test });
    await userEvent.click(await screen.findByRole('button', { name: 'Remove logo' }));
    expect(screen.queryByAltText('The logo as it is chosen')).not.toBeInTheDocument();
    await save();
    await waitFor(() => expect(screen.getByText('Everything is saved')).toBeInTheDocument());
    const sent = test.calls.find(({ operation }) => operation === 'UpdateLetterhead');
    expect(sent?.variables['input']).toMatchObject({ removeLogo: true });
  });

  it('says at the field what the server refused, until it is changed', async () => {
    const test = answering({
      UpdateLetterhead: () => {
        throw serverError({ code: 'LETTERHEAD_INVALID', field: 'iban', message: 'An IBAN must …' });
      },
    });
    openPage(<LetterheadPage />, { test });
    const iban = await screen.findByLabelText('IBAN');
    await userEvent.type(iban, '1');
    await save();
    expect(await screen.findByText(/This is no IBAN/)).toBeInTheDocument();
    expect(iban).toBeInvalid();
    await userEvent.type(iban, '{Backspace}');
    expect(screen.queryByText(/This is no IBAN/)).not.toBeInTheDocument();
  });
});
