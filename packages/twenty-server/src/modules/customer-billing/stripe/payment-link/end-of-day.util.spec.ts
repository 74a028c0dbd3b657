import fc from 'fast-check';
import { localDateOf } from '../../../../engine/workspace/local-date.util.ts';
import { addDays } from '../../../../engine/workspace/add-days.util.ts';
import { endOfDayInTimeZone } from './end-of-day.util.ts';

describe('the end of a day in a time zone', () => {
  it.each([
    ['an ordinary day', '2026-11-22', 'Europe/Berlin', '2026-11-22T22:59:59.999Z'],
    ['the day clocks go forward', '2026-03-29', 'Europe/Berlin', '2026-03-29T21:59:59.999Z'],
    ['the day clocks go back', '2026-10-25', 'Europe/Berlin', '2026-10-25T22:59:59.999Z'],
    [
      'the day before clocks go forward',
      '2026-03-07',
      'America/New_York',
      '2026-03-08T04:59:59.999Z',
    ],
    ['the day clocks go forward', '2026-03-08', 'America/New_York', '2026-03-09T03:59:59.999Z'],
    ['the day clocks go back', '2026-11-01', 'America/New_York', '2026-11-02T04:59:59.999Z'],
    ['an offset of 5:45', '2026-06-30', 'Asia/Kathmandu', '2026-06-30T18:14:59.999Z'],
    ['fourteen hours ahead', '2026-01-01', 'Pacific/Kiritimati', '2026-01-01T09:59:59.999Z'],
    ['a leap day', '2028-02-29', 'UTC', '2028-02-29T23:59:59.999Z'],
    // At midnight clocks go back to 23:00: the day's last hour happens twice, and the second one ends it.
    ['a day with two last hours', '2026-10-29', 'Africa/Cairo', '2026-10-29T21:59:59.999Z'],
    [
      'a day with two last hours, far west',
      '2026-04-04',
      'America/Santiago',
      '2026-04-05T03:59:59.999Z',
    ],
    // There is no midnight: 23:59:59.999 is followed by 01:00.
    ['a day without a midnight after it', '2026-04-23', 'Africa/Cairo', '2026-04-23T21:59:59.999Z'],
  ])('%s: %s in %s ends at %s', (_why, localDate, timeZone, end) => {
    expect(endOfDayInTimeZone(localDate, timeZone).toISOString()).toBe(end);
  });

  it('is the last millisecond of that date, for any day and zone', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2020-01-01T00:00:00Z'),
          max: new Date('2040-12-31T00:00:00Z'),
          noInvalidDate: true,
        }),
        fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone')),
        (date, timeZone) => {
          const localDate = date.toISOString().slice(0, 10);
          const end = endOfDayInTimeZone(localDate, timeZone);
          expect(localDateOf(end, timeZone)).toBe(localDate);
          expect(localDateOf(new Date(end.getTime() + 1), timeZone)).toBe(addDays(localDate, 1));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['2026-13-01', 'tomorrow', ''])('refuses %p', (text) => {
    expect(() => endOfDayInTimeZone(text, 'UTC')).toThrow(RangeError);
  });
});

describe('days added to a date', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-10-24', 60, '2026-12-23'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });
});
