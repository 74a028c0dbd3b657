import { type ReactNode } from 'react';
import { avatarColor } from '../utils/avatar-color.util.ts';
import classes from './avatar.module.css';

/** The first letter on a colour of its own; decoration, since the name always stands beside it. */
export const Avatar = ({
  name,
  size = 'small',
  round = false,
}: {
  readonly name: string;
  readonly size?: 'small' | 'medium' | 'large';
  readonly round?: boolean;
}): ReactNode => (
  <span
    className={classes['avatar']}
    data-color={avatarColor(name)}
    data-size={size}
    data-round={round || undefined}
    aria-hidden="true"
  >
    {(Array.from(name.trim())[0] ?? '?').toLocaleUpperCase()}
  </span>
);
