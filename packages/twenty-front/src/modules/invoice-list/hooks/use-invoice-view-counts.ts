import { useQuery } from '@apollo/client/react';
import { LiveRecordType } from 'twenty-shared';
import { type InvoiceView } from '../../../generated/graphql';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { INVOICE_VIEW_COUNTS } from '../graphql/invoices.ts';

const LIVE_WAIT_MS = 400;

/** Undefined until known; the views stay usable without. */
export const useInvoiceViewCounts = (): ReadonlyMap<InvoiceView, number> | undefined => {
  const { data, refetch } = useQuery(INVOICE_VIEW_COUNTS, { fetchPolicy: 'cache-and-network' });
  useLiveChanges({
    type: LiveRecordType.INVOICE,
    waitMs: LIVE_WAIT_MS,
    onChanges: () => {
      refetch().catch(() => undefined);
    },
  });

  return data && new Map(data.invoiceViewCounts.map(({ view, count }) => [view, count]));
};
