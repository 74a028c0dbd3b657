import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** One payment towards an invoice arrived; comes up to half a minute after the others. https://docs.stripe.com/api/events/types#event_types-invoice_payment.paid */
export const handleInvoicePaymentPaid: StripeEventHandler = {
  type: 'invoice_payment.paid',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
