import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type PaymentDetailFragment } from '../../../generated/graphql';
import { makeInvoice } from '../../../testing/invoice-fixtures.ts';
import {
  makeCreditNote,
  makePayment,
  makeRecordedPayment,
} from '../../../testing/payment-fixtures.ts';
import { type InApp, renderInApp, TEST_USER } from '../../../testing/render-in-app.tsx';
import { PaymentsTab } from './payments-tab.tsx';

const MEMBER = { ...TEST_USER, permissions: ['BILLING_VIEW' as const, 'BILLING_ACT' as const] };

const open = (
  payments: PaymentDetailFragment[],
  options: Parameters<typeof renderInApp>[1] = {},
): InApp => renderInApp(<PaymentsTab invoice={makeInvoice({ payments })} />, options);
const openMenu = async (name: RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

describe('PaymentsTab', () => {
  it('unfolds what is known of a payment, with ids to take along', async () => {
    open([makePayment({ note: 'By phone', reference: 'R-1' })]);
    const toggle = screen.getByRole('button', { name: 'Payment' });
    expect(screen.queryByText('pi_1SQy')).not.toBeInTheDocument();
    await userEvent.click(toggle);
    for (const text of ['pi_1SQy', 'ch_1SQy', '€280.25', '€19,719.75', 'By phone', 'R-1']) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    expect(screen.getByRole('button', { name: 'Copy charge id' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open at Stripe' })).toHaveAttribute(
      'href',
      'https://dashboard.stripe.com/payments/pi_1SQy',
    );
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('pi_1SQy')).not.toBeInTheDocument();
  });

  it('is open at the payment that the address names', () => {
    open([makePayment(), makePayment({ id: 'payment-7', stripeChargeId: 'ch_seven' })], {
      path: '/?tab=payments&payment=payment-7',
    });
    expect(screen.getByText('ch_seven')).toBeInTheDocument();
    expect(screen.queryByText('ch_1SQy')).not.toBeInTheDocument();
  });

  it('says of a dispute what it is about, until when to answer, and leads there', async () => {
    open([
      makePayment({
        kind: 'DISPUTE',
        status: 'PENDING',
        amountMinor: '-2000000',
        movementId: 'dp_1',
        disputeStatus: 'Needs a response',
        disputeReason: 'The customer does not recognise it',
        evidenceDueBy: '2099-12-01T22:59:00Z',
      }),
    ]);
    expect(screen.getByText('Needs a response')).toHaveAttribute('data-color', 'pink');
    await userEvent.click(screen.getByRole('button', { name: 'Dispute' }));
    expect(screen.getByText('The customer does not recognise it')).toBeInTheDocument();
    expect(screen.getByText('Dec 1, 2099, 11:59 PM')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Respond at Stripe' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Actions/ })).not.toBeInTheDocument();
  });

  it('offers a refund of each of several payments', async () => {
    open([makePayment(), makePayment({ id: 'payment-9', amountMinor: '500' })]);
    await openMenu(/^Actions on payment of €5\.00/);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Refund' }));
    expect(await screen.findByRole('dialog', { name: /^Refund/ })).toBeInTheDocument();
  });

  it('keeps a refund that is not possible in reach, with its reason', async () => {
    open([makePayment({ refundBlockedReason: 'It is disputed. Answer the dispute first.' })]);
    await openMenu(/^Actions on payment/);
    const item = await screen.findByRole('menuitem', { name: /^Refund/ });
    expect(item).toHaveAttribute('aria-disabled', 'true');
    expect(item).toHaveTextContent('It is disputed. Answer the dispute first.');
    await userEvent.click(item);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each([
    ['Refund', makePayment()],
    ['Undo recorded payment', makeRecordedPayment()],
  ])('P8: %s is not for members', async (name, payment) => {
    open([payment], { user: MEMBER });
    await openMenu(/^Actions on payment/);
    const item = await screen.findByRole('menuitem', { name: new RegExp(`^${name}`) });
    expect(item).toHaveTextContent('Your role does not allow this.');
    await userEvent.click(item);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('undoes what was recorded once, and shows both rows afterwards', async () => {
    const { unmount } = open([makeRecordedPayment()]);
    await openMenu(/^Actions on payment/);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Undo recorded payment' }));
    expect(await screen.findByRole('dialog', { name: /^Undo the recorded/ })).toBeInTheDocument();
    unmount();

    open([
      makeRecordedPayment({ undoable: false, counterPaymentId: 'payment-3' }),
      makeRecordedPayment({
        id: 'payment-3',
        amountMinor: '-2000000',
        undoable: false,
        counterPaymentId: 'payment-2',
      }),
    ]);
    const [, ...rows] = within(screen.getByRole('table', { name: 'Payments' })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Undone€20,000.00'),
      expect.stringContaining('Taken back'),
    ]);
    expect(screen.queryByRole('button', { name: /^Actions/ })).not.toBeInTheDocument();
  });

  it('lists credit notes, what each did, and those that no longer stand', () => {
    const invoice = makeInvoice({
      creditNotes: [
        makeCreditNote({ memo: 'One pallet less' }),
        makeCreditNote({ id: 'note-2', number: 'CN-02', prePayment: false, voided: true }),
      ],
    });
    renderInApp(<PaymentsTab invoice={invoice} />);
    const [, first, second] = within(
      screen.getByRole('table', { name: 'Credit notes' }),
    ).getAllByRole('row');
    expect(first).toHaveTextContent(
      'INV-2026-0418-CN-01Lowered what was owedThe order changed. One pallet less',
    );
    expect(first).toHaveTextContent('Issued−€1,000.00');
    expect(second).toHaveTextContent('For what was paid');
    expect(second).toHaveTextContent('Void');
  });
});
