import { notifications } from '@mantine/notifications';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestClient, serverError, type TestClient } from '../testing/create-test-client.ts';
import { openPage } from '../testing/open-page.tsx';
import { TEST_USER } from '../testing/render-in-app.tsx';
import { MailSettingsPage } from './mail-settings-page.tsx';

const mails = (changed: object = {}) => ({
  __typename: 'MailSettings',
  isConfigured: true,
  senderAddress: 'billing@kestrel.example',
  replyTo: null,
  receipts: true,
  paymentFailures: false,
  refunds: true,
  ...changed,
});
const reminders = (changed: object = {}) => ({
  __typename: 'ReminderSettings',
  enabled: false,
  days: [-3, 3, 10],
  maximum: 3,
  ...changed,
});
const answering = (answers: Parameters<typeof createTestClient>[0] = {}): TestClient =>
  createTestClient({
    MailSettings: () => ({
      mailSettings: mails(),
      reminderSettings: reminders(),
      letterhead: { __typename: 'Letterhead', senderName: null },
    }),
    MailPreview: ({ kind, language }) => ({
      mailPreview: {
        __typename: 'MailPreview',
        subject: `${String(kind)} in ${String(language)}`,
        html: `<p>${String(kind)} ${String(language)}</p>`,
        text: `${String(kind)} as text`,
      },
    }),
    ...answers,
  });
const save = async (): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name: 'Save' }));

describe('MailSettingsPage', () => {
  afterEach(() => act(() => notifications.clean()));

  it('P8: shows a member nothing and asks the server nothing', () => {
    const test = answering();
    openPage(<MailSettingsPage />, {
      test,
      user: { ...TEST_USER, permissions: ['BILLING_VIEW', 'BILLING_ACT'] },
    });
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(test.calls).toEqual([]);
  });

  it('sends what was changed, and then has nothing left to save', async () => {
    const test = answering({
      UpdateMailSettings: ({ mails: sent, reminders: days }) => ({
        updateMailSettings: mails(sent as object),
        updateReminderSettings: reminders(days as object),
      }),
    });
    openPage(<MailSettingsPage />, { test });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Remind customers who have not paid' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Remove reminder 1' }));
    await userEvent.type(screen.getByLabelText('Answers go to'), 'a@kestrel.example');
    expect(screen.getByText('Unsaved changes')).toBeInTheDocument();
    await save();
    await waitFor(() => expect(screen.getByText('Everything is saved')).toBeInTheDocument());
    expect(test.calls).toContainEqual({
      operation: 'UpdateMailSettings',
      variables: {
        mails: {
          replyTo: 'a@kestrel.example',
          receipts: true,
          paymentFailures: false,
          refunds: true,
        },
        reminders: { enabled: true, days: [3, 10], maximum: 3 },
      },
    });
  });

  it('sends nothing while a day is wrong, and leads to it', async () => {
    const test = answering();
    openPage(<MailSettingsPage />, { test });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Remind customers who have not paid' }),
    );
    const day = screen.getByRole('textbox', { name: 'Days, reminder 2' });
    await userEvent.clear(day);
    await save();
    await waitFor(() => expect(day).toHaveFocus());
    expect(day).toBeInvalid();
    expect(test.count('UpdateMailSettings')).toBe(0);
  });

  it('keeps what was typed when the server says no', async () => {
    const test = answering({
      UpdateMailSettings: () => {
        throw serverError({ message: 'Not now. Nothing was saved.' });
      },
    });
    openPage(<MailSettingsPage />, { test });
    await userEvent.type(await screen.findByLabelText('Answers go to'), 'a@kestrel.example');
    await save();
    expect(await screen.findByRole('alert')).toHaveTextContent('Not now. Nothing was saved.');
    expect(screen.getByLabelText('Answers go to')).toHaveValue('a@kestrel.example');
  });

  it('asks before changes are lost, and stays when told so', async () => {
    const { path, leave } = openPage(<MailSettingsPage />, { test: answering() });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Receipts' }));
    await act(leave);
    const question = await screen.findByRole('dialog');
    expect(question).toHaveTextContent('Leave without saving?');
    await userEvent.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(path()).toBe('/page');
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.getByRole('checkbox', { name: 'Receipts' })).toBeChecked();
    await act(leave);
    expect(path()).toBe('/invoices');
  });

  it('says so when this CRM cannot send mail', async () => {
    const test = answering({
      MailSettings: () => ({
        mailSettings: mails({ isConfigured: false, senderAddress: null }),
        reminderSettings: reminders(),
        letterhead: { __typename: 'Letterhead', senderName: 'Kestrel Works GmbH' },
      }),
    });
    openPage(<MailSettingsPage />, { test });
    expect(await screen.findByText('This CRM cannot send mail')).toBeInTheDocument();
    expect(screen.getByText('Kestrel Works GmbH')).toBeInTheDocument();
  });

  it('shows a mail in a frame that can do nothing, or as text', async () => {
    openPage(<MailSettingsPage />, { test: answering() });
    const preview = await screen.findByRole('region', { name: 'Preview' });
    await userEvent.click(await within(preview).findByRole('button', { name: 'Refund' }));
    await userEvent.click(within(preview).getByRole('button', { name: 'German' }));
    expect(await within(preview).findByText('REFUND in DE')).toBeInTheDocument();
    const frame = within(preview).getByTitle('The mail as customers see it');
    expect(frame).toHaveAttribute('sandbox', '');
    expect(frame).toHaveAttribute('srcdoc', '<p>REFUND DE</p>');
    await userEvent.click(within(preview).getByRole('button', { name: 'Plain text' }));
    expect(within(preview).getByText('REFUND as text')).toBeInTheDocument();
  });

  it('says what went wrong, and tries again when asked', async () => {
    let isBroken = true;
    const test = answering({
      MailSettings: () => {
        if (isBroken) throw serverError({ message: 'Something went wrong.' });
        return {
          mailSettings: mails(),
          reminderSettings: reminders(),
          letterhead: { __typename: 'Letterhead', senderName: null },
        };
      },
    });
    openPage(<MailSettingsPage />, { test });
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong.');
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('billing@kestrel.example')).toBeInTheDocument();
  });
});
