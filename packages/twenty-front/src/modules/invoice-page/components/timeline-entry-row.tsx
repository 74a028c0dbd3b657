import { IconArrowRight } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { InvoiceStatusTag } from '../../invoice/components/invoice-status-tag.tsx';
import { type TimelineEntry } from '../hooks/use-timeline.ts';
import { TimelineIcon } from './timeline-icon.tsx';
import classes from './timeline-tab.module.css';

const RELATIVE_UNTIL_MS = 24 * 3_600_000;

const describeEvidence = ({
  eventType,
  stripeEventId,
  stripeRequestId,
}: TimelineEntry['evidence'][number]): string =>
  [eventType, stripeEventId, stripeRequestId === null ? null : `request ${stripeRequestId}`]
    .filter((part) => part !== null)
    .join(' ');

const StatusChange = ({ entry }: { readonly entry: TimelineEntry }): ReactNode => {
  const { fromStatus, toStatus, evidence } = entry;
  const words = evidence.map(describeEvidence).filter((text) => text !== '');
  if (toStatus === null && words.length === 0) return null;

  return (
    <dl className={classes['change']}>
      {toStatus === null ? null : (
        <div>
          <dt>Status</dt>
          <dd className={classes['tags']}>
            {fromStatus === null || fromStatus === toStatus ? null : (
              <>
                <InvoiceStatusTag status={fromStatus} />
                <IconArrowRight size={14} aria-label="became" />
              </>
            )}
            <InvoiceStatusTag status={toStatus} />
          </dd>
        </div>
      )}
      {words.length === 0 ? null : (
        <div>
          <dt>Evidence</dt>
          <dd className={classes['evidence']}>{words.join(' · ')}</dd>
        </div>
      )}
    </dl>
  );
};

/** Who did what, when; recent times in words, the exact one on hover. */
export const TimelineEntryRow = ({
  entry,
  now,
}: {
  readonly entry: TimelineEntry;
  readonly now: number;
}): ReactNode => {
  const format = useFormat();
  const { action, actorName, summary, occurredAt } = entry;
  const isRecent = now - Date.parse(occurredAt) < RELATIVE_UNTIL_MS;

  return (
    <li className={classes['entry']}>
      <span className={classes['icon']} aria-hidden="true">
        <TimelineIcon action={action} />
      </span>
      <p className={classes['summary']}>
        <strong>{actorName}</strong> {summary}
      </p>
      <time className={classes['time']} dateTime={occurredAt} title={format.dateTime(occurredAt)}>
        {isRecent ? format.relative(occurredAt, now) : format.shortDateTime(occurredAt)}
      </time>
      <StatusChange entry={entry} />
    </li>
  );
};
