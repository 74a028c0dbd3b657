import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { LiveRecordType } from 'twenty-shared';
import { type InvoiceRowFragment, type InvoicesQuery } from '../../../generated/graphql';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { INVOICES } from '../graphql/invoices.ts';
import { type InvoiceListParameters } from '../utils/invoice-list-parameters.util.ts';
import { loadInvoicePages } from '../utils/load-invoice-pages.util.ts';

export const PAGE_SIZE = 50;
const LIVE_WAIT_MS = 250;

export type InvoiceList = {
  readonly rows: readonly InvoiceRowFragment[];
  readonly totalCount: number;
  readonly sums: InvoicesQuery['invoices']['sums'];
  /** Nothing to show yet. */
  readonly loading: boolean;
  /** The rows are those of the view before, while this one loads. */
  readonly stale: boolean;
  /** Failed with nothing to show. */
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly loadMoreFailed: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
};

/** The invoices of a view, page after page, fresh when it opens and at every live change. */
export const useInvoiceList = ({ view, search, sort }: InvoiceListParameters): InvoiceList => {
  const client = useApolloClient();
  const { field, direction } = sort;
  const variables = {
    first: PAGE_SIZE,
    view,
    search: search === '' ? null : search,
    sort: { field, direction },
  };
  const { data, previousData, error, fetchMore, refetch } = useQuery(INVOICES, {
    variables,
  });
  const connection = data?.invoices;
  const loadedCount = connection?.edges.length ?? 0;

  // All loaded pages are read again and written at once: the list neither shrinks nor jumps.
  const reload = useCallback(async (): Promise<void> => {
    const invoices = await loadInvoicePages({
      client,
      variables: { view, search: search === '' ? null : search, sort: { field, direction } },
      pageSize: PAGE_SIZE,
      count: Math.max(loadedCount, PAGE_SIZE),
    });
    client.writeQuery({
      query: INVOICES,
      variables: {
        first: PAGE_SIZE,
        view,
        search: search === '' ? null : search,
        sort: { field, direction },
      },
      data: { invoices },
      overwrite: true,
    });
  }, [client, view, search, field, direction, loadedCount]);
  const reloadQuietly = useCallback((): void => {
    reload().catch(() => undefined);
  }, [reload]);

  useLiveChanges({
    type: LiveRecordType.INVOICE,
    waitMs: LIVE_WAIT_MS,
    onChanges: reloadQuietly,
  });

  // What came from the cache is shown at once and read again behind it.
  const reloadIfShown = useRef(() => {});
  useEffect(() => {
    reloadIfShown.current = connection === undefined ? () => {} : reloadQuietly;
  });
  useEffect(() => reloadIfShown.current(), [view, search, field, direction]);

  const [more, setMore] = useState<'idle' | 'loading' | 'failed'>('idle');
  const endCursor = connection?.pageInfo.endCursor;
  const loadMore = useCallback((): void => {
    setMore('loading');
    fetchMore({ variables: { after: endCursor ?? null } })
      .then(() => setMore('idle'))
      .catch(() => setMore('failed'));
  }, [fetchMore, endCursor]);

  // While another view loads, the old rows stay on screen only as long as nothing is known to be wrong.
  const shown = connection ?? (error === undefined ? previousData?.invoices : undefined);

  return {
    rows: shown?.edges.map(({ node }) => node) ?? [],
    totalCount: shown?.totalCount ?? 0,
    sums: shown?.sums ?? [],
    loading: shown === undefined && error === undefined,
    stale: connection === undefined && shown !== undefined,
    error: shown === undefined ? error : undefined,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: more === 'loading',
    loadMoreFailed: more === 'failed',
    loadMore,
    retry: () => {
      refetch().catch(() => undefined);
    },
  };
};
