import { createContext } from 'react';
import { type LiveRecordType } from 'twenty-shared';

/** Which records changed: their ids, or `all` after a gap in which changes may have been missed. */
export type LiveChangeSet = { readonly ids: ReadonlySet<string> } | 'all';
export type LiveChangeListener = (changes: LiveChangeSet) => void;

/** Hands what the server tells to the parts of the screen that show it. */
export type LiveChanges = {
  readonly listen: (type: LiveRecordType, listener: LiveChangeListener) => () => void;
  readonly announce: (change: { readonly type: LiveRecordType; readonly id: string }) => void;
  /** After a reconnect: everything on screen may be stale. */
  readonly announceGap: () => void;
};

export const createLiveChanges = (): LiveChanges => {
  const listeners = new Set<{ type: LiveRecordType; listener: LiveChangeListener }>();
  const tell = (changes: LiveChangeSet, type: LiveRecordType | null): void => {
    for (const entry of listeners) {
      if (type === null || entry.type === type) entry.listener(changes);
    }
  };

  return {
    listen: (type, listener) => {
      const entry = { type, listener };
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    announce: ({ type, id }) => tell({ ids: new Set([id]) }, type),
    announceGap: () => tell('all', null),
  };
};

export const LiveChangesContext = createContext<LiveChanges>(createLiveChanges());
