const FIRST_DELAY_SECONDS = 2;
const LONGEST_DELAY_SECONDS = 15 * 60;
const DELAY_AFTER_GIVING_UP_SECONDS = 6 * 60 * 60;

/** With the pauses below about a day: then people are told, in words. */
export const ATTEMPTS_BEFORE_FAILING = 100;

/**
 * Doubling pauses up to a quarter of an hour: Stripe being down for an hour costs a handful of tries. Uneven by a
 * quarter, so that what failed together is not tried together; after a day four times daily.
 *
 * @param chance in [0, 1)
 */
export const retryDelaySeconds = (attempts: number, chance: number = Math.random()): number => {
  if (attempts >= ATTEMPTS_BEFORE_FAILING) {
    return DELAY_AFTER_GIVING_UP_SECONDS * (1 - chance / 4);
  }
  const doubled = FIRST_DELAY_SECONDS * 2 ** Math.min(attempts, 20);
  return Math.min(doubled, LONGEST_DELAY_SECONDS) * (1 - chance / 4);
};
