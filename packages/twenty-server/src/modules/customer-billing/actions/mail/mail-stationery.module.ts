import { Module } from '@nestjs/common';
import { DocumentModule } from '../../document/document.module.ts';
import { InvoiceModule } from '../../invoice/invoice.module.ts';
import { MailStationery } from '../../message/mail/sending/mail-stationery.ts';
import { DocumentStationery } from './document-stationery.service.ts';

/** Hands the documents' room to the mails, which may not know it. */
@Module({
  imports: [DocumentModule, InvoiceModule],
  providers: [{ provide: MailStationery, useClass: DocumentStationery }],
  exports: [MailStationery],
})
export class MailStationeryModule {}
