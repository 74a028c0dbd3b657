/** Stripe's list goes back thirty days; a day is left for clocks that differ. */
export const OLDEST_GAP_MS = 29 * 24 * 60 * 60 * 1000;

/** Looked at again every time: Stripe may list an event later than it dates it. */
export const OVERLAP_MS = 2 * 60 * 60 * 1000;

const WINDOW_MS = 6 * 60 * 60 * 1000;

/** A stretch of Stripe's list; `until` null: up to now. */
export type EventWindow = { readonly from: Date; readonly until: Date | null };

/**
 * What to read of Stripe's list, the oldest first, so that a run that is cut short has not looked in vain: the cursor
 * moves with every window. FULL_COMPARISON when Stripe no longer lists all that happened since the cursor.
 */
export const planWindows = ({
  cursorAt,
  startAt,
  now,
}: {
  cursorAt: Date | null;
  /** Where a connection begins that was never looked at. */
  startAt: Date;
  now: Date;
}): EventWindow[] | 'FULL_COMPARISON' => {
  if (cursorAt !== null && now.getTime() - cursorAt.getTime() > OLDEST_GAP_MS) {
    return 'FULL_COMPARISON';
  }
  const oldest = now.getTime() - OLDEST_GAP_MS;
  const begin = Math.max(oldest, (cursorAt ?? startAt).getTime() - OVERLAP_MS);
  const windows: EventWindow[] = [];
  let from = begin;
  for (; from + WINDOW_MS < now.getTime(); from += WINDOW_MS) {
    windows.push({ from: new Date(from), until: new Date(from + WINDOW_MS) });
  }
  return [...windows, { from: new Date(from), until: null }];
};
