import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestClient } from '../../../testing/create-test-client.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { NotificationPopover } from './notification-popover.tsx';

const answer = (readAt: string | null): unknown => ({
  notifications: {
    __typename: 'NotificationConnection',
    edges: [
      {
        __typename: 'NotificationEdge',
        cursor: 'a',
        node: {
          __typename: 'Notification',
          id: 'notification-1',
          kind: 'PAYMENT_FAILED',
          title: 'Payment failed',
          body: 'INV-2026-0361: the card was declined. No money moved.',
          invoiceId: 'invoice-1',
          createdAt: '2026-11-23T08:00:00Z',
          readAt,
        },
      },
    ],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: 'a' },
    unreadCount: readAt === null ? 1 : 0,
  },
});
const bell = (
  <NotificationPopover
    position="top"
    renderTarget={({ unreadCount, onClick }) => (
      <button type="button" onClick={onClick}>
        Notifications {unreadCount}
      </button>
    )}
  />
);

describe('NotificationPopover', () => {
  it('counts what is unread, and leads to the invoice when one is opened', async () => {
    let readAt: string | null = null;
    const test = createTestClient({
      Notifications: () => answer(readAt),
      MarkNotificationsRead: () => {
        readAt = '2026-11-23T09:00:00Z';
        return { markNotificationsRead: 1 };
      },
    });
    const { location } = renderInApp(bell, { test });
    await userEvent.click(await screen.findByRole('button', { name: 'Notifications 1' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Unread Payment failed/ }));
    await waitFor(() => expect(location().pathname).toBe('/invoices/invoice-1'));
    expect(await screen.findByRole('button', { name: 'Notifications 0' })).toBeInTheDocument();
    expect(test.calls).toContainEqual({
      operation: 'MarkNotificationsRead',
      variables: { ids: ['notification-1'] },
    });
  });

  it('counts a new one as soon as the server tells of it', async () => {
    let readAt: string | null = '2026-11-23T09:00:00Z';
    const test = createTestClient({ Notifications: () => answer(readAt) });
    const { liveChanges } = renderInApp(bell, { test });
    await waitFor(() => expect(test.count('Notifications')).toBe(1));
    readAt = null;
    liveChanges.announce({ type: 'NOTIFICATION', id: 'notification-1' });
    expect(await screen.findByRole('button', { name: 'Notifications 1' })).toBeInTheDocument();
  });

  it('keeps the older ones that were opened when a new one comes', async () => {
    const page = (ids: readonly string[], hasNextPage: boolean): unknown => ({
      notifications: {
        __typename: 'NotificationConnection',
        edges: ids.map((id) => ({
          __typename: 'NotificationEdge',
          cursor: id,
          node: {
            __typename: 'Notification',
            id,
            kind: 'PAYMENT_FAILED',
            title: `Notification ${id}`,
            body: 'No money moved.',
            invoiceId: null,
            createdAt: '2026-11-23T08:00:00Z',
            readAt: '2026-11-23T09:00:00Z',
          },
        })),
        pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: ids.at(-1) ?? null },
        unreadCount: 0,
      },
    });
    let newest = ['b'];
    const test = createTestClient({
      Notifications: ({ after }) => (after === 'b' ? page(['a'], false) : page(newest, true)),
    });
    const { liveChanges } = renderInApp(bell, { test });
    await userEvent.click(await screen.findByRole('button', { name: 'Notifications 0' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Show older' }));
    await screen.findByText('Notification a');
    newest = ['c', 'b'];
    liveChanges.announce({ type: 'NOTIFICATION', id: 'c' });
    expect(await screen.findByText('Notification c')).toBeInTheDocument();
    expect(screen.getByText('Notification a')).toBeInTheDocument();
  });
});
