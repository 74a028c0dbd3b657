import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { type ServerTotals } from '../hooks/use-server-totals.ts';
import classes from './editor.module.css';

/** Whether the server counts the same. */
export const TotalsCheck = ({
  serverTotals,
  currency,
}: {
  readonly serverTotals: ServerTotals;
  readonly currency: string;
}): ReactNode => {
  const format = useFormat();
  const words = {
    idle: null,
    checking: 'Asking the server…',
    equal: 'Equal to the server’s total',
    failed: 'The server could not check the total',
    differs:
      serverTotals.state === 'differs'
        ? `The server counts ${format.money(serverTotals.totalMinor, currency)}. Its total holds.`
        : null,
  }[serverTotals.state];

  return (
    <div className={classes['check']} role="status">
      {serverTotals.state === 'equal' ? (
        <IconCircleCheck size={14} color="var(--success)" aria-hidden="true" />
      ) : null}
      {serverTotals.state === 'differs' || serverTotals.state === 'failed' ? (
        <IconAlertCircle size={14} color="var(--danger)" aria-hidden="true" />
      ) : null}
      {words}
    </div>
  );
};
