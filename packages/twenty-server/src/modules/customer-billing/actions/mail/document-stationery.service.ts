import { Injectable } from '@nestjs/common';
import type { MailSender } from 'twenty-emails';
import { InvoiceDocuments } from '../../document/invoice-documents.service.ts';
import type { InvoiceKey } from '../../invoice/invoice.type.ts';
import type { LetterheadUse } from '../../invoice/letterhead/letterhead.type.ts';
import { Letterheads } from '../../invoice/letterhead/letterheads.service.ts';
import { MailStationery } from '../../message/mail/sending/mail-stationery.ts';

/** Mails look and sign like the documents. */
@Injectable()
export class DocumentStationery extends MailStationery {
  constructor(
    private readonly documents: InvoiceDocuments,
    private readonly letterheads: Letterheads,
  ) {
    super();
  }

  override async senderOf(use: LetterheadUse): Promise<MailSender> {
    const { senderName, accentColor } = await this.letterheads.findSenderOf(use);
    return { name: senderName, accentColor };
  }

  override async pdfOf(key: InvoiceKey): Promise<{ bytes: Buffer; fileName: string }> {
    return this.documents.pdfOf(key);
  }
}
