import { type StripeConnection, StripeMode } from '../../connection/stripe-connection.type.ts';
import type { MissedEvents } from '../../inbox/event-cursor.type.ts';

const MOST_TYPES = 4;

/** What people are told of events that no webhook brought. */
export const describeMissedEvents = (
  connection: Pick<StripeConnection, 'mode' | 'accountName' | 'accountId'>,
  missed: Pick<MissedEvents, 'count' | 'types'>,
): { title: string; body: string } => {
  const named = missed.types.slice(0, MOST_TYPES).join(', ');
  const more = missed.types.length - MOST_TYPES;
  const account = connection.accountName ?? connection.accountId;
  return {
    title: 'Stripe’s webhooks do not arrive',
    body:
      `Stripe has ${missed.count} ${missed.count === 1 ? 'event' : 'events'} of ${account}` +
      `${connection.mode === StripeMode.TEST ? ' (test)' : ''} that no webhook brought: ${named}` +
      `${more > 0 ? ` and ${more} more types` : ''}. They were fetched and nothing is lost, but it takes up to a quarter of an hour. ` +
      'Look at the endpoint in the Stripe settings.',
  };
};
