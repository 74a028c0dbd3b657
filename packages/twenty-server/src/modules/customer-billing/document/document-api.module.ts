import { Module } from '@nestjs/common';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { DocumentModule } from './document.module.ts';
import { InvoiceDocumentController } from './invoice-document.controller.ts';
import { InvoiceDocumentResolver } from './invoice-document.resolver.ts';
import { LetterheadResolver } from './letterhead/letterhead.resolver.ts';
import { SampleDocumentController } from './sample/sample-document.controller.ts';

/** Documents as the API serves them; a worker that attaches one needs {@link DocumentModule} alone. */
@Module({
  imports: [DocumentModule, InvoiceModule],
  controllers: [InvoiceDocumentController, SampleDocumentController],
  providers: [InvoiceDocumentResolver, LetterheadResolver],
})
export class DocumentApiModule {}
