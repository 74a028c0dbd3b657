import { notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestClient, type TestClient } from '../testing/create-test-client.ts';
import { openPage } from '../testing/open-page.tsx';
import { TEST_USER } from '../testing/render-in-app.tsx';
import { MyNotificationsPage } from './my-notifications-page.tsx';

const answering = (isConfigured = true): TestClient => {
  let kinds: unknown = ['DISPUTE_OPENED'];
  return createTestClient({
    NotificationMails: () => ({
      myNotificationMails: kinds,
      mailSettings: {
        __typename: 'MailSettings',
        isConfigured,
        senderAddress: isConfigured ? 'billing@kestrel.example' : null,
      },
    }),
    UpdateNotificationMails: (sent) => {
      kinds = sent['kinds'];
      return { updateMyNotificationMails: kinds };
    },
  });
};
const MEMBER = { ...TEST_USER, permissions: ['BILLING_VIEW' as const] };

describe('MyNotificationsPage', () => {
  afterEach(() => act(() => notifications.clean()));

  it('lets a member choose what comes to their address', async () => {
    const test = answering();
    openPage(<MyNotificationsPage />, { test, user: MEMBER });
    expect(await screen.findByText(/^To mara@kestrel\.example\./)).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'New disputes' })).toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Event alarm' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Failed payments' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByText('Everything is saved')).toBeInTheDocument());
    expect(test.calls).toContainEqual({
      operation: 'UpdateNotificationMails',
      variables: { kinds: ['PAYMENT_FAILED', 'DISPUTE_OPENED', 'EVENTS_MISSED'] },
    });
    expect(screen.getByRole('checkbox', { name: 'Event alarm' })).toBeChecked();
  });

  it('calls it no change when a box was ticked and cleared again', async () => {
    openPage(<MyNotificationsPage />, { test: answering() });
    const box = await screen.findByRole('checkbox', { name: 'Over-payments' });
    await userEvent.click(box);
    expect(screen.getByText('Unsaved changes')).toBeInTheDocument();
    await userEvent.click(box);
    expect(screen.getByText('Everything is saved')).toBeInTheDocument();
  });

  it('chooses all, and none again', async () => {
    openPage(<MyNotificationsPage />, { test: answering() });
    await userEvent.click(await screen.findByRole('button', { name: 'Choose all' }));
    for (const box of screen.getAllByRole('checkbox')) expect(box).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Choose none' }));
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  });

  it('says so when this CRM cannot send mail', async () => {
    openPage(<MyNotificationsPage />, { test: answering(false) });
    expect(await screen.findByText('This CRM cannot send mail')).toBeInTheDocument();
  });
});
