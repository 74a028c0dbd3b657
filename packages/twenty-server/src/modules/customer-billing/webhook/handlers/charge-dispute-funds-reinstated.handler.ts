import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** The disputed amount is back on the balance. https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_reinstated */
export const handleChargeDisputeFundsReinstated: StripeEventHandler = {
  type: 'charge.dispute.funds_reinstated',
  locate: (_event, references, known) => locateByPayment(references, known),
};
