import { notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode } from 'react';
import {
  createTestClient,
  serverError,
  type TestClient,
} from '../../../testing/create-test-client.ts';
import { makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { makeRecordedPayment } from '../../../testing/payment-fixtures.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { RefundOverpaymentModal } from './refund-overpayment-modal.tsx';
import { UncollectibleModal } from './uncollectible-modal.tsx';
import { UndoPaymentModal } from './undo-payment-modal.tsx';

const RECORDED = makeRecordedPayment();
const PART_PAID = makeInvoice({
  status: 'PARTIALLY_PAID',
  owedMinor: '4458538',
  payments: [RECORDED],
});
const OVERPAYMENT = {
  __typename: 'Overpayment',
  amountMinor: '12000',
  refundableMinor: '12000',
  keptAsCredit: true,
  blockedReason: null,
} as const;
const OVERPAID = makeInvoice({
  status: 'OVERPAID',
  owedMinor: '0',
  overpaidMinor: '12000',
  keptMinor: '6470538',
  overpayment: OVERPAYMENT,
});
const onClose = jest.fn();

type Case = {
  readonly modal: ReactNode;
  readonly operation: string;
  readonly field: string;
  readonly confirm: string;
  readonly reason: boolean;
};
const UNDO: Case = {
  modal: <UndoPaymentModal invoice={PART_PAID} payment={RECORDED} onClose={onClose} />,
  operation: 'UndoRecordedPayment',
  field: 'undoRecordedPayment',
  confirm: 'Undo €20,000.00',
  reason: true,
};
const UNCOLLECTIBLE: Case = {
  modal: <UncollectibleModal invoice={PART_PAID} onClose={onClose} />,
  operation: 'MarkInvoiceUncollectible',
  field: 'markInvoiceUncollectible',
  confirm: 'Mark €44,585.38 as uncollectible',
  reason: true,
};
const OVERPAYMENT_REFUND: Case = {
  modal: <RefundOverpaymentModal invoice={OVERPAID} overpayment={OVERPAYMENT} onClose={onClose} />,
  operation: 'RefundOverpayment',
  field: 'refundOverpayment',
  confirm: 'Refund €120.00',
  reason: false,
};

const open = (
  { modal, operation, field }: Case,
  answer: () => unknown = () => ({ [field]: PART_PAID }),
): TestClient => {
  const test = createTestClient({
    [operation]: answer,
    Invoice: () => ({ invoice: PART_PAID }),
  });
  renderInApp(modal, { test });
  return test;
};
const confirm = async ({ confirm: name, reason }: Case): Promise<HTMLElement> => {
  const button = await screen.findByRole('button', { name });
  if (reason) await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'By mistake');
  return button;
};

describe('the dialogs that ask for no amount', () => {
  beforeEach(() => onClose.mockClear());
  afterEach(() => act(() => notifications.clean()));

  it.each([UNDO, UNCOLLECTIBLE])('$operation asks for a reason first', async (which) => {
    const test = open(which);
    await userEvent.click(await screen.findByRole('button', { name: which.confirm }));
    const reason = screen.getByRole('textbox', { name: 'Reason' });
    expect(reason).toBeInvalid();
    expect(test.calls).toHaveLength(0);
    await userEvent.type(reason, '  By mistake ');
    await userEvent.click(screen.getByRole('button', { name: which.confirm }));
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(test.calls[0]?.variables).toMatchObject({ reason: 'By mistake' });
  });

  it.each([UNDO, UNCOLLECTIBLE, OVERPAYMENT_REFUND])(
    'P1: $operation is sent once however often it is pressed',
    async (which) => {
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const test = open(which, async () => {
        await held;
        return { [which.field]: PART_PAID };
      });
      const button = await confirm(which);
      act(() => {
        button.click();
        button.click();
      });
      await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'));
      answer();
      await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
      expect(test.count(which.operation)).toBe(1);
    },
  );

  it.each([UNDO, UNCOLLECTIBLE, OVERPAYMENT_REFUND])(
    '$operation stays open when it is refused, with the words of the server',
    async (which) => {
      open(which, () => {
        throw serverError({ code: 'INVOICE_IS_VOID', message: 'No money moved. Reload.' });
      });
      await userEvent.click(await confirm(which));
      expect(await screen.findByRole('alert')).toHaveTextContent('No money moved. Reload.');
      expect(onClose).not.toHaveBeenCalled();
    },
  );

  it.each([UNDO, UNCOLLECTIBLE, OVERPAYMENT_REFUND])(
    '$operation is left with Escape, and nothing is sent',
    async (which) => {
      const test = open(which);
      await screen.findByRole('dialog');
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
      expect(test.calls).toHaveLength(0);
    },
  );

  it('says what is owed once a recorded payment is undone, and that no money moves', async () => {
    open(UNDO);
    const dialog = await screen.findByRole('dialog', { name: 'Undo the recorded €20,000.00?' });
    expect(dialog).toHaveTextContent('Owed afterwards€64,585.38');
    expect(dialog).toHaveTextContent('No money moves.');
  });

  it('says in which order an over-payment goes back, and what is kept', async () => {
    const test = open(OVERPAYMENT_REFUND);
    const dialog = await screen.findByRole('dialog', {
      name: 'Refund the €120.00 paid too much?',
    });
    expect(dialog).toHaveTextContent('The credit is taken back first');
    expect(dialog).toHaveTextContent('Kept afterwards€64,585.38');
    await userEvent.click(screen.getByRole('button', { name: 'Refund €120.00' }));
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(test.calls[0]?.variables).toEqual({
      input: { invoiceId: 'invoice-1', clientRequestId: expect.any(String) },
    });
  });
});
