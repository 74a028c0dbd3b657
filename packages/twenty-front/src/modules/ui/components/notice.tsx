import { type ReactNode } from 'react';
import classes from './notice.module.css';

export type NoticeKind = 'danger' | 'warning' | 'info';

/** Words that stay on the page: what is the matter, what it means, and at most one thing to do. */
export const Notice = ({
  kind,
  title,
  children,
  action,
  announce = false,
}: {
  readonly kind: NoticeKind;
  readonly title?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly announce?: boolean;
}): ReactNode => (
  <div className={classes['notice']} data-kind={kind} role={announce ? 'alert' : undefined}>
    <div className={classes['words']}>
      {title === undefined ? null : <div className={classes['title']}>{title}</div>}
      <div>{children}</div>
    </div>
    {action}
  </div>
);
