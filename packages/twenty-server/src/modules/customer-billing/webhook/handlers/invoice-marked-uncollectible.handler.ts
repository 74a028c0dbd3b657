import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** Somebody gave it up in the Dashboard; the customer can still pay it. https://docs.stripe.com/api/events/types#event_types-invoice.marked_uncollectible */
export const handleInvoiceMarkedUncollectible: StripeEventHandler = {
  type: 'invoice.marked_uncollectible',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
