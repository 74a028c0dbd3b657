import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { LiveRecordType } from 'twenty-shared';
import { type DriftFindingFieldsFragment, type DriftReportQuery } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { useSettingsAction } from '../../stripe-settings/hooks/use-settings-action.ts';
import { type Action } from '../../ui/hooks/use-action.ts';
import { showProblem } from '../../ui/utils/show-snackbar.tsx';
import { usePolling } from './use-polling.ts';
import { DRIFT_REPORT, REPAIR_DRIFT, START_DRIFT_REPORT } from '../graphql/agreement.ts';

export type DriftReport = NonNullable<DriftReportQuery['driftReport']>;
export type DriftFinding = DriftFindingFieldsFragment;

export type UseDriftReport = {
  /** Null before the first; undefined until known. */
  readonly report: DriftReport | null | undefined;
  readonly findings: readonly DriftFinding[];
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
  readonly start: Action<void>;
  readonly repair: Action<readonly string[]>;
};

const PAGE_SIZE = 50;
const LIVE_WAIT_MS = 500;
/** Beside the live updates, for a progress that moves faster than those are told. */
const RUNNING_POLL_MS = 2000;

const countWords = (count: number): string => (count === 1 ? '1 finding' : `${count} findings`);

export const useDriftReport = (): UseDriftReport => {
  const { data, error, refetch, fetchMore, startPolling, stopPolling } = useQuery(DRIFT_REPORT, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    // A refetch would otherwise fold up the older pages a person has opened.
    refetchWritePolicy: 'merge',
  });
  const reload = (): void => {
    refetch().catch(() => undefined);
  };
  useLiveChanges({ type: LiveRecordType.CONNECTION, waitMs: LIVE_WAIT_MS, onChanges: reload });
  useLiveChanges({ type: LiveRecordType.INVOICE, waitMs: LIVE_WAIT_MS, onChanges: reload });
  const report = data?.driftReport;
  usePolling(report?.state === 'RUNNING', () => startPolling(RUNNING_POLL_MS), stopPolling);

  const [startReport] = useMutation(START_DRIFT_REPORT);
  const start = useSettingsAction({
    send: async () => {
      await startReport();
      return {
        title: 'Comparing with Stripe',
        detail: 'Nothing is changed by it. You may leave this page.',
      };
    },
    failed: 'The comparison was not started',
  });
  const [repairDrift] = useMutation(REPAIR_DRIFT);
  const repair = useSettingsAction<readonly string[]>({
    send: async (findingIds) => {
      await repairDrift({ variables: { findingIds: [...findingIds] } });
      return {
        title: `${countWords(findingIds.length)} being repaired`,
        detail: 'What Stripe says now is taken over. No money moves.',
      };
    },
    failed: 'Nothing was repaired',
  });

  const [loadingMore, setLoadingMore] = useState(false);
  const pageInfo = report?.findings.pageInfo;
  return {
    report,
    findings: report?.findings.edges.map(({ node }) => node) ?? [],
    error: report === undefined ? error : undefined,
    hasMore: pageInfo?.hasNextPage ?? false,
    loadingMore,
    loadMore: () => {
      setLoadingMore(true);
      fetchMore({ variables: { after: pageInfo?.endCursor ?? null } })
        .catch((failure: unknown) =>
          showProblem('More findings could not be loaded', toProblem(failure)),
        )
        .finally(() => setLoadingMore(false));
    },
    retry: reload,
    start,
    repair,
  };
};
