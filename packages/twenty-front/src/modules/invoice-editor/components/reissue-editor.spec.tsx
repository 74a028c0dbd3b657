import { notifications } from '@mantine/notifications';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { makeActions, makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { ReissueInvoicePage } from '../../../pages/reissue-invoice-page.tsx';

const SENT = makeInvoice({
  stripeInvoiceId: 'in_1',
  stripeVersion: 1,
  totalMinor: '2955960',
  actions: makeActions(['REISSUE']),
});
const EMPTY = {
  edges: [],
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
};

const open = (
  answers: Parameters<typeof createTestClient>[0] = {},
): { test: TestClient; path: () => string } => {
  const test = createTestClient({
    Invoice: () => ({ invoice: SENT }),
    InvoiceTotals: () => ({ invoiceTotals: SENT.totals }),
    PeopleOfCompany: () => ({ people: { __typename: 'PersonConnection', ...EMPTY } }),
    Companies: () => ({ companies: { __typename: 'CompanyConnection', ...EMPTY, totalCount: 0 } }),
    ReissueInvoice: () => ({ reissueInvoice: { ...SENT, stripeVersion: 2 } }),
    ...answers,
  });
  const router = createMemoryRouter(
    [
      { path: 'invoices/:invoiceId/reissue', element: <ReissueInvoicePage /> },
      { path: '*', element: <p>Another page</p> },
    ],
    { initialEntries: ['/invoices/invoice-1/reissue'] },
  );
  renderInApp(<RouterProvider router={router} />, { test, withRouter: false });
  return { test, path: () => router.state.location.pathname };
};
const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
const giveReason = async (): Promise<void> =>
  userEvent.type(
    await screen.findByRole('textbox', { name: 'Reason for the correction' }),
    'Wrong quantity',
  );

describe('ReissueEditor', () => {
  afterEach(() => {
    sessionStorage.clear();
    act(() => notifications.clean());
  });

  it('keeps customer and currency as they are', async () => {
    open();
    expect(await screen.findByRole('heading', { name: 'Correct INV-2026-0418' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Customer' })).toBeDisabled();
    expect(screen.getByRole('combobox', { name: 'Currency' })).toBeDisabled();
  });

  it('asks for a reason, then shows the total before and after', async () => {
    const { test } = open();
    await press('Reissue');
    expect(screen.getByText('Say why it is corrected.')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

    await giveReason();
    const price = screen.getByRole('textbox', { name: 'Unit price, line 1' });
    await userEvent.clear(price);
    await userEvent.type(price, '1000');
    await press('Reissue');
    const dialog = await screen.findByRole('dialog', {
      name: 'Reissue INV-2026-0418 over €25,704.00?',
    });
    expect(dialog).toHaveTextContent('Total now€29,559.60Total afterwards€25,704.00');
    expect(dialog).toHaveTextContent('If the customer was faster');
    expect(test.count('ReissueInvoice')).toBe(0);
  });

  it('sends the next version once, and leads back to the invoice', async () => {
    const { test, path } = open();
    await giveReason();
    await press('Reissue');
    const confirm = await screen.findByRole('button', { name: 'Reissue over €29,559.60' });
    act(() => {
      confirm.click();
      confirm.click();
    });
    expect(await screen.findByText('INV-2026-0418, version 2, is out')).toBeInTheDocument();
    await waitFor(() => expect(path()).toBe('/invoices/invoice-1'));
    expect(test.count('ReissueInvoice')).toBe(1);
    expect(test.calls.find(({ operation }) => operation === 'ReissueInvoice')?.variables).toEqual({
      id: 'invoice-1',
      reason: 'Wrong quantity',
      input: expect.objectContaining({ companyId: 'company-1', currency: 'EUR' }),
    });
  });

  it('says when the customer was faster, and keeps what was typed', async () => {
    const { path } = open({
      ReissueInvoice: () => {
        throw serverError({
          code: 'CUSTOMER_WAS_FASTER',
          message: 'The customer has paid it. Nothing was reissued.',
        });
      },
    });
    await giveReason();
    await press('Reissue');
    await press('Reissue over €29,559.60');
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'The customer has paid it. Nothing was reissued.',
    );
    expect(path()).toBe('/invoices/invoice-1/reissue');
  });

  it('is refused where the invoice cannot be reissued, with the reason', async () => {
    open({
      Invoice: () => ({ invoice: { ...SENT, actions: makeActions([], 'It is paid in part.') } }),
    });
    expect(await screen.findByText('This invoice cannot be reissued')).toBeInTheDocument();
    expect(screen.getByText('It is paid in part.')).toBeInTheDocument();
  });
});
