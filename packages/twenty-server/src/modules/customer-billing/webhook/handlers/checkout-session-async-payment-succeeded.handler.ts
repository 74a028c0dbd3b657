import type { StripeEventHandler } from '../event-location.type.ts';
import { locateBySession } from '../locate.util.ts';

/** A debit begun in a session arrived. https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_succeeded */
export const handleCheckoutSessionAsyncPaymentSucceeded: StripeEventHandler = {
  type: 'checkout.session.async_payment_succeeded',
  locate: (_event, references, known) => locateBySession(references, known),
};
