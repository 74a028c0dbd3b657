import type { Request, Response } from 'express';
import type { InvoicePdf } from './invoice-documents.service.ts';

/** Answers with the file, or with 304 where the reader has it already. */
export const sendPdf = (request: Request, response: Response, pdf: InvoicePdf): void => {
  response.setHeader('Content-Type', 'application/pdf');
  response.setHeader('Content-Disposition', `inline; filename="${pdf.fileName}"`);
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('ETag', `"${pdf.contentHash}"`);
  if (request.headers['if-none-match'] === `"${pdf.contentHash}"`) {
    response.status(304).end();
    return;
  }
  response.status(200).send(pdf.bytes);
};
