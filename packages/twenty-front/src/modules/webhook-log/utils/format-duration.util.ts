const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** `84 ms`, `1.92 s`, `12 min`, `3 h`; a dash where it has not ended. */
export const formatDuration = (durationMs: number | null, locale: string): string => {
  if (durationMs === null) return '—';
  const write = (value: number, digits: number): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  if (durationMs < SECOND) return `${write(durationMs, 0)} ms`;
  if (durationMs < MINUTE) return `${write(durationMs / SECOND, 2)} s`;
  return durationMs < HOUR
    ? `${write(durationMs / MINUTE, 0)} min`
    : `${write(durationMs / HOUR, 0)} h`;
};
