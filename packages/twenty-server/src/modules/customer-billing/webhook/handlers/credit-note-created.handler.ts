import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** Somebody took something off the invoice, or gave back a part of what was paid. https://docs.stripe.com/api/events/types#event_types-credit_note.created */
export const handleCreditNoteCreated: StripeEventHandler = {
  type: 'credit_note.created',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
