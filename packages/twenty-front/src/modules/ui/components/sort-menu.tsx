import { Menu } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';

/** One order of several; `value` and `label` of each. */
export const SortMenu = ({
  value,
  options,
  onChange,
}: {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}): ReactNode => {
  const chosen = options.find((option) => option.value === value);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={`Sort: ${chosen?.label ?? 'default'}`}>
          <IconArrowsSort size={16} aria-hidden="true" />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={value} onChange={onChange}>
          {options.map((option) => (
            <Menu.RadioItem key={option.value} value={option.value} closeMenuOnClick>
              {option.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
};
