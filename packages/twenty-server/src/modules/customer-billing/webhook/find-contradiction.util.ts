import { isLivemode, type StripeConnection } from '../connection/stripe-connection.type.ts';
import type { VerifiedEvent } from '../inbox/stripe-event.type.ts';

/**
 * Why a verified event cannot belong to the connection whose secret signed it (promise P10), in words; null when it
 * does. A direct endpoint's events name no account.
 */
export const findContradiction = (
  event: Pick<VerifiedEvent, 'livemode' | 'account'>,
  connection: Pick<StripeConnection, 'mode' | 'accountId'>,
): string | null => {
  if (event.livemode !== isLivemode(connection)) {
    return event.livemode
      ? 'A live event was signed with the secret of a test connection'
      : 'A test event was signed with the secret of a live connection';
  }
  return event.account !== null && event.account !== connection.accountId
    ? 'The event belongs to another Stripe account'
    : null;
};
