import { useMutation } from '@apollo/client/react';
import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { describeLinkEnd } from '../../invoice/utils/describe-link-end.util.ts';
import { useMoneyAction } from '../../invoice-money/hooks/use-money-action.ts';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { RENEW_PAYMENT_LINK } from '../graphql/payment-link-mutations.ts';
import { useCopyPaymentLink } from '../hooks/use-copy-payment-link.ts';

/** Makes another link; the one before takes no money and says that it was replaced. */
export const RenewLinkModal = ({
  invoice,
  onClose,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  const format = useFormat();
  const copyLink = useCopyPaymentLink();
  const { id, currency, owedMinor } = invoice;
  const owed = format.money(owedMinor, currency);

  const [renew] = useMutation(RENEW_PAYMENT_LINK);
  const action = useMoneyAction<void>({
    send: async () => {
      const { data } = await renew({ variables: { id } });
      const link = data?.renewPaymentLink;
      if (link === undefined) throw new Error('The answer has no link.');
      const { owedMinor: owedNow } = link.invoice;
      return {
        title: 'New payment link',
        detail: `Asks for ${format.money(owedNow, currency)}, ${describeLinkEnd(link.expiresAt, format)}. The one before takes no money.`,
        action: {
          label: 'Copy link',
          onClick: () => copyLink({ ...link, owedMinor: owedNow, currency }),
        },
      };
    },
    failed: 'No new link was made',
    onDone: onClose,
  });

  return (
    <ConfirmModal
      title={`Replace the link over ${owed}?`}
      text="The link that is out stops: it says that it was replaced by a newer mail, and takes no money. Nobody is told; send the new one."
      facts={[
        { label: 'Customer', value: invoice.company.name },
        { label: 'Asked for by the new one', value: owed, strong: true },
      ]}
      note="What the customer still pays on a page of Stripe they have open is booked like any payment."
      confirmLabel={`Make a new link over ${owed}`}
      busy={action.busy}
      failure={action.failure}
      onConfirm={() => action.run()}
      onClose={onClose}
    />
  );
};
