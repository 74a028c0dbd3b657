import { useMutation, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { LiveRecordType } from 'twenty-shared';
import { type NotificationsQuery } from '../../../generated/graphql';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { showProblem } from '../../ui/utils/show-snackbar.tsx';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { MARK_NOTIFICATIONS_READ, NOTIFICATIONS } from '../graphql/notifications.ts';

export type Notification = NotificationsQuery['notifications']['edges'][number]['node'];

export type Notifications = {
  readonly items: readonly Notification[];
  readonly unreadCount: number;
  readonly loading: boolean;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
  /** Null marks all. */
  readonly markRead: (ids: readonly string[] | null) => void;
};

const PAGE_SIZE = 20;
const LIVE_WAIT_MS = 100;

export const useNotifications = (): Notifications => {
  const { data, loading, error, refetch, fetchMore } = useQuery(NOTIFICATIONS, {
    variables: { first: PAGE_SIZE },
    // A refetch would otherwise fold up the older pages a person has opened.
    refetchWritePolicy: 'merge',
  });
  const reload = useCallback((): void => {
    refetch().catch(() => undefined);
  }, [refetch]);
  useLiveChanges({
    type: LiveRecordType.NOTIFICATION,
    waitMs: LIVE_WAIT_MS,
    onChanges: reload,
  });

  const [mark] = useMutation(MARK_NOTIFICATIONS_READ);
  const connection = data?.notifications;

  return {
    items: connection?.edges.map(({ node }) => node) ?? [],
    unreadCount: connection?.unreadCount ?? 0,
    loading: loading && connection === undefined,
    error: connection === undefined ? error : undefined,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loadMore: () => {
      const after = connection?.pageInfo.endCursor ?? null;
      fetchMore({ variables: { first: PAGE_SIZE, after } }).catch((failure: unknown) =>
        showProblem('Older notifications could not be loaded', toProblem(failure)),
      );
    },
    retry: reload,
    markRead: (ids) => {
      mark({ variables: { ids: ids === null ? null : [...ids] } })
        .then(reload)
        .catch((failure: unknown) => showProblem('Notifications stay unread', toProblem(failure)));
    },
  };
};
