import { Tooltip } from '@mantine/core';
import { type ComponentPropsWithRef, type ReactNode } from 'react';
import classes from './icon-button.module.css';

export type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children'> & {
  /** Tooltip and accessible name. */
  readonly label: string;
  readonly children: ReactNode;
  readonly outlined?: boolean;
};

export const IconButton = ({
  label,
  children,
  outlined = false,
  className = '',
  ...props
}: IconButtonProps): ReactNode => (
  <Tooltip label={label} openDelay={300}>
    <button
      type="button"
      aria-label={label}
      {...props}
      // A menu or popover around it adds a class of its own.
      className={`${classes['button']} ${className}`}
      data-outlined={outlined || undefined}
    >
      {children}
    </button>
  </Tooltip>
);
