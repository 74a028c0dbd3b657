import { type ReminderSettingsInput } from '../../../generated/graphql';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const inDays = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

const placeOf = (day: number): string => {
  if (day === 0) return 'on the due date';
  return day < 0 ? `${inDays(-day)} before it` : `${inDays(day)} after it`;
};

/** What a customer who does not pay hears, in one sentence. */
export const describeReminders = ({
  enabled,
  days,
  maximum,
}: Pick<ReminderSettingsInput, 'enabled' | 'maximum'> & {
  readonly days: readonly number[];
}): string => {
  if (!enabled) return 'Nobody is reminded by itself.';
  const places = days.toSorted((one, other) => one - other).map(placeOf);
  const [first = '', ...more] = places;
  const named = [first.replace(/ it$/, ' the due date'), ...more];
  const most =
    maximum < days.length ? `, but at most ${maximum === 1 ? 'once' : `${maximum} times`}` : '';
  return `Who has not paid is reminded ${list.format(named)}${most}. Reminders stop when the invoice is paid.`;
};
