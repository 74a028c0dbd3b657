import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DoctorSection } from '../modules/doctor/components/doctor-section.tsx';
import { createTestClient, serverError } from '../testing/create-test-client.ts';
import { renderInApp, TEST_USER } from '../testing/render-in-app.tsx';
import { makeFinding, makeReport } from '../testing/settings-fixtures.ts';
import { DoctorPage } from './doctor-page.tsx';

const WARNING = makeFinding({
  name: 'Failed events',
  state: 'WARNING',
  message: '2 webhook events failed.',
  fix: 'Replay them in the webhook log.',
  blocksMoney: false,
});
const ERROR = makeFinding({
  name: 'Public URL',
  state: 'ERROR',
  message: 'Customers cannot reach the public URL.',
  fix: 'Set PUBLIC_URL.',
});

describe('DoctorPage', () => {
  it('P8: shows a member nothing and asks the server nothing', () => {
    const test = createTestClient({});
    const user = { ...TEST_USER, permissions: ['BILLING_VIEW' as const] };
    renderInApp(<DoctorPage />, { test, user });
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(test.calls).toEqual([]);
  });

  it('lists every check, what costs money first, each problem with its fix', async () => {
    const skipped = makeFinding({ name: 'Mail', state: 'SKIPPED', message: 'No mail server.' });
    const test = createTestClient({
      Doctor: () => makeReport([makeFinding(), skipped, WARNING, ERROR]),
    });
    renderInApp(<DoctorPage />, { test });
    const items = await screen.findAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Customers cannot reach the public URL.Set PUBLIC_URL.MoneyPublic URL',
      '2 webhook events failed.Replay them in the webhook log.Failed events',
      'No mail server.Mail',
      'Stripe accepts the key.Key valid',
    ]);
    for (const name of ['Error', 'Warning', 'Skipped', 'In order']) {
      expect(screen.getByRole('img', { name })).toBeInTheDocument();
    }
    expect(screen.getByText(/4 checks, 1 passed, 1 skipped, 2 findings/)).toBeInTheDocument();
  });

  it('runs again when asked, and by itself when a connection changes', async () => {
    let findings = [WARNING];
    const test = createTestClient({ Doctor: () => makeReport(findings) });
    const { liveChanges } = renderInApp(<DoctorPage />, { test });
    await screen.findByText('2 webhook events failed.');
    findings = [makeFinding()];
    await userEvent.click(screen.getByRole('button', { name: 'Run again' }));
    expect(await screen.findByText('1 check, 1 passed. All in order.')).toBeInTheDocument();
    findings = [ERROR];
    liveChanges.announce({ type: 'CONNECTION', id: 'connection-1' });
    expect(await screen.findByText('Customers cannot reach the public URL.')).toBeInTheDocument();
    expect(test.count('Doctor')).toBe(3);
  });

  it('says that it could not be run', async () => {
    const test = createTestClient({
      Doctor: () => {
        throw serverError({ message: 'The doctor itself is ill.' });
      },
    });
    renderInApp(<DoctorPage />, { test });
    expect(await screen.findByRole('alert')).toHaveTextContent('The doctor itself is ill.');
  });
});

describe('DoctorSection', () => {
  it('shows problems only, and leads to all checks', async () => {
    const test = createTestClient({ Doctor: () => makeReport([makeFinding(), WARNING]) });
    renderInApp(<DoctorSection />, { test });
    expect(await screen.findByText('2 webhook events failed.')).toBeInTheDocument();
    expect(screen.queryByText('Stripe accepts the key.')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All checks' })).toHaveAttribute(
      'href',
      '/settings/doctor',
    );
  });

  it('shows no list where all is in order', async () => {
    const test = createTestClient({ Doctor: () => makeReport([makeFinding()]) });
    renderInApp(<DoctorSection />, { test });
    expect(await screen.findByText('1 check, 1 passed. All in order.')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('list')).not.toBeInTheDocument());
  });
});
