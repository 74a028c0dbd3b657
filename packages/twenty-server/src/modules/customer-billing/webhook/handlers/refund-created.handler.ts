import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** Money is on its way back to the customer, in part or whole, sent from anywhere. https://docs.stripe.com/api/events/types#event_types-refund.created */
export const handleRefundCreated: StripeEventHandler = {
  type: 'refund.created',
  locate: (_event, references, known) => locateByPayment(references, known),
};
