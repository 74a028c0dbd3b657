import { Module } from '@nestjs/common';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { InvoiceDocumentRepository } from './invoice-document.typeorm-repository.ts';
import { InvoiceDocuments } from './invoice-documents.service.ts';
import { PdfRenderer } from './render/pdf-renderer.service.ts';
import { SampleDocuments } from './sample/sample-documents.service.ts';

@Module({
  imports: [InvoiceModule],
  providers: [InvoiceDocumentRepository, InvoiceDocuments, PdfRenderer, SampleDocuments],
  exports: [InvoiceDocuments, SampleDocuments],
})
export class DocumentModule {}
