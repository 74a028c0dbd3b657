import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import { type StripeConnection } from '../utils/describe-connection.util.ts';
import classes from './settings.module.css';

// Stripe's signatures are good for five minutes; this leaves time to mend the clock.
const WORRYING_SKEW_SECONDS = 60;

type Figure = {
  readonly label: string;
  readonly value: string;
  readonly bad?: boolean;
  readonly title?: string;
  readonly to?: string;
};

/** How events and calls fare: numbers that should be zero lead to what is behind them. */
export const WebhookFigures = ({
  connection,
}: {
  readonly connection: StripeConnection;
}): ReactNode => {
  const format = useFormat();
  const now = useNow(5000);
  const { lastEventAt, lastEventType, clockSkewSeconds } = connection;
  const counted = (label: string, count: number, state?: string): Figure => ({
    label,
    value: format.number(count),
    bad: count > 0,
    ...(state === undefined || count === 0
      ? {}
      : { to: `/settings/webhook-log?state=${state}&connection=${connection.id}` }),
  });
  const figures: readonly Figure[] = [
    {
      label: 'Last event',
      value: lastEventAt === null ? 'None yet' : format.relative(lastEventAt, now),
      ...(lastEventType === null ? {} : { title: lastEventType }),
    },
    counted('Failed', connection.eventsFailed, 'failed'),
    { ...counted('Waiting', connection.eventsWaiting, 'waiting'), bad: false },
    counted('Quarantined', connection.eventsQuarantined, 'quarantined'),
    counted('Deliveries failing', connection.deliveriesFailing),
    counted('API errors, 24 hours', connection.apiErrorsLastDay),
    counted('Rate limited, 24 hours', connection.rateLimitedLastDay),
    {
      label: 'Clock skew',
      value:
        clockSkewSeconds === null
          ? 'Not measured'
          : `${format.number(Math.round(clockSkewSeconds * 10) / 10)} s`,
      bad: Math.abs(clockSkewSeconds ?? 0) >= WORRYING_SKEW_SECONDS,
    },
  ];

  return (
    <dl className={classes['figures']} aria-label="Health of events and calls">
      {figures.map(({ label, value, bad = false, title, to }) => (
        <div key={label} title={title}>
          <dt>{label}</dt>
          <dd data-bad={bad || undefined}>
            {to === undefined ? value : <Link to={to}>{value}</Link>}
          </dd>
        </div>
      ))}
    </dl>
  );
};
