import { screen } from '@testing-library/react';
import { InvoiceStatus } from 'twenty-shared';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { INVOICE_STATUS_LOOK } from '../constants/invoice-status-look.constant.ts';
import { InvoiceStatusTag } from './invoice-status-tag.tsx';

describe('InvoiceStatusTag', () => {
  it.each([
    ['DRAFT', 'Draft', 'gray'],
    ['OPEN', 'Open', 'blue'],
    ['PROCESSING', 'Processing', 'sky'],
    ['PAYMENT_FAILED', 'Payment failed', 'red'],
    ['PARTIALLY_PAID', 'Partially paid', 'yellow'],
    ['PAID', 'Paid', 'green'],
    ['OVERPAID', 'Overpaid', 'turquoise'],
    ['PARTIALLY_REFUNDED', 'Partially refunded', 'orange'],
    ['REFUNDED', 'Refunded', 'purple'],
    ['DISPUTED', 'Disputed', 'pink'],
    ['UNCOLLECTIBLE', 'Uncollectible', 'brown'],
    ['VOID', 'Void', 'gray'],
  ] as const)('P9: shows %s as "%s" in %s', (status, label, color) => {
    renderInApp(<InvoiceStatusTag status={status} />);
    expect(screen.getByText(label)).toHaveAttribute('data-color', color);
  });

  it('knows every status there is', () => {
    expect(Object.keys(INVOICE_STATUS_LOOK).sort()).toEqual(Object.values(InvoiceStatus).sort());
  });
});
