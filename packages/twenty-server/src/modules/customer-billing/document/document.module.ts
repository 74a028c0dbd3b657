import { Module } from '@nestjs/common';
import { CompanyModule } from '../../company/company.module.ts';
import { PersonModule } from '../../person/person.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { InvoiceDocumentRepository } from './invoice-document.typeorm-repository.ts';
import { InvoiceDocuments } from './invoice-documents.service.ts';
import { PdfRenderer } from './render/pdf-renderer.service.ts';
import { SampleDocuments } from './sample/sample-documents.service.ts';

@Module({
  imports: [CompanyModule, InvoiceModule, PersonModule],
  providers: [InvoiceDocumentRepository, InvoiceDocuments, PdfRenderer, SampleDocuments],
  exports: [InvoiceDocuments, SampleDocuments],
})
export class DocumentModule {}
