const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** `12 sec. ago`, `2 days ago`. What a skewed clock puts into the future counts as now. */
export const formatRelativeTime = (options: {
  instant: string;
  /** Milliseconds since the epoch. */
  now: number;
  locale: string;
}): string => {
  const { instant, now, locale } = options;
  const seconds = Math.max(0, Math.round((now - new Date(instant).getTime()) / 1000));
  const format = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' });
  const [unit, length] = UNITS.find(([, unitSeconds]) => seconds >= unitSeconds) ?? ['second', 1];

  return format.format(-Math.floor(seconds / length), unit);
};
