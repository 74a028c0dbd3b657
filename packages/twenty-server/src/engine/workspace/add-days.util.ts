const DAY_MS = 24 * 60 * 60 * 1000;

/** The day `days` after (or before) a YYYY-MM-DD. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
