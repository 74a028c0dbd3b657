import { type ReactNode, useMemo } from 'react';
import { type WebhookLogRowFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { createReceivedFormat } from '../utils/format-received.util.ts';
import { EventStateTag } from './event-state-tag.tsx';
import classes from './log-cards.module.css';

const SKELETON_ROWS = 10;

/** The log on a phone. */
export const LogCards = ({
  rows,
  loading,
  onOpen,
}: {
  readonly rows: readonly WebhookLogRowFragment[];
  readonly loading: boolean;
  readonly onOpen: (id: string) => void;
}): ReactNode => {
  const format = useFormat();
  const received = useMemo(() => createReceivedFormat(format), [format]);

  return (
    <ul className={classes['list']} aria-label="Events" aria-busy={loading}>
      {loading
        ? Array.from({ length: SKELETON_ROWS }, (_, row) => (
            <li key={row} className={classes['item']}>
              <SkeletonBar width="60%" />
            </li>
          ))
        : rows.map(({ id, type, state, invoice, receivedAt }) => (
            <li key={id}>
              <button type="button" className={classes['item']} onClick={() => onOpen(id)}>
                <code className={classes['type']}>{type}</code>
                <EventStateTag state={state} />
                <span className={classes['facts']}>
                  {received(receivedAt)}, {invoice?.number ?? 'no invoice'}
                </span>
              </button>
            </li>
          ))}
    </ul>
  );
};
