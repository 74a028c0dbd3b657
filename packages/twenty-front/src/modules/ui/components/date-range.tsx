import { DateInput } from '@mantine/dates';
import { type ReactNode } from 'react';
import { CALENDAR_LABELS } from '../constants/calendar-labels.constant.ts';
import classes from './date-range.module.css';

// Month names in letters, so that day and month cannot be mistaken for each other in any locale.
const SHOWN_FORMAT = 'D MMM YYYY';

/** Two plain dates, both included, either empty. */
export const DateRange = ({
  from,
  to,
  onChange,
}: {
  readonly from: string;
  readonly to: string;
  readonly onChange: (changed: { readonly from?: string; readonly to?: string }) => void;
}): ReactNode => {
  const field = (name: 'from' | 'to', label: string, value: string): ReactNode => (
    <DateInput
      classNames={{ root: classes['field'] ?? '', input: classes['input'] ?? '' }}
      aria-label={label}
      placeholder={label}
      value={value === '' ? null : value}
      valueFormat={SHOWN_FORMAT}
      firstDayOfWeek={1}
      ariaLabels={CALENDAR_LABELS}
      highlightToday
      clearable
      onChange={(date) => onChange({ [name]: date ?? '' })}
    />
  );
  return (
    <div className={classes['range']} role="group" aria-label="Dates">
      {field('from', 'From', from)}
      <span aria-hidden="true">–</span>
      {field('to', 'To', to)}
    </div>
  );
};
