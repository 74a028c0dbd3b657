import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByPayment } from '../locate.util.ts';

/** The customer has to do something more: 3D Secure, or a bank transfer. https://docs.stripe.com/api/events/types#event_types-payment_intent.requires_action */
export const handlePaymentIntentRequiresAction: StripeEventHandler = {
  type: 'payment_intent.requires_action',
  locate: (_event, references, known) => locateByPayment(references, known),
};
