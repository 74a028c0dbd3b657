import type {
  InvoiceCurrencySum,
  InvoiceFilter,
  InvoicePage,
  InvoicePageRequest,
  InvoiceView,
} from './invoice-list.type.ts';

/** Reads for the list of invoices. */
export abstract class InvoiceListRepository {
  /** @throws AppException INPUT_INVALID for a position that does not belong to the sort order. */
  abstract list(request: InvoicePageRequest): Promise<InvoicePage>;

  abstract count(filter: InvoiceFilter): Promise<number>;

  abstract viewCounts(
    filter: Pick<InvoiceFilter, 'workspaceId' | 'today'>,
  ): Promise<Record<InvoiceView, number>>;

  /** One per currency in use, by code; over everything the filter lets through. */
  abstract sumsByCurrency(filter: InvoiceFilter): Promise<InvoiceCurrencySum[]>;
}
