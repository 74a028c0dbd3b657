import type { InvoiceDocument } from '../invoice-document.type.ts';
import { writeLetterhead, writeRunningHead } from './letterhead.part.ts';
import { writeLineTable } from './line-table.part.ts';
import { CONTENT_WIDTH, INK, PAGE } from './page-style.constant.ts';
import { writePanel } from './panel.part.ts';
import { Sheet } from './sheet.ts';
import { writeTotals } from './totals.part.ts';

export type RenderedPdf = { readonly bytes: Uint8Array; readonly pages: number };

const writeNote = (
  sheet: Sheet,
  note: string,
  page: { top: number; turn: () => number },
): number => {
  let y = page.top + 10;
  const style = { color: INK.secondary };
  for (const line of sheet.wrap(note, CONTENT_WIDTH * 0.75, style)) {
    if (y + sheet.lineHeight(style) > PAGE.bottom) y = page.turn();
    sheet.tag('P', () => sheet.write(line, { x: PAGE.left, y }, style));
    y += sheet.lineHeight(style);
  }
  return y;
};

const LABEL_WIDTH = 90;
const FOOTER_LINES = 3;

/** Only now it is known how many pages there are. */
const writeFooters = (sheet: Sheet, document: InvoiceDocument): number => {
  const { count } = sheet.pdf.bufferedPageRange();
  const { pageLabel } = document;
  const style = { size: 7.5, color: INK.secondary };
  const footer = document.footer
    .flatMap((line) => sheet.wrap(line, CONTENT_WIDTH - LABEL_WIDTH, style))
    .slice(0, FOOTER_LINES);
  for (let index = 0; index < count; index += 1) {
    sheet.pdf.switchToPage(index);
    sheet.rule(PAGE.footer - 10);
    sheet.decorate(() => {
      for (const [row, line] of footer.entries()) {
        sheet.write(line, { x: PAGE.left, y: PAGE.footer + row * sheet.lineHeight(style) }, style);
      }
      const label = pageLabel.replace('{page}', String(index + 1)).replace('{pages}', `${count}`);
      sheet.writeEndingAt(label, { right: PAGE.right, y: PAGE.footer, width: LABEL_WIDTH }, style);
    });
  }
  return count;
};

const collect = (sheet: Sheet): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    sheet.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.pdf.once('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    sheet.pdf.once('error', reject);
    sheet.pdf.end();
  });

/** Lays an invoice out on A4. The same document gives the same bytes. */
export const renderInvoicePdf = async (document: InvoiceDocument): Promise<RenderedPdf> => {
  const sheet = new Sheet(document);
  const turn = (): number => {
    sheet.pdf.addPage();
    return writeRunningHead(sheet, document);
  };
  let top = writeLetterhead(sheet, document);
  top = writeLineTable(sheet, document, { top, turn });
  top = writeTotals(sheet, document, { top, turn });
  if (document.note !== null) top = writeNote(sheet, document.note, { top, turn });
  if (document.panel !== null) writePanel(sheet, document.panel, { top: top + 16, turn });
  const pages = writeFooters(sheet, document);
  return { bytes: await collect(sheet), pages };
};
