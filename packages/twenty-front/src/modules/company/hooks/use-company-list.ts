import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { COMPANIES } from '../graphql/companies.ts';
import { type CompanyRow } from './use-company-search.ts';

const PAGE_SIZE = 50;

export type CompanyList = {
  readonly rows: readonly CompanyRow[];
  readonly totalCount: number;
  readonly loading: boolean;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly more: 'idle' | 'loading' | 'failed';
  readonly loadMore: () => void;
  readonly retry: () => void;
};

export const useCompanyList = (search: string): CompanyList => {
  const { data, previousData, error, fetchMore, refetch } = useQuery(COMPANIES, {
    variables: { first: PAGE_SIZE, search: search === '' ? null : search },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [more, setMore] = useState<'idle' | 'loading' | 'failed'>('idle');
  const shown = (data ?? (error === undefined ? previousData : undefined))?.companies;

  return {
    rows: shown?.edges.map(({ node }) => node) ?? [],
    totalCount: shown?.totalCount ?? 0,
    loading: shown === undefined && error === undefined,
    error: shown === undefined ? error : undefined,
    hasMore: data?.companies.pageInfo.hasNextPage ?? false,
    more,
    loadMore: () => {
      setMore('loading');
      fetchMore({ variables: { after: data?.companies.pageInfo.endCursor ?? null } })
        .then(() => setMore('idle'))
        .catch(() => setMore('failed'));
    },
    retry: () => {
      refetch().catch(() => undefined);
    },
  };
};
