import { type ReactNode } from 'react';
import { NavLink } from 'react-router';
import classes from './drawer.module.css';

export const DrawerLink = ({
  to,
  icon,
  label,
}: {
  readonly to: string;
  readonly icon: ReactNode;
  readonly label: string;
}): ReactNode => (
  <NavLink to={to} className={classes['item'] ?? ''} title={label}>
    {icon}
    <span className={classes['label']}>{label}</span>
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
