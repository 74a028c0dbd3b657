import { create as createQrCode } from 'qrcode';
import type { DocumentPanel } from '../invoice-document.type.ts';
import { CONTENT_WIDTH, INK, PAGE, SIZE } from './page-style.constant.ts';
import type { Sheet, TextStyle } from './sheet.ts';

const PADDING = 14;
const QR_SIZE = 74;
const QR_QUIET = 6;
const BANK_WIDTH = 140;
/** Small enough for our address to stand on one line beside the bank details. */
const LINK_SIZE = 7.4;

const SECONDARY = { size: SIZE.small, color: INK.secondary } satisfies TextStyle;
const TITLE = { size: 10.5, weight: 'semibold' } satisfies TextStyle;

const drawFrame = (sheet: Sheet, y: number, height: number): void =>
  sheet.decorate(() => {
    sheet.pdf
      .roundedRect(PAGE.left, y, CONTENT_WIDTH, height, 6)
      .lineWidth(0.6)
      .fillAndStroke(INK.panel, INK.panelBorder);
  });

/** Squares, not a picture: sharp at any size, and no bytes that a picture library decides. */
const drawQrCode = (sheet: Sheet, text: string, { x, y }: { x: number; y: number }): void => {
  const { modules } = createQrCode(text, { errorCorrectionLevel: 'M' });
  const module = (QR_SIZE - 2 * QR_QUIET) / modules.size;
  sheet.decorate(() => {
    sheet.pdf.roundedRect(x, y, QR_SIZE, QR_SIZE, 4).fill(INK.white);
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column)) {
          sheet.pdf.rect(
            x + QR_QUIET + column * module,
            y + QR_QUIET + row * module,
            module,
            module,
          );
        }
      }
    }
    sheet.pdf.fill(INK.primary);
  });
};

const writeLines = (
  sheet: Sheet,
  lines: readonly string[],
  { x, y, style = {} }: { x: number; y: number; style?: TextStyle },
): number => {
  for (const [index, line] of lines.entries()) {
    sheet.write(line, { x, y: y + index * sheet.lineHeight(style) }, style);
  }
  return y + lines.length * sheet.lineHeight(style);
};

const writeLink = (
  sheet: Sheet,
  url: string,
  { x, y, width }: { x: number; y: number; width: number },
): void => {
  const shown = url.replace(/^https?:\/\//, '');
  const style = { size: LINK_SIZE, color: '#0b5c63' } satisfies TextStyle;
  const lines = sheet.wrap(shown, width, style);
  for (const [index, line] of lines.entries()) {
    const at = { x, y: y + index * sheet.lineHeight(style) };
    sheet.write(line, at, style);
    sheet.pdf.link(at.x, at.y, sheet.widthOf(line, style), sheet.lineHeight(style), url);
  }
};

const writePayPanel = (
  sheet: Sheet,
  panel: Extract<DocumentPanel, { kind: 'PAY' }>,
  y: number,
): void => {
  const top = y + PADDING;
  const { url, bank } = panel;
  const left = PAGE.left + PADDING + (url === null ? 0 : QR_SIZE + 14);
  const bankLeft = PAGE.right - PADDING - BANK_WIDTH;
  const width = (bank === null ? PAGE.right - PADDING : bankLeft - 16) - left;
  if (url !== null) drawQrCode(sheet, url, { x: PAGE.left + PADDING, y: top });
  sheet.tag('P', () => {
    const belowTitle = writeLines(sheet, sheet.wrap(panel.title, width, TITLE), {
      x: left,
      y: top,
      style: TITLE,
    });
    const belowText = writeLines(sheet, sheet.wrap(panel.text, width, SECONDARY), {
      x: left,
      y: belowTitle + 3,
      style: SECONDARY,
    });
    if (url !== null) writeLink(sheet, url, { x: left, y: belowText + 5, width });
  });
  if (bank === null) return;
  sheet.tag('P', () => {
    sheet.write(bank.title, { x: bankLeft, y: top }, SECONDARY);
    const lines = bank.lines.flatMap((line) => sheet.wrap(line, BANK_WIDTH));
    writeLines(sheet, lines, { x: bankLeft, y: top + 14 });
  });
};

const heightOf = (sheet: Sheet, panel: DocumentPanel): number => {
  const textWidth = panel.kind === 'PAY' ? 220 : CONTENT_WIDTH - 2 * PADDING;
  const text =
    sheet.wrap(panel.title, textWidth, TITLE).length * sheet.lineHeight(TITLE) +
    sheet.wrap(panel.text, textWidth, SECONDARY).length * sheet.lineHeight(SECONDARY) +
    3;
  if (panel.kind === 'MESSAGE') return text + 2 * PADDING;
  const link = panel.url === null ? 0 : 2 * sheet.lineHeight(SECONDARY) + 5;
  const bankLines = panel.bank?.lines.flatMap((line) => sheet.wrap(line, BANK_WIDTH)) ?? [];
  const bank = 14 + bankLines.length * sheet.lineHeight();
  return Math.max(panel.url === null ? 0 : QR_SIZE, text + link, bank) + 2 * PADDING;
};

/** How it is paid, or that nothing is: at the foot of the last page. */
export const writePanel = (
  sheet: Sheet,
  panel: DocumentPanel,
  page: { top: number; turn: () => number },
): void => {
  const height = heightOf(sheet, panel);
  if (page.top + height > PAGE.bottom) page.turn();
  const y = PAGE.bottom - height;
  drawFrame(sheet, y, height);
  if (panel.kind === 'PAY') return writePayPanel(sheet, panel, y);
  sheet.tag('P', () => {
    const at = { x: PAGE.left + PADDING, y: y + PADDING };
    const below = writeLines(sheet, [panel.title], { ...at, style: TITLE });
    const lines = sheet.wrap(panel.text, CONTENT_WIDTH - 2 * PADDING, SECONDARY);
    writeLines(sheet, lines, { ...at, y: below + 3, style: SECONDARY });
  });
};
