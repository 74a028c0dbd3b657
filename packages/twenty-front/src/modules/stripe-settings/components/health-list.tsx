import { IconAlertCircle, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type HealthState, type StripeConnectionsQuery } from '../../../generated/graphql';
import classes from './settings.module.css';

type HealthCheck = StripeConnectionsQuery['stripeConnections'][number]['health'][number];

const ICON_BY_STATE: Readonly<Record<HealthState, ReactNode>> = {
  OK: <IconCircleCheck size={16} color="var(--success)" role="img" aria-label="In order" />,
  WARNING: (
    <IconAlertTriangle size={16} color="var(--yellow-text)" role="img" aria-label="Warning" />
  ),
  ERROR: <IconAlertCircle size={16} color="var(--danger)" role="img" aria-label="Error" />,
};
const ORDER: Readonly<Record<HealthState, number>> = { ERROR: 0, WARNING: 1, OK: 2 };

/** What needs a person first, each with the one thing that mends it. */
export const HealthList = ({ checks }: { readonly checks: readonly HealthCheck[] }): ReactNode => (
  <div className={classes['card']} role="list">
    {[...checks]
      .sort((left, right) => ORDER[left.state] - ORDER[right.state])
      .map(({ name, state, message, fix }) => (
        <div key={name} className={classes['option']} role="listitem">
          {ICON_BY_STATE[state]}
          <div className={classes['words']}>
            <div className={classes['title']}>{message}</div>
            {fix === null || state === 'OK' ? null : (
              <div className={classes['secondary']}>{fix}</div>
            )}
          </div>
        </div>
      ))}
  </div>
);
