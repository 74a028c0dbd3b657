import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../engine/permission/access.decorators.ts';
import { InvoiceDocuments } from './invoice-documents.service.ts';
import { sendPdf } from './send-pdf.util.ts';

/** The PDF as staff open it. Customers have theirs behind their link, in `pay-page/`. */
@Controller('api/invoices')
export class InvoiceDocumentController {
  constructor(private readonly documents: InvoiceDocuments) {}

  @Get(':id/pdf')
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async show(
    @CurrentSession() { workspaceId }: SessionContext,
    @Param('id') invoiceId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendPdf(request, response, await this.documents.pdfOf({ workspaceId, invoiceId }));
  }
}
