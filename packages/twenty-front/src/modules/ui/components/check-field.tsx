import { type ReactNode, useId } from 'react';
import classes from './field.module.css';

/** Something that is on or off, with what it means. */
export const CheckField = ({
  label,
  text,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly text?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactNode => {
  const id = useId();
  return (
    <label className={classes['choice']}>
      <input
        type="checkbox"
        aria-label={label}
        aria-describedby={text === undefined ? undefined : id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
      {text === undefined ? null : (
        <span id={id} className={classes['choiceText']}>
          {text}
        </span>
      )}
    </label>
  );
};
