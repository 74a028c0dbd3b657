import { useEffect, useRef } from 'react';

/** Polls for as long as `isOn`. */
export const usePolling = (isOn: boolean, start: () => void, stop: () => void): void => {
  const latest = useRef({ start, stop });
  useEffect(() => {
    latest.current = { start, stop };
  });
  useEffect(() => {
    if (!isOn) return undefined;
    latest.current.start();
    return () => latest.current.stop();
  }, [isOn]);
};
