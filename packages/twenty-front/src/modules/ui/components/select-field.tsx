import { Loader, Select, type SelectProps } from '@mantine/core';
import { type ReactNode } from 'react';
import { describedBy } from '../utils/described-by.util.ts';
import { Field } from './field.tsx';

/** Mantine's searchable select in our own field. */
export const SelectField = ({
  label,
  problem = null,
  help = null,
  busy = false,
  ...props
}: Omit<SelectProps, 'label' | 'error'> & {
  readonly label: string;
  readonly problem?: string | null;
  readonly help?: ReactNode;
  readonly busy?: boolean;
}): ReactNode => (
  <Field label={label} problem={problem} help={help}>
    {({ className, ...control }) => (
      <Select
        {...control}
        attributes={describedBy(control)}
        classNames={{ input: className }}
        searchable
        rightSection={busy ? <Loader size={14} /> : undefined}
        comboboxProps={{ shadow: 'none', transitionProps: { duration: 75 } }}
        maxDropdownHeight={320}
        {...props}
        error={problem !== null}
        // Typing replaces what is chosen, instead of adding to its name.
        onFocus={(event) => event.currentTarget.select()}
        onClick={(event) => event.currentTarget.select()}
      />
    )}
  </Field>
);
