import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** Nobody will pay through this PaymentIntent any more. https://docs.stripe.com/api/events/types#event_types-payment_intent.canceled */
export const handlePaymentIntentCanceled: StripeEventHandler = {
  type: 'payment_intent.canceled',
  locate: (_event, references, known) => locateByPayment(references, known),
};
