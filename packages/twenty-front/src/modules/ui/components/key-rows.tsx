import { type ReactNode } from 'react';
import classes from './key-rows.module.css';

export type KeyRow = {
  readonly label: string;
  readonly value: ReactNode;
  readonly control?: ReactNode;
};

/** Facts one beneath the other, each with room for a control at its right. */
export const KeyRows = ({ rows }: { readonly rows: readonly KeyRow[] }): ReactNode => (
  <dl className={classes['box']}>
    {rows.map(({ label, value, control }) => (
      <div key={label} className={classes['row']}>
        <dt>{label}</dt>
        <dd>
          <span className={classes['value']}>{value}</span>
          {control}
        </dd>
      </div>
    ))}
  </dl>
);
