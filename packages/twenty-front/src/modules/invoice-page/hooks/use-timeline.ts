import { useQuery } from '@apollo/client/react';
import { LiveRecordType } from 'twenty-shared';
import { type InvoiceTimelineQuery } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { showProblem } from '../../ui/utils/show-snackbar.tsx';
import { INVOICE_TIMELINE } from '../graphql/invoice.ts';

export type TimelineEntry = InvoiceTimelineQuery['invoice']['timeline']['edges'][number]['node'];

export type Timeline = {
  readonly entries: readonly TimelineEntry[] | undefined;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
};

const PAGE_SIZE = 50;
const LIVE_WAIT_MS = 100;

export const useTimeline = (invoiceId: string): Timeline => {
  const { data, error, loading, fetchMore, refetch } = useQuery(INVOICE_TIMELINE, {
    variables: { id: invoiceId, first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    // A refetch would otherwise fold up the older pages a person has opened.
    refetchWritePolicy: 'merge',
  });
  const reload = (): void => {
    refetch().catch(() => undefined);
  };
  useLiveChanges({
    type: LiveRecordType.INVOICE,
    waitMs: LIVE_WAIT_MS,
    onChanges: (changes) => {
      if (changes === 'all' || changes.ids.has(invoiceId)) reload();
    },
  });
  const timeline = data?.invoice.timeline;

  return {
    entries: timeline?.edges.map(({ node }) => node),
    error: timeline === undefined ? error : undefined,
    hasMore: timeline?.pageInfo.hasNextPage ?? false,
    loading,
    loadMore: () => {
      fetchMore({ variables: { after: timeline?.pageInfo.endCursor ?? null } }).catch(
        (failure: unknown) => showProblem('Older entries could not be loaded', toProblem(failure)),
      );
    },
    retry: reload,
  };
};
