import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** Stripe could not finalize a version that was on its way. https://docs.stripe.com/api/events/types#event_types-invoice.finalization_failed */
export const handleInvoiceFinalizationFailed: StripeEventHandler = {
  type: 'invoice.finalization_failed',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
