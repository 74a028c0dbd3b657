import { describeReminders } from './describe-reminders.util.ts';

const RULES = {
  __typename: 'ReminderSettings',
  enabled: true,
  days: [-3, 0, 7, 14],
  maximum: 3,
} as const;
const describeWith = (
  invoice: Partial<{ owedMinor: string; remindersPaused: boolean }>,
  rules: Partial<{ enabled: boolean; days: number[]; maximum: number }> = {},
): string =>
  describeReminders(
    { owedMinor: '100', remindersPaused: false, ...invoice },
    { ...RULES, days: [...RULES.days], ...rules },
  );

describe('describeReminders', () => {
  it('names the days, and how often at most', () => {
    expect(describeWith({})).toBe(
      'The customer is reminded 3 days before, on and 7 days and 14 days after the due date, at most 3 times, until it is paid.',
    );
    expect(describeWith({}, { days: [1], maximum: 1 })).toBe(
      'The customer is reminded 1 day after the due date, at most once, until it is paid.',
    );
  });

  it.each([
    [{ owedMinor: '0', remindersPaused: true }, {}, 'Nothing is owed'],
    [{ remindersPaused: true }, { enabled: false }, 'Paused'],
    [{}, { enabled: false }, 'Your workspace sends no reminders'],
  ])('says why nobody is reminded (%j, %j)', (invoice, rules, words) => {
    expect(describeWith(invoice, rules)).toContain(words);
  });
});
