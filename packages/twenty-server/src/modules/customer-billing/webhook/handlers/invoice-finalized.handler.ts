import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** It can be paid from now on, also when somebody finalized it in the Dashboard. https://docs.stripe.com/api/events/types#event_types-invoice.finalized */
export const handleInvoiceFinalized: StripeEventHandler = {
  type: 'invoice.finalized',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
