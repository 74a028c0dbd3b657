import { screen } from '@testing-library/react';
import { createTestClient, type TestClient } from '../../../testing/create-test-client.ts';
import { renderInApp, TEST_USER } from '../../../testing/render-in-app.tsx';
import { makeFinding, makeReport } from '../../../testing/settings-fixtures.ts';
import { Drawer } from './drawer.tsx';

const MEMBER = { ...TEST_USER, permissions: ['BILLING_VIEW' as const, 'BILLING_ACT' as const] };
const EMPTY_NOTIFICATIONS = {
  notifications: {
    __typename: 'NotificationConnection',
    edges: [],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    unreadCount: 0,
  },
};
const answering = (): TestClient =>
  createTestClient({
    Notifications: () => EMPTY_NOTIFICATIONS,
    Doctor: () =>
      makeReport([
        makeFinding(),
        makeFinding({ state: 'WARNING' }),
        makeFinding({ state: 'ERROR' }),
        makeFinding({ state: 'SKIPPED' }),
      ]),
  });

describe('Drawer', () => {
  it('leads an admin to the settings', async () => {
    renderInApp(<Drawer mode={undefined} />, { test: answering(), path: '/invoices' });
    expect(await screen.findByRole('link', { name: 'Settings' })).toBeInTheDocument();
  });

  it('counts what the doctor found', async () => {
    renderInApp(<Drawer mode={undefined} />, { test: answering(), path: '/settings/stripe' });
    expect(await screen.findByRole('link', { name: 'Doctor 2 problems' })).toHaveAttribute(
      'href',
      '/settings/doctor',
    );
    expect(screen.getByRole('link', { name: 'Webhook log' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Stripe' })).toHaveAttribute('aria-current', 'page');
  });

  it.each(['/invoices', '/settings/stripe', '/settings/webhook-log'])(
    'P8: shows a member no way to the settings at %s',
    async (path) => {
      const test = answering();
      renderInApp(<Drawer mode={undefined} />, { test, path, user: MEMBER });
      expect(await screen.findByRole('link', { name: 'Invoices' })).toBeInTheDocument();
      for (const name of ['Settings', 'Stripe', 'Mails', 'Letterhead', 'Webhook log', /Doctor/]) {
        expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
      }
      expect(test.count('Doctor')).toBe(0);
    },
  );
});
