import type { ServerResponse } from 'node:http';
import { formatAmount } from '../core/currency.ts';
import { respond } from '../http/respond.ts';
import type { World } from '../world.ts';
import { PAGE_HEADERS } from './html.ts';
import { notFoundPage } from './invoice-page.ts';
import { pdfOf } from './pdf.ts';

const MAX_LINES = 40;

/** `/cn/:account/:id/pdf`: a credit note on paper. */
export function serveCreditNotePdf(world: World, path: string, response: ServerResponse): void {
  const [accountId, id = ''] = path.split('/').slice(2);
  for (const realm of world.realms.values()) {
    const note = realm.account.id === accountId ? realm.creditNotes.get(id) : undefined;
    if (!note) continue;
    const money = (amount: number) => formatAmount(amount, note.currency);
    const lines = realm.creditNoteLines.get(id) ?? [];
    const body = pdfOf([
      realm.account.name,
      `Credit note ${note.number}`,
      `For invoice ${realm.invoices.get(String(note.invoice))?.number ?? ''}`,
      '',
      ...lines
        .slice(0, MAX_LINES)
        .map(({ description, amount }) => `${description ?? 'Item'}   ${money(amount)}`),
      '',
      `Total ${money(note.total)}`,
      ...(note.memo ? [note.memo] : []),
      'Sandbox: no real money moves',
    ]);
    respond(response, { status: 200, body, headers: { 'Content-Type': 'application/pdf' } });
    return;
  }
  respond(response, { status: 404, body: notFoundPage(), headers: PAGE_HEADERS });
}
