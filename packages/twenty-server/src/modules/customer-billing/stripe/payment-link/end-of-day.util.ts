const ONE_DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The last millisecond of a day in a time zone.
 *
 * The offset is looked up on both sides of it: clocks may change in between, and where they go back from midnight the
 * day's last hour happens twice, so that the later of two moments ends it. Throws RangeError for text that is no date.
 */
export const endOfDayInTimeZone = (localDate: string, timeZone: string): Date => {
  const asUtc = Date.parse(`${localDate}T23:59:59.999Z`);
  if (Number.isNaN(asUtc)) {
    throw new RangeError(`${localDate} is no date`);
  }
  const moments = [asUtc - ONE_DAY_MS, asUtc + ONE_DAY_MS].map(
    (nearby) => asUtc - offsetMs(new Date(nearby), timeZone),
  );
  const later = Math.max(...moments);
  const showsEndOfDay = later + offsetMs(new Date(later), timeZone) === asUtc;
  return new Date(showsEndOfDay ? later : Math.min(...moments));
};

const offsetMs = (instant: Date, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const wallClock = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
    instant.getUTCMilliseconds(),
  );
  return wallClock - instant.getTime();
};
