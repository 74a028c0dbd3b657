import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type LiveRecordType } from 'twenty-shared';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { loadPages } from '../utils/load-pages.util.ts';

type Row = { readonly id: string };
type ConnectionOf<Node extends Row> = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
};

export type PagedList<Connection> = {
  /** What is on screen; undefined while nothing is known. */
  readonly shown: Connection | undefined;
  readonly totalCount: number;
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

export type PagedListOptions<Key extends string, Connection, Variables> = {
  query: TypedDocumentNode<Record<Key, Connection>, Variables & OperationVariables>;
  /** The field of the query the list is in. */
  field: Key;
  /** All but `after`; `first` is the size of a page. */
  variables: Variables & { readonly first: number };
  live: { readonly type: LiveRecordType; readonly waitMs: number };
};

/** A list page after page, fresh when it opens and at every live change. */
export const usePagedList = <
  Key extends string,
  Connection extends ConnectionOf<Row>,
  Variables extends OperationVariables,
>({
  query,
  field,
  variables,
  live,
}: PagedListOptions<Key, Connection, Variables>): PagedList<Connection> => {
  const client = useApolloClient();
  const text = JSON.stringify(variables);
  const settled = useMemo(() => JSON.parse(text) as Variables & { first: number }, [text]);
  const { data, previousData, error, fetchMore, refetch } = useQuery<
    Record<Key, Connection>,
    Variables & OperationVariables
  >(query, { variables: settled });
  const read = (result: unknown): Connection | undefined =>
    (result as Record<Key, Connection> | undefined)?.[field];
  const connection = read(data);
  const loadedCount = connection?.edges.length ?? 0;

  // All loaded pages are read again and written at once: the list neither shrinks nor jumps.
  const reload = useCallback(async (): Promise<void> => {
    const loaded = await loadPages({
      readPage: async (after: string | null): Promise<Connection> => {
        const answer = await client.query<Record<Key, Connection>>({
          query,
          variables: { ...settled, after },
          fetchPolicy: 'no-cache',
        });
        const page = (answer.data as Record<Key, Connection> | undefined)?.[field];
        if (page === undefined) throw new Error(`The server answered without ${field}.`);
        return page;
      },
      count: Math.max(loadedCount, settled.first),
    });
    client.writeQuery({
      query,
      variables: settled,
      data: { [field]: loaded } as Record<Key, Connection>,
      overwrite: true,
    });
  }, [client, query, field, settled, loadedCount]);
  const reloadQuietly = useCallback((): void => {
    reload().catch(() => undefined);
  }, [reload]);

  useLiveChanges({ ...live, onChanges: reloadQuietly });

  // What came from the cache is shown at once and read again behind it.
  const reloadIfShown = useRef(() => {});
  useEffect(() => {
    reloadIfShown.current = connection === undefined ? () => {} : reloadQuietly;
  });
  useEffect(() => reloadIfShown.current(), [settled]);

  const [more, setMore] = useState<'idle' | 'loading' | 'failed'>('idle');
  const endCursor = connection?.pageInfo.endCursor;
  const loadMore = useCallback((): void => {
    setMore('loading');
    fetchMore({ variables: { ...settled, after: endCursor ?? null } })
      .then(() => setMore('idle'))
      .catch(() => setMore('failed'));
  }, [fetchMore, settled, endCursor]);

  // While another view loads, the old rows stay on screen only as long as nothing is known to be wrong.
  const shown = connection ?? (error === undefined ? read(previousData) : undefined);

  return {
    shown,
    totalCount: shown?.totalCount ?? 0,
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
