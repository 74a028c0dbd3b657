import type { CurrencyCode } from 'twenty-shared';
import type { SortDirection } from '../invoice/invoice-list.type.ts';
import type { Payment } from './payment.type.ts';

export const PaymentView = {
  ALL: 'ALL',
  SUCCEEDED: 'SUCCEEDED',
  PROCESSING: 'PROCESSING',
  FAILED: 'FAILED',
  REFUNDS: 'REFUNDS',
  DISPUTES: 'DISPUTES',
  OUTSIDE_STRIPE: 'OUTSIDE_STRIPE',
} as const;
export type PaymentView = (typeof PaymentView)[keyof typeof PaymentView];

export const PaymentSortField = { OCCURRED_AT: 'OCCURRED_AT', AMOUNT: 'AMOUNT' } as const;
export type PaymentSortField = (typeof PaymentSortField)[keyof typeof PaymentSortField];

export type PaymentSort = { field: PaymentSortField; direction: SortDirection };

export type PaymentFilter = {
  workspaceId: string;
  view: PaymentView;
  /** One of Stripe's ids, or part of an invoice number, a company's name or a method, in any case. */
  search: string | null;
  /** YYYY-MM-DD, both included, by the calendar of `timeZone`. */
  from: string | null;
  to: string | null;
  /** IANA name. */
  timeZone: string;
};

export type PaymentPageRequest = PaymentFilter & {
  sort: PaymentSort;
  first: number;
  /** Where the last row seen stands (see PAYMENT_LIST_POSITIONS), null for the first page. */
  after: readonly string[] | null;
};

export type PaymentPage = { payments: Payment[]; hasNextPage: boolean };

/** The filter of sums: where money is summed in live mode, money of a test key is left out. */
export type PaymentSumFilter = PaymentFilter & { withTestPayments: boolean };

/**
 * Over everything the filter lets through, in minor units. `inMinor`: payments that succeeded, customer credit left out
 * since its money came in before. `outMinor`, positive: refunds on their way or done, and disputes lost.
 * `netMinor` = in − out − fee.
 */
export type PaymentCurrencySum = {
  currency: CurrencyCode;
  count: number;
  inMinor: bigint;
  outMinor: bigint;
  feeMinor: bigint;
  netMinor: bigint;
};
