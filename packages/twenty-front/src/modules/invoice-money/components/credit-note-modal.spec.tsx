import { notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { CreditNoteModal } from './credit-note-modal.tsx';

const PART_PAID = makeInvoice({
  status: 'PARTIALLY_PAID',
  totalMinor: '10000',
  owedMinor: '4000',
  keptMinor: '6000',
});

const open = (
  invoice: InvoiceDetailFragment = PART_PAID,
  answer: () => unknown = () => ({ createCreditNote: { ...invoice, owedMinor: '0' } }),
): { test: TestClient; onClose: jest.Mock } => {
  const test = createTestClient({ CreateCreditNote: answer, Invoice: () => ({ invoice }) });
  const onClose = jest.fn();
  renderInApp(<CreditNoteModal invoice={invoice} onClose={onClose} />, { test });
  return { test, onClose };
};
const amount = (): HTMLElement => screen.getByRole('textbox', { name: 'Amount to credit' });
const type = async (text: string): Promise<void> => {
  await userEvent.clear(amount());
  await userEvent.type(amount(), text);
};
const chooseReason = async (): Promise<void> => {
  await userEvent.click(screen.getByRole('combobox', { name: 'Reason' }));
  await userEvent.click(await screen.findByRole('option', { name: 'The order changed' }));
};

describe('CreditNoteModal', () => {
  afterEach(() => act(() => notifications.clean()));

  it('lowers what is owed, and asks nothing about money that did not come', async () => {
    const { test, onClose } = open();
    await screen.findByRole('dialog');
    await type('40');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByRole('dialog')).toHaveTextContent('Owed afterwards€0.00');
    await chooseReason();
    await userEvent.click(screen.getByRole('button', { name: 'Credit €40.00' }));
    expect(await screen.findByText('Credit note over €40.00 made')).toBeInTheDocument();
    expect(screen.getByText(/No money moved/)).toBeInTheDocument();
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(test.calls[0]?.variables).toMatchObject({
      input: { amountMinor: '4000', reason: 'ORDER_CHANGE', paidPart: null, memo: null },
    });
  });

  it('asks what happens with what was paid, and sends nothing before that is said', async () => {
    const { test } = open();
    await screen.findByRole('dialog');
    expect(amount()).toHaveValue('100.00');
    await chooseReason();
    const button = screen.getByRole('button', { name: 'Credit €100.00' });
    await userEvent.click(button);
    const choices = screen.getByRole('group', {
      name: 'What happens with the €60.00 that was paid?',
    });
    expect(choices).toHaveAccessibleDescription('Choose what happens with it.');
    expect(test.calls).toHaveLength(0);

    await userEvent.click(screen.getByRole('radio', { name: 'Keep it as credit' }));
    await userEvent.click(button);
    expect(await screen.findByText(/€60\.00 lowers the next invoice/)).toBeInTheDocument();
    expect(test.calls[0]?.variables).toMatchObject({
      input: { amountMinor: '10000', paidPart: 'CUSTOMER_CREDIT' },
    });
  });

  it('P5: credits no more than the total', async () => {
    const { test } = open();
    await screen.findByRole('dialog');
    await type('100.01{Enter}');
    expect(amount()).toHaveAccessibleDescription('At most €100.00 can be credited.');
    expect(screen.getByText('Choose a reason.')).toBeInTheDocument();
    expect(test.calls).toHaveLength(0);
  });

  it('shows a refusal where one looks, and stays open', async () => {
    const { onClose } = open(PART_PAID, () => {
      throw serverError({ code: 'CREDIT_NOTE_TOO_LARGE', message: 'No money moved. Lower it.' });
    });
    await screen.findByRole('dialog');
    await type('40');
    await chooseReason();
    await userEvent.click(screen.getByRole('button', { name: 'Credit €40.00' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The credit note was not madeNo money moved. Lower it.',
    );
    await waitFor(() => expect(onClose).not.toHaveBeenCalled());
  });
});
