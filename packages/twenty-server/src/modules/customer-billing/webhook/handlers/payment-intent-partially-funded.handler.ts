import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** A bank transfer brought a part of what is awaited. https://docs.stripe.com/api/events/types#event_types-payment_intent.partially_funded */
export const handlePaymentIntentPartiallyFunded: StripeEventHandler = {
  type: 'payment_intent.partially_funded',
  locate: (_event, references, known) => locateByPayment(references, known),
};
