import type { InvoiceDocument } from '../invoice-document.type.ts';
import { renderInvoicePdf } from './render-invoice-pdf.ts';

const lineOf = (index: number): InvoiceDocument['lines'][number] => ({
  position: String(index + 1),
  description: `Sensor gateway ${index + 1}`,
  details: index % 3 === 0 ? 'Marine housing' : null,
  quantity: '1',
  unitPrice: '10.00',
  discount: null,
  tax: '19%',
  amount: '10.00',
});

const documentOf = (lines: number, changes: Partial<InvoiceDocument> = {}): InvoiceDocument => ({
  language: 'en',
  title: 'Invoice INV-2026-0001 from Test Works',
  headline: 'Invoice',
  number: 'INV-2026-0001',
  accentColor: '#0b5c63',
  logo: null,
  sender: { name: 'Test Works', tagline: null },
  recipient: { label: 'Billed to', lines: ['Brackwater Marine'] },
  facts: [{ label: 'Due date', value: '2 December 2026' }],
  heads: {
    description: 'Description',
    quantity: 'Quantity',
    unitPrice: 'Unit price',
    discount: null,
    tax: 'Tax',
    amount: 'Amount, EUR',
  },
  lines: Array.from({ length: lines }, (_, index) => lineOf(index)),
  totals: [{ label: 'Total', value: '€10.00', weight: 'STRONG' }],
  note: null,
  mark: null,
  testMark: null,
  panel: { kind: 'MESSAGE', title: 'Nothing to pay', text: 'Nothing is owed.' },
  footer: ['Test Works'],
  pageLabel: 'Page {page} of {pages}',
  dated: '2026-11-02T00:00:00.000Z',
  ...changes,
});

describe('laying out an invoice', () => {
  it('turns as many pages as 500 lines need', async () => {
    const [short, long] = [
      await renderInvoicePdf(documentOf(1)),
      await renderInvoicePdf(documentOf(500)),
    ];
    expect(short.pages).toBe(1);
    expect(long.pages).toBeGreaterThan(15);
    expect(long.pages).toBeLessThan(40);
  });

  it('gives the same bytes for the same document, and others for another', async () => {
    const bytesOf = async (document: InvoiceDocument): Promise<Buffer> =>
      Buffer.from((await renderInvoicePdf(document)).bytes);
    const first = await bytesOf(documentOf(3));
    expect(first.equals(await bytesOf(documentOf(3)))).toBe(true);
    expect(first.equals(await bytesOf(documentOf(3, { note: 'Thank you' })))).toBe(false);
  });

  it('lets one line be longer than a page', async () => {
    const long = { ...lineOf(0), details: 'word '.repeat(4_000) };
    expect((await renderInvoicePdf(documentOf(0, { lines: [long] }))).pages).toBeGreaterThan(2);
  });
});
