import { StripeEventStatus } from '../../inbox/stripe-event.type.ts';

/** How often an event was tried: what counts in its row are the tries that failed. */
export const triesOfEvent = ({
  state,
  attempts,
}: {
  state: StripeEventStatus;
  /** Failed tries since the event came in or was last replayed. */
  attempts: number;
}): number => {
  switch (state) {
    case StripeEventStatus.RECEIVED:
    case StripeEventStatus.QUARANTINED:
      return attempts;
    case StripeEventStatus.FAILED:
      // One that waited for its invoice in vain never failed by itself.
      return Math.max(attempts, 1);
    case StripeEventStatus.DISPATCHED:
    case StripeEventStatus.PROCESSED:
    case StripeEventStatus.IGNORED:
    case StripeEventStatus.WAITING:
      return attempts + 1;
  }
};
