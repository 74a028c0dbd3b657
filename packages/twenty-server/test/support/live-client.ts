import { createClient } from 'graphql-ws';
import type { TestClient } from './test-client.ts';

export type ReceivedChange = { readonly type: string; readonly id: string };

/** Somebody subscribed over a real WebSocket. */
export type LiveClient = {
  /** What arrived, in order. */
  readonly changes: readonly ReceivedChange[];
  /** Resolves once the server accepted the socket and the subscription was sent; rejects when it refuses. */
  readonly connected: Promise<void>;
  /** Resolves when the socket closes: with its close code. */
  readonly closed: Promise<number>;
  dispose(): Promise<void>;
};

const LIVE_CHANGES = 'subscription { liveChanges { type id } }';

const socketWith = (headers: Record<string, string>) =>
  class extends WebSocket {
    constructor(url: string | URL, protocols: string) {
      super(url, { protocols, headers });
    }
  };

/** Subscribes to `liveChanges` (or sends `query`) as `client`, naming the app's own origin unless told otherwise. */
export const createLiveClient = ({
  url,
  client,
  origin = url,
  query = LIVE_CHANGES,
}: {
  url: string;
  client: TestClient;
  origin?: string;
  query?: string;
}): LiveClient => {
  const changes: ReceivedChange[] = [];
  const socketClient = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: socketWith({ cookie: client.cookie, origin }),
    retryAttempts: 0,
  });
  const closed = new Promise<number>((resolve) => {
    socketClient.on('closed', (event) => resolve((event as CloseEvent).code));
  });
  const connected = new Promise<void>((resolve, reject) => {
    socketClient.on('connected', () => resolve());
    socketClient.on('closed', () => reject(new Error('The server refused the socket')));
  });
  connected.catch(() => undefined);
  socketClient.subscribe<{ liveChanges: ReceivedChange }>(
    { query },
    {
      next: ({ data }) => {
        if (data?.liveChanges !== undefined) changes.push(data.liveChanges);
      },
      error: () => undefined,
      complete: () => undefined,
    },
  );
  return {
    changes,
    connected,
    closed,
    dispose: async () => {
      await socketClient.dispose();
    },
  };
};
