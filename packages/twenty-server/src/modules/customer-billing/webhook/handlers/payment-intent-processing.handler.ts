import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** A bank debit is on its way: announced, and not paid. https://docs.stripe.com/api/events/types#event_types-payment_intent.processing */
export const handlePaymentIntentProcessing: StripeEventHandler = {
  type: 'payment_intent.processing',
  locate: (_event, references, known) => locateByPayment(references, known),
};
