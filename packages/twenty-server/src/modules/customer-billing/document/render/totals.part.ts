import type { DocumentTotal, InvoiceDocument } from '../invoice-document.type.ts';
import { INK, MARK_INK, PAGE, SIZE } from './page-style.constant.ts';
import type { Sheet, TextStyle } from './sheet.ts';

const LABEL_LEFT = 312;
const VALUE_WIDTH = 110;
const PLAIN_HEIGHT = 19;
const STRONG_HEIGHT = 24;
const MARK_ANGLE = -7;

const heightOf = ({ weight }: DocumentTotal): number =>
  weight === 'STRONG' ? STRONG_HEIGHT : PLAIN_HEIGHT;

const drawMark = (sheet: Sheet, mark: NonNullable<InvoiceDocument['mark']>, y: number): void => {
  const style = { size: 20, weight: 'semibold', color: MARK_INK[mark.tone] } satisfies TextStyle;
  const width = sheet.widthOf(mark.text, style) + 28;
  const x = PAGE.left + 8;
  sheet.pdf.save().rotate(MARK_ANGLE, { origin: [x + width / 2, y + 20] });
  sheet.decorate(() => {
    sheet.pdf.roundedRect(x, y, width, 36, 3).lineWidth(1.6).strokeColor(style.color).stroke();
  });
  sheet.tag('P', () => sheet.write(mark.text, { x: x + 14, y: y + 6 }, style));
  sheet.pdf.restore();
};

/** The sums, kept together, with the mark beside them. Gives the height below. */
export const writeTotals = (
  sheet: Sheet,
  { totals, mark }: InvoiceDocument,
  page: { top: number; turn: () => number },
): number => {
  const height = totals.reduce((sum, total) => sum + heightOf(total), 0) + 8;
  let y = page.top + height > PAGE.bottom ? page.turn() : page.top;
  if (mark !== null) drawMark(sheet, mark, y + 12);
  for (const total of totals) {
    const isStrong = total.weight === 'STRONG';
    const style = isStrong ? { size: SIZE.total, weight: 'semibold' as const } : {};
    if (isStrong) sheet.rule(y, { from: LABEL_LEFT, color: INK.rule, thickness: 0.8 });
    const baseline = y + (isStrong ? 6 : 4);
    sheet.tag('P', () => {
      sheet.write(
        total.label,
        { x: LABEL_LEFT, y: baseline },
        isStrong ? style : { color: INK.secondary },
      );
      sheet.writeEndingAt(
        total.value,
        { right: PAGE.right, y: baseline, width: VALUE_WIDTH },
        style,
      );
    });
    y += heightOf(total);
  }
  return y + 8;
};
