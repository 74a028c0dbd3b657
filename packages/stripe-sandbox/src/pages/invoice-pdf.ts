import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import type { Invoice } from '../core/types.ts';
import { linesOf } from '../resources/invoice.ts';
import { pdfOf } from './pdf.ts';

const MAX_LINES = 40;

/** A valid PDF of one page with the invoice's facts. */
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
  return pdfOf(text);
}
