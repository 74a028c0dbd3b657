import { useEffect, useState } from 'react';
import { useConnectionState } from '../connection-state.ts';

const PATIENCE_MS = 4000;

/** True once live updates have been away for longer than a reconnect takes. */
export const useIsPaused = (): boolean => {
  const state = useConnectionState();
  const [isPaused, setIsPaused] = useState(false);

  useEffect(() => {
    if (state !== 'paused') {
      setIsPaused(false);
      return undefined;
    }
    const timer = setTimeout(() => setIsPaused(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [state]);

  return isPaused;
};
