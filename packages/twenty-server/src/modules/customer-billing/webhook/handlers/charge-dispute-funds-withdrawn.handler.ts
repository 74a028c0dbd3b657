import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** The disputed amount and a fee left the balance. https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_withdrawn */
export const handleChargeDisputeFundsWithdrawn: StripeEventHandler = {
  type: 'charge.dispute.funds_withdrawn',
  locate: (_event, references, known) => locateByPayment(references, known),
};
