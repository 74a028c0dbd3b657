import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { type TagColor } from '../../ui/components/tag.tsx';

export type FlagWords = { readonly label: string; readonly color: TagColor };

/** The flags that the status does not already say. Test mode stands beside the number. */
export const describeFlags = ({
  flags,
  status,
}: Pick<InvoiceDetailFragment, 'flags' | 'status'>): FlagWords[] => {
  const all: readonly (FlagWords & { readonly shown: boolean })[] = [
    {
      label: 'Payment processing',
      color: 'sky',
      shown: flags.processing && status !== 'PROCESSING',
    },
    {
      label: 'Partially paid',
      color: 'yellow',
      shown: flags.partPaid && status !== 'PARTIALLY_PAID',
    },
    {
      label: 'Refunded in part',
      color: 'orange',
      shown: flags.refunded && status !== 'REFUNDED' && status !== 'PARTIALLY_REFUNDED',
    },
    { label: 'Disputed', color: 'pink', shown: flags.disputed && status !== 'DISPUTED' },
    { label: 'Bank inquiry', color: 'pink', shown: flags.inquiry },
    { label: 'Credit applied', color: 'turquoise', shown: flags.creditApplied },
  ];

  return all.filter(({ shown }) => shown).map(({ label, color }) => ({ label, color }));
};
