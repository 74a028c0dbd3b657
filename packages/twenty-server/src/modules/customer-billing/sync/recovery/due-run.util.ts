const QUARTER_HOUR_MS = 15 * 60 * 1000;
const AFTER_FAILURE_MS = 4 * 60 * 1000;
const LONGEST_JITTER_MS = 2 * 60 * 1000;

/**
 * Whether a connection's events are to be compared now: every quarter of an hour, a little earlier for some than for
 * others so that they do not all ask at once, and sooner after a failure.
 */
export const isRunDue = ({
  lastRunAt,
  hasFailed,
  connectionId,
  now,
}: {
  /** Of a connection that was never looked at: when it was made. */
  lastRunAt: Date;
  hasFailed: boolean;
  connectionId: string;
  now: Date;
}): boolean => {
  const wait = hasFailed
    ? AFTER_FAILURE_MS
    : QUARTER_HOUR_MS - jitterOf(connectionId, LONGEST_JITTER_MS);
  return now.getTime() - lastRunAt.getTime() >= wait;
};

/** Evenly spread over connections, and always the same for one: below `range`. */
export const jitterOf = (connectionId: string, range: number): number =>
  Number.parseInt(connectionId.replaceAll('-', '').slice(-8), 16) % range;
