import { useContext, useEffect, useRef } from 'react';
import { type LiveRecordType } from 'twenty-shared';
import { LiveChangesContext, type LiveChangeSet } from '../live-changes.ts';

const merge = (waiting: LiveChangeSet | null, changes: LiveChangeSet): LiveChangeSet => {
  if (waiting === 'all' || changes === 'all') return 'all';
  return { ids: new Set([...(waiting?.ids ?? []), ...changes.ids]) };
};

/**
 * Calls back with the records that changed, gathered over `waitMs`, so that the seven events of one payment cost
 * one refetch.
 */
export const useLiveChanges = (options: {
  type: LiveRecordType;
  waitMs: number;
  onChanges: (changes: LiveChangeSet) => void;
}): void => {
  const { type, waitMs, onChanges } = options;
  const liveChanges = useContext(LiveChangesContext);
  const latestCallback = useRef(onChanges);

  useEffect(() => {
    latestCallback.current = onChanges;
  }, [onChanges]);

  useEffect(() => {
    let waiting: LiveChangeSet | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = (): void => {
      const changes = waiting;
      waiting = null;
      timer = undefined;
      if (changes !== null) latestCallback.current(changes);
    };
    const stop = liveChanges.listen(type, (changes) => {
      waiting = merge(waiting, changes);
      timer ??= setTimeout(flush, waitMs);
    });

    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [liveChanges, type, waitMs]);
};
