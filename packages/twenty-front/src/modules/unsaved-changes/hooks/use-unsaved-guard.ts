import { useEffect, useRef } from 'react';
import { type Blocker, useBlocker } from 'react-router';

export type UnsavedGuard = {
  readonly blocker: Blocker;
  /** What is on screen is saved: leaving needs no question. */
  readonly release: () => void;
};

/**
 * Asks before a page with unsaved changes is left, inside the app and, in the browser's words, out of it. `onRelease`
 * is told when they are saved, or given up on purpose.
 */
export const useUnsavedGuard = (isDirty: boolean, onRelease: () => void): UnsavedGuard => {
  const isReleased = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && !isReleased.current && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!isReleased.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  return {
    blocker:
      blocker.state === 'blocked'
        ? {
            ...blocker,
            proceed: () => {
              onRelease();
              blocker.proceed();
            },
          }
        : blocker,
    release: () => {
      isReleased.current = true;
      onRelease();
    },
  };
};
