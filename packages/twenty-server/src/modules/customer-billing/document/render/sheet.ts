import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { InvoiceDocument } from '../invoice-document.type.ts';
import { FIGURES, INK, PAGE, SIZE } from './page-style.constant.ts';
import { wrapText } from './wrap-text.util.ts';

export type Weight = 'regular' | 'medium' | 'semibold';

export type TextStyle = {
  readonly size?: number;
  readonly weight?: Weight;
  readonly color?: string;
};

const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'),
);
const FONT_FILES: Record<Weight, string> = {
  regular: join(fonts, '400Regular/Inter_400Regular.ttf'),
  medium: join(fonts, '500Medium/Inter_500Medium.ttf'),
  semibold: join(fonts, '600SemiBold/Inter_600SemiBold.ttf'),
};
const LEADING = 1.45;
const MEASURE = 100;

/**
 * The paper: writes single lines where it is told to, and never turns a page by itself. What is written is tagged as
 * text of the document unless it is decoration.
 */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  private readonly widths = new Map<string, number>();

  constructor(document: InvoiceDocument) {
    const dated = new Date(document.dated);
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      lang: document.language,
      tagged: true,
      pdfVersion: '1.7',
      displayTitle: true,
      info: {
        Title: document.title,
        Author: document.sender.name,
        // Otherwise the time of rendering goes into the bytes.
        CreationDate: dated,
        ModDate: dated,
      },
    });
    for (const [name, file] of Object.entries(FONT_FILES)) this.pdf.registerFont(name, file);
  }

  /** Remembered, since shaping is what rendering spends its time with; widths grow with the size. */
  widthOf(text: string, style: TextStyle = {}, features?: typeof FIGURES): number {
    const { weight = 'regular', size = SIZE.body } = style;
    const key = `${weight} ${features === undefined ? 'text' : 'figures'} ${text}`;
    let perPoint = this.widths.get(key);
    if (perPoint === undefined) {
      this.use({ ...style, size: MEASURE });
      perPoint = this.pdf.widthOfString(text, features && { features }) / MEASURE;
      this.widths.set(key, perPoint);
    }
    return perPoint * size;
  }

  wrap(text: string, width: number, style: TextStyle = {}): string[] {
    return wrapText(text, width, (part) => this.widthOf(part, style));
  }

  lineHeight({ size = SIZE.body }: TextStyle = {}): number {
    return size * LEADING;
  }

  /** One line from `x` to the right; `y` is its top. */
  write(
    text: string,
    at: { x: number; y: number },
    style: TextStyle = {},
    features?: typeof FIGURES,
  ): void {
    if (text === '') return;
    this.use(style);
    // Without features pdfkit remembers every word it has shaped.
    this.pdf.text(text, at.x, at.y, { lineBreak: false, ...(features && { features }) });
  }

  /** One line that ends at `right`, set smaller where it is wider than `width`; its digits stand below each other. */
  writeEndingAt(
    text: string,
    at: { right: number; y: number; width: number },
    style: TextStyle = {},
  ): void {
    const wide = this.widthOf(text, style, FIGURES);
    const size = style.size ?? SIZE.body;
    const fitting = wide > at.width ? { ...style, size: (size * at.width) / wide } : style;
    this.write(text, { x: at.right - Math.min(wide, at.width), y: at.y }, fitting, FIGURES);
  }

  rule(y: number, options: { from?: number; color?: string; thickness?: number } = {}): void {
    this.decorate(() => {
      this.pdf
        .moveTo(options.from ?? PAGE.left, y)
        .lineTo(PAGE.right, y)
        .lineWidth(options.thickness ?? 0.5)
        .strokeColor(options.color ?? INK.hairline)
        .stroke();
    });
  }

  /** Pictures, rules and what is repeated on every page: nothing that a screen reader should read out. */
  decorate(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Text that belongs together, as one element of the document's structure. */
  tag(type: 'H1' | 'P' | 'TR', write: () => void): void {
    this.pdf.addStructure(this.pdf.struct(type, {}, write));
  }

  private use({ size = SIZE.body, weight = 'regular', color = INK.primary }: TextStyle): void {
    this.pdf.font(weight).fontSize(size).fillColor(color);
  }
}
