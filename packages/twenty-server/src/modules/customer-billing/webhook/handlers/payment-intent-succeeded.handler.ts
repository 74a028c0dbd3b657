import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** Money arrived through a PaymentIntent. https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded */
export const handlePaymentIntentSucceeded: StripeEventHandler = {
  type: 'payment_intent.succeeded',
  locate: (_event, references, known) => locateByPayment(references, known),
};
