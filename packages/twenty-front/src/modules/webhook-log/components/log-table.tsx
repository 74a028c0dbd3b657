import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { type WebhookLogRowFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { moveRowFocus } from '../../ui/utils/move-row-focus.util.ts';
import { formatDuration } from '../utils/format-duration.util.ts';
import { createReceivedFormat } from '../utils/format-received.util.ts';
import { EventStateTag } from './event-state-tag.tsx';
import classes from './log-table.module.css';

const COLUMNS: readonly {
  readonly label: string;
  readonly width: number | undefined;
  readonly right?: boolean;
}[] = [
  { label: 'Received', width: 132 },
  { label: 'Event', width: undefined },
  { label: 'Object', width: 176 },
  { label: 'Invoice', width: 132 },
  { label: 'Status', width: 108 },
  { label: 'Tries', width: 56, right: true },
  { label: 'Took', width: 72, right: true },
];
const SKELETON_ROWS = 16;

const LogRow = ({
  row,
  isOpen,
  received,
  onOpen,
}: {
  readonly row: WebhookLogRowFragment;
  readonly isOpen: boolean;
  readonly received: (instant: string) => string;
  readonly onOpen: () => void;
}): ReactNode => {
  const format = useFormat();
  const { type, objectId, invoice, state, attempts, durationMs, receivedAt } = row;

  return (
    <tr
      className={classes['row']}
      data-open={isOpen || undefined}
      onClick={(event) => {
        const onControl =
          event.target instanceof Element && event.target.closest('a, button') !== null;
        if (!onControl) onOpen();
      }}
    >
      <td className={classes['quiet']} title={format.dateTime(receivedAt)}>
        {received(receivedAt)}
      </td>
      <td title={type}>
        <button
          type="button"
          className={classes['event']}
          aria-pressed={isOpen}
          data-row-link
          onClick={onOpen}
        >
          {type}
        </button>
      </td>
      <td className={classes['quiet']} data-column="object" title={objectId ?? undefined}>
        {objectId === null ? '—' : <code>{objectId}</code>}
      </td>
      <td>
        {invoice === null ? (
          <span className={classes['quiet']}>No invoice</span>
        ) : (
          <Link to={`/invoices/${invoice.id}`} className={classes['chip']}>
            {invoice.number ?? 'Draft'}
          </Link>
        )}
      </td>
      <td>
        <EventStateTag state={state} />
      </td>
      <td data-align="right" className={attempts > 1 ? undefined : classes['quiet']}>
        {format.number(attempts)}
      </td>
      <td data-align="right" className={classes['quiet']}>
        {formatDuration(durationMs, format.locale)}
      </td>
    </tr>
  );
};

export const LogTable = ({
  rows,
  loading,
  openId,
  onOpen,
}: {
  readonly rows: readonly WebhookLogRowFragment[];
  readonly loading: boolean;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}): ReactNode => {
  const format = useFormat();
  const received = useMemo(() => createReceivedFormat(format), [format]);

  return (
    <table className={classes['table']} aria-label="Events" aria-busy={loading}>
      <thead>
        <tr>
          {COLUMNS.map(({ label, width, right }) => (
            <th
              key={label}
              scope="col"
              style={{ width }}
              data-column={label.toLowerCase()}
              data-align={right ? 'right' : undefined}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={moveRowFocus}>
        {loading
          ? Array.from({ length: SKELETON_ROWS }, (_, row) => (
              <tr key={row}>
                {COLUMNS.map(({ label }) => (
                  <td key={label} data-column={label.toLowerCase()}>
                    <SkeletonBar width={label === 'Event' ? `${40 + ((row * 17) % 30)}%` : '70%'} />
                  </td>
                ))}
              </tr>
            ))
          : rows.map((row) => (
              <LogRow
                key={row.id}
                row={row}
                isOpen={row.id === openId}
                received={received}
                onOpen={() => onOpen(row.id)}
              />
            ))}
      </tbody>
    </table>
  );
};
