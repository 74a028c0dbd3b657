import { type ReactNode } from 'react';
import classes from './copyable-id.module.css';
import { CopyButton } from './copy-button.tsx';

/** An id of Stripe's with a way to take it along; `what` names it: "Charge id". */
export const CopyableId = ({
  what,
  id,
}: {
  readonly what: string;
  readonly id: string;
}): ReactNode => (
  <span className={classes['id']}>
    <code>{id}</code>
    <CopyButton what={what} text={id} />
  </span>
);
