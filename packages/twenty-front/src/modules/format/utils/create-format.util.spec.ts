import { createFormat } from './create-format.util.ts';
import { addDays, daysBetween } from './local-date.util.ts';

const inZone = (timeZone: string) =>
  createFormat({ locale: 'en-US', timeZone, today: '2026-11-23' });

describe('createFormat', () => {
  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])(
    'shows a plain date as the same day in %s',
    (timeZone) => {
      expect(inZone(timeZone).date('2026-12-02')).toBe('Dec 2, 2026');
    },
  );

  it('shows an instant in the time zone of the workspace', () => {
    expect(inZone('Europe/Berlin').dateTime('2027-01-31T22:59:00Z')).toMatch(
      /Jan 31, 2027, 11:59\sPM/,
    );
  });

  it('leaves the year out this year only', () => {
    expect(inZone('UTC').shortDate('2026-10-12')).toBe('Oct 12');
    expect(inZone('UTC').shortDate('2025-10-12')).toBe('Oct 12, 2025');
    expect(inZone('Europe/Berlin').shortDay('2026-10-11T23:30:00Z')).toBe('Oct 12');
    expect(inZone('UTC').shortDay('2025-10-11T23:30:00Z')).toBe('Oct 11, 2025');
  });

  it('P5: writes money of any size exactly, with the places of the currency', () => {
    const format = inZone('UTC');
    expect(format.money('9007199254740993', 'EUR')).toBe('€90,071,992,547,409.93');
    expect(format.money('3331667', 'JPY')).toBe('¥3,331,667');
    expect(format.plainMoney('862500', 'KWD')).toBe('862.500');
    expect(format.money('-230000', 'USD')).toBe('−$2,300.00');
  });

  it('writes decimals exactly in the spelling of the locale', () => {
    const german = createFormat({ locale: 'de-DE', timeZone: 'UTC', today: '2026-11-23' });
    expect(german.decimal('12.500001')).toBe('12,500001');
  });

  it('counts days from today, negative in the past', () => {
    expect(inZone('UTC').daysFromToday('2026-12-02')).toBe(9);
    expect(inZone('UTC').daysFromToday('2026-10-12')).toBe(-42);
  });

  it('says how long ago something was, and never that it will be', () => {
    const format = inZone('UTC');
    const now = Date.parse('2026-11-23T10:00:12Z');
    expect(format.relative('2026-11-23T10:00:00Z', now)).toBe('12 sec. ago');
    expect(format.relative('2026-11-23T08:00:00Z', now)).toBe('2 hr. ago');
    expect(format.relative('2026-11-23T10:05:00Z', now)).toBe('now');
  });
});

describe('plain dates', () => {
  it('adds days over the end of a year and over a change of the clock', () => {
    expect(addDays('2026-12-15', 30)).toBe('2027-01-14');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });
});
