import { createCanvas } from '@napi-rs/canvas';
import decodeQrCode from 'jsqr';

export type ReadPdf = {
  readonly pages: readonly {
    readonly text: string;
    readonly links: readonly string[];
    /** Width and height in pixels of each picture: `180×180`. */
    readonly pictures: readonly string[];
  }[];
  /** All pages, with single spaces. */
  readonly text: string;
  readonly title: string | undefined;
  readonly language: string | null;
  /** What a phone's camera would read at the foot of the page; null: there is no code. */
  readQrCode(page: number): Promise<string | null>;
};

type Item = { str?: string };

// The package is CommonJS and its types say otherwise.
const decode = decodeQrCode as unknown as typeof decodeQrCode.default;

/** Opens a PDF with the library behind Firefox's viewer: what it finds, a reader finds. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const pages: { text: string; links: string[]; pictures: string[] }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    pages.push({
      text: (items as Item[])
        .map(({ str = '' }) => str)
        .join(' ')
        .replaceAll(/\s+/g, ' '),
      links: annotations.flatMap(({ url }) => url ?? []),
      pictures: fnArray.flatMap((operation, index) => {
        if (operation !== OPS.paintImageXObject) return [];
        const [, width, height] = argsArray[index] as [string, number, number];
        return [`${width}×${height}`];
      }),
    });
  }
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  return {
    pages,
    text: pages.map(({ text }) => text).join(' '),
    title: info.Title,
    language: info.Language ?? null,
    readQrCode: async (number) => {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: 1.6 });
      const canvas = createCanvas(viewport.width, viewport.height);
      const context = canvas.getContext('2d');
      await page.render({ canvas: canvas as never, canvasContext: context as never, viewport })
        .promise;
      // The code stands at the foot of the page, on the left; to search all of it takes seconds.
      const top = Math.floor(canvas.height * 0.7);
      const { data, width, height } = context.getImageData(
        0,
        top,
        Math.floor(canvas.width / 2),
        canvas.height - top,
      );
      return decode(new Uint8ClampedArray(data), width, height)?.data ?? null;
    },
  };
};
