import type { CurrencyCode } from 'twenty-shared';
import type {
  ConnectionInvoiceCounts,
  InvoiceCurrencySum,
  InvoiceFilter,
  InvoicePage,
  InvoicePageRequest,
  InvoiceSumFilter,
  InvoiceView,
} from './invoice-list.type.ts';
import type { Invoice } from './invoice.type.ts';

/** Reads for the list of invoices. */
export abstract class InvoiceListRepository {
  /** @throws AppException INPUT_INVALID for a position that does not belong to the sort order. */
  abstract list(request: InvoicePageRequest): Promise<InvoicePage>;

  abstract count(filter: InvoiceFilter): Promise<number>;

  abstract viewCounts(
    filter: Pick<InvoiceFilter, 'workspaceId' | 'today'>,
  ): Promise<Record<InvoiceView, number>>;

  /** One per currency in use, by code; over everything the filter lets through. */
  abstract sumsByCurrency(filter: InvoiceSumFilter): Promise<InvoiceCurrencySum[]>;

  /** By connection; one without invoices is missing. */
  abstract countByConnection(
    filter: Pick<InvoiceFilter, 'workspaceId'>,
  ): Promise<ReadonlyMap<string, ConnectionInvoiceCounts>>;

  /** Those of the workspace among them. */
  abstract findByIds(keys: { workspaceId: string; ids: readonly string[] }): Promise<Invoice[]>;

  /** The currencies something is owed in, by connection; one where nothing is owed is missing. */
  abstract openCurrenciesByConnection(
    filter: Pick<InvoiceFilter, 'workspaceId'>,
  ): Promise<ReadonlyMap<string, readonly CurrencyCode[]>>;
}
