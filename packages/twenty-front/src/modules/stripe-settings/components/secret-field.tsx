import { type ReactNode } from 'react';
import { Field } from '../../ui/components/field.tsx';

/** Dots instead of letters, and nothing for the browser to remember. */
export const SecretField = ({
  label,
  placeholder,
  value,
  problem,
  help = null,
  focusFirst = false,
  onChange,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly problem: string | null;
  readonly help?: string | null;
  readonly focusFirst?: boolean;
  readonly onChange: (value: string) => void;
}): ReactNode => (
  <Field label={label} problem={problem} help={help}>
    {(control) => (
      <input
        {...control}
        type="password"
        autoComplete="off"
        spellCheck={false}
        data-1p-ignore
        data-lpignore="true"
        data-autofocus={focusFirst || undefined}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
