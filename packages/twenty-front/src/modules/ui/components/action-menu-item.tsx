import { Menu } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './action-menu-item.module.css';

/** An action in a menu. One that cannot be taken stays in reach, with its reason beneath it. */
export const ActionMenuItem = ({
  icon,
  label,
  danger = false,
  refusal,
  onClick,
}: {
  readonly icon: ReactNode;
  readonly label: string;
  readonly danger?: boolean;
  /** Null when it can be taken. */
  readonly refusal: string | null;
  readonly onClick: () => void;
}): ReactNode => (
  <Menu.Item
    className={classes['item'] ?? ''}
    data-danger={(danger && refusal === null) || undefined}
    leftSection={icon}
    aria-disabled={refusal !== null}
    closeMenuOnClick={refusal === null}
    onClick={() => {
      if (refusal === null) onClick();
    }}
  >
    {label}
    {refusal === null ? null : <div className={classes['reason']}>{refusal}</div>}
  </Menu.Item>
);
