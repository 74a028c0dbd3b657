import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import {
  type InvoiceDetailFragment,
  type PaymentDetailFragment,
  type RefundReason,
} from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { describePaymentMethod } from '../../payment/utils/describe-payment.util.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { MoneyField } from '../../ui/components/money-field.tsx';
import { ReasonField } from '../../ui/components/reason-field.tsx';
import { SelectField } from '../../ui/components/select-field.tsx';
import { REFUND_PAYMENT } from '../graphql/money-mutations.ts';
import { useMoneyAction } from '../hooks/use-money-action.ts';
import { readAmount } from '../utils/read-amount.util.ts';

const WIDTH = 400;
const REASON_LABEL: Readonly<Record<RefundReason, string>> = {
  REQUESTED_BY_CUSTOMER: 'The customer asked for it',
  DUPLICATE: 'Paid twice',
  FRAUDULENT: 'Fraud',
};
const REASONS = Object.entries(REASON_LABEL).map(([value, label]) => ({ value, label }));
const isReason = (value: string): value is RefundReason => Object.hasOwn(REASON_LABEL, value);

/** Money back through Stripe: all that is left of a payment, or a part. */
export const RefundModal = ({
  invoice,
  payment,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly payment: PaymentDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const { currency, refundableMinor, feeMinor } = payment;
  const money = (amountMinor: bigint | string): string => format.money(amountMinor, currency);
  const [amount, setAmount] = useState(() => format.plainMoney(refundableMinor, currency));
  const [reason, setReason] = useState<RefundReason | null>(null);
  const [note, setNote] = useState('');
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const method = describePaymentMethod(payment);
  const left = money(refundableMinor);

  const { amountMinor, problem } = readAmount({
    text: amount,
    currency,
    locale: format.locale,
    maximumMinor: BigInt(refundableMinor),
    aboveMaximum: `At most ${left} of this payment can be refunded.`,
  });

  const [refundPayment] = useMutation(REFUND_PAYMENT);
  const action = useMoneyAction<bigint>({
    send: async (refundedMinor, clientRequestId) => {
      await refundPayment({
        variables: {
          input: {
            paymentId: payment.id,
            amountMinor: refundedMinor.toString(),
            reason,
            note: note.trim() === '' ? null : note.trim(),
            clientRequestId,
          },
        },
      });
      return {
        title: `${money(refundedMinor)} is on its way back`,
        detail: `It goes to ${method} and arrives within 5 to 10 days. Its state is followed here.`,
      };
    },
    failed: 'The refund was not made',
    onDone: onClose,
  });
  const keeps =
    feeMinor === null || BigInt(feeMinor) === 0n
      ? 'Stripe may keep its fee.'
      : `Stripe keeps its fee of ${money(feeMinor)}.`;

  return (
    <ConfirmModal
      accent="danger"
      width={WIDTH}
      title={amountMinor === null ? 'Refund this payment?' : `Refund ${money(amountMinor)}?`}
      text={`It goes back to ${method} of ${invoice.company.name} within 5 to 10 days.`}
      fields={
        <>
          <MoneyField
            label="Amount to refund"
            currency={currency}
            focusFirst
            value={amount}
            problem={wasSubmitted || amountMinor === null ? problem : null}
            help={`At most ${left}, what is left of this payment.`}
            onChange={setAmount}
          />
          <SelectField
            label="Reason"
            placeholder="None given to Stripe"
            data={REASONS}
            value={reason}
            clearable
            onChange={(value) => setReason(value !== null && isReason(value) ? value : null)}
          />
          <ReasonField label="Note" value={note} onChange={setNote} />
        </>
      }
      facts={[
        { label: 'Left of the payment', value: left },
        { label: 'Refund now', value: amountMinor === null ? '—' : money(-amountMinor) },
        {
          label: 'Kept of the invoice afterwards',
          value: amountMinor === null ? '—' : money(BigInt(invoice.keptMinor) - amountMinor),
          strong: true,
        },
        { label: 'Owed afterwards', value: money(invoice.owedMinor) },
      ]}
      note={`${keeps} A refund does not reopen the debt, and it cannot be taken back.`}
      confirmLabel={amountMinor === null ? 'Refund' : `Refund ${money(amountMinor)}`}
      busy={action.busy}
      failure={action.failure}
      onConfirm={() => {
        setWasSubmitted(true);
        if (amountMinor !== null) action.run(amountMinor);
      }}
      onClose={onClose}
    />
  );
};
