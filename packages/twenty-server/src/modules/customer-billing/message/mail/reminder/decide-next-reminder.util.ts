import { addDays } from '../../../../../engine/workspace/add-days.util.ts';
import { daysBetween } from '../describe-customer-mail.util.ts';
import type { MailSettings } from '../mail-settings.type.ts';
import { isCoveredByHand } from './decide-reminder-day.util.ts';

/** The day (YYYY-MM-DD) of the next reminder by itself if a person reminds today; null: none follows. */
export const decideNextReminder = ({
  dueDate,
  today,
  settings,
  sent,
  isPaused,
}: {
  dueDate: string;
  today: string;
  settings: Pick<MailSettings, 'reminders' | 'reminderDays' | 'maximumReminders'>;
  /** Reminders of the invoice so far. */
  sent: number;
  isPaused: boolean;
}): string | null => {
  if (!settings.reminders || isPaused || sent + 1 >= settings.maximumReminders) return null;
  const byHand = daysBetween(dueDate, today);
  const left = settings.reminderDays.filter((day) => !isCoveredByHand(day, byHand));
  return left.length === 0 ? null : addDays(dueDate, Math.min(...left));
};
