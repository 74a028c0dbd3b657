import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** More came in than was asked for; Stripe put the surplus on the customer's credit balance. https://docs.stripe.com/api/events/types#event_types-invoice.overpaid */
export const handleInvoiceOverpaid: StripeEventHandler = {
  type: 'invoice.overpaid',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
