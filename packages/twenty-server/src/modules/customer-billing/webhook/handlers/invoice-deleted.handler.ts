import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** Somebody deleted the draft of a version that was on its way. https://docs.stripe.com/api/events/types#event_types-invoice.deleted */
export const handleInvoiceDeleted: StripeEventHandler = {
  type: 'invoice.deleted',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
