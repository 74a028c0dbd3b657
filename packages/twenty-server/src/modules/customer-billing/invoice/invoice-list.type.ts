import type { CurrencyCode } from 'twenty-shared';
import type { Invoice } from './invoice.type.ts';

export const InvoiceView = {
  ALL: 'ALL',
  DRAFT: 'DRAFT',
  OPEN: 'OPEN',
  OVERDUE: 'OVERDUE',
  PROCESSING: 'PROCESSING',
  PAID: 'PAID',
  FAILED: 'FAILED',
  DISPUTED: 'DISPUTED',
} as const;
export type InvoiceView = (typeof InvoiceView)[keyof typeof InvoiceView];

export const InvoiceSortField = {
  CREATED_AT: 'CREATED_AT',
  DUE_DATE: 'DUE_DATE',
  NUMBER: 'NUMBER',
  TOTAL: 'TOTAL',
} as const;
export type InvoiceSortField = (typeof InvoiceSortField)[keyof typeof InvoiceSortField];

export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type SortDirection = (typeof SortDirection)[keyof typeof SortDirection];

export type InvoiceSort = { field: InvoiceSortField; direction: SortDirection };

export type InvoiceFilter = {
  workspaceId: string;
  view: InvoiceView;
  /** Part of a number or of a company's name, in any case. */
  search: string | null;
  /** YYYY-MM-DD in the workspace's time zone: what "overdue" is measured against. */
  today: string;
};

export type InvoicePageRequest = InvoiceFilter & {
  sort: InvoiceSort;
  first: number;
  /** Where the last invoice seen stands (see INVOICE_LIST_POSITIONS), null for the first page. */
  after: readonly string[] | null;
};

export type InvoicePage = { invoices: Invoice[]; hasNextPage: boolean };

/** The filter of sums: where money is summed in live mode, invoices made with a test key are left out. */
export type InvoiceSumFilter = InvoiceFilter & { withTestInvoices: boolean };

/** How many invoices were made on a connection, and on how many of them something is still owed. */
export type ConnectionInvoiceCounts = { readonly all: number; readonly open: number };

/** Over everything the filter lets through, not over one page. Void invoices are not counted as money. */
export type InvoiceCurrencySum = {
  currency: CurrencyCode;
  totalMinor: bigint;
  owedMinor: bigint;
  count: number;
};
