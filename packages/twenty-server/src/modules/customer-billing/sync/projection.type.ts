import type { StripeInvoiceFacts } from '../payment/apply-stripe-facts.util.ts';
import type { NewCreditNote } from '../payment/credit-note.type.ts';
import type { NewPayment, NewPaymentAttempt } from '../payment/payment.type.ts';

export type ProjectedCreditNote = NewCreditNote & { stripeCreditNoteId: string };

/** What our rows must say about an invoice, computed from Stripe's present objects and nothing else. */
export type Projection = {
  readonly movements: readonly NewPayment[];
  readonly attempts: readonly NewPaymentAttempt[];
  readonly creditNotes: readonly ProjectedCreditNote[];
  readonly facts: StripeInvoiceFacts;
  /** Versions that somebody voided in Stripe's Dashboard. */
  readonly voidedPushIds: readonly string[];
  /** Connections all of whose objects for this invoice were read: a row of theirs that is not here is no more. */
  readonly readConnectionIds: readonly string[];
};
