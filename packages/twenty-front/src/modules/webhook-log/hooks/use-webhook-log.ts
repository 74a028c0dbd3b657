import { useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { LiveRecordType } from 'twenty-shared';
import { type StripeEventState, type WebhookLogRowFragment } from '../../../generated/graphql';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { WEBHOOK_LOG } from '../graphql/webhook-log.ts';
import { type LogParameters, toLogFilter } from '../utils/log-parameters.util.ts';

export const PAGE_SIZE = 50;
const POLL_MS = 15_000;
const LIVE_WAIT_MS = 1000;

export type WebhookLogList = {
  readonly rows: readonly WebhookLogRowFragment[];
  /** Per state, whatever state is shown; undefined until known. */
  readonly counts: ReadonlyMap<StripeEventState, number> | undefined;
  /** In the view that is shown. */
  readonly totalCount: number;
  /** Nothing to show yet. */
  readonly loading: boolean;
  readonly stale: boolean;
  /** Failed with nothing to show. */
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly loadMoreFailed: boolean;
  readonly loadMore: () => void;
  readonly reload: () => void;
};

/** The stored events of a view, newest first, growing at the head by itself and at the tail when asked. */
export const useWebhookLog = (parameters: LogParameters): WebhookLogList => {
  const { states } = parameters.view;
  const { data, previousData, error, fetchMore, refetch } = useQuery(WEBHOOK_LOG, {
    variables: { first: PAGE_SIZE, filter: toLogFilter(parameters) },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    pollInterval: POLL_MS,
    // A refetch would otherwise fold up the older pages a person has opened.
    refetchWritePolicy: 'merge',
  });
  const reload = useCallback((): void => {
    refetch().catch(() => undefined);
  }, [refetch]);
  useLiveChanges({ type: LiveRecordType.CONNECTION, waitMs: LIVE_WAIT_MS, onChanges: reload });
  useLiveChanges({ type: LiveRecordType.INVOICE, waitMs: LIVE_WAIT_MS, onChanges: reload });

  const log = data?.webhookLog;
  const [more, setMore] = useState<'idle' | 'loading' | 'failed'>('idle');
  const endCursor = log?.pageInfo.endCursor;
  const loadMore = useCallback((): void => {
    setMore('loading');
    fetchMore({ variables: { after: endCursor ?? null } })
      .then(() => setMore('idle'))
      .catch(() => setMore('failed'));
  }, [fetchMore, endCursor]);

  // While another view loads, the old rows stay on screen only as long as nothing is known to be wrong.
  const shown = log ?? (error === undefined ? previousData?.webhookLog : undefined);
  const counts = shown && new Map(shown.counts.map(({ state, count }) => [state, count]));
  const totalCount = [...(counts ?? [])]
    .filter(([state]) => states.length === 0 || states.includes(state))
    .reduce((sum, [, count]) => sum + count, 0);

  return {
    rows: shown?.edges.map(({ node }) => node) ?? [],
    counts,
    totalCount,
    loading: shown === undefined && error === undefined,
    stale: log === undefined && shown !== undefined,
    error: shown === undefined ? error : undefined,
    hasMore: log?.pageInfo.hasNextPage ?? false,
    loadingMore: more === 'loading',
    loadMoreFailed: more === 'failed',
    loadMore,
    reload,
  };
};
