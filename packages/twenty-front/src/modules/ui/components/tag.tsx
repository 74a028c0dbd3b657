import { type ReactNode } from 'react';
import classes from './tag.module.css';

export type TagColor =
  | 'gray'
  | 'blue'
  | 'sky'
  | 'red'
  | 'yellow'
  | 'green'
  | 'turquoise'
  | 'orange'
  | 'purple'
  | 'pink'
  | 'brown';

/** `tag` for the value of a field, `pill` for the state of a thing. */
export const Tag = ({
  color,
  shape = 'tag',
  children,
}: {
  readonly color: TagColor;
  readonly shape?: 'tag' | 'pill';
  readonly children: ReactNode;
}): ReactNode => (
  <span className={classes['tag']} data-color={color} data-shape={shape}>
    {children}
  </span>
);
