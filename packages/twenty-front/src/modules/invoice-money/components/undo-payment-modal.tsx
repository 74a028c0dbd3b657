import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { type InvoiceDetailFragment, type PaymentDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { describePaymentMethod } from '../../payment/utils/describe-payment.util.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { ReasonField } from '../../ui/components/reason-field.tsx';
import { UNDO_RECORDED_PAYMENT } from '../graphql/money-mutations.ts';
import { useMoneyAction } from '../hooks/use-money-action.ts';
import { owedAfter } from '../utils/owed-after.util.ts';

/** Takes back what a person recorded; the row stays, and a counter-row stands beside it. */
export const UndoPaymentModal = ({
  invoice,
  payment,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly payment: PaymentDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const [reason, setReason] = useState('');
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const { currency, amountMinor } = payment;
  const money = (amount: bigint | string): string => format.money(amount, currency);
  const isMissing = reason.trim() === '';

  const [undoRecordedPayment] = useMutation(UNDO_RECORDED_PAYMENT);
  const action = useMoneyAction<string>({
    send: async (told) => {
      const { data } = await undoRecordedPayment({
        variables: { paymentId: payment.id, reason: told },
      });
      const owed = data?.undoRecordedPayment.owedMinor ?? '0';
      return {
        title: `${money(amountMinor)} is taken back`,
        detail: `${money(owed)} is owed now. No money moved.`,
      };
    },
    failed: 'The payment was not undone',
    onDone: onClose,
  });

  return (
    <ConfirmModal
      accent="danger"
      title={`Undo the recorded ${money(amountMinor)}?`}
      text="It no longer counts as paid. Nothing is deleted: a row that takes it back stands beside it."
      facts={[
        { label: 'Recorded as', value: describePaymentMethod(payment) },
        { label: 'Owed now', value: money(invoice.owedMinor) },
        {
          label: 'Owed afterwards',
          value: money(owedAfter(invoice, -BigInt(amountMinor))),
          strong: true,
        },
      ]}
      note="No money moves. If it did come in, give it back the way it came."
      confirmLabel={`Undo ${money(amountMinor)}`}
      busy={action.busy}
      failure={action.failure}
      onConfirm={() => {
        setWasSubmitted(true);
        if (!isMissing) action.run(reason.trim());
      }}
      onClose={onClose}
    >
      <ReasonField
        required
        focusFirst
        value={reason}
        problem={wasSubmitted && isMissing ? 'Say why it is undone.' : null}
        onChange={setReason}
      />
    </ConfirmModal>
  );
};
