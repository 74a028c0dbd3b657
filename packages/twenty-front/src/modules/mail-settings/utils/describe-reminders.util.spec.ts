import { describeReminders } from './describe-reminders.util.ts';

describe('describeReminders', () => {
  it.each([
    [[-3, 3, 10], 3, '3 days before the due date, 3 days after it, and 10 days after it'],
    [[10, 1], 2, '1 day after the due date and 10 days after it'],
    [[0], 1, 'on the due date'],
    [[0, 5], 1, 'on the due date and 5 days after it, but at most once'],
    [
      [1, 2, 3],
      2,
      '1 day after the due date, 2 days after it, and 3 days after it, but at most 2 times',
    ],
  ])('says %j, at most %d', (days, maximum, words) => {
    expect(describeReminders({ enabled: true, days, maximum })).toBe(
      `Who has not paid is reminded ${words}. Reminders stop when the invoice is paid.`,
    );
  });

  it('says that nobody is reminded', () => {
    expect(describeReminders({ enabled: false, days: [3], maximum: 3 })).toBe(
      'Nobody is reminded by itself.',
    );
  });
});
