import { useQuery } from '@apollo/client/react';
import { LiveRecordType } from 'twenty-shared';
import { type PaymentView } from '../../../generated/graphql';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { PAYMENT_VIEW_COUNTS } from '../graphql/payments.ts';

const LIVE_WAIT_MS = 400;

/** Undefined until known. */
export const usePaymentViewCounts = (): ReadonlyMap<PaymentView, number> | undefined => {
  const { data, refetch } = useQuery(PAYMENT_VIEW_COUNTS, { fetchPolicy: 'cache-and-network' });
  useLiveChanges({
    type: LiveRecordType.INVOICE,
    waitMs: LIVE_WAIT_MS,
    onChanges: () => {
      refetch().catch(() => undefined);
    },
  });

  return data && new Map(data.paymentViewCounts.map(({ view, count }) => [view, count]));
};
