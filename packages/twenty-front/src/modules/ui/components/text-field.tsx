import { type HTMLInputTypeAttribute, type ReactNode } from 'react';
import { Field } from './field.tsx';

/** One line of text in our own field. */
export const TextField = ({
  label,
  problem = null,
  help = null,
  type = 'text',
  inputMode,
  placeholder,
  maxLength,
  autoComplete = 'off',
  value,
  onChange,
}: {
  readonly label: string;
  readonly problem?: string | null;
  readonly help?: ReactNode;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'numeric' | 'email';
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly autoComplete?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactNode => (
  <Field label={label} problem={problem} help={help}>
    {(control) => (
      <input
        {...control}
        type={type}
        inputMode={inputMode}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete={autoComplete}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
