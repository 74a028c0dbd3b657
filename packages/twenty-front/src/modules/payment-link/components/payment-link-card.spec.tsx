import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { makeActions, makeInvoice, makeLink } from '../../../testing/invoice-fixtures.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { PaymentLinkCard } from './payment-link-card.tsx';

const LINK_ACTIONS = ['CHANGE_LINK_TERMS', 'EXTEND_DUE_DATE', 'RENEW_LINK', 'REVOKE_LINK'] as const;

const open = (
  changed: Partial<InvoiceDetailFragment>,
): { card: HTMLElement; onAsk: jest.Mock; onCopy: jest.Mock } => {
  const [onAsk, onCopy] = [jest.fn(), jest.fn()];
  const invoice = makeInvoice({ actions: makeActions(LINK_ACTIONS), ...changed });
  renderInApp(<PaymentLinkCard invoice={invoice} onCopy={onCopy} onAsk={onAsk} />);
  return { card: screen.getByRole('region', { name: 'Payment link' }), onAsk, onCopy };
};

describe('PaymentLinkCard', () => {
  it('says what the link asks for, until when where the workspace is, and how often it was opened', async () => {
    const { card, onCopy } = open({
      paymentLink: makeLink({
        openedCount: 4,
        lastOpenedAt: '2026-11-23T08:12:00Z',
        allowPartPayment: true,
        minimumPartMinor: '50000',
      }),
    });
    expect(card).toHaveTextContent('Asks for €64,585.38');
    expect(card).toHaveTextContent('A part may be paid, €500.00 or more');
    expect(card).toHaveTextContent('Open until Jan 31, 2027, 11:59 PM');
    expect(card).toHaveTextContent('Opened 4 times, last Nov 23, 9:12 AM');
    expect(await within(card).findByRole('img', { name: /QR code/ })).toBeInTheDocument();
    await userEvent.click(within(card).getByRole('button', { name: 'Copy' }));
    expect(onCopy).toHaveBeenCalledTimes(1);
  });

  it.each([
    [makeLink({ state: 'EXPIRED', expiresAt: '2026-11-01T22:59:59Z' }), 'Expired', 'It ended on'],
    [
      makeLink({ state: 'REVOKED', revokedAt: '2026-11-20T09:00:00Z' }),
      'Revoked',
      'revoked on Nov 20, 2026, 10:00 AM and leads nowhere',
    ],
    [makeLink({ state: 'CLOSED' }), 'Closed', 'It asks for nothing any more'],
  ])('shows no address where it leads nowhere: %#', (paymentLink, label, words) => {
    const { card } = open({ paymentLink });
    expect(within(card).getByText(label)).toBeInTheDocument();
    expect(card).toHaveTextContent(words);
    expect(within(card).queryByTestId('payment-link-url')).not.toBeInTheDocument();
    expect(within(card).queryByRole('img')).not.toBeInTheDocument();
  });

  it('offers a later due date where the link is over', async () => {
    const { card, onAsk } = open({ paymentLink: makeLink({ state: 'EXPIRED' }) });
    await userEvent.click(within(card).getByRole('button', { name: 'Extend due date' }));
    expect(onAsk).toHaveBeenCalledWith('EXTEND_DUE_DATE');
  });

  it('is worked by the keyboard, and tells why what is refused is', async () => {
    const { onAsk } = open({
      paymentLink: makeLink(),
      actions: makeActions(['REVOKE_LINK'], 'Nothing is owed any more.'),
    });
    screen.getByRole('button', { name: 'Actions on the payment link' }).focus();
    await userEvent.keyboard('{Enter}');
    const items = await screen.findAllByRole('menuitem');
    expect(items).toHaveLength(4);
    expect(items[0]).toHaveAttribute('aria-disabled', 'true');
    expect(items[0]).toHaveTextContent('Nothing is owed any more.');
    await userEvent.keyboard('{ArrowDown}{End}{Enter}');
    expect(onAsk).toHaveBeenCalledWith('REVOKE_LINK');
  });

  it('is not there before there is a link', () => {
    renderInApp(<PaymentLinkCard invoice={makeInvoice()} onCopy={jest.fn()} onAsk={jest.fn()} />);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});
