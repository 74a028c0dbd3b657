import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** Evidence was sent, the deadline moved, or a lost dispute was opened again. https://docs.stripe.com/api/events/types#event_types-charge.dispute.updated */
export const handleChargeDisputeUpdated: StripeEventHandler = {
  type: 'charge.dispute.updated',
  locate: (_event, references, known) => locateByPayment(references, known),
};
