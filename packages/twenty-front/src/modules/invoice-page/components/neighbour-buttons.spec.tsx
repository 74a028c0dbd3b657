import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { rememberListedInvoices } from '../../invoice-list/utils/listed-invoices.util.ts';
import { NeighbourButtons } from './neighbour-buttons.tsx';

describe('NeighbourButtons', () => {
  afterEach(() => sessionStorage.clear());

  it('leads through the list in its order, on the tab that is open, and stops at its ends', async () => {
    rememberListedInvoices(['invoice-3', 'invoice-1', 'invoice-2']);
    const { location } = renderInApp(<NeighbourButtons invoiceId="invoice-1" />, {
      path: '/invoices/invoice-1?tab=timeline&payment=payment-1',
    });
    expect(screen.getByText('2 of 3')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Next invoice' }));
    expect(location().pathname + location().search).toBe('/invoices/invoice-2?tab=timeline');
    await userEvent.click(screen.getByRole('button', { name: 'Previous invoice' }));
    expect(location().pathname).toBe('/invoices/invoice-3');
  });

  it('cannot go before the first', () => {
    rememberListedInvoices(['invoice-1', 'invoice-2']);
    renderInApp(<NeighbourButtons invoiceId="invoice-1" />);
    expect(screen.getByRole('button', { name: 'Previous invoice' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Next invoice' })).toBeEnabled();
  });

  it('is not there for an invoice that no list showed', () => {
    rememberListedInvoices(['invoice-2']);
    renderInApp(<NeighbourButtons invoiceId="invoice-1" />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
