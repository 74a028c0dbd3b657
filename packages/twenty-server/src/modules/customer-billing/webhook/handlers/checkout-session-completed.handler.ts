import type { StripeEventHandler } from '../event-location.type.ts';
import { locateBySession } from '../locate.util.ts';

/** The customer finished; what was paid is in its PaymentIntent, and may still be on its way. https://docs.stripe.com/api/events/types#event_types-checkout.session.completed */
export const handleCheckoutSessionCompleted: StripeEventHandler = {
  type: 'checkout.session.completed',
  locate: (_event, references, known) => locateBySession(references, known),
};
