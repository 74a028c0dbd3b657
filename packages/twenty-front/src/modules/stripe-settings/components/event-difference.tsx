import { type ReactNode } from 'react';
import { type StripeConnection } from '../utils/describe-connection.util.ts';
import classes from './settings.module.css';

type Endpoint = NonNullable<StripeConnection['webhookEndpoint']>;

const EventList = ({
  label,
  events,
}: {
  readonly label: string;
  readonly events: readonly string[];
}): ReactNode =>
  events.length === 0 ? null : (
    <details className={classes['events']}>
      <summary>
        {label} ({events.length})
      </summary>
      <ul aria-label={label}>
        {events.map((event) => (
          <li key={event}>
            <code>{event}</code>
          </li>
        ))}
      </ul>
    </details>
  );

/** What the endpoint at Stripe is not told to send, and what it sends for nothing. */
export const EventDifference = ({ endpoint }: { readonly endpoint: Endpoint }): ReactNode =>
  endpoint.missingEvents.length + endpoint.extraEvents.length === 0 ? null : (
    <div className={classes['difference']}>
      <EventList label="Missing events" events={endpoint.missingEvents} />
      <EventList label="Events not needed" events={endpoint.extraEvents} />
    </div>
  );
