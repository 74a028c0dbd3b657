const FIRST_DELAY_SECONDS = 2;
const LONGEST_DELAY_SECONDS = 15 * 60;

/** Doubling pauses up to a quarter of an hour: Stripe being down for an hour costs a handful of tries. */
export const retryDelaySeconds = (attempts: number): number =>
  Math.min(FIRST_DELAY_SECONDS * 2 ** Math.min(attempts, 20), LONGEST_DELAY_SECONDS);
