import { type InvoiceDetailFragment, type ReminderRulesQuery } from '../../../generated/graphql';

type Rules = ReminderRulesQuery['reminderSettings'];

const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** `3 days before, on, and 7 and 14 days after the due date` in the order of the days. */
const describeDays = (offsets: readonly number[]): string => {
  const before = offsets.filter((offset) => offset < 0).map((offset) => days(-offset));
  const after = offsets.filter((offset) => offset > 0).map(days);
  return listOf([
    ...(before.length === 0 ? [] : [`${listOf(before)} before`]),
    ...(offsets.includes(0) ? ['on'] : []),
    ...(after.length === 0 ? [] : [`${listOf(after)} after`]),
  ]);
};

/** Whether the customer of this invoice is reminded, and when. */
export const describeReminders = (
  { owedMinor, remindersPaused }: Pick<InvoiceDetailFragment, 'owedMinor' | 'remindersPaused'>,
  rules: Rules,
): string => {
  if (BigInt(owedMinor) === 0n) return 'Nothing is owed, so no reminder goes out.';
  if (remindersPaused) return 'Paused: no reminder of this invoice goes out.';
  if (!rules.enabled) {
    return 'Your workspace sends no reminders. An admin turns them on in the settings.';
  }
  const times = rules.maximum === 1 ? 'once' : `${rules.maximum} times`;
  return `The customer is reminded ${describeDays(rules.days)} the due date, at most ${times}, until it is paid.`;
};
