import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { type CompaniesQuery } from '../../../generated/graphql';
import { COMPANIES } from '../graphql/companies.ts';

export type CompanyRow = CompaniesQuery['companies']['edges'][number]['node'];

// What fits beneath the field without scrolling, with the way to a new company as the last.
const OFFERED = 8;
const PATIENCE_MS = 200;

export const useCompanySearch = (
  text: string,
): { readonly companies: readonly CompanyRow[]; readonly loading: boolean } => {
  const [search] = useDebouncedValue(text.trim(), PATIENCE_MS);
  const { data, previousData, loading } = useQuery(COMPANIES, {
    variables: { first: OFFERED, search: search === '' ? null : search },
  });
  const companies = (data ?? previousData)?.companies.edges.map(({ node }) => node) ?? [];

  return { companies, loading };
};
