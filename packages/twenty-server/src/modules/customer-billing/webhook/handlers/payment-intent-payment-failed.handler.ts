import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** A try to pay failed, with the reason on the PaymentIntent. https://docs.stripe.com/api/events/types#event_types-payment_intent.payment_failed */
export const handlePaymentIntentPaymentFailed: StripeEventHandler = {
  type: 'payment_intent.payment_failed',
  locate: (_event, references, known) => locateByPayment(references, known),
};
