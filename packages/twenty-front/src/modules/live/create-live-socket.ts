import { createClient, type Client } from 'graphql-ws';
import { createConnectionState, type ConnectionState } from './connection-state.ts';

const MAXIMUM_WAIT_MS = 15_000;

export type LiveSocket = { readonly client: Client; readonly state: ConnectionState };

const waitBeforeRetry = (retries: number): Promise<void> => {
  // Spread, so that all tabs do not come back in the same instant after a restart of the server.
  const wait = Math.min(MAXIMUM_WAIT_MS, 500 * 2 ** retries) * (0.5 + Math.random() / 2);
  return new Promise((resolve) => {
    setTimeout(resolve, wait);
  });
};

/** One websocket per tab, opened by the first subscription, that never gives up. */
export const createLiveSocket = (): LiveSocket => {
  const state = createConnectionState();
  const { protocol, host } = window.location;
  const client = createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    keepAlive: 12_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: waitBeforeRetry,
    shouldRetry: () => true,
    on: {
      connected: () => state.set('live'),
      closed: () => state.set('paused'),
    },
  });

  return { client, state };
};
