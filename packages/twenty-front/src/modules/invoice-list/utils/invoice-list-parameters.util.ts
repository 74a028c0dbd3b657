import { type InvoiceView } from '../../../generated/graphql';
import { INVOICE_SORTS, type InvoiceSortChoice } from '../constants/invoice-sorts.constant.ts';
import { INVOICE_VIEWS } from '../constants/invoice-views.constant.ts';

/** What the list shows; lives in the address, so that it can be sent to a colleague. */
export type InvoiceListParameters = {
  readonly view: InvoiceView;
  readonly search: string;
  readonly sort: InvoiceSortChoice;
};

export const sortKey = ({ field, direction }: Omit<InvoiceSortChoice, 'label'>): string =>
  `${field}-${direction}`.toLowerCase();

/** Whatever is missing or unknown falls back to what one sees without choosing. */
export const readInvoiceListParameters = (parameters: URLSearchParams): InvoiceListParameters => {
  const view = parameters.get('view')?.toUpperCase();
  const sort = parameters.get('sort');

  return {
    view: INVOICE_VIEWS.find((known) => known.view === view)?.view ?? 'ALL',
    search: parameters.get('search') ?? '',
    sort: INVOICE_SORTS.find((known) => sortKey(known) === sort) ?? INVOICE_SORTS[0],
  };
};

export const writeInvoiceListParameters = (
  parameters: InvoiceListParameters,
): Record<string, string> => ({
  ...(parameters.view === 'ALL' ? {} : { view: parameters.view.toLowerCase() }),
  ...(parameters.search === '' ? {} : { search: parameters.search }),
  ...(parameters.sort === INVOICE_SORTS[0] ? {} : { sort: sortKey(parameters.sort) }),
});
