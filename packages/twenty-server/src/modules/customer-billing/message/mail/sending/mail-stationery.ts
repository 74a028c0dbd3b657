import type { MailSender } from 'twenty-emails';
import type { InvoiceKey } from '../../../invoice/invoice.type.ts';
import type { LetterheadUse } from '../../../invoice/letterhead/letterhead.type.ts';

/**
 * What mails take from the documents' room, which this one may not know: whoever composes the rooms binds it. A module
 * that provides it is what `MailSendingModule.using` asks for.
 */
export abstract class MailStationery {
  /** Of an issued invoice the one it was issued by, else today's. */
  abstract senderOf(use: LetterheadUse): Promise<MailSender>;

  /** @throws AppException INVOICE_NOT_FOUND, DOCUMENT_NOT_MADE */
  abstract pdfOf(key: InvoiceKey): Promise<{ readonly bytes: Buffer; readonly fileName: string }>;
}
