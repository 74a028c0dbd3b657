import { useMutation, useQuery } from '@apollo/client/react';
import { LiveRecordType } from 'twenty-shared';
import { type RecoveryStateFieldsFragment } from '../../../generated/graphql';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { useSettingsAction } from '../../stripe-settings/hooks/use-settings-action.ts';
import { type Action } from '../../ui/hooks/use-action.ts';
import { RECOVER_MISSED_EVENTS, RECOVERY_STATES } from '../graphql/agreement.ts';

export type RecoveryState = RecoveryStateFieldsFragment;

const POLL_MS = 15_000;
const LIVE_WAIT_MS = 1000;

export type UseRecoveryStates = {
  readonly states: readonly RecoveryState[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
};

export const useRecoveryStates = (): UseRecoveryStates => {
  const { data, error, refetch } = useQuery(RECOVERY_STATES, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    pollInterval: POLL_MS,
  });
  const retry = (): void => {
    refetch().catch(() => undefined);
  };
  useLiveChanges({ type: LiveRecordType.CONNECTION, waitMs: LIVE_WAIT_MS, onChanges: retry });

  return {
    states: data?.recoveryStates,
    error: data === undefined ? error : undefined,
    retry,
  };
};

/** Looks for events that never arrived, for one connection. */
export const useRecoverMissedEvents = (connectionId: string): Action<void> => {
  const [recoverMissedEvents] = useMutation(RECOVER_MISSED_EVENTS);
  return useSettingsAction({
    send: async () => {
      const { data } = await recoverMissedEvents({ variables: { connectionId } });
      const state = data?.recoverMissedEvents;
      const count = state?.lastRecoveredCount ?? 0;
      if (state?.running) return { title: 'Looking for missed events' };
      return count === 0
        ? { title: 'No event was missed' }
        : {
            title: count === 1 ? '1 missed event found' : `${count} missed events found`,
            detail: 'Their invoices are computed anew from what Stripe says now.',
          };
    },
    failed: 'Missed events could not be looked for',
  });
};
