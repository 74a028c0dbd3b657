import { MailKind } from 'twenty-emails';
import { localDateOf } from '../../../../../engine/workspace/local-date.util.ts';
import { daysBetween } from '../describe-customer-mail.util.ts';
import { MessageState, type OutgoingMessage } from '../outgoing-message.type.ts';
import { isReminderByHand } from './reminder-by-hand-key.util.ts';

type Mail = Pick<OutgoingMessage, 'kind' | 'state' | 'effectKey' | 'createdAt'>;

/** How many reminders an invoice had, by a person or by itself. */
export const countReminders = (mails: readonly Pick<Mail, 'kind'>[]): number =>
  mails.filter(({ kind }) => kind === MailKind.REMINDER).length;

/** Days from the due date to the last reminder by a person that went out or will; null: there is none. */
export const lastReminderByHand = (
  mails: readonly Mail[],
  { dueDate, timeZone }: { dueDate: string; timeZone: string },
): number | null => {
  const days = mails
    .filter(
      ({ effectKey, state }) =>
        isReminderByHand(effectKey) &&
        state !== MessageState.FAILED &&
        state !== MessageState.DROPPED,
    )
    .map(({ createdAt }) => daysBetween(dueDate, localDateOf(createdAt, timeZone)));
  return days.length === 0 ? null : Math.max(...days);
};
