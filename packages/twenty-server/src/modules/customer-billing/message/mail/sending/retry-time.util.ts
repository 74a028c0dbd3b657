const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 60 * 60 * 1000;
const GIVE_UP_AFTER_MS = 3 * 24 * 60 * 60 * 1000;

/** When to try again after so many attempts: 30 s, doubling to an hour; null after three days. */
export const decideRetryTime = ({
  attempts,
  queuedAt,
  now,
}: {
  attempts: number;
  queuedAt: Date;
  now: Date;
}): Date | null => {
  if (now.getTime() - queuedAt.getTime() >= GIVE_UP_AFTER_MS) return null;
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_PAUSE_MS);
  return new Date(now.getTime() + pause);
};
