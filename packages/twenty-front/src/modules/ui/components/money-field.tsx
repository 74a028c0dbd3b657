import { type ReactNode } from 'react';
import classes from './field.module.css';
import { Field } from './field.tsx';

/** An amount as it is typed, beside the currency it is in. */
export const MoneyField = ({
  label,
  currency,
  value,
  problem,
  help = null,
  focusFirst = false,
  disabled = false,
  onChange,
}: {
  readonly label: string;
  readonly currency: string;
  readonly value: string;
  readonly problem: string | null;
  readonly help?: ReactNode;
  readonly focusFirst?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (text: string) => void;
}): ReactNode => (
  <Field label={label} problem={problem} help={help}>
    {({ className, ...control }) => (
      <div className={classes['money']}>
        <span className={classes['currency']} aria-hidden="true">
          {currency}
        </span>
        <input
          {...control}
          className={`${className} ${classes['amount']}`}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          data-autofocus={focusFirst || undefined}
          disabled={disabled}
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    )}
  </Field>
);
