import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** Stripe booked the charge: its fee and net are known now. https://docs.stripe.com/api/events/types#event_types-charge.updated */
export const handleChargeUpdated: StripeEventHandler = {
  type: 'charge.updated',
  locate: (_event, references, known) => locateByPayment(references, known),
};
