import { type PaymentSortField, type SortDirection } from '../../../generated/graphql';

export type PaymentSortChoice = {
  readonly field: PaymentSortField;
  readonly direction: SortDirection;
  readonly label: string;
};

/** The first is what one sees without choosing. */
export const PAYMENT_SORTS: readonly [PaymentSortChoice, ...PaymentSortChoice[]] = [
  { field: 'OCCURRED_AT', direction: 'DESC', label: 'Newest first' },
  { field: 'OCCURRED_AT', direction: 'ASC', label: 'Oldest first' },
  { field: 'AMOUNT', direction: 'DESC', label: 'Amount, highest first' },
  { field: 'AMOUNT', direction: 'ASC', label: 'Amount, lowest first' },
];
