import type { DocumentLine, InvoiceDocument } from '../invoice-document.type.ts';
import { INK, PAGE, SIZE } from './page-style.constant.ts';
import type { Sheet, TextStyle } from './sheet.ts';

/** Right edges and widths of the columns of figures. */
type Columns = {
  readonly description: { readonly left: number; readonly width: number };
  readonly quantity: Column;
  readonly unitPrice: Column;
  readonly discount: Column | null;
  readonly tax: Column;
  readonly amount: Column;
};
type Column = { readonly right: number; readonly width: number };

const DESCRIPTION_LEFT = PAGE.left + 20;
const GAP = 6;
const ROW_PADDING = 7;
const HEAD_HEIGHT = 24;

const layOut = (hasDiscount: boolean): Columns => {
  const amount = { right: PAGE.right, width: 70 };
  const tax = { right: amount.right - amount.width - GAP, width: 32 };
  const discount = hasDiscount ? { right: tax.right - tax.width - GAP, width: 46 } : null;
  const beforeTax = discount ?? tax;
  const unitPrice = { right: beforeTax.right - beforeTax.width - GAP, width: 58 };
  const quantity = { right: unitPrice.right - unitPrice.width - GAP, width: 40 };
  const descriptionEnd = quantity.right - quantity.width - GAP;
  return {
    description: { left: DESCRIPTION_LEFT, width: descriptionEnd - DESCRIPTION_LEFT },
    quantity,
    unitPrice,
    discount,
    tax,
    amount,
  };
};

const writeHeads = (
  sheet: Sheet,
  { heads }: InvoiceDocument,
  { columns, y }: { columns: Columns; y: number },
): number => {
  const style = { size: SIZE.small, color: INK.secondary } satisfies TextStyle;
  const figure = (text: string, column: Column): void =>
    sheet.writeEndingAt(text, { ...column, y }, style);
  sheet.tag('TR', () => {
    sheet.write(heads.description, { x: columns.description.left, y }, style);
    figure(heads.quantity, columns.quantity);
    figure(heads.unitPrice, columns.unitPrice);
    if (columns.discount !== null && heads.discount !== null) {
      figure(heads.discount, columns.discount);
    }
    figure(heads.tax, columns.tax);
    figure(heads.amount, columns.amount);
  });
  sheet.rule(y + HEAD_HEIGHT - 8, { color: INK.rule, thickness: 0.8 });
  return y + HEAD_HEIGHT;
};

type TextLine = { readonly text: string; readonly style: TextStyle };

const textLinesOf = (sheet: Sheet, line: DocumentLine, width: number): TextLine[] => {
  const plain = {} satisfies TextStyle;
  const small = { size: SIZE.small, color: INK.secondary } satisfies TextStyle;
  return [
    ...sheet.wrap(line.description, width, plain).map((text) => ({ text, style: plain })),
    ...(line.details === null
      ? []
      : sheet.wrap(line.details, width, small).map((text) => ({ text, style: small }))),
  ];
};

const writeFigures = (
  sheet: Sheet,
  line: DocumentLine,
  { columns, y }: { columns: Columns; y: number },
): void => {
  const figure = (text: string, column: Column): void =>
    sheet.writeEndingAt(text, { ...column, y });
  sheet.write(line.position, { x: PAGE.left, y }, { size: SIZE.small, color: INK.secondary });
  figure(line.quantity, columns.quantity);
  figure(line.unitPrice, columns.unitPrice);
  if (columns.discount !== null && line.discount !== null) figure(line.discount, columns.discount);
  figure(line.tax, columns.tax);
  figure(line.amount, columns.amount);
};

/**
 * The lines, over as many pages as they need, with the heads repeated. A row stays together unless its text is longer
 * than a page. Gives the height below the last one.
 */
export const writeLineTable = (
  sheet: Sheet,
  document: InvoiceDocument,
  page: { top: number; turn: () => number },
): number => {
  const columns = layOut(document.heads.discount !== null);
  const begin = (y: number): number => writeHeads(sheet, document, { columns, y }) + ROW_PADDING;
  const wholePage = PAGE.bottom - PAGE.nextTop - HEAD_HEIGHT - 2 * ROW_PADDING;
  const figuresAt = (top: number, line: DocumentLine) => () =>
    sheet.tag('TR', () => writeFigures(sheet, line, { columns, y: top }));
  let y = begin(page.top);
  for (const line of document.lines) {
    const texts = textLinesOf(sheet, line, columns.description.width);
    const height = texts.reduce((sum, { style }) => sum + sheet.lineHeight(style), 0);
    if (y + Math.min(height, wholePage) > PAGE.bottom) y = begin(page.turn());
    // Read out after the words, and on the page where the row begins.
    let figures: (() => void) | null = figuresAt(y, line);
    for (const { text, style } of texts) {
      if (y + sheet.lineHeight(style) > PAGE.bottom) {
        figures?.();
        figures = null;
        y = begin(page.turn());
      }
      sheet.tag('P', () => {
        sheet.write(text, { x: columns.description.left, y }, style);
      });
      y += sheet.lineHeight(style);
    }
    figures?.();
    y += ROW_PADDING;
    sheet.rule(y - 2);
    y += ROW_PADDING;
  }
  return y;
};
