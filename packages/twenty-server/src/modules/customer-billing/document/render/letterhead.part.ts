import type { InvoiceDocument } from '../invoice-document.type.ts';
import { pictureSizeOf } from '../letterhead/picture-size.util.ts';
import { INK, PAGE, SIZE } from './page-style.constant.ts';
import type { Sheet } from './sheet.ts';

const LOGO_TOP = 46;
const LOGO_HEIGHT = 30;
const LOGO_WIDTH = 120;
const BAR_HEIGHT = 5;
const RECIPIENT_TOP = 114;
const FACT_LABEL_LEFT = 350;

const drawBar = (sheet: Sheet, color: string): void =>
  sheet.decorate(() => {
    sheet.pdf.rect(0, 0, PAGE.width, BAR_HEIGHT).fill(color);
  });

const drawTestMark = (sheet: Sheet, text: string): void => {
  const width = sheet.widthOf(text, { size: SIZE.small, weight: 'semibold' });
  const x = (PAGE.width - width) / 2;
  sheet.decorate(() => {
    sheet.pdf.roundedRect(x - 8, 20, width + 16, 17, 3).fill('#fff4e5');
  });
  sheet.write(text, { x, y: 24 }, { size: SIZE.small, weight: 'semibold', color: '#8a4b00' });
};

/** The logo, or nothing: where its name stands depends on its width. */
const drawLogo = (sheet: Sheet, logo: string | null): number => {
  if (logo === null) return PAGE.left;
  const bytes = Buffer.from(logo, 'base64');
  const size = pictureSizeOf(bytes);
  if (size === null) return PAGE.left;
  const scale = Math.min(LOGO_HEIGHT / size.height, LOGO_WIDTH / size.width);
  sheet.decorate(() => {
    sheet.pdf.image(bytes, PAGE.left, LOGO_TOP, {
      width: size.width * scale,
      height: size.height * scale,
    });
  });
  return PAGE.left + size.width * scale + 10;
};

const writeSender = (sheet: Sheet, document: InvoiceDocument): void => {
  const x = drawLogo(sheet, document.logo);
  const { name, tagline } = document.sender;
  const y = tagline === null ? LOGO_TOP + 7 : LOGO_TOP;
  sheet.tag('P', () => {
    sheet.write(name, { x, y }, { size: 12, weight: 'semibold' });
    if (tagline !== null) {
      sheet.write(tagline, { x, y: y + 17 }, { size: SIZE.small, color: INK.secondary });
    }
  });
};

const writeHeadline = (sheet: Sheet, { headline, number }: InvoiceDocument): void =>
  sheet.tag('H1', () => {
    const at = { right: PAGE.right, width: 200 };
    sheet.writeEndingAt(
      headline,
      { ...at, y: LOGO_TOP - 3 },
      { size: SIZE.title, weight: 'semibold' },
    );
    if (number !== null) {
      sheet.writeEndingAt(number, { ...at, y: LOGO_TOP + 19 }, { size: 10 });
    }
  });

/** Who it is for, and the dates beside it. Gives the height at which the body can begin. */
const writeAddress = (sheet: Sheet, { recipient, facts }: InvoiceDocument): number => {
  let left = RECIPIENT_TOP;
  sheet.tag('P', () => {
    sheet.write(recipient.label, { x: PAGE.left, y: left }, { color: INK.secondary });
    left += sheet.lineHeight() + 2;
    for (const [index, line] of recipient.lines.entries()) {
      const style = { weight: index === 0 ? 'semibold' : 'regular' } as const;
      for (const part of sheet.wrap(line, FACT_LABEL_LEFT - PAGE.left - 20, style)) {
        sheet.write(part, { x: PAGE.left, y: left }, style);
        left += sheet.lineHeight();
      }
    }
  });
  let right = RECIPIENT_TOP;
  for (const { label, value } of facts) {
    sheet.tag('P', () => {
      sheet.write(label, { x: FACT_LABEL_LEFT, y: right }, { color: INK.secondary });
      sheet.writeEndingAt(value, { right: PAGE.right, y: right, width: 110 });
    });
    right += sheet.lineHeight() + 3;
  }
  return Math.max(left, right);
};

/** The top of the first page. Gives the height below it. */
export const writeLetterhead = (sheet: Sheet, document: InvoiceDocument): number => {
  drawBar(sheet, document.accentColor);
  if (document.testMark !== null) drawTestMark(sheet, document.testMark);
  writeSender(sheet, document);
  writeHeadline(sheet, document);
  return Math.max(PAGE.firstTop, writeAddress(sheet, document)) + 24;
};

/** The top of every page that follows. */
export const writeRunningHead = (sheet: Sheet, document: InvoiceDocument): number => {
  drawBar(sheet, document.accentColor);
  if (document.testMark !== null) drawTestMark(sheet, document.testMark);
  sheet.decorate(() => {
    const y = 52;
    sheet.write(document.sender.name, { x: PAGE.left, y }, { weight: 'semibold' });
    const name = [document.headline, document.number].filter((part) => part !== null).join(' ');
    sheet.writeEndingAt(name, { right: PAGE.right, y, width: 240 }, { color: INK.secondary });
  });
  return PAGE.nextTop - 16;
};
