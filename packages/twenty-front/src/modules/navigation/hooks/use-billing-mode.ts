import { useQuery } from '@apollo/client/react';
import { LiveRecordType } from 'twenty-shared';
import { type BillingModeQuery } from '../../../generated/graphql';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { BILLING_MODE } from '../graphql/billing-mode.ts';

export type BillingMode = BillingModeQuery['billingMode'];

const POLL_MS = 60_000;
const LIVE_WAIT_MS = 500;

/** Undefined until it is known. */
export const useBillingMode = (): BillingMode | undefined => {
  const { data, refetch } = useQuery(BILLING_MODE, { pollInterval: POLL_MS });
  const reload = (): void => {
    refetch().catch(() => undefined);
  };
  useLiveChanges({ type: LiveRecordType.CONNECTION, waitMs: LIVE_WAIT_MS, onChanges: reload });
  // Invoices change when an event came in, so "event 12 sec. ago" is out of date too.
  useLiveChanges({ type: LiveRecordType.INVOICE, waitMs: LIVE_WAIT_MS, onChanges: reload });

  return data?.billingMode;
};
