import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import type { Invoice } from '../core/types.ts';
import { linesOf } from '../resources/invoice.ts';

const MAX_LINES = 40;

/** A valid PDF of one page with the invoice's facts. Characters outside Latin-1 are shown as '?'. */
export function invoicePdf(realm: Realm, invoice: Invoice): Buffer {
  const money = (amount: number) => formatAmount(amount, invoice.currency);
  const lines = linesOf(realm, invoice.id);
  const text = [
    realm.account.name,
    `Invoice ${invoice.number ?? ''}`,
    `Billed to ${invoice.customer_name ?? invoice.customer_email ?? ''}`,
    '',
    ...lines
      .slice(0, MAX_LINES)
      .map((line) => `${line.description ?? 'Item'}   ${money(line.amount)}`),
    ...(lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more lines`] : []),
    '',
    `Total ${money(invoice.total)}`,
    `Amount due ${money(invoice.amount_remaining)}`,
    `Status ${invoice.status}`,
    'Sandbox: no real money moves',
  ];
  const rows = text.map((row) => `(${escapeText(row)}) Tj T*`).join('\n');
  const content = Buffer.from(`BT /F1 11 Tf 15 TL 56 786 Td\n${rows}\nET`, 'latin1');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} >>\nstream\n`, 'latin1'),
      content,
      Buffer.from('\nendstream', 'latin1'),
    ]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]);
}

function assemble(objects: Array<string | Buffer>): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n', 'latin1')];
  const offsets: number[] = [];
  const size = () => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, index) => {
    offsets.push(size());
    parts.push(
      Buffer.from(`${index + 1} 0 obj\n`, 'latin1'),
      typeof object === 'string' ? Buffer.from(object, 'latin1') : object,
      Buffer.from('\nendobj\n', 'latin1'),
    );
  });
  const start = size();
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
}

function escapeText(text: string): string {
  return text
    .replaceAll('€', '\u0080')
    .replace(/[^\u0020-\u007e\u0080\u00a0-\u00ff]/g, '?')
    .replace(/[\\()]/g, (character) => `\\${character}`);
}
