import type { StripeEventHandler } from '../event-location.type.ts';
import { locateByInvoice } from '../locate.util.ts';

/** A credit note was taken back: the amount is owed again. https://docs.stripe.com/api/events/types#event_types-credit_note.voided */
export const handleCreditNoteVoided: StripeEventHandler = {
  type: 'credit_note.voided',
  locate: (_event, references, known) => locateByInvoice(references, known),
};
