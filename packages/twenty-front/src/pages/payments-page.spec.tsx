import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestClient, serverError, type TestClient } from '../testing/create-test-client.ts';
import { makePaymentPage, makePaymentRow } from '../testing/payment-fixtures.ts';
import { renderInApp } from '../testing/render-in-app.tsx';
import { PaymentsPage } from './payments-page.tsx';

const COUNTS = {
  paymentViewCounts: [{ __typename: 'PaymentViewCount', view: 'ALL', count: 1284 }],
};
const withPayments = (payments: (variables: Record<string, unknown>) => unknown): TestClient =>
  createTestClient({ Payments: payments, PaymentViewCounts: () => COUNTS });
const table = (): HTMLElement => screen.getByRole('table', { name: 'Payments' });
const cellsOf = (row: HTMLElement | undefined): string[] =>
  row === undefined
    ? []
    : within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);

describe('PaymentsPage', () => {
  it('shows bones of the table while it loads', async () => {
    renderInApp(<PaymentsPage />, {
      test: withPayments(() => makePaymentPage([makePaymentRow()])),
    });
    expect(table()).toHaveAttribute('aria-busy', 'true');
    expect(await screen.findByRole('link', { name: 'INV-2026-0418' })).toBeInTheDocument();
    expect(table()).toHaveAttribute('aria-busy', 'false');
  });

  it('P5: shows amounts signed, fee and net, the state in words and until when to answer', async () => {
    const rows = [
      makePaymentRow(),
      makePaymentRow({
        id: 'payment-2',
        kind: 'DISPUTE',
        status: 'PENDING',
        amountMinor: '-2000000',
        feeMinor: '1500',
        netMinor: null,
        disputeStatus: 'Needs a response',
        evidenceDueBy: '2099-12-01T22:59:00Z',
      }),
      makePaymentRow({
        id: 'payment-3',
        source: 'MANUAL',
        method: null,
        methodDisplay: null,
        feeMinor: null,
        netMinor: null,
        livemode: false,
      }),
    ];
    renderInApp(<PaymentsPage />, { test: withPayments(() => makePaymentPage(rows)) });
    await screen.findAllByRole('link', { name: 'INV-2026-0418' });
    const [, payment, dispute, recorded] = within(table()).getAllByRole('row');
    expect(cellsOf(payment).slice(2)).toEqual([
      'INV-2026-0418',
      'Payment',
      'Visa ·· 4242',
      '€20,000.00',
      '280.25',
      '19,719.75',
      'Succeeded',
      '—',
    ]);
    expect(cellsOf(dispute).slice(3)).toEqual([
      'Dispute',
      'Visa ·· 4242',
      '−€20,000.00',
      '15.00',
      '—',
      'Needs a response',
      'Dec 1, 2099',
    ]);
    expect(cellsOf(recorded)[4]).toBe('Outside Stripe');
    expect(within(recorded ?? table()).getByRole('img', { name: 'Test mode' })).toBeInTheDocument();
  });

  it('P5: sums each currency for itself', async () => {
    renderInApp(<PaymentsPage />, {
      test: withPayments(() => makePaymentPage([makePaymentRow()])),
    });
    const sums = await screen.findByRole('table', { name: 'Sums per currency' });
    const [, euros, yen] = within(sums).getAllByRole('row');
    expect(euros).toHaveTextContent('EUR 1€20,000.00−€2,300.00€280.25€17,419.75');
    expect(yen).toHaveTextContent('JPY 1¥3,960,000¥0¥142,560¥3,817,440');
  });

  it('opens the invoice at the payment, by the arrow keys and Enter', async () => {
    const rows = [makePaymentRow(), makePaymentRow({ id: 'payment-2' })];
    const { location } = renderInApp(<PaymentsPage />, {
      test: withPayments(() => makePaymentPage(rows)),
      path: '/payments',
      route: '/payments',
    });
    const [first, second] = await screen.findAllByRole('link', { name: 'INV-2026-0418' });
    first?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(location().pathname).toBe('/invoices/invoice-1'));
    expect(location().search).toBe('?tab=payments&payment=payment-2');
  });

  it('keeps view, search, dates and order in the address, and asks the server with them', async () => {
    const test = withPayments(() => makePaymentPage([makePaymentRow()]));
    const { location } = renderInApp(<PaymentsPage />, {
      test,
      path: '/?from=2026-10-01&to=2026-10-31',
    });
    await screen.findByRole('link', { name: 'INV-2026-0418' });
    expect(screen.getByRole('button', { name: 'All, 1,284' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Refunds/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Amount' }));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search payments' }), 're_1');
    await waitFor(() =>
      expect(location().search).toBe(
        '?view=refunds&search=re_1&from=2026-10-01&to=2026-10-31&sort=amount-desc',
      ),
    );
    await waitFor(() =>
      expect(test.calls.at(-1)?.variables).toMatchObject({
        view: 'REFUNDS',
        search: 're_1',
        sort: { field: 'AMOUNT', direction: 'DESC' },
        from: '2026-10-01',
        to: '2026-10-31',
      }),
    );
  });

  it('changes the order from a menu of radio items', async () => {
    const test = withPayments(() => makePaymentPage([makePaymentRow()]));
    const { location } = renderInApp(<PaymentsPage />, { test });
    await screen.findByRole('link', { name: 'INV-2026-0418' });
    await userEvent.click(screen.getByRole('button', { name: 'Sort: Newest first' }));
    expect(await screen.findByRole('menuitemradio', { name: 'Newest first' })).toBeChecked();
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Oldest first' }));
    await waitFor(() => expect(location().search).toBe('?sort=occurred_at-asc'));
  });

  it('says so when nothing has moved yet', async () => {
    renderInApp(<PaymentsPage />, { test: withPayments(() => makePaymentPage([])) });
    expect(await screen.findByText('No money has moved yet')).toBeInTheDocument();
    expect(screen.queryByRole('table', { name: 'Sums per currency' })).not.toBeInTheDocument();
  });

  it('offers to clear what finds nothing', async () => {
    const test = withPayments(({ search, from }) =>
      makePaymentPage(search === null && from === null ? [makePaymentRow()] : []),
    );
    renderInApp(<PaymentsPage />, { test, path: '/?search=nobody&from=2026-10-01' });
    await userEvent.click(await screen.findByRole('button', { name: 'Clear search and dates' }));
    expect(await screen.findByRole('link', { name: 'INV-2026-0418' })).toBeInTheDocument();
  });

  it('says what went wrong and tries again when asked', async () => {
    let isBroken = true;
    const test = withPayments(() => {
      if (isBroken) throw serverError({ message: 'Something went wrong.' });
      return makePaymentPage([makePaymentRow()]);
    });
    renderInApp(<PaymentsPage />, { test });
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong.');
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'INV-2026-0418' })).toBeInTheDocument();
  });

  it('P3: keeps all loaded pages through a live change, and shows it on each', async () => {
    let status: 'PROCESSING' | 'SUCCEEDED' = 'PROCESSING';
    const test = withPayments(({ after }) =>
      after === 'payment-1'
        ? makePaymentPage([makePaymentRow({ id: 'payment-2', status })])
        : makePaymentPage([makePaymentRow({ status })], { hasNextPage: true, totalCount: 2 }),
    );
    const { liveChanges } = renderInApp(<PaymentsPage />, { test });
    expect(await screen.findByText('1 of 2')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
    await waitFor(() => expect(within(table()).getAllByText('Processing')).toHaveLength(2));
    status = 'SUCCEEDED';
    liveChanges.announce({ type: 'INVOICE', id: 'invoice-1' });
    await waitFor(() => expect(within(table()).getAllByText('Succeeded')).toHaveLength(2));
  });
});
