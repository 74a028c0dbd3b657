import { type MailSettingsQuery } from '../../../generated/graphql';
import { type MailForm } from '../types/mail-form.type.ts';

export const createMailForm = ({
  mailSettings: { replyTo, receipts, paymentFailures, refunds },
  reminderSettings: { enabled, days, maximum },
}: Pick<MailSettingsQuery, 'mailSettings' | 'reminderSettings'>): MailForm => ({
  replyTo: replyTo ?? '',
  receipts,
  paymentFailures,
  refunds,
  reminders: enabled,
  days: days.map((day) => ({
    id: `saved-${day}`,
    count: String(Math.abs(day)),
    side: day < 0 ? 'BEFORE' : 'AFTER',
  })),
  maximum: String(maximum),
});
