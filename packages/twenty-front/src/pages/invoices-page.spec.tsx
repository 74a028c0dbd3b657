import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestClient, serverError, type TestClient } from '../testing/create-test-client.ts';
import { makeInvoicePage, makeRow } from '../testing/invoice-fixtures.ts';
import { renderInApp } from '../testing/render-in-app.tsx';
import { InvoicesPage } from './invoices-page.tsx';

const COUNTS = {
  invoiceViewCounts: [{ __typename: 'InvoiceViewCount', view: 'ALL', count: 1284 }],
};
const withInvoices = (invoices: (variables: Record<string, unknown>) => unknown): TestClient =>
  createTestClient({ Invoices: invoices, InvoiceViewCounts: () => COUNTS });
const table = (): HTMLElement => screen.getByRole('table', { name: 'Invoices' });

describe('InvoicesPage', () => {
  it('shows bones of the table while it loads', async () => {
    const test = withInvoices(() => makeInvoicePage([makeRow()]));
    renderInApp(<InvoicesPage />, { test });
    expect(table()).toHaveAttribute('aria-busy', 'true');
    expect(await screen.findByRole('link', { name: 'INV-2026-0418' })).toBeInTheDocument();
    expect(table()).toHaveAttribute('aria-busy', 'false');
  });

  it('shows what is owed, how late it is, and sums per currency', async () => {
    const late = makeRow({
      dueDate: '2026-10-12',
      flags: { ...makeRow().flags, overdue: true },
      owedMinor: '4458538',
    });
    const draft = makeRow({ id: 'invoice-2', number: null, status: 'DRAFT' });
    const test = withInvoices(() => makeInvoicePage([late, draft]));
    renderInApp(<InvoicesPage />, { test });
    await screen.findByRole('link', { name: 'INV-2026-0418' });
    const [, first, second] = within(table()).getAllByRole('row');
    expect(first).toHaveTextContent('€44,585.38Oct 1242 days late');
    expect(second).toHaveTextContent('—');
    const sums = screen.getByRole('table', { name: 'Totals per currency' });
    expect(sums).toHaveTextContent('Total of 2 invoices€64,585.38Owed€44,585.38');
    expect(screen.getByRole('button', { name: 'All, 1,284' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('offers to make the first invoice when there is none', async () => {
    renderInApp(<InvoicesPage />, { test: withInvoices(() => makeInvoicePage([])) });
    expect(await screen.findByText('Make your first invoice')).toBeInTheDocument();
  });

  it('offers to clear a search that finds nothing', async () => {
    const test = withInvoices(({ search }) => makeInvoicePage(search === null ? [makeRow()] : []));
    renderInApp(<InvoicesPage />, { test, path: '/?search=nobody' });
    await userEvent.click(await screen.findByRole('button', { name: 'Clear the search' }));
    expect(await screen.findByRole('link', { name: 'INV-2026-0418' })).toBeInTheDocument();
  });

  it('says what went wrong and tries again when asked', async () => {
    let isBroken = true;
    const test = withInvoices(() => {
      if (isBroken) throw serverError({ message: 'Something went wrong.', requestId: 'request-1' });
      return makeInvoicePage([makeRow()]);
    });
    renderInApp(<InvoicesPage />, { test });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This could not be loadedSomething went wrong.Request request-1',
    );
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'INV-2026-0418' })).toBeInTheDocument();
  });

  it('keeps view, search and sort in the address', async () => {
    const test = withInvoices(() => makeInvoicePage([makeRow()]));
    const { location } = renderInApp(<InvoicesPage />, { test });
    await screen.findByRole('link', { name: 'INV-2026-0418' });
    await userEvent.click(screen.getByRole('button', { name: /^Overdue/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Due date' }));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search invoices' }), 'brack');
    await waitFor(() =>
      expect(location().search).toBe('?view=overdue&search=brack&sort=due_date-asc'),
    );
    await waitFor(() =>
      expect(test.calls.at(-1)?.variables).toMatchObject({
        view: 'OVERDUE',
        search: 'brack',
        sort: { field: 'DUE_DATE', direction: 'ASC' },
      }),
    );
  });

  it('moves between rows with the arrow keys and opens one with Enter', async () => {
    const rows = [makeRow(), makeRow({ id: 'invoice-2', number: 'INV-2026-0419' })];
    const test = withInvoices(() => makeInvoicePage(rows));
    const { location } = renderInApp(<InvoicesPage />, {
      test,
      path: '/invoices',
      route: '/invoices',
    });
    (await screen.findByRole('link', { name: 'INV-2026-0418' })).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'INV-2026-0419' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(location().pathname).toBe('/invoices/invoice-2'));
  });

  it('loads the next page behind the first, and keeps both through a live change', async () => {
    let status: 'OPEN' | 'PAID' = 'OPEN';
    const test = withInvoices(({ after }) =>
      after === 'invoice-1'
        ? makeInvoicePage([makeRow({ id: 'invoice-2', number: 'INV-2026-0419', status })])
        : makeInvoicePage([makeRow({ status })], { hasNextPage: true, totalCount: 2 }),
    );
    const { liveChanges } = renderInApp(<InvoicesPage />, { test });
    expect(await screen.findByText('1 of 2')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
    await screen.findByRole('link', { name: 'INV-2026-0419' });

    status = 'PAID';
    liveChanges.announce({ type: 'INVOICE', id: 'invoice-2' });
    await waitFor(() => expect(within(table()).getAllByText('Paid')).toHaveLength(2));
    expect(within(table()).queryByText('Open')).not.toBeInTheDocument();
  });
});
