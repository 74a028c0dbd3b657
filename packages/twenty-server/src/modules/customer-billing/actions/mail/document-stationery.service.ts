import { Injectable } from '@nestjs/common';
import type { MailSender } from 'twenty-emails';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import { InvoiceDocuments } from '../../document/invoice-documents.service.ts';
import { LetterheadRepository } from '../../document/letterhead/letterhead.typeorm-repository.ts';
import type { InvoiceKey } from '../../invoice/invoice.type.ts';
import { MailStationery } from '../../message/mail/sending/mail-stationery.ts';

/** Mails look and sign like the documents. */
@Injectable()
export class DocumentStationery extends MailStationery {
  constructor(
    private readonly documents: InvoiceDocuments,
    private readonly letterheads: LetterheadRepository,
    private readonly workspaces: WorkspaceService,
  ) {
    super();
  }

  override async senderOf(workspaceId: string): Promise<MailSender> {
    const { senderName, accentColor } = await this.letterheads.findByWorkspace(workspaceId);
    const name = senderName ?? (await this.workspaces.findByIdOrThrow(workspaceId)).name;
    return { name, accentColor };
  }

  override async pdfOf(key: InvoiceKey): Promise<{ bytes: Buffer; fileName: string }> {
    return this.documents.pdfOf(key);
  }
}
