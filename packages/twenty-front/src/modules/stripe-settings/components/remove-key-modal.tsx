import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { type Action } from '../../ui/hooks/use-action.ts';
import { modeWord, type StripeConnection } from '../utils/describe-connection.util.ts';

export const RemoveKeyModal = ({
  connection,
  action,
  onClose,
}: {
  readonly connection: StripeConnection;
  readonly action: Action<void>;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const { mode, accountName, accountId, invoiceCount, openInvoiceCount } = connection;
  const name = modeWord(mode);

  return (
    <ConfirmModal
      accent="danger"
      title={`Remove the ${name} key of ${accountName ?? accountId}?`}
      text={`No ${name} invoice or payment link can be made, looked up, refunded or voided until a key of the same account is entered. Customers can still pay what is open.`}
      facts={[
        { label: 'Invoices made with it', value: format.number(invoiceCount) },
        { label: 'Still open', value: format.number(openInvoiceCount), strong: true },
      ]}
      note="The signing secret stays, so what Stripe sends is still stored. The key stays valid at Stripe: revoke it there."
      confirmLabel={`Remove the ${name} key`}
      busy={action.busy}
      onConfirm={() => action.run()}
      onClose={onClose}
    />
  );
};
