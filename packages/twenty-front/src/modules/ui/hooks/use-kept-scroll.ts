import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const positions = new Map<string, number>();

/** Where a list was left is where "back" returns to; `isReady` once there is something to scroll. */
export const useKeptScroll = (isReady: boolean): RefObject<HTMLDivElement | null> => {
  const ref = useRef<HTMLDivElement>(null);
  const { pathname, search } = useLocation();
  const isBack = useNavigationType() === 'POP';
  const key = `${pathname}${search}`;

  useLayoutEffect(() => {
    const element = ref.current;
    if (!isReady || element === null) return undefined;
    if (isBack) element.scrollTop = positions.get(key) ?? 0;
    const remember = (): void => {
      positions.set(key, element.scrollTop);
    };
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [isReady, isBack, key]);

  return ref;
};
