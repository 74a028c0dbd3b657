import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { type WebhookLogRowFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { CopyableId } from '../../ui/components/copyable-id.tsx';
import { useConnectionNames } from '../hooks/use-connection-names.ts';
import { createExactFormat } from '../utils/create-exact-format.util.ts';
import { formatDuration } from '../utils/format-duration.util.ts';
import classes from './event-drawer.module.css';

export const EventFacts = ({ entry }: { readonly entry: WebhookLogRowFragment }): ReactNode => {
  const format = useFormat();
  const exactly = useMemo(() => createExactFormat(format), [format]);
  const names = useConnectionNames();
  const { objectId, invoice, stripeRequestId, attempts, processedAt, connectionId } = entry;
  const facts: readonly { readonly label: string; readonly value: ReactNode }[] = [
    { label: 'Event', value: <CopyableId what="Event id" id={entry.stripeEventId} /> },
    {
      label: 'Object',
      value: objectId === null ? 'None' : <CopyableId what="Object id" id={objectId} />,
    },
    {
      label: 'Invoice',
      value:
        invoice === null ? (
          'None'
        ) : (
          <Link to={`/invoices/${invoice.id}`}>{invoice.number ?? 'Draft'}</Link>
        ),
    },
    {
      label: 'Request',
      value:
        stripeRequestId === null ? (
          'Made by Stripe'
        ) : (
          <CopyableId what="Request id" id={stripeRequestId} />
        ),
    },
    {
      label: 'Connection',
      value: names?.get(connectionId) ?? (entry.mode === 'LIVE' ? 'Live mode' : 'Test mode'),
    },
    { label: 'Received', value: exactly(entry.receivedAt) },
    {
      label: 'Processed',
      value:
        processedAt === null
          ? 'Not yet'
          : `${exactly(processedAt)}, took ${formatDuration(entry.durationMs, format.locale)}`,
    },
    { label: 'Tries', value: format.number(attempts) },
    { label: 'API version', value: entry.apiVersion ?? 'Unknown' },
  ];

  return (
    <dl className={classes['facts']}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
