import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import fieldClasses from '../../ui/components/field.module.css';
import { IconButton } from '../../ui/components/icon-button.tsx';
import { type ReminderDay } from '../types/mail-form.type.ts';
import classes from './mail-settings.module.css';

/** "3 days before the due date". */
export const ReminderDayRow = ({
  day,
  position,
  problem,
  onChange,
  onRemove,
}: {
  readonly day: ReminderDay;
  /** 1, 2, 3 … */
  readonly position: number;
  readonly problem: string | null;
  readonly onChange: (changed: Partial<ReminderDay>) => void;
  /** Null: the only one, which stays. */
  readonly onRemove: (() => void) | null;
}): ReactNode => {
  const problemId = useId();
  return (
    <li className={classes['day']}>
      <input
        className={`${fieldClasses['input']} ${classes['count']}`}
        aria-label={`Days, reminder ${position}`}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={day.count}
        onChange={(event) => onChange({ count: event.target.value })}
      />
      <select
        className={`${fieldClasses['input']} ${classes['side']}`}
        aria-label={`Before or after, reminder ${position}`}
        value={day.side}
        onChange={(event) =>
          onChange({ side: event.target.value === 'BEFORE' ? 'BEFORE' : 'AFTER' })
        }
      >
        <option value="BEFORE">days before the due date</option>
        <option value="AFTER">days after the due date</option>
      </select>
      {onRemove === null ? null : (
        <IconButton label={`Remove reminder ${position}`} onClick={onRemove}>
          <IconTrash size={14} aria-hidden="true" />
        </IconButton>
      )}
      {problem === null ? null : (
        <div id={problemId} className={`${fieldClasses['problem']} ${classes['dayProblem']}`}>
          {problem}
        </div>
      )}
    </li>
  );
};
