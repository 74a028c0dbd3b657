import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** The memo or metadata of a credit note changed. https://docs.stripe.com/api/events/types#event_types-credit_note.updated */
export const handleCreditNoteUpdated: StripeEventHandler = {
  type: 'credit_note.updated',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
