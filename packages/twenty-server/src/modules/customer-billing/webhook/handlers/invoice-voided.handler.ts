import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** The invoice was voided, here or in the Dashboard. https://docs.stripe.com/api/events/types#event_types-invoice.voided */
export const handleInvoiceVoided: StripeEventHandler = {
  type: 'invoice.voided',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
