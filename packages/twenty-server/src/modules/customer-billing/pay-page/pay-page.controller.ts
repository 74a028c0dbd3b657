import { All, Body, Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PublicEndpoint } from '../../../engine/permission/access.decorators.ts';
import { currentRequestId } from '../../../engine/request-context/request-context.ts';
import { InvoiceDocuments } from '../document/invoice-documents.service.ts';
import { sendPdf } from '../document/send-pdf.util.ts';
import { isClosed } from './decide-pay-page-state.util.ts';
import { GoToStripe } from './go-to-stripe.service.ts';
import { PayPageErrorKind } from './pay-page-error-kind.util.ts';
import { PayPageExceptionFilter } from './pay-page-exception.filter.ts';
import { createInvoiceFormats } from '../invoice/formats/invoice-formats.util.ts';
import { PayPageRefresh } from './pay-page-refresh.service.ts';
import { PayPageResponder } from './pay-page-responder.service.ts';
import { type FoundPayPage, PayPageService } from './pay-page.service.ts';
import { PayPageThrottle } from './pay-page-throttle.service.ts';
import type { PayPageModel } from './view/pay-page-model.type.ts';
import { renderErrorPage, renderInvoicePage, renderNotFoundPage } from './view/render-pay-page.ts';

/** The customer's page behind `/pay/<token>`. */
@Controller('pay')
@PublicEndpoint('Customers have no login: the token in their link is what lets them in')
@UseFilters(PayPageExceptionFilter)
export class PayPageController {
  constructor(
    private readonly pages: PayPageService,
    private readonly goToStripe: GoToStripe,
    private readonly refresh: PayPageRefresh,
    private readonly throttle: PayPageThrottle,
    private readonly responder: PayPageResponder,
    private readonly documents: InvoiceDocuments,
  ) {}

  /**
   * Shows what our rows say. Mail scanners open links, so that it must change nothing and call nobody; only who pressed
   * the button before, and comes back unpaid, is shown what Stripe says now.
   */
  @Get(':token')
  async show(
    @Param('token') text: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const stored = await this.pages.find(text);
    if (stored === null) return this.showNotFound(request, response);
    const wasRefreshed = await this.refresh.afterPress(stored);
    const found = wasRefreshed ? await this.pages.find(text) : stored;
    if (found === null) return this.showNotFound(request, response);
    this.showInvoice(found, { request, response, text, refusedAmount: null });
  }

  /** The same file that was attached to the mail, or a newer one where something was paid since. */
  @Get(':token/invoice.pdf')
  async download(
    @Param('token') text: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const found = await this.pages.find(text);
    if (found === null || isClosed(found.state)) {
      return this.showNotFound(request, response);
    }
    const { workspaceId, id: invoiceId } = found.invoice;
    sendPdf(request, response, await this.documents.pdfOf({ workspaceId, invoiceId }));
  }

  /** The buttons. Lead to Stripe, or back to the page where there is nothing to pay, or not this amount. */
  @Post(':token')
  async pay(
    @Param('token') text: string,
    @Body('amount') amount: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.throttle.countPressOrThrow(request.ip ?? '');
    const amountText = typeof amount === 'string' ? amount : null;
    const outcome = await this.goToStripe.press({
      token: text,
      amountText,
      languageOf: ({ recipient }) => this.responder.languageOf(request, recipient.locale),
    });
    switch (outcome.to) {
      case 'STRIPE':
        return this.responder.redirect(response, outcome.address);
      case 'OWN_PAGE':
        return this.responder.redirect(response, this.responder.addressOf(text, request));
      case 'AMOUNT_AGAIN':
        return this.showInvoice(outcome.page, {
          request,
          response,
          text,
          refusedAmount: { text: amountText ?? '', problem: outcome.problem },
        });
      case 'NOT_FOUND':
        return this.showNotFound(request, response);
    }
  }

  @All(':token')
  refuse(@Req() request: Request, @Res() response: Response): void {
    const { frame } = this.responder.frameOf(request);
    response.setHeader('Allow', 'GET, HEAD, POST');
    const page = renderErrorPage(frame, {
      kind: PayPageErrorKind.METHOD_NOT_ALLOWED,
      status: 405,
      requestId: currentRequestId(),
    });
    this.responder.send(response, page);
  }

  private showInvoice(
    found: FoundPayPage,
    shown: {
      request: Request;
      response: Response;
      text: string;
      refusedAmount: PayPageModel['refusedAmount'];
    },
  ): void {
    const { recipient, workspace, invoice, token, today } = found;
    const { frame, locale } = this.responder.frameOf(shown.request, recipient.locale);
    const formats = createInvoiceFormats({
      locale,
      timeZone: workspace.timeZone,
      currency: invoice.currency,
      today,
    });
    const page = renderInvoicePage({
      ...frame,
      ...found,
      formats,
      expiresAt: token.expiresAt,
      refusedAmount: shown.refusedAmount,
      pdfAddress: `/pay/${encodeURIComponent(shown.text)}/invoice.pdf`,
    });
    this.responder.send(shown.response, page);
  }

  private async showNotFound(request: Request, response: Response): Promise<void> {
    await this.throttle.countUnknownLinkOrThrow(request.ip ?? '');
    const { frame } = this.responder.frameOf(request);
    this.responder.send(response, renderNotFoundPage(frame));
  }
}
