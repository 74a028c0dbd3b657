import { notifications } from '@mantine/notifications';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestClient, serverError, type TestClient } from '../testing/create-test-client.ts';
import {
  makeDriftFinding,
  makeDriftReport,
  makeRecoveryState,
} from '../testing/agreement-fixtures.ts';
import { renderInApp, TEST_USER } from '../testing/render-in-app.tsx';
import { makeConnection } from '../testing/settings-fixtures.ts';
import { AgreementPage } from './agreement-page.tsx';

const answering = (answers: Parameters<typeof createTestClient>[0] = {}): TestClient =>
  createTestClient({
    DriftReport: () => ({ driftReport: makeDriftReport() }),
    RecoveryStates: () => ({ recoveryStates: [makeRecoveryState()] }),
    StripeConnections: () => ({ stripeConnections: [makeConnection()] }),
    ...answers,
  });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const differences = (): HTMLElement => screen.getByRole('list', { name: 'Differences' });
const FINDINGS = [
  makeDriftFinding(),
  makeDriftFinding({
    id: 'finding-2',
    message: 'Stripe has an invoice of ours that is not here.',
    invoice: null,
    objectId: 'in_orphan',
    currency: null,
    oursMinor: null,
    stripesMinor: null,
    repairable: false,
  }),
  makeDriftFinding({ id: 'finding-3', message: 'A refund is missing here.' }),
];

describe('AgreementPage', () => {
  afterEach(() => act(() => notifications.clean()));

  it('P8: shows a member nothing and asks the server nothing', () => {
    const test = answering();
    const user = { ...TEST_USER, permissions: ['BILLING_VIEW' as const] };
    renderInApp(<AgreementPage />, { test, user });
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(test.calls).toEqual([]);
  });

  it('says that everything agrees, how much was compared and when', async () => {
    renderInApp(<AgreementPage />, { test: answering() });
    expect(await screen.findByText('Everything agrees')).toBeInTheDocument();
    expect(screen.getByText('1,284 invoices compared, Nov 23, 9:00 AM.')).toBeInTheDocument();
  });

  it('compares when asked, with the progress on screen, and shows the end by itself', async () => {
    let driftReport: unknown = null;
    const running = makeDriftReport({
      state: 'RUNNING',
      finishedAt: null,
      progressDone: 300,
      progressTotal: 1200,
    });
    const test = answering({
      DriftReport: () => ({ driftReport }),
      StartDriftReport: () => {
        driftReport = running;
        return { startDriftReport: running };
      },
    });
    const { liveChanges } = renderInApp(<AgreementPage />, { test });
    expect(await screen.findByText('Nothing has been compared yet')).toBeInTheDocument();
    await userEvent.click(button('Compare now'));
    const progress = await screen.findByRole('progressbar', { name: 'Comparing with Stripe' });
    expect(progress).toHaveAttribute('aria-valuenow', '25');
    expect(button('Comparing')).toHaveAttribute('aria-busy', 'true');
    await userEvent.click(button('Comparing'));
    expect(test.count('StartDriftReport')).toBe(1);

    driftReport = makeDriftReport();
    liveChanges.announce({ type: 'CONNECTION', id: 'connection-1' });
    expect(await screen.findByText('Everything agrees')).toBeInTheDocument();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  it('P9: lists what differs, by how much, why and since when', async () => {
    const test = answering({
      DriftReport: () => ({ driftReport: makeDriftReport({}, FINDINGS) }),
    });
    renderInApp(<AgreementPage />, { test });
    const [first, second] = within(
      await screen.findByRole('list', { name: 'Differences' }),
    ).getAllByRole('listitem');
    expect(first).toHaveTextContent('A payment at Stripe is missing here.');
    expect(first).toHaveTextContent('Its event never came. Since Nov 20, 11:00 AM.');
    expect(first).toHaveTextContent('HereNothingAt Stripe€200.00');
    expect(within(first ?? document.body).getByRole('link')).toHaveAttribute(
      'href',
      '/invoices/invoice-1',
    );
    expect(second).toHaveTextContent('Needs a person');
    expect(second).toHaveTextContent('in_orphan');
    expect(
      screen.getByText('1,284 invoices compared with 31 requests, 3 differences. Nov 23, 9:00 AM'),
    ).toBeInTheDocument();
  });

  it('repairs one, after saying that no money moves', async () => {
    const test = answering({
      DriftReport: () => ({ driftReport: makeDriftReport({}, FINDINGS) }),
      RepairDrift: () => ({ repairDrift: makeDriftReport({}, FINDINGS) }),
    });
    renderInApp(<AgreementPage />, { test });
    await screen.findByRole('list', { name: 'Differences' });
    const [first] = within(differences()).getAllByRole('button', { name: 'Repair' });
    await userEvent.click(first ?? document.body);
    const dialog = await screen.findByRole('dialog', { name: 'Repair 1 difference?' });
    expect(dialog).toHaveTextContent('Money moved by itNone');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Repair 1 difference' }));
    expect(await screen.findByText('1 finding being repaired')).toBeInTheDocument();
    expect(test.calls).toContainEqual({
      operation: 'RepairDrift',
      variables: { findingIds: ['finding-1'] },
    });
  });

  it('repairs what is selected, or all that can be, and never what only a person can', async () => {
    const test = answering({
      DriftReport: () => ({ driftReport: makeDriftReport({}, FINDINGS) }),
      RepairDrift: () => ({ repairDrift: makeDriftReport({}, FINDINGS) }),
    });
    renderInApp(<AgreementPage />, { test });
    expect(await screen.findByRole('button', { name: 'Repair all (2)' })).toBeInTheDocument();
    expect(
      screen.getByRole('checkbox', { name: /in_orphan|Stripe has an invoice/ }),
    ).toBeDisabled();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Select: A refund is missing here.' }),
    );
    await userEvent.click(button('Repair selected (1)'));
    await userEvent.click(await screen.findByRole('button', { name: 'Repair 1 difference' }));
    await waitFor(() =>
      expect(test.calls).toContainEqual({
        operation: 'RepairDrift',
        variables: { findingIds: ['finding-3'] },
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Repair all (2)' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Repair 2 differences' }));
    await waitFor(() =>
      expect(test.calls).toContainEqual({
        operation: 'RepairDrift',
        variables: { findingIds: ['finding-1', 'finding-3'] },
      }),
    );
  });

  it('says what is being repaired, and why a repair did not help', async () => {
    const findings = [
      makeDriftFinding({ repairWantedAt: '2026-11-23T08:30:00Z' }),
      makeDriftFinding({
        id: 'finding-2',
        message: 'A refund is missing here.',
        repairWantedAt: '2026-11-23T08:30:00Z',
        repairFailure: 'Stripe did not answer.',
      }),
    ];
    const test = answering({ DriftReport: () => ({ driftReport: makeDriftReport({}, findings) }) });
    renderInApp(<AgreementPage />, { test });
    expect(await screen.findByText('Being repaired')).toBeInTheDocument();
    expect(screen.getByText('The repair did not help: Stripe did not answer.')).toBeInTheDocument();
    expect(button('Repair again')).toBeInTheDocument();
    expect(button('Repair all (1)')).toBeInTheDocument();
  });

  it('keeps what was repaired in sight', async () => {
    const repaired = makeDriftFinding({ repairedAt: '2026-11-23T08:30:00Z' });
    const test = answering({
      DriftReport: () => ({ driftReport: makeDriftReport({}, [repaired]) }),
    });
    renderInApp(<AgreementPage />, { test });
    expect(await screen.findByText('Repaired Nov 23, 9:30 AM')).toBeInTheDocument();
    expect(button('Repair all (0)')).toHaveAttribute('aria-disabled', 'true');
  });

  it('says why a comparison did not get to the end', async () => {
    const failed = makeDriftReport({
      state: 'FAILED',
      failureMessage: 'Stripe did not answer for ten minutes.',
    });
    renderInApp(<AgreementPage />, {
      test: answering({ DriftReport: () => ({ driftReport: failed }) }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Stripe did not answer for ten minutes.',
    );
    expect(screen.queryByText('Everything agrees')).not.toBeInTheDocument();
  });

  it('P2: shows how far events were looked through, and looks again when asked', async () => {
    const test = answering({
      RecoverMissedEvents: () => ({
        recoverMissedEvents: makeRecoveryState({ lastRecoveredCount: 3, recoveredLastDay: 3 }),
      }),
    });
    renderInApp(<AgreementPage />, { test });
    const [connection] = within(
      await screen.findByRole('list', { name: 'Connections' }),
    ).getAllByRole('listitem');
    await waitFor(() => expect(connection).toHaveTextContent('Test, Kestrel Works GmbH'));
    expect(connection).toHaveTextContent('Looked through untilNov 23, 8:45 AM');
    expect(connection).toHaveTextContent('Missed in the last 24 hoursNone');
    await userEvent.click(button('Look for missed events now'));
    expect(await screen.findByText('3 missed events found')).toBeInTheDocument();
    expect(test.calls).toContainEqual({
      operation: 'RecoverMissedEvents',
      variables: { connectionId: 'connection-1' },
    });
  });

  it('says what could not be done', async () => {
    const test = answering({
      RecoverMissedEvents: () => {
        throw serverError({ message: 'Stripe did not answer. No event was lost.' });
      },
    });
    renderInApp(<AgreementPage />, { test });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Look for missed events now' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Missed events could not be looked forStripe did not answer. No event was lost.',
    );
  });
});
