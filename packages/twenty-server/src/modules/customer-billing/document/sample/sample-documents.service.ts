import { Injectable } from '@nestjs/common';
import { isCurrencyCode } from 'twenty-shared';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import type { InvoiceLanguage } from '../../invoice/formats/choose-invoice-language.util.ts';
import type { Letterhead } from '../../invoice/letterhead/letterhead.type.ts';
import { PdfRenderer } from '../render/pdf-renderer.service.ts';
import type { RenderedPdf } from '../render/render-invoice-pdf.ts';
import { describeSampleDocument } from './sample-document.util.ts';

/** Shows a letterhead before a customer sees it. Nothing is stored. */
@Injectable()
export class SampleDocuments {
  constructor(
    private readonly workspaces: WorkspaceService,
    private readonly renderer: PdfRenderer,
    private readonly config: AppConfig,
  ) {}

  /**
   * A picture may have the head of a PNG and a body that nothing can draw: kept, it would break every document.
   * @throws AppException LOGO_INVALID, DOCUMENT_NOT_MADE
   */
  async assertPrints(workspaceId: string, letterhead: Letterhead): Promise<void> {
    try {
      await this.render({ workspaceId, letterhead, language: 'en' });
    } catch (cause) {
      // Without the logo it works, or the logo is not what is wrong.
      await this.render({ workspaceId, letterhead: { ...letterhead, logo: null }, language: 'en' });
      throw new AppException('LOGO_INVALID', { field: 'logo', cause });
    }
  }

  /** @throws AppException DOCUMENT_NOT_MADE */
  async render(options: {
    workspaceId: string;
    letterhead: Letterhead;
    language: InvoiceLanguage;
  }): Promise<RenderedPdf> {
    const { workspaceId, letterhead, language } = options;
    const workspace = await this.workspaces.findByIdOrThrow(workspaceId);
    const { defaultCurrency } = workspace;
    const { publicUrl } = this.config;
    return this.renderer.render(
      describeSampleDocument({
        letterhead: { ...letterhead, senderName: letterhead.senderName ?? workspace.name },
        workspace,
        language,
        currency: isCurrencyCode(defaultCurrency) ? defaultCurrency : 'EUR',
        today: this.workspaces.todayIn(workspace),
        paymentUrl: publicUrl === null ? null : `${publicUrl.replace(/\/$/, '')}/pay/example`,
      }),
    );
  }
}
