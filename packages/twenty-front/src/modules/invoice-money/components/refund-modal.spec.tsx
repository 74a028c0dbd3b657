import { notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { makePayment } from '../../../testing/payment-fixtures.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { RefundModal } from './refund-modal.tsx';

const PAYMENT = makePayment({ refundableMinor: '1840000' });
const INVOICE = makeInvoice({
  status: 'PAID',
  owedMinor: '0',
  keptMinor: '2000000',
  payments: [PAYMENT],
});

const open = (
  answer: () => unknown = () => ({ refundPayment: INVOICE }),
): { test: TestClient; onClose: jest.Mock } => {
  const test = createTestClient({ RefundPayment: answer, Invoice: () => ({ invoice: INVOICE }) });
  const onClose = jest.fn();
  renderInApp(<RefundModal invoice={INVOICE} payment={PAYMENT} onClose={onClose} />, { test });
  return { test, onClose };
};
const amount = (): HTMLElement => screen.getByRole('textbox', { name: 'Amount to refund' });

describe('RefundModal', () => {
  afterEach(() => act(() => notifications.clean()));

  it('begins with all that is left, and names amount, way and consequence', async () => {
    open();
    const dialog = await screen.findByRole('dialog', { name: 'Refund €18,400.00?' });
    expect(dialog).toHaveTextContent(
      'It goes back to Visa ·· 4242 of Brackwater Marine Engineering GmbH within 5 to 10 days.',
    );
    expect(dialog).toHaveTextContent('Kept of the invoice afterwards€1,600.00');
    expect(dialog).toHaveTextContent('Stripe keeps its fee of €280.25.');
    expect(dialog).toHaveTextContent('A refund does not reopen the debt');
  });

  it('refunds a part, with reason and note', async () => {
    const { test, onClose } = open();
    await screen.findByRole('dialog');
    await userEvent.clear(amount());
    await userEvent.type(amount(), '2,300');
    await userEvent.click(screen.getByRole('combobox', { name: 'Reason' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Paid twice' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Two pallets thawed');
    await userEvent.click(screen.getByRole('button', { name: 'Refund €2,300.00' }));
    expect(await screen.findByText('€2,300.00 is on its way back')).toBeInTheDocument();
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(test.calls[0]?.variables).toEqual({
      input: {
        paymentId: 'payment-1',
        amountMinor: '230000',
        reason: 'DUPLICATE',
        note: 'Two pallets thawed',
        clientRequestId: expect.any(String),
      },
    });
  });

  it('P5: offers no more than is left, not by one minor unit', async () => {
    const { test } = open();
    await screen.findByRole('dialog');
    await userEvent.clear(amount());
    await userEvent.type(amount(), '18,400.01{Enter}');
    expect(amount()).toHaveAccessibleDescription(
      'At most €18,400.00 of this payment can be refunded.',
    );
    expect(test.calls).toHaveLength(0);
  });

  it('P1: sends once however often it is pressed', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { test, onClose } = open(async () => {
      await held;
      return { refundPayment: INVOICE };
    });
    const button = await screen.findByRole('button', { name: 'Refund €18,400.00' });
    act(() => {
      button.click();
      button.click();
    });
    await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'));
    answer();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(test.count('RefundPayment')).toBe(1);
  });

  it('says in the words of the server that no money moved', async () => {
    const { test, onClose } = open(() => {
      throw serverError({
        code: 'STRIPE_REFUSED',
        message: 'No money moved. The balance at Stripe is too low.',
      });
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Refund €18,400.00' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The refund was not madeNo money moved. The balance at Stripe is too low.',
    );
    expect(onClose).not.toHaveBeenCalled();
    expect(test.count('RefundPayment')).toBe(1);
  });
});
