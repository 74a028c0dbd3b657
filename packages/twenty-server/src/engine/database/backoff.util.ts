const FIRST_MS = 100;
const LONGEST_MS = 10_000;

/** How long to wait before attempt `failedAttempts` + 1: 100 ms, doubled each time, at most 10 s. */
export const backoffMilliseconds = (failedAttempts: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failedAttempts, 20));
