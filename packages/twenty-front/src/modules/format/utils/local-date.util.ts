const MILLISECONDS_PER_DAY = 86_400_000;

/** Midnight UTC of a plain date, so that formatting it in UTC can never shift the day. */
export const parseLocalDate = (localDate: string): Date => new Date(`${localDate}T00:00:00Z`);

/** Whole days from one plain date to another, negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round(
    (parseLocalDate(to).getTime() - parseLocalDate(from).getTime()) / MILLISECONDS_PER_DAY,
  );

/** `2026-11-23` plus 30 days is `2026-12-23`. */
export const addDays = (localDate: string, days: number): string =>
  new Date(parseLocalDate(localDate).getTime() + days * MILLISECONDS_PER_DAY)
    .toISOString()
    .slice(0, 10);
