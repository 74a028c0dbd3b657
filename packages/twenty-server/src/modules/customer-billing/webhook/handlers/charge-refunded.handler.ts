import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** Money went back, in part or whole, from here or the Dashboard. https://docs.stripe.com/api/events/types#event_types-charge.refunded */
export const handleChargeRefunded: StripeEventHandler = {
  type: 'charge.refunded',
  locate: (_event, references, known) => locateByPayment(references, known),
};
