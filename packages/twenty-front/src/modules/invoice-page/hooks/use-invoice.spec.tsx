import { screen, waitFor } from '@testing-library/react';
import { type ReactNode } from 'react';
import { createTestClient } from '../../../testing/create-test-client.ts';
import { makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { useInvoice } from './use-invoice.ts';

const Probe = (): ReactNode => {
  const { invoice } = useInvoice('invoice-1');
  return <p>{invoice?.status ?? 'none'}</p>;
};

describe('useInvoice', () => {
  it('shows a change that the server tells of, and asks only once for many', async () => {
    let invoice = makeInvoice();
    const test = createTestClient({ Invoice: () => ({ invoice }) });
    const { liveChanges } = renderInApp(<Probe />, { test });
    expect(await screen.findByText('OPEN')).toBeInTheDocument();

    invoice = makeInvoice({ status: 'PAID', owedMinor: '0' });
    for (let count = 0; count < 7; count += 1) {
      liveChanges.announce({ type: 'INVOICE', id: 'invoice-1' });
    }
    expect(await screen.findByText('PAID')).toBeInTheDocument();
    expect(test.count('Invoice')).toBe(2);
  });

  it('does not ask for changes of other invoices, but does after a gap', async () => {
    const test = createTestClient({ Invoice: () => ({ invoice: makeInvoice() }) });
    const { liveChanges } = renderInApp(<Probe />, { test });
    expect(await screen.findByText('OPEN')).toBeInTheDocument();
    liveChanges.announce({ type: 'INVOICE', id: 'another' });
    liveChanges.announce({ type: 'NOTIFICATION', id: 'invoice-1' });
    liveChanges.announceGap();
    await waitFor(() => expect(test.count('Invoice')).toBe(2));
  });
});
