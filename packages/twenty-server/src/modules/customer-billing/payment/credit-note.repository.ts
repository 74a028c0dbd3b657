import type { Transaction } from '../../../engine/database/transaction.type.ts';
import type { CreditNote, NewCreditNote } from './credit-note.type.ts';

type InvoiceKeys = { workspaceId: string; invoiceIds: readonly string[] };

/** The credit notes of invoices. Rows are never deleted. */
export abstract class CreditNoteRepository {
  /** Oldest first, of all the invoices together. */
  abstract listByInvoices(keys: InvoiceKeys, transaction?: Transaction): Promise<CreditNote[]>;

  /** A credit note that Stripe does not know. */
  abstract insert(creditNote: NewCreditNote, transaction: Transaction): Promise<CreditNote>;

  /**
   * Makes the row of this `stripeCreditNoteId` equal to `creditNote`.
   * `previous` is the row before, null when it was inserted.
   */
  abstract upsertOfStripe(
    creditNote: NewCreditNote & { stripeCreditNoteId: string },
    transaction: Transaction,
  ): Promise<{ creditNote: CreditNote; previous: CreditNote | null }>;
}
