import { type ReactNode, useState } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { InvoiceStatusTag } from '../../invoice/components/invoice-status-tag.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { ReasonField } from '../../ui/components/reason-field.tsx';
import { type Action } from '../../ui/hooks/use-action.ts';

export const VoidModal = ({
  invoice,
  action,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly action: Action<string>;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const [reason, setReason] = useState('');
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const { number, currency, owedMinor } = invoice;
  const owed = format.money(owedMinor, currency);
  const isMissing = reason.trim() === '';

  return (
    <ConfirmModal
      accent="danger"
      title={`Void ${number ?? 'this invoice'} over ${owed}?`}
      text="The customer can no longer pay it. The number stays used, and voiding cannot be taken back."
      facts={[
        { label: 'Owed now', value: owed },
        { label: 'Status afterwards', value: <InvoiceStatusTag status="VOID" /> },
        { label: 'Owed afterwards', value: format.money('0', currency), strong: true },
      ]}
      confirmLabel={`Void invoice over ${owed}`}
      busy={action.busy}
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
        problem={wasSubmitted && isMissing ? 'Say why the invoice is voided.' : null}
        onChange={setReason}
      />
    </ConfirmModal>
  );
};
