import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AppConfig } from '../../../engine/config/app-config.ts';
import {
  chooseInvoiceLanguage,
  INVOICE_LANGUAGES,
  type InvoiceLanguage,
} from '../invoice/formats/choose-invoice-language.util.ts';
import { payPageHeaders } from './pay-page-headers.util.ts';
import { PAY_PAGE_TEXTS } from './texts/pay-page-texts.ts';
import type { PayPageFrame } from './view/pay-page-model.type.ts';
import type { RenderedPage } from './view/render-pay-page.ts';

const MAIL_ADDRESS = /[^\s<>]+@[^\s<>]+/;

/** Knows the request's language and sends what was rendered, always with the page's own headers. */
@Injectable()
export class PayPageResponder {
  private readonly headers: Readonly<Record<string, string>>;
  private readonly contactEmail: string | null;

  constructor(config: AppConfig) {
    this.headers = payPageHeaders(config.stripeApiBaseUrl);
    this.contactEmail = MAIL_ADDRESS.exec(config.mailFrom ?? '')?.[0] ?? null;
  }

  /** The words for whoever asks; `customerLocale` where the link told us who that is. */
  frameOf(
    request: Request,
    customerLocale: string | null = null,
  ): { frame: PayPageFrame; locale: string } {
    const { language, locale } = this.languageOf(request, customerLocale);
    return {
      locale,
      frame: { language, texts: PAY_PAGE_TEXTS[language], contactEmail: this.contactEmail },
    };
  }

  /** Of the words, and of how numbers and dates are written and read. */
  languageOf(
    request: Request,
    customerLocale: string | null,
  ): { language: InvoiceLanguage; locale: string } {
    return chooseInvoiceLanguage({
      asked: request.query['lang'],
      customerLocale,
      browserLanguage: request.acceptsLanguages(...INVOICE_LANGUAGES) || null,
    });
  }

  /** The page of a link, in the language that was asked for. */
  addressOf(token: string, { query }: Request): string {
    const asked = INVOICE_LANGUAGES.find((language) => language === query['lang']);
    return `/pay/${encodeURIComponent(token)}${asked === undefined ? '' : `?lang=${asked}`}`;
  }

  send(response: Response, { status, body }: RenderedPage): void {
    this.begin(response, status).setHeader('Content-Type', 'text/html; charset=utf-8');
    // Not send(), which would add an ETag to a page that nobody may keep.
    response.end(body);
  }

  /** 303: whatever was posted, the next request is a GET. */
  redirect(response: Response, address: string): void {
    this.begin(response, 303).setHeader('Location', address);
    response.end();
  }

  private begin(response: Response, status: number): Response {
    return response.status(status).set(this.headers);
  }
}
