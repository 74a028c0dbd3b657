import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** Something about the invoice changed, in the Dashboard for instance. https://docs.stripe.com/api/events/types#event_types-invoice.updated */
export const handleInvoiceUpdated: StripeEventHandler = {
  type: 'invoice.updated',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
