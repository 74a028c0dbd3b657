import { useApolloClient } from '@apollo/client/react';
import { useContext, useEffect } from 'react';
import { CURRENT_USER } from '../../auth/graphql/current-user.ts';
import { ConnectionStateContext } from '../connection-state.ts';
import { LIVE_CHANGES } from '../graphql/live-changes.ts';
import { LiveChangesContext } from '../live-changes.ts';

const RESUBSCRIBE_AFTER_MS = 5000;
// A socket that opens later than this may have missed a change since the first queries ran.
const PROMPT_MS = 1000;

/** The tab's one subscription, open while somebody is signed in. */
export const LiveChangesEffect = (): null => {
  const client = useApolloClient();
  const liveChanges = useContext(LiveChangesContext);
  const connectionState = useContext(ConnectionStateContext);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop = (): void => undefined;
    const startedAt = Date.now();
    let wasLive = connectionState.get() === 'live';

    const subscribe = (): void => {
      const subscription = client.subscribe({ query: LIVE_CHANGES }).subscribe({
        next: ({ data }) => {
          if (data?.liveChanges) liveChanges.announce(data.liveChanges);
        },
        error: subscribeLater,
        complete: subscribeLater,
      });
      stop = () => subscription.unsubscribe();
    };
    const subscribeLater = (): void => {
      timer = setTimeout(subscribe, RESUBSCRIBE_AFTER_MS);
    };
    const stopWatching = connectionState.subscribe(() => {
      if (connectionState.get() !== 'live') {
        // The server also closes the socket of a session that has ended.
        client.refetchQueries({ include: [CURRENT_USER] }).catch(() => undefined);
        return;
      }
      if (wasLive || Date.now() - startedAt > PROMPT_MS) liveChanges.announceGap();
      wasLive = true;
    });
    subscribe();

    return () => {
      clearTimeout(timer);
      stopWatching();
      stop();
    };
  }, [client, connectionState, liveChanges]);

  return null;
};
