import { decideReminderDay, listDaysWithReminders } from './decide-reminder-day.util.ts';

const DAYS = [-3, 3, 4, 10];

describe('decideReminderDay', () => {
  it.each([
    [-4, null],
    [-3, -3],
    [-1, -3],
    [0, null],
    [3, 3],
    [4, 4],
    [6, 4],
    [7, null],
    [12, 10],
    [13, null],
  ])('%i days after the due date is the turn of %p', (daysLate, day) => {
    expect(decideReminderDay(daysLate, DAYS, null)).toBe(day);
  });

  it.each([
    ['the same day', 3, 3, null],
    ['the day before', 3, 2, null],
    ['two days before, and made up for', 5, 1, 4],
    ['long before', 3, -1, 3],
    ['after a listed day that was missed', 12, 11, null],
  ])('leaves out what a person’s reminder stands for: %s', (_when, daysLate, byHand, day) => {
    expect(decideReminderDay(daysLate, DAYS, byHand)).toBe(day);
  });

  it('finds a reminder on every listed day and on no other', () => {
    const listed = new Set(listDaysWithReminders(DAYS));
    for (let day = -20; day <= 20; day += 1) {
      expect(listed.has(day)).toBe(decideReminderDay(day, DAYS, null) !== null);
    }
  });
});
