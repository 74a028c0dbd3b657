import { type ReactNode } from 'react';
import { NavLink } from 'react-router';
import classes from './drawer.module.css';

export const DrawerLink = ({
  to,
  icon,
  label,
  count,
}: {
  readonly to: string;
  readonly icon: ReactNode;
  readonly label: string;
  /** A number worth a look, and what it counts: "problems". */
  readonly count?: { readonly value: number; readonly of: string };
}): ReactNode => (
  <NavLink to={to} className={classes['item'] ?? ''} title={label}>
    {icon}
    <span className={classes['label']}>{label}</span>
    {count === undefined || count.value === 0 ? null : (
      <span className={classes['count']}>
        {count.value}
        <span className="visually-hidden"> {count.of}</span>
      </span>
    )}
  </NavLink>
);

export const DrawerGroup = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode => (
  <div className={classes['group']} role="group" aria-label={name}>
    <div className={classes['groupName']} aria-hidden="true">
      {name}
    </div>
    {children}
  </div>
);
