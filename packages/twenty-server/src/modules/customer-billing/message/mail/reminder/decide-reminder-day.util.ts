/** A reminder that the worker missed is sent up to so many days late; one from before reminders were on is not. */
export const DAYS_OF_PATIENCE = 2;

/**
 * Whether a reminder that a person sent stands for that of `day` too: for what was due before, and for what would follow
 * within the same few days.
 *
 * @param byHand days from the due date to the last reminder by a person; null: there is none
 */
export const isCoveredByHand = (day: number, byHand: number | null): boolean =>
  byHand !== null && day <= byHand + DAYS_OF_PATIENCE;

/**
 * Which reminder is due today, as one of `reminderDays`; null: none. Where several would be, the latest says it all.
 *
 * @param daysLate days since the due date, below zero before it
 * @param byHand days from the due date to the last reminder by a person; null: there is none
 */
export const decideReminderDay = (
  daysLate: number,
  reminderDays: readonly number[],
  byHand: number | null,
): number | null => {
  const due = reminderDays.filter(
    (day) => day <= daysLate && daysLate <= day + DAYS_OF_PATIENCE && !isCoveredByHand(day, byHand),
  );
  return due.length === 0 ? null : Math.max(...due);
};

/** Every `daysLate` on which some reminder is due. */
export const listDaysWithReminders = (reminderDays: readonly number[]): number[] => [
  ...new Set(
    reminderDays.flatMap((day) =>
      Array.from({ length: DAYS_OF_PATIENCE + 1 }, (_, patience) => day + patience),
    ),
  ),
];
