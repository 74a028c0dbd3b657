import { LiveRecordType } from 'twenty-shared';
import { type InvoiceRowFragment, type InvoicesQuery } from '../../../generated/graphql';
import { type PagedList, usePagedList } from '../../apollo/hooks/use-paged-list.ts';
import { INVOICES } from '../graphql/invoices.ts';
import { type InvoiceListParameters } from '../utils/invoice-list-parameters.util.ts';

export const PAGE_SIZE = 50;
const LIVE_WAIT_MS = 250;

export type InvoiceList = Omit<PagedList<InvoicesQuery['invoices']>, 'shown'> & {
  readonly rows: readonly InvoiceRowFragment[];
  readonly sums: InvoicesQuery['invoices']['sums'];
};

/** The invoices of a view. */
export const useInvoiceList = ({ view, search, sort }: InvoiceListParameters): InvoiceList => {
  const { field, direction } = sort;
  const { shown, ...list } = usePagedList({
    query: INVOICES,
    field: 'invoices',
    variables: {
      first: PAGE_SIZE,
      view,
      search: search === '' ? null : search,
      sort: { field, direction },
    },
    live: { type: LiveRecordType.INVOICE, waitMs: LIVE_WAIT_MS },
  });

  return { ...list, rows: shown?.edges.map(({ node }) => node) ?? [], sums: shown?.sums ?? [] };
};
