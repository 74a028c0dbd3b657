import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** The bank decided. https://docs.stripe.com/api/events/types#event_types-charge.dispute.closed */
export const handleChargeDisputeClosed: StripeEventHandler = {
  type: 'charge.dispute.closed',
  locate: (_event, references, known) => locateByPayment(references, known),
};
