import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useConnectionNames } from '../hooks/use-connection-names.ts';
import classes from './webhook-log.module.css';

const ALL = 'all';

/** Worth showing only where there is a choice, or one was made. */
export const ConnectionFilter = ({
  connectionId,
  onChange,
}: {
  readonly connectionId: string | null;
  readonly onChange: (connectionId: string | null) => void;
}): ReactNode => {
  const names = useConnectionNames();
  if (names === undefined || (names.size < 2 && connectionId === null)) return null;
  const options: readonly (readonly [string | null, string])[] = [
    [null, 'All connections'],
    ...names,
  ];
  const [, chosen] = options.find(([id]) => id === connectionId) ?? [null, 'Another connection'];

  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className={classes['connection']}
          aria-label={`Connection: ${chosen}`}
        >
          <span>{chosen}</span>
          <IconChevronDown size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={connectionId ?? ALL}
          onChange={(id) => onChange(id === ALL ? null : id)}
        >
          {options.map(([id, name]) => (
            <Menu.RadioItem key={id ?? ALL} value={id ?? ALL} closeMenuOnClick>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
};
