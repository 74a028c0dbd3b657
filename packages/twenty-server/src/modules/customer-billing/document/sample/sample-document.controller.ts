import { createHash } from 'node:crypto';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { chooseInvoiceLanguage } from '../../invoice/formats/choose-invoice-language.util.ts';
import { Letterheads } from '../../invoice/letterhead/letterheads.service.ts';
import { sendPdf } from '../send-pdf.util.ts';
import { SampleDocuments } from './sample-documents.service.ts';

/** An example invoice on the letterhead as it was saved. */
@Controller('api/letterhead')
export class SampleDocumentController {
  constructor(
    private readonly samples: SampleDocuments,
    private readonly letterheads: Letterheads,
  ) {}

  @Get('sample.pdf')
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async show(
    @CurrentSession() { workspaceId }: SessionContext,
    @Query('language') asked: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { language } = chooseInvoiceLanguage({
      asked,
      customerLocale: null,
      browserLanguage: null,
    });
    const letterhead = await this.letterheads.findByWorkspace(workspaceId);
    const { bytes, pages } = await this.samples.render({ workspaceId, letterhead, language });
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    const fileName = 'example.pdf';
    sendPdf(request, response, { bytes: Buffer.from(bytes), pages, fileName, contentHash });
  }
}
