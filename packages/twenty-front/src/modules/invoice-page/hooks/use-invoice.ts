import { useQuery } from '@apollo/client/react';
import { LiveRecordType } from 'twenty-shared';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { INVOICE } from '../graphql/invoice.ts';

const LIVE_WAIT_MS = 100;

export type UseInvoice = {
  /** Undefined while it loads, and when that failed. */
  readonly invoice: InvoiceDetailFragment | undefined;
  readonly error: unknown;
  readonly retry: () => void;
};

/** One invoice, read again whenever the server says that it changed. */
export const useInvoice = (id: string): UseInvoice => {
  const { data, previousData, error, refetch } = useQuery(INVOICE, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const reload = (): void => {
    refetch().catch(() => undefined);
  };
  useLiveChanges({
    type: LiveRecordType.INVOICE,
    waitMs: LIVE_WAIT_MS,
    onChanges: (changes) => {
      if (changes === 'all' || changes.ids.has(id)) reload();
    },
  });

  const known = data?.invoice ?? (error ? previousData?.invoice : undefined);
  const invoice = known?.id === id ? known : undefined;

  return { invoice, error: invoice === undefined ? error : undefined, retry: reload };
};
