import { useEffect, useState } from 'react';

/** Milliseconds since the epoch, renewed every `intervalMs`, for words like "12 seconds ago". */
export const useNow = (intervalMs: number): number => {
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), intervalMs);
    return () => clearInterval(timer);
  }, [intervalMs]);

  return now;
};
