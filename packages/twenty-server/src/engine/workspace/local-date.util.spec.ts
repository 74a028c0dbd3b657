import { localDateOf } from './local-date.util.ts';

describe('localDateOf', () => {
  const lateEvening = new Date('2026-12-31T23:30:00Z');

  it.each([
    ['UTC', '2026-12-31'],
    ['Europe/Berlin', '2027-01-01'],
    ['America/Los_Angeles', '2026-12-31'],
    ['Pacific/Kiritimati', '2027-01-01'],
  ])('gives the calendar date in %s', (timeZone, expected) => {
    expect(localDateOf(lateEvening, timeZone)).toBe(expected);
  });
});
