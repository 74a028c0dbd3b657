import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** The customer's bank questions a payment, or took back a debit. https://docs.stripe.com/api/events/types#event_types-charge.dispute.created */
export const handleChargeDisputeCreated: StripeEventHandler = {
  type: 'charge.dispute.created',
  locate: (_event, references, known) => locateByPayment(references, known),
};
