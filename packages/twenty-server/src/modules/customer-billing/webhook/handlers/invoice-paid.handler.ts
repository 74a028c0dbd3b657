import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** Nothing more is asked for: paid by the customer, by credit, or marked paid. https://docs.stripe.com/api/events/types#event_types-invoice.paid */
export const handleInvoicePaid: StripeEventHandler = {
  type: 'invoice.paid',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
