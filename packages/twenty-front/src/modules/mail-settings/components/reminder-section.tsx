import { IconPlus } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Button } from '../../ui/components/button.tsx';
import { CheckField } from '../../ui/components/check-field.tsx';
import { Section } from '../../ui/components/section.tsx';
import { TextField } from '../../ui/components/text-field.tsx';
import { type MailForm, type ReminderDay } from '../types/mail-form.type.ts';
import { describeReminders } from '../utils/describe-reminders.util.ts';
import {
  type MailFormProblems,
  MOST_REMINDER_DAYS,
  readMailForm,
} from '../utils/read-mail-form.util.ts';
import classes from './mail-settings.module.css';
import { ReminderDayRow } from './reminder-day-row.tsx';

const NEW_DAY = { count: '14', side: 'AFTER' } as const;

/** When customers are asked again. Off until somebody wants it. */
export const ReminderSection = ({
  form,
  problems,
  onChange,
}: {
  readonly form: MailForm;
  readonly problems: MailFormProblems;
  readonly onChange: (changed: Partial<MailForm>) => void;
}): ReactNode => {
  const { days } = form;
  const read = readMailForm(form).input?.reminders;
  const changeDay = (id: string, changed: Partial<ReminderDay>): void =>
    onChange({ days: days.map((day) => (day.id === id ? { ...day, ...changed } : day)) });

  return (
    <Section
      title="Reminders"
      description="For open invoices with a payment link. Each invoice can be left out, on its page."
    >
      <div className={classes['stack']}>
        <CheckField
          label="Remind customers who have not paid"
          text={read === undefined ? 'Correct the days below.' : describeReminders(read)}
          checked={form.reminders}
          onChange={(reminders) => onChange({ reminders })}
        />
        {form.reminders ? (
          <>
            <ul className={classes['days']} aria-label="Reminders">
              {days.map((day, index) => (
                <ReminderDayRow
                  key={day.id}
                  day={day}
                  position={index + 1}
                  problem={problems.days[day.id] ?? null}
                  onChange={(changed) => changeDay(day.id, changed)}
                  onRemove={
                    days.length === 1
                      ? null
                      : () => onChange({ days: days.filter(({ id }) => id !== day.id) })
                  }
                />
              ))}
            </ul>
            <div>
              <Button
                icon={<IconPlus size={14} aria-hidden="true" />}
                disabledReason={
                  days.length < MOST_REMINDER_DAYS
                    ? null
                    : `At most ${MOST_REMINDER_DAYS} days can be listed.`
                }
                onClick={() =>
                  onChange({ days: [...days, { ...NEW_DAY, id: crypto.randomUUID() }] })
                }
              >
                Add a day
              </Button>
            </div>
            <div className={classes['maximum']}>
              <TextField
                label="At most, per invoice"
                inputMode="numeric"
                maxLength={3}
                value={form.maximum}
                problem={problems.maximum}
                onChange={(maximum) => onChange({ maximum })}
              />
            </div>
          </>
        ) : null}
      </div>
    </Section>
  );
};
