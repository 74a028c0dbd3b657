import { notifications } from '@mantine/notifications';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { renderInApp, testFormat } from '../../../testing/render-in-app.tsx';
import { createFormOfInvoice } from '../utils/create-invoice-form.util.ts';
import { InvoiceEditor } from './invoice-editor.tsx';

const DRAFT = makeInvoice({ number: null, status: 'DRAFT', version: 3 });
const TOTALS = { invoiceTotals: DRAFT.totals };
const PEOPLE = {
  people: { __typename: 'PersonConnection', edges: [], totalCount: 0 },
};
const COMPANIES = {
  companies: {
    __typename: 'CompanyConnection',
    edges: [],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: 0,
  },
};

const renderEditor = (
  answers: Parameters<typeof createTestClient>[0],
  onReload = (): void => undefined,
): TestClient => {
  const test = createTestClient({
    InvoiceTotals: () => TOTALS,
    PeopleOfCompany: () => PEOPLE,
    Companies: () => COMPANIES,
    ...answers,
  });
  const editor = (
    <InvoiceEditor
      title="Draft"
      initial={createFormOfInvoice(DRAFT, testFormat)}
      draft={{ id: DRAFT.id, version: DRAFT.version }}
      closePath="/invoices"
      onReload={onReload}
    />
  );
  // The unsaved-changes guard needs a data router; its own navigations are no matter of these tests.
  const router = createMemoryRouter([{ path: '*', element: editor }]);
  renderInApp(<RouterProvider router={router} />, { test, withRouter: false });
  return test;
};

describe('InvoiceEditor', () => {
  afterEach(() => {
    sessionStorage.clear();
    act(() => notifications.clean());
  });

  it('P5: confirms its total with the server, to the minor unit', async () => {
    renderEditor({});
    expect(await screen.findByText('Equal to the server’s total')).toBeInTheDocument();
    expect(screen.getByText('€29,559.60')).toBeInTheDocument();
  });

  it('says so when the server counts differently', async () => {
    renderEditor({
      InvoiceTotals: () => ({ invoiceTotals: { ...DRAFT.totals, totalMinor: '2955961' } }),
    });
    expect(await screen.findByText(/The server counts €29,559\.61/)).toBeInTheDocument();
  });

  it('saves over the version it was opened with, and keeps what is typed when someone was faster', async () => {
    const onReload = jest.fn();
    const test = renderEditor(
      {
        UpdateInvoice: () => {
          throw serverError({ code: 'INVOICE_VERSION_CONFLICT', message: 'Changed meanwhile.' });
        },
      },
      onReload,
    );
    const description = await screen.findByRole('textbox', { name: 'Description, line 1' });
    await userEvent.clear(description);
    await userEvent.type(description, 'Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Save and close' }));

    expect(await screen.findByText('Someone else saved this invoice')).toBeInTheDocument();
    expect(description).toHaveValue('Mine');
    const sent = test.calls.find(({ operation }) => operation === 'UpdateInvoice');
    expect(sent?.variables).toMatchObject({ id: DRAFT.id, version: 3 });
    await userEvent.click(screen.getByRole('button', { name: 'Load theirs' }));
    expect(onReload).toHaveBeenCalledTimes(1);
  });

  it('sends nothing while something is wrong, and leads to it', async () => {
    const test = renderEditor({});
    const price = await screen.findByRole('textbox', { name: 'Unit price, line 1' });
    await userEvent.clear(price);
    await userEvent.type(price, 'much');
    await userEvent.click(screen.getByRole('button', { name: 'Save and close' }));
    await waitFor(() => expect(price).toHaveFocus());
    expect(price).toHaveAccessibleDescription(/Unit price must be an amount in EUR/);
    expect(test.count('UpdateInvoice')).toBe(0);
  });

  it('asks before it takes a number, naming the amount', async () => {
    const test = renderEditor({});
    await userEvent.click(await screen.findByRole('button', { name: 'Create Stripe invoice' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Create Stripe invoice over €29,559.60?',
    });
    expect(dialog).toHaveTextContent('Owed afterwards€29,559.60');
    expect(test.count('CreateStripeInvoice')).toBe(0);
  });

  it('keeps what was typed when the session ends, and offers it back over the version it was typed on', async () => {
    renderEditor({});
    const name = 'Description, line 1';
    await userEvent.type(await screen.findByRole('textbox', { name }), ' and more');
    // The sign-in page takes the place of everything.
    cleanup();

    const test = renderEditor({ UpdateInvoice: () => ({ updateInvoice: DRAFT }) });
    expect(await screen.findByRole('textbox', { name })).toHaveValue('Hull monitoring platform');
    await userEvent.click(screen.getByRole('button', { name: 'Bring them back' }));
    expect(screen.getByRole('textbox', { name })).toHaveValue('Hull monitoring platform and more');
    expect(screen.queryByRole('button', { name: 'Bring them back' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Save and close' }));
    await waitFor(() => expect(test.count('UpdateInvoice')).toBe(1));
    expect(
      test.calls.find(({ operation }) => operation === 'UpdateInvoice')?.variables,
    ).toMatchObject({ version: 3 });
    await waitFor(() => expect(sessionStorage).toHaveLength(0));
  });

  it('throws away what is not wanted back', async () => {
    renderEditor({});
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Description, line 1' }),
      ' and more',
    );
    cleanup();
    renderEditor({});
    await userEvent.click(await screen.findByRole('button', { name: 'Throw away' }));
    expect(sessionStorage).toHaveLength(0);
    expect(screen.queryByText('There are words you had not saved')).not.toBeInTheDocument();
  });

  it('writes a unit price as the workspace does once its cell is left', async () => {
    renderEditor({});
    const price = await screen.findByRole('textbox', { name: 'Unit price, line 1' });
    expect(price).toHaveValue('1,150.00');
    await userEvent.clear(price);
    await userEvent.type(price, '2300');
    expect(price).toHaveValue('2300');
    await userEvent.tab();
    expect(price).toHaveValue('2,300.00');
  });
});
