type Item = { readonly str?: string };

export type PrintedPage = {
  /** With single spaces. */
  readonly text: string;
  readonly pictureCount: number;
};

/** The first page of a PDF, by the library behind Firefox's viewer: what it finds, a reader finds. */
export const readFirstPage = async (bytes: Uint8Array): Promise<PrintedPage> => {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const { fnArray } = await page.getOperatorList();
  return {
    text: (items as Item[])
      .map(({ str = '' }) => str)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
    pictureCount: fnArray.filter((operation) => operation === OPS.paintImageXObject).length,
  };
};
