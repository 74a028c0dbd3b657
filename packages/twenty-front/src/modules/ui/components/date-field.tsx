import { DateInput } from '@mantine/dates';
import { IconCalendarEvent } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { CALENDAR_LABELS } from '../constants/calendar-labels.constant.ts';
import classes from './field.module.css';
import { describedBy } from '../utils/described-by.util.ts';
import { Field } from './field.tsx';

// Month names in letters, so that day and month cannot be mistaken for each other in any locale.
const SHOWN_FORMAT = 'D MMM YYYY';

/** A plain date (`2026-12-02`), typed or picked. */
export const DateField = ({
  label,
  value,
  problem,
  help,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  readonly help?: ReactNode;
  readonly onChange: (localDate: string) => void;
}): ReactNode => (
  <Field label={label} problem={problem} help={help ?? null}>
    {({ className, ...control }) => (
      <DateInput
        {...control}
        attributes={describedBy(control)}
        classNames={{ input: `${className} ${classes['withIcon']}` }}
        value={value === '' ? null : value}
        valueFormat={SHOWN_FORMAT}
        firstDayOfWeek={1}
        ariaLabels={CALENDAR_LABELS}
        highlightToday
        error={problem !== null}
        leftSection={<IconCalendarEvent size={16} aria-hidden="true" color="var(--icon)" />}
        onChange={(date) => onChange(date ?? '')}
      />
    )}
  </Field>
);
