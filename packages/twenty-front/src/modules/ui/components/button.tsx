import { Tooltip } from '@mantine/core';
import { type ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'danger';

type ButtonLook = {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'medium';
  readonly fullWidth?: boolean;
};

export type ButtonProps = ButtonLook & {
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  /** At work: shows it, and takes no second press. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Why it cannot be pressed. The button stays reachable, so that the reason is too. */
  readonly disabledReason?: string | null;
  readonly focusFirst?: boolean;
  /** For a button that opens and closes something beneath it. */
  readonly expanded?: boolean;
};

export const Button = ({
  children,
  icon,
  variant = 'secondary',
  size = 'small',
  fullWidth = false,
  onClick,
  type = 'button',
  busy = false,
  disabled = false,
  disabledReason = null,
  focusFirst = false,
  expanded,
}: ButtonProps): ReactNode => {
  const isOff = disabled || disabledReason !== null;
  const button = (
    <button
      type={type}
      className={classes['button']}
      data-variant={variant}
      data-size={size}
      data-full-width={fullWidth || undefined}
      data-autofocus={focusFirst || undefined}
      aria-disabled={isOff || busy}
      aria-busy={busy}
      aria-expanded={expanded}
      onClick={(event) => {
        if (isOff || busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {busy ? <span className={classes['spinner']} aria-hidden="true" /> : icon}
      {children}
    </button>
  );

  return disabledReason === null ? (
    button
  ) : (
    <Tooltip label={disabledReason} events={{ hover: true, focus: true, touch: true }} withArrow>
      {button}
    </Tooltip>
  );
};

export const LinkButton = ({
  children,
  icon,
  variant = 'secondary',
  size = 'small',
  fullWidth = false,
  to,
}: ButtonLook & { readonly to: string }): ReactNode => (
  <Link
    to={to}
    className={classes['button']}
    data-variant={variant}
    data-size={size}
    data-full-width={fullWidth || undefined}
  >
    {icon}
    {children}
  </Link>
);

/** Leads out of the CRM, in a tab of its own. */
export const ExternalButton = ({
  children,
  icon,
  variant = 'secondary',
  size = 'small',
  href,
}: ButtonLook & { readonly href: string }): ReactNode => (
  <a
    href={href}
    target="_blank"
    rel="noopener noreferrer"
    className={classes['button']}
    data-variant={variant}
    data-size={size}
  >
    {icon}
    {children}
  </a>
);
