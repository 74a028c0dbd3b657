import { notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { RecordPaymentModal } from './record-payment-modal.tsx';

const INVOICE = makeInvoice({ stripeInvoiceId: 'in_1' });
const HALF_PAID = makeInvoice({ status: 'PARTIALLY_PAID', owedMinor: '4458538' });

const open = (
  answer: () => unknown = () => ({ recordPayment: HALF_PAID }),
): { test: TestClient; onClose: jest.Mock } => {
  const test = createTestClient({ RecordPayment: answer, Invoice: () => ({ invoice: INVOICE }) });
  const onClose = jest.fn();
  renderInApp(<RecordPaymentModal invoice={INVOICE} onClose={onClose} />, { test });
  return { test, onClose };
};
const amount = (): HTMLElement => screen.getByRole('textbox', { name: 'Amount received' });
const retype = async (text: string): Promise<void> => {
  await userEvent.clear(amount());
  await userEvent.type(amount(), text);
};
const sentIds = (test: TestClient): unknown[] =>
  test.calls
    .filter(({ operation }) => operation === 'RecordPayment')
    .map(({ variables }) => (variables['input'] as { clientRequestId: string }).clientRequestId);

describe('RecordPaymentModal', () => {
  afterEach(() => act(() => notifications.clean()));

  it('begins with all that is owed, and says what is owed afterwards as one types', async () => {
    open();
    expect(await screen.findByRole('dialog')).toHaveTextContent('Stripe asks only for the rest');
    expect(amount()).toHaveValue('64,585.38');
    expect(screen.getByRole('dialog')).toHaveTextContent('Owed afterwards€0.00');
    await retype('20,000');
    expect(screen.getByRole('dialog')).toHaveTextContent('Owed afterwards€44,585.38');
    await retype('70,000');
    expect(screen.getByRole('dialog')).toHaveTextContent('Too much€5,414.62');
  });

  it('P4: records a part, and tells that no money moved', async () => {
    const { test, onClose } = open();
    await screen.findByRole('dialog');
    await retype('20,000');
    await userEvent.type(screen.getByRole('textbox', { name: 'Reference' }), ' SEPA 77-1 ');
    await userEvent.click(screen.getByRole('button', { name: 'Record €20,000.00' }));
    expect(await screen.findByText('€20,000.00 recorded')).toBeInTheDocument();
    expect(screen.getByText(/€44,585\.38 is owed now\. No money moved/)).toBeInTheDocument();
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(test.calls[0]?.variables).toEqual({
      input: {
        invoiceId: 'invoice-1',
        amountMinor: '2000000',
        method: 'BANK_TRANSFER',
        receivedOn: '2026-11-23',
        reference: 'SEPA 77-1',
        note: null,
        clientRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    });
  });

  it('sends nothing while the amount is wrong, and says what is wrong with it', async () => {
    const { test } = open();
    await screen.findByRole('dialog');
    await retype('1.005');
    await userEvent.keyboard('{Enter}');
    expect(amount()).toHaveAccessibleDescription(
      'Enter an amount in EUR, with at most 2 decimals.',
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
      return { recordPayment: HALF_PAID };
    });
    const button = await screen.findByRole('button', { name: 'Record €64,585.38' });
    act(() => {
      button.click();
      button.click();
    });
    await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'));
    await userEvent.click(button);
    answer();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(test.count('RecordPayment')).toBe(1);
  });

  it('P1: repeats a try whose answer was lost under the same request id', async () => {
    const { test, onClose } = open(() => {
      throw new Error('The network is gone.');
    });
    const button = await screen.findByRole('button', { name: 'Record €64,585.38' });
    await userEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent('it is unknown whether');
    await userEvent.click(button);
    await waitFor(() => expect(test.count('RecordPayment')).toBe(2));
    const [first, second] = sentIds(test);
    expect(second).toBe(first);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('keeps what was typed after a refusal, in the words of the server, and begins a new request', async () => {
    const { test, onClose } = open(() => {
      throw serverError({
        code: 'STRIPE_REFUSED',
        message: 'Stripe refused it. No money moved. Lower the amount.',
        requestId: 'request-1',
        stripeRequestId: 'req_1',
      });
    });
    await screen.findByRole('dialog');
    await retype('20,000');
    await userEvent.click(screen.getByRole('button', { name: 'Record €20,000.00' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'The payment was not recordedStripe refused it. No money moved. Lower the amount.Request request-1, Stripe req_1',
    );
    expect(amount()).toHaveValue('20,000');
    expect(onClose).not.toHaveBeenCalled();
    // A failure can leave the invoice in another state than the screen shows.
    await retype('10,000');
    await userEvent.click(screen.getByRole('button', { name: 'Record €10,000.00' }));
    await waitFor(() => expect(test.count('RecordPayment')).toBe(2));
    const [first, second] = sentIds(test);
    expect(second).not.toBe(first);
  });

  it('is done by the keyboard alone, and left with Escape', async () => {
    const { test, onClose } = open();
    await screen.findByRole('dialog');
    await waitFor(() => expect(amount()).toHaveFocus());
    await userEvent.keyboard('100{Enter}');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(test.calls[0]?.variables).toMatchObject({ input: { amountMinor: '10000' } });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(2));
  });
});
