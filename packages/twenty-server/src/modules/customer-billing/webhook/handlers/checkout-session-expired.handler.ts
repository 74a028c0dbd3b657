import type { StripeEventHandler } from '../event-location.type.ts';
import { locateBySession } from '../locate.util.ts';

/** Nobody can pay through the session any more. https://docs.stripe.com/api/events/types#event_types-checkout.session.expired */
export const handleCheckoutSessionExpired: StripeEventHandler = {
  type: 'checkout.session.expired',
  locate: (_event, references, known) => locateBySession(references, known),
};
