import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InvoiceStatus } from 'twenty-shared';
import { Clock } from '../../../engine/clock/clock.ts';
import { WorkspaceService } from '../../../engine/workspace/workspace.service.ts';
import { CompanyRepository } from '../../company/company.repository.ts';
import { PersonRepository } from '../../person/person.repository.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import { Letterheads } from '../invoice/letterhead/letterheads.service.ts';
import { openPaymentLinkOf } from '../invoice/payment-link-end.util.ts';
import type { Invoice, InvoiceKey } from '../invoice/invoice.type.ts';
import { buildInvoiceDocument } from './build-invoice-document.util.ts';
import { InvoiceDocumentRepository } from './invoice-document.typeorm-repository.ts';
import type { InvoiceDocument } from './invoice-document.type.ts';
import { PdfRenderer } from './render/pdf-renderer.service.ts';

/** Goes up when the layout changes, so that a document is made anew where it would look otherwise. */
const LAYOUT_VERSION = 1;

export type InvoicePdf = {
  readonly bytes: Buffer;
  readonly pages: number;
  /** `INV-2026-0042.pdf` */
  readonly fileName: string;
  /** SHA-256 over all that is printed: equal for equal bytes. */
  readonly contentHash: string;
};

/** The PDF of an invoice: made once for what is printed on it, then read from the database. */
@Injectable()
export class InvoiceDocuments {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly companies: CompanyRepository,
    private readonly people: PersonRepository,
    private readonly workspaces: WorkspaceService,
    private readonly letterheads: Letterheads,
    private readonly documents: InvoiceDocumentRepository,
    private readonly renderer: PdfRenderer,
    private readonly clock: Clock,
  ) {}

  /** @throws AppException INVOICE_NOT_FOUND, DOCUMENT_NOT_MADE */
  async pdfOf(key: InvoiceKey): Promise<InvoicePdf> {
    const invoice = await this.invoices.findByIdOrThrow(key);
    const document = await this.describe(invoice);
    const contentHash = hashOf(document);
    const name = { fileName: `${invoice.number ?? 'draft'}.pdf`, contentHash };
    const stored = await this.documents.find({ ...key, contentHash });
    if (stored !== null) return { ...name, bytes: stored.bytes, pages: stored.pages };
    const { bytes, pages } = await this.renderer.render(document);
    const made = { bytes: Buffer.from(bytes), pages };
    // A draft changes with every key pressed and is sent to nobody.
    if (invoice.status !== InvoiceStatus.DRAFT) {
      await this.documents.insertIfNew({ ...key, contentHash, document: made });
    }
    return { ...name, ...made };
  }

  private async describe(invoice: Invoice): Promise<InvoiceDocument> {
    const { workspaceId, companyId, contactId } = invoice;
    const [lines, company, contact, workspace, letterhead] = await Promise.all([
      this.invoices.findLines({ workspaceId, invoiceId: invoice.id }),
      this.companies.findByIdOrThrow({ workspaceId, companyId }),
      contactId === null ? null : this.people.findByIdOrThrow({ workspaceId, personId: contactId }),
      this.workspaces.findByIdOrThrow(workspaceId),
      this.letterheads.findPrintedOn(invoice),
    ]);
    return buildInvoiceDocument({
      invoice,
      lines,
      company,
      contact,
      workspace,
      letterhead,
      paymentUrl: openPaymentLinkOf(invoice, this.clock.now()),
    });
  }
}

const hashOf = (document: InvoiceDocument): string =>
  createHash('sha256')
    .update(JSON.stringify({ layout: LAYOUT_VERSION, document }))
    .digest('hex');
