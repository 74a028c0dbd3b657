import { LiveRecordType } from 'twenty-shared';
import { type PaymentRowFragment, type PaymentsQuery } from '../../../generated/graphql';
import { type PagedList, usePagedList } from '../../apollo/hooks/use-paged-list.ts';
import { PAYMENTS } from '../graphql/payments.ts';
import { type PaymentListParameters } from '../utils/payment-list-parameters.util.ts';

export const PAGE_SIZE = 50;
const LIVE_WAIT_MS = 250;

export type PaymentSums = PaymentsQuery['payments']['sums'];
export type PaymentList = Omit<PagedList<PaymentsQuery['payments']>, 'shown'> & {
  readonly rows: readonly PaymentRowFragment[];
  readonly sums: PaymentSums;
};

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Payments, refunds and disputes of a view. A change of a payment is told as one of its invoice. */
export const usePaymentList = (parameters: PaymentListParameters): PaymentList => {
  const { view, search, sort, from, to } = parameters;
  const { field, direction } = sort;
  const { shown, ...list } = usePagedList({
    query: PAYMENTS,
    field: 'payments',
    variables: {
      first: PAGE_SIZE,
      view,
      search: orNull(search),
      sort: { field, direction },
      from: orNull(from),
      to: orNull(to),
    },
    live: { type: LiveRecordType.INVOICE, waitMs: LIVE_WAIT_MS },
  });

  return { ...list, rows: shown?.edges.map(({ node }) => node) ?? [], sums: shown?.sums ?? [] };
};
