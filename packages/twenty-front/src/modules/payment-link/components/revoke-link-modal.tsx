import { useMutation } from '@apollo/client/react';
import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { useMoneyAction } from '../../invoice-money/hooks/use-money-action.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { REVOKE_PAYMENT_LINK } from '../graphql/payment-link-mutations.ts';

/** Takes the link back: whoever opens it from then on finds nothing. */
export const RevokeLinkModal = ({
  invoice,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const { id, currency, owedMinor, messages } = invoice;
  const owed = format.money(owedMinor, currency);
  const isOwed = BigInt(owedMinor) > 0n;
  const wasMailed = messages.some(({ state }) => state === 'SENT' || state === 'UNCERTAIN');

  const [revoke] = useMutation(REVOKE_PAYMENT_LINK);
  const action = useMoneyAction<void>({
    send: async () => {
      await revoke({ variables: { id } });
      return {
        title: 'The payment link is revoked',
        detail: `Whoever opens it finds nothing. ${isOwed ? `${owed} stays owed, and no` : 'No'} money moved.`,
      };
    },
    failed: 'The link was not revoked',
    onDone: onClose,
  });

  return (
    <ConfirmModal
      accent="danger"
      title={isOwed ? `Revoke the link over ${owed}?` : 'Revoke the link?'}
      text={`Whoever opens it finds nothing, as if it had never been a link.${wasMailed ? ' It is in a mail to the customer.' : ''} The PDF shows no link any more.`}
      facts={[
        { label: 'Customer', value: invoice.company.name },
        { label: 'Owed afterwards', value: owed, strong: true },
      ]}
      note="What the customer still pays on a page of Stripe they have open is booked like any payment. A revoked link does not come back; you can create a new one."
      confirmLabel={isOwed ? `Revoke link over ${owed}` : 'Revoke link'}
      busy={action.busy}
      failure={action.failure}
      onConfirm={() => action.run()}
      onClose={onClose}
    />
  );
};
