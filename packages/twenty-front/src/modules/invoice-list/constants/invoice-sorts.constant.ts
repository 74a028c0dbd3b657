import { type InvoiceSortField, type SortDirection } from '../../../generated/graphql';

export type InvoiceSortChoice = {
  readonly field: InvoiceSortField;
  readonly direction: SortDirection;
  readonly label: string;
};

/** The first is what one sees without choosing. */
export const INVOICE_SORTS: readonly [InvoiceSortChoice, ...InvoiceSortChoice[]] = [
  { field: 'CREATED_AT', direction: 'DESC', label: 'Newest first' },
  { field: 'CREATED_AT', direction: 'ASC', label: 'Oldest first' },
  { field: 'DUE_DATE', direction: 'ASC', label: 'Due date, earliest first' },
  { field: 'DUE_DATE', direction: 'DESC', label: 'Due date, latest first' },
  { field: 'NUMBER', direction: 'ASC', label: 'Number, lowest first' },
  { field: 'NUMBER', direction: 'DESC', label: 'Number, highest first' },
  { field: 'TOTAL', direction: 'DESC', label: 'Total, highest first' },
  { field: 'TOTAL', direction: 'ASC', label: 'Total, lowest first' },
];
