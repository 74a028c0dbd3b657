import { Module } from '@nestjs/common';
import { CompanyModule } from '../../company/company.module.ts';
import { PersonModule } from '../../person/person.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { InvoiceDocumentRepository } from './invoice-document.typeorm-repository.ts';
import { InvoiceDocuments } from './invoice-documents.service.ts';
import { LetterheadRepository } from './letterhead/letterhead.typeorm-repository.ts';
import { PdfRenderer } from './render/pdf-renderer.service.ts';

@Module({
  imports: [CompanyModule, InvoiceModule, PersonModule],
  providers: [InvoiceDocumentRepository, InvoiceDocuments, LetterheadRepository, PdfRenderer],
  exports: [InvoiceDocuments, LetterheadRepository],
})
export class DocumentModule {}
