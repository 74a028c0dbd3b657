import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByCustomer } from '../locate.util.ts';

/** Somebody deleted the customer at Stripe; what was sent can still be paid. https://docs.stripe.com/api/events/types#event_types-customer.deleted */
export const handleCustomerDeleted: StripeEventHandler = {
  type: 'customer.deleted',
  locate: (_event, references, known) => locateByCustomer(references, known),
};
