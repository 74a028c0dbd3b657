import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestClient, serverError } from '../../../testing/create-test-client.ts';
import { makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { WhyDrawer } from './why-drawer.tsx';

const INVOICE = makeInvoice();
const explain = (changed: Record<string, unknown> = {}, status = 'PARTIALLY_PAID'): unknown => ({
  invoice: {
    __typename: 'Invoice',
    id: 'invoice-1',
    status,
    currency: 'EUR',
    explanation: {
      __typename: 'StatusExplanation',
      row: 'PARTIALLY_PAID',
      sentence: '€20,000.00 of €64,585.38 has been paid, and €44,585.38 is owed.',
      since: '2026-11-06T14:02:00Z',
      facts: [
        { name: 'totalMinor', label: 'Total', amountMinor: '6458538', yes: null },
        { name: 'refundedMinor', label: 'Refunded', amountMinor: '0', yes: null },
        { name: 'voided', label: 'Void', amountMinor: null, yes: false },
      ].map((fact) => ({ __typename: 'StatusFact', ...fact })),
      passed: [
        {
          __typename: 'StatusRuleCheck',
          row: 'PAID_IN_FULL',
          fits: false,
          sentence: '€44,585.38 is still owed.',
        },
      ],
      evidence: [
        {
          __typename: 'TimelineEvidence',
          eventType: 'invoice.paid',
          stripeEventId: 'evt_1',
          stripeRequestId: 'req_1',
        },
      ],
      ...changed,
    },
  },
});

describe('WhyDrawer', () => {
  it('P9: shows the sentence, the numbers, the rule that fits and those passed over, and the ids', async () => {
    const test = createTestClient({ StatusExplanation: () => explain() });
    renderInApp(<WhyDrawer invoice={INVOICE} onClose={() => undefined} />, { test });
    const drawer = await screen.findByRole('dialog', { name: 'Why partially paid?' });
    const facts = within(drawer).getByRole('table', { name: 'Facts' });
    expect(
      within(facts)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual(['Total€64,585.38', 'Refunded€0.00', 'VoidNo']);
    const rules = within(drawer)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(rules).toEqual([
      'invoice.paidevt_1req_1',
      'Paid in full€44,585.38 is still owed.',
      'Paid in part€20,000.00 of €64,585.38 has been paid, and €44,585.38 is owed.',
    ]);
    expect(within(drawer).getAllByRole('img', { name: 'Fits' })).toHaveLength(1);
    expect(within(drawer).getByRole('button', { name: 'Copy event id' })).toBeInTheDocument();
    expect(within(drawer).getByRole('button', { name: 'Copy request id' })).toBeInTheDocument();
    expect(within(drawer).getByText(/^Since Nov 6, 3:02 PM/)).toBeInTheDocument();
  });

  it('says at once what the page knows, and follows a live change', async () => {
    let answer = explain();
    const test = createTestClient({ StatusExplanation: () => answer });
    const { liveChanges } = renderInApp(<WhyDrawer invoice={INVOICE} onClose={() => undefined} />, {
      test,
    });
    expect(await screen.findByText(INVOICE.explanation.sentence)).toBeInTheDocument();
    await screen.findByRole('dialog', { name: 'Why partially paid?' });
    answer = explain({ row: 'PAID_IN_FULL', sentence: 'All has been paid.', passed: [] }, 'PAID');
    liveChanges.announce({ type: 'INVOICE', id: 'invoice-1' });
    expect(await screen.findByRole('dialog', { name: 'Why paid?' })).toBeInTheDocument();
    expect(test.count('StatusExplanation')).toBe(2);
  });

  it('keeps the sentence when the facts cannot be loaded', async () => {
    const test = createTestClient({
      StatusExplanation: () => {
        throw serverError({ message: 'Something went wrong.' });
      },
    });
    renderInApp(<WhyDrawer invoice={INVOICE} onClose={() => undefined} />, { test });
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong.');
    expect(screen.getByText(INVOICE.explanation.sentence)).toBeInTheDocument();
  });

  it('says so when nothing from Stripe made the status', async () => {
    const test = createTestClient({
      StatusExplanation: () => explain({ evidence: [], since: null }),
    });
    renderInApp(<WhyDrawer invoice={INVOICE} onClose={() => undefined} />, { test });
    expect(await screen.findByText(/^Nothing from Stripe/)).toBeInTheDocument();
  });

  it('closes with Escape', async () => {
    const onClose = jest.fn();
    const test = createTestClient({ StatusExplanation: () => explain() });
    renderInApp(<WhyDrawer invoice={INVOICE} onClose={onClose} />, { test });
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });
});
