import { type MailSettingsInput, type ReminderSettingsInput } from '../../../generated/graphql';
import { type MailForm, type ReminderDay } from '../types/mail-form.type.ts';

export type MailFormProblems = {
  readonly replyTo: string | null;
  /** By the id of the day. */
  readonly days: Readonly<Record<string, string>>;
  readonly maximum: string | null;
};

export type ReadMailForm = {
  /** Null: there is something to correct. */
  readonly input: {
    readonly mails: MailSettingsInput;
    readonly reminders: ReminderSettingsInput;
  } | null;
  readonly problems: MailFormProblems;
};

export const NO_MAIL_PROBLEMS: MailFormProblems = { replyTo: null, days: {}, maximum: null };

/** The server's limits. */
export const MOST_REMINDER_DAYS = 10;
const MOST_DAYS: Readonly<Record<ReminderDay['side'], number>> = { BEFORE: 90, AFTER: 365 };
const MOST_REMINDERS = 20;
const WHOLE_NUMBER = /^\d{1,3}$/;
// As far as the browser goes; the mail server has the last word.
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Days after the due date, below zero: before it. Null: no such number. */
const readDay = ({ count, side }: ReminderDay): number | null => {
  const text = count.trim();
  const number = WHOLE_NUMBER.test(text) ? Number(text) : null;
  if (number === null || number > MOST_DAYS[side]) return null;
  return side === 'BEFORE' && number > 0 ? -number : number;
};

const problemsOfDays = (days: readonly ReminderDay[]): Record<string, string> => {
  const seen = new Set<number>();
  const problems: Record<string, string> = {};
  for (const day of days) {
    const number = readDay(day);
    if (number === null) {
      problems[day.id] = `Write a whole number of days, at most ${MOST_DAYS[day.side]}.`;
    } else if (seen.has(number)) {
      problems[day.id] = 'This day is in the list already.';
    } else {
      seen.add(number);
    }
  }
  return problems;
};

/** What was typed as the server takes it, or what is wrong with it. */
export const readMailForm = (form: MailForm): ReadMailForm => {
  const replyTo = form.replyTo.trim();
  const maximum = WHOLE_NUMBER.test(form.maximum.trim()) ? Number(form.maximum.trim()) : 0;
  const problems: MailFormProblems = {
    replyTo: replyTo === '' || ADDRESS.test(replyTo) ? null : 'This is no mail address.',
    days: problemsOfDays(form.days),
    maximum:
      maximum >= 1 && maximum <= MOST_REMINDERS
        ? null
        : `Write a whole number from 1 to ${MOST_REMINDERS}.`,
  };
  const isRight =
    problems.replyTo === null &&
    problems.maximum === null &&
    Object.keys(problems.days).length === 0;
  const { receipts, paymentFailures, refunds, reminders } = form;
  return {
    problems,
    input: isRight
      ? {
          mails: { replyTo: replyTo === '' ? null : replyTo, receipts, paymentFailures, refunds },
          reminders: {
            enabled: reminders,
            days: form.days.map(readDay).filter((day) => day !== null),
            maximum,
          },
        }
      : null,
  };
};
