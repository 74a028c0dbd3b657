import { parentPort } from 'node:worker_threads';
import type { InvoiceDocument } from '../invoice-document.type.ts';
import { renderInvoicePdf } from './render-invoice-pdf.ts';

// The thread that lays documents out: 500 lines take a second, which the event loop of the API does not have.

export type PdfOrder = { readonly id: number; readonly document: InvoiceDocument };
export type PdfAnswer =
  | { readonly id: number; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly id: number; readonly error: string };

parentPort?.on('message', async ({ id, document }: PdfOrder) => {
  try {
    const { bytes, pages } = await renderInvoicePdf(document);
    parentPort?.postMessage({ id, bytes, pages } satisfies PdfAnswer, [
      bytes.buffer as ArrayBuffer,
    ]);
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ id, error: words } satisfies PdfAnswer);
  }
});
