import { type ReactNode, useId } from 'react';
import classes from './field.module.css';

export type Choice<Value> = {
  readonly value: Value;
  readonly label: string;
  /** What it means. */
  readonly text?: string;
};

/** One of a few, all in sight; the arrow keys go through them. */
export const ChoiceField = <Value extends string>({
  label,
  choices,
  value,
  problem = null,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly problem?: string | null;
  readonly onChange: (value: Value) => void;
}): ReactNode => {
  const name = useId();
  return (
    <fieldset
      className={classes['choices']}
      aria-invalid={problem !== null}
      aria-describedby={problem === null ? undefined : `${name}-problem`}
    >
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={classes['choice']}>
          <input
            type="radio"
            name={name}
            aria-label={choice.label}
            aria-describedby={choice.text === undefined ? undefined : `${name}-${choice.value}`}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
          {choice.text === undefined ? null : (
            <span id={`${name}-${choice.value}`} className={classes['choiceText']}>
              {choice.text}
            </span>
          )}
        </label>
      ))}
      {problem === null ? null : (
        <div id={`${name}-problem`} className={classes['problem']}>
          {problem}
        </div>
      )}
    </fieldset>
  );
};
