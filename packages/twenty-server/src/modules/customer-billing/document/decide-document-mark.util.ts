import { InvoiceStatus } from 'twenty-shared';
import type { Invoice } from '../invoice/invoice.type.ts';
import type { DocumentMark } from './invoice-document.type.ts';
import type { DocumentTexts } from './texts/document-texts.type.ts';

/** What is stamped on the document; null for an invoice that is simply owed. */
export const decideDocumentMark = (
  { status, voidedAt }: Pick<Invoice, 'status' | 'voidedAt'>,
  { marks }: Pick<DocumentTexts, 'marks'>,
): DocumentMark | null => {
  if (voidedAt !== null) return { text: marks.void, tone: 'NEUTRAL' };
  switch (status) {
    case InvoiceStatus.DRAFT:
      return { text: marks.draft, tone: 'NEUTRAL' };
    case InvoiceStatus.VOID:
      return { text: marks.void, tone: 'NEUTRAL' };
    case InvoiceStatus.PAID:
    case InvoiceStatus.OVERPAID:
    case InvoiceStatus.PARTIALLY_REFUNDED:
      return { text: marks.paid, tone: 'POSITIVE' };
    case InvoiceStatus.REFUNDED:
      return { text: marks.refunded, tone: 'NEUTRAL' };
    case InvoiceStatus.OPEN:
    case InvoiceStatus.PARTIALLY_PAID:
    case InvoiceStatus.PAYMENT_FAILED:
    case InvoiceStatus.PROCESSING:
    case InvoiceStatus.DISPUTED:
    case InvoiceStatus.UNCOLLECTIBLE:
      return null;
  }
};
