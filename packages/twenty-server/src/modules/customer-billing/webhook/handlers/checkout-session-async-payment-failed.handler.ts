import type { StripeEventHandler } from '../event-location.type.ts';
import { locateBySession } from '../locate.util.ts';

/** A debit begun in a session failed. https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_failed */
export const handleCheckoutSessionAsyncPaymentFailed: StripeEventHandler = {
  type: 'checkout.session.async_payment_failed',
  locate: (_event, references, known) => locateBySession(references, known),
};
