import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { InvoiceStatusTag } from '../../invoice/components/invoice-status-tag.tsx';
import { MARK_INVOICE_UNCOLLECTIBLE } from '../../invoice-page/graphql/invoice-mutations.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { ReasonField } from '../../ui/components/reason-field.tsx';
import { useMoneyAction } from '../hooks/use-money-action.ts';

/** Says that nobody expects the money any more. It can still come. */
export const UncollectibleModal = ({
  invoice,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const [reason, setReason] = useState('');
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const name = invoice.number ?? 'this invoice';
  const owed = format.money(invoice.owedMinor, invoice.currency);
  const isMissing = reason.trim() === '';

  const [markUncollectible] = useMutation(MARK_INVOICE_UNCOLLECTIBLE);
  const action = useMoneyAction<string>({
    send: async (told) => {
      await markUncollectible({ variables: { id: invoice.id, reason: told } });
      return {
        title: `${name} is marked as uncollectible`,
        detail: `${owed} stays owed and turns paid by itself if it comes after all.`,
      };
    },
    failed: 'The invoice was not marked',
    onDone: onClose,
  });

  return (
    <ConfirmModal
      accent="danger"
      title={`Mark ${name} over ${owed} as uncollectible?`}
      text="The amount stays owed and can still be paid, but nobody counts on it any more. No money moves."
      facts={[
        { label: 'Status afterwards', value: <InvoiceStatusTag status="UNCOLLECTIBLE" /> },
        { label: 'Owed afterwards', value: owed, strong: true },
      ]}
      confirmLabel={`Mark ${owed} as uncollectible`}
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
        problem={wasSubmitted && isMissing ? 'Say why nobody expects it any more.' : null}
        onChange={setReason}
      />
    </ConfirmModal>
  );
};
