import { type ReactNode } from 'react';
import classes from './message-page.module.css';

/** One tile, one title, one sentence, at most two actions: for what is empty, missing, refused or broken. */
export const MessagePage = ({
  icon,
  title,
  text,
  small = null,
  actions,
  full = false,
  announce = false,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  /** Request ids and the like. */
  readonly small?: string | null;
  readonly actions?: ReactNode;
  /** The whole window, where there is no shell around it. */
  readonly full?: boolean;
  /** Read aloud at once, for what went wrong. */
  readonly announce?: boolean;
}): ReactNode => (
  <div
    className={classes['page']}
    data-full={full || undefined}
    role={announce ? 'alert' : undefined}
  >
    <div className={classes['tile']} aria-hidden="true">
      {icon}
    </div>
    <h2 className={classes['title']}>{title}</h2>
    <p className={classes['text']}>{text}</p>
    {small === null ? null : <p className={classes['small']}>{small}</p>}
    {actions === undefined ? null : <div className={classes['actions']}>{actions}</div>}
  </div>
);
