import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** The older telling of a refund that changed, which some payment methods still get. https://docs.stripe.com/api/events/types#event_types-charge.refund.updated */
export const handleChargeRefundUpdated: StripeEventHandler = {
  type: 'charge.refund.updated',
  locate: (_event, references, known) => locateByPayment(references, known),
};
