import { createContext, useContext, useSyncExternalStore } from 'react';

export type ConnectionStateName = 'connecting' | 'live' | 'paused';

/** Where the websocket stands, readable outside React, since the socket lives outside it. */
export type ConnectionState = {
  readonly get: () => ConnectionStateName;
  readonly set: (name: ConnectionStateName) => void;
  /** Tells of every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

export const createConnectionState = (): ConnectionState => {
  let current: ConnectionStateName = 'connecting';
  const listeners = new Set<() => void>();

  return {
    get: () => current,
    set: (name) => {
      if (name === current) return;
      current = name;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const ConnectionStateContext = createContext<ConnectionState>(createConnectionState());

export const useConnectionState = (): ConnectionStateName => {
  const state = useContext(ConnectionStateContext);
  return useSyncExternalStore(state.subscribe, state.get);
};
