import type { CurrencyCode } from 'twenty-shared';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import type { InvoiceDraft } from './invoice-draft.type.ts';
import type {
  Invoice,
  InvoiceKey,
  InvoiceLedgerState,
  InvoiceLineItem,
  InvoicePatch,
} from './invoice.type.ts';

/** Where invoices are kept. Another workspace's id, and a malformed one, is unknown like any other. */
export abstract class InvoiceRepository {
  abstract findById(key: InvoiceKey, transaction?: Transaction): Promise<Invoice | null>;

  /** @throws AppException INVOICE_NOT_FOUND */
  abstract findByIdOrThrow(key: InvoiceKey, transaction?: Transaction): Promise<Invoice>;

  /**
   * Locks the row until the transaction ends.
   * @throws AppException INVOICE_NOT_FOUND
   */
  abstract lockByIdOrThrow(key: InvoiceKey, transaction: Transaction): Promise<Invoice>;

  /** In their order. */
  abstract findLines(key: InvoiceKey, transaction?: Transaction): Promise<InvoiceLineItem[]>;

  /** Of all the invoices together, in their order within each. */
  abstract findLinesOfInvoices(
    keys: { workspaceId: string; invoiceIds: readonly string[] },
    transaction?: Transaction,
  ): Promise<InvoiceLineItem[]>;

  /** Something is owed and due on one of these days (YYYY-MM-DD): by id, those after `afterId`. */
  abstract listOwedDueOn(request: {
    workspaceId: string;
    dueDates: readonly string[];
    afterId: string | null;
    limit: number;
  }): Promise<Invoice[]>;

  /** What a company owes in a currency, the oldest first; at most `limit`. */
  abstract listOwedOfCompany(request: {
    workspaceId: string;
    companyId: string;
    currency: CurrencyCode;
    limit: number;
  }): Promise<Invoice[]>;

  abstract insertDraft(
    options: { workspaceId: string; draft: InvoiceDraft },
    transaction: Transaction,
  ): Promise<Invoice>;

  /**
   * Replaces a draft and its lines.
   * @throws AppException INVOICE_NOT_FOUND, INVOICE_NOT_DRAFT, INVOICE_VERSION_CONFLICT
   */
  abstract updateDraft(
    options: InvoiceKey & { version: number; draft: InvoiceDraft },
    transaction: Transaction,
  ): Promise<Invoice>;

  /**
   * Gives an issued invoice other lines, dates, totals and another letterhead; its number, company and currency stay.
   * For a reissue only, when nobody can pay what it said before. Does not recalculate.
   * @throws AppException INVOICE_NOT_FOUND
   * @throws Error for a draft, another company or another currency
   */
  abstract replaceIssued(
    options: InvoiceKey & { draft: InvoiceDraft; letterheadVersionId: string },
    transaction: Transaction,
  ): Promise<Invoice>;

  /** @throws AppException INVOICE_NOT_FOUND, INVOICE_NOT_DRAFT */
  abstract deleteDraft(key: InvoiceKey, transaction: Transaction): Promise<void>;

  /**
   * Raises `version` and `updatedAt`; an empty patch changes nothing.
   * @throws AppException INVOICE_NOT_FOUND
   */
  abstract update(
    options: InvoiceKey & { patch: Partial<InvoicePatch> },
    transaction: Transaction,
  ): Promise<Invoice>;

  /**
   * For InvoiceLedger only.
   * @throws AppException INVOICE_NOT_FOUND
   */
  abstract writeLedgerState(
    options: InvoiceKey & { state: InvoiceLedgerState },
    transaction: Transaction,
  ): Promise<Invoice>;

  /**
   * Gives the next number of the year, counted from 1. The sequence's row stays locked until the transaction ends,
   * and a rollback gives the number back: that is what leaves no gap.
   */
  abstract takeNextNumber(
    sequence: { workspaceId: string; year: number },
    transaction: Transaction,
  ): Promise<number>;

  /**
   * For IssueInvoiceService only.
   * @throws AppException INVOICE_NOT_FOUND
   */
  abstract markIssued(
    options: InvoiceKey & {
      number: string;
      issuedAt: Date;
      letterheadVersionId: string;
      state: InvoiceLedgerState;
    },
    transaction: Transaction,
  ): Promise<Invoice>;
}
