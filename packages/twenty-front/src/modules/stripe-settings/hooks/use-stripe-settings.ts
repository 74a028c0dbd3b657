import { useQuery } from '@apollo/client/react';
import { LiveRecordType } from 'twenty-shared';
import { type BillingSettingsQuery } from '../../../generated/graphql';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { BILLING_SETTINGS } from '../graphql/billing-settings.ts';
import { STRIPE_CONNECTIONS } from '../graphql/stripe-connections.ts';
import { type StripeConnection } from '../utils/describe-connection.util.ts';

const POLL_MS = 30_000;
const LIVE_WAIT_MS = 500;

export type StripeSettings = {
  /** Undefined until both are known. */
  readonly loaded:
    | {
        readonly connections: readonly StripeConnection[];
        readonly settings: BillingSettingsQuery['billingSettings'];
      }
    | undefined;
  readonly error: unknown;
  readonly reload: () => void;
};

/** Connections and mode, kept fresh while somebody looks at them. */
export const useStripeSettings = (): StripeSettings => {
  const options = {
    pollInterval: POLL_MS,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  } as const;
  const connections = useQuery(STRIPE_CONNECTIONS, options);
  const settings = useQuery(BILLING_SETTINGS, options);
  const reload = (): void => {
    connections.refetch().catch(() => undefined);
    settings.refetch().catch(() => undefined);
  };
  useLiveChanges({ type: LiveRecordType.CONNECTION, waitMs: LIVE_WAIT_MS, onChanges: reload });

  const loaded =
    connections.data === undefined || settings.data === undefined
      ? undefined
      : {
          connections: connections.data.stripeConnections,
          settings: settings.data.billingSettings,
        };
  return {
    loaded,
    error: loaded === undefined ? (connections.error ?? settings.error) : undefined,
    reload,
  };
};
