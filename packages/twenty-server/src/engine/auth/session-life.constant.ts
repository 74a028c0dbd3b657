const HOUR_MS = 60 * 60 * 1000;

/** A session ends 30 days after it was last used. */
export const SESSION_LIFE_MS = 30 * 24 * HOUR_MS;

/** How often use moves the end: once an hour, so that reading does not write. */
export const SESSION_EXTENSION_INTERVAL_MS = HOUR_MS;
