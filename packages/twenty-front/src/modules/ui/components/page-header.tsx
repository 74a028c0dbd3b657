import { IconChevronLeft } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './page-header.module.css';

export const PageHeader = ({
  icon,
  parent,
  group,
  title,
  extra,
  actions,
}: {
  readonly icon: ReactNode;
  readonly parent?: { readonly label: string; readonly to: string };
  /** Where the page belongs, in words only. */
  readonly group?: string;
  readonly title: string;
  /** Beside the title: tags and notes. */
  readonly extra?: ReactNode;
  readonly actions?: ReactNode;
}): ReactNode => (
  <header className={classes['header']}>
    <div className={classes['crumbs']}>
      {parent === undefined ? null : (
        <Link to={parent.to} className={classes['back']} aria-label={`Back to ${parent.label}`}>
          <IconChevronLeft size={20} aria-hidden="true" />
        </Link>
      )}
      <span className={classes['icon']} data-has-parent={parent !== undefined || undefined}>
        {icon}
      </span>
      {parent === undefined ? null : (
        <>
          <Link to={parent.to} data-parent>
            {parent.label}
          </Link>
          <span aria-hidden="true" data-parent>
            /
          </span>
        </>
      )}
      {group === undefined ? null : (
        <span className={classes['group']} data-parent>
          {group}
          <span aria-hidden="true">/</span>
        </span>
      )}
      <h1 className={classes['title']}>{title}</h1>
      {extra === undefined ? null : <div className={classes['extra']}>{extra}</div>}
    </div>
    <div className={classes['actions']}>{actions}</div>
  </header>
);
