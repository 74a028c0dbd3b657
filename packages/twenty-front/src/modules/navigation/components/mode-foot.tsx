import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import { type BillingMode } from '../hooks/use-billing-mode.ts';
import { describeMode } from '../utils/describe-mode.util.ts';
import classes from './drawer.module.css';

export const ModeFoot = ({ mode }: { readonly mode: BillingMode | undefined }): ReactNode => {
  const format = useFormat();
  const now = useNow(5000);
  if (mode === undefined) return null;
  const { name, color } = describeMode(mode);

  return (
    <div className={classes['foot']}>
      <span className={classes['dot']} data-color={color} aria-hidden="true" />
      <span>{name}</span>
      {mode.lastEventAt === null ? null : (
        <time
          dateTime={mode.lastEventAt}
          title={`Last event from Stripe: ${format.dateTime(mode.lastEventAt)}`}
        >
          event {format.relative(mode.lastEventAt, now)}
        </time>
      )}
    </div>
  );
};
