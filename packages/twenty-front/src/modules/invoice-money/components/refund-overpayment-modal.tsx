import { useMutation } from '@apollo/client/react';
import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { REFUND_OVERPAYMENT } from '../graphql/money-mutations.ts';
import { useMoneyAction } from '../hooks/use-money-action.ts';

/** Gives back what is too much: the customer's credit first, then the refund. */
export const RefundOverpaymentModal = ({
  invoice,
  overpayment,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly overpayment: NonNullable<InvoiceDetailFragment['overpayment']>;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const { id: invoiceId, currency, keptMinor, company } = invoice;
  const { amountMinor, refundableMinor, keptAsCredit } = overpayment;
  const money = (amount: bigint | string): string => format.money(amount, currency);
  const refund = money(refundableMinor);

  const [refundOverpayment] = useMutation(REFUND_OVERPAYMENT);
  const action = useMoneyAction<void>({
    send: async (_nothing, clientRequestId) => {
      await refundOverpayment({ variables: { input: { invoiceId, clientRequestId } } });
      return {
        title: `${refund} is on its way back`,
        detail: 'It arrives within 5 to 10 days. Its state is followed here.',
      };
    },
    failed: 'The over-payment was not refunded',
    onDone: onClose,
  });

  return (
    <ConfirmModal
      accent="danger"
      title={`Refund the ${refund} paid too much?`}
      text={
        keptAsCredit
          ? `Stripe keeps it as credit of ${company.name}. The credit is taken back first, then the money goes back the way it came.`
          : `The money goes back to ${company.name} the way it came.`
      }
      facts={[
        { label: 'Paid too much', value: money(amountMinor) },
        { label: 'Refund now', value: money(-BigInt(refundableMinor)) },
        {
          label: 'Kept afterwards',
          value: money(BigInt(keptMinor) - BigInt(refundableMinor)),
          strong: true,
        },
      ]}
      note="A refund cannot be taken back."
      confirmLabel={`Refund ${refund}`}
      busy={action.busy}
      failure={action.failure}
      onConfirm={() => action.run()}
      onClose={onClose}
    />
  );
};
