import { type Format } from '../../format/utils/create-format.util.ts';

export type DueWords = { readonly text: string; readonly late: boolean };

const days = (format: Format, count: number): string =>
  `${format.number(count)} ${count === 1 ? 'day' : 'days'}`;

/**
 * `42 days late` while money is owed past the due date, `in 9 days` or `today` before it; null where the date no
 * longer matters.
 */
export const describeDueDate = (options: {
  dueDate: string;
  overdue: boolean;
  owedMinor: string;
  format: Format;
}): DueWords | null => {
  const { dueDate, overdue, owedMinor, format } = options;
  const ahead = format.daysFromToday(dueDate);
  if (overdue) return { text: `${days(format, Math.max(1, -ahead))} late`, late: true };
  if (BigInt(owedMinor) <= 0n || ahead < 0) return null;

  return { text: ahead === 0 ? 'today' : `in ${days(format, ahead)}`, late: false };
};
