import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** A try to pay failed; the invoice stays open. https://docs.stripe.com/api/events/types#event_types-invoice.payment_failed */
export const handleInvoicePaymentFailed: StripeEventHandler = {
  type: 'invoice.payment_failed',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
