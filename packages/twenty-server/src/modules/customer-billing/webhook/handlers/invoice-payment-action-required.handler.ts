import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** The customer has to answer their bank before the payment goes on. https://docs.stripe.com/api/events/types#event_types-invoice.payment_action_required */
export const handleInvoicePaymentActionRequired: StripeEventHandler = {
  type: 'invoice.payment_action_required',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
