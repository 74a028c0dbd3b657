import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** A refund got a reference or another status. https://docs.stripe.com/api/events/types#event_types-refund.updated */
export const handleRefundUpdated: StripeEventHandler = {
  type: 'refund.updated',
  locate: (_event, references, known) => locateByPayment(references, known),
};
