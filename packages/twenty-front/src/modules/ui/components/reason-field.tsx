import { type ReactNode } from 'react';
import { Field } from './field.tsx';

const LENGTH = 500;

/** Words for the timeline. */
export const ReasonField = ({
  label = 'Reason',
  help = 'Kept in the timeline, not shown to the customer.',
  value,
  problem = null,
  required = false,
  focusFirst = false,
  onChange,
}: {
  readonly label?: string;
  readonly help?: string;
  readonly value: string;
  readonly problem?: string | null;
  readonly required?: boolean;
  readonly focusFirst?: boolean;
  readonly onChange: (text: string) => void;
}): ReactNode => (
  <Field label={label} help={help} problem={problem}>
    {(control) => (
      <textarea
        {...control}
        rows={2}
        maxLength={LENGTH}
        required={required}
        data-autofocus={focusFirst || undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
