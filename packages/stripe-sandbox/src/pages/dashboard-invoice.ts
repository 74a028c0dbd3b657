import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import type { Event, Invoice } from '../core/types.ts';
import { linesOf } from '../resources/invoice.ts';
import { paymentsOf } from '../resources/invoice-payment.ts';
import { hostedInvoiceUrl } from '../view/views.ts';
import type { World } from '../world.ts';
import { escapeHtml, page } from './html.ts';
import { code, dashboardLink, eventTable, factTable, moment, pill, table } from './tables.ts';

/** What the Dashboard's page of an invoice tells, for whoever follows a link of the integration there. */
export function dashboardInvoicePage(world: World, realm: Realm, invoice: Invoice): string {
  const title = `Invoice ${invoice.number ?? 'without number'}`;
  return page({
    title: `${title} · ${realm.account.name}`,
    wide: true,
    body: `<section class="card"><div class="from"><h1>${escapeHtml(title)}</h1>${pill(String(invoice.status))}</div>
${factTable(factsOf(world, realm, invoice))}
<h2>Lines</h2>${lineTable(realm, invoice)}
<h2>Payments</h2>${paymentTable(realm, invoice)}
<h2>Metadata</h2>${metadataTable(invoice)}
<h2>Events</h2>${eventTable(world, eventsOf(realm, invoice))}</section>`,
  });
}

function factsOf(world: World, realm: Realm, invoice: Invoice): [string, string][] {
  const money = (amount: number) => escapeHtml(formatAmount(amount, invoice.currency));
  const url = hostedInvoiceUrl({ realm, baseUrl: world.baseUrl, clock: world.clock }, invoice.id);
  const who = [invoice.customer_name, invoice.customer_email].filter(Boolean).join(', ');
  return [
    ['Id', code(invoice.id)],
    ['Customer', `${escapeHtml(who)} ${code(String(invoice.customer))}`],
    ['Due', invoice.due_date === null ? 'No date' : moment(invoice.due_date).slice(0, 10)],
    ['Total', money(invoice.total)],
    ['Paid', money(invoice.amount_paid)],
    ['Remaining', money(invoice.amount_remaining)],
    ['Hosted page', url === null ? 'With finalizing' : `<a href="${escapeHtml(url)}">Open</a>`],
  ];
}

function lineTable(realm: Realm, invoice: Invoice): string {
  const money = (amount: number) => escapeHtml(formatAmount(amount, invoice.currency));
  const rows = linesOf(realm, invoice.id).map((line) => [
    escapeHtml(line.description ?? 'Item'),
    money(line.amount),
    money((line.taxes ?? []).reduce((sum, { amount }) => sum + amount, 0)),
  ]);
  return table(['Description', 'Amount', 'Tax'], rows);
}

function paymentTable(realm: Realm, invoice: Invoice): string {
  const rows = paymentsOf(realm, invoice.id).map((payment) => [
    dashboardLink(realm, 'payments', payment.payment.payment_intent),
    pill(payment.status),
    escapeHtml(formatAmount(payment.amount_requested, payment.currency)),
    escapeHtml(formatAmount(payment.amount_paid ?? 0, payment.currency)),
  ]);
  return table(['Payment', 'Status', 'Asked for', 'Paid'], rows);
}

function metadataTable(invoice: Invoice): string {
  const rows = Object.entries(invoice.metadata ?? {}).map(([key, value]) => [
    code(key),
    code(value),
  ]);
  return table(['Key', 'Value'], rows);
}

/** Newest first: its own, and those of its payments. */
function eventsOf(realm: Realm, invoice: Invoice): Event[] {
  const isOf = ({ data: { object } }: Event) =>
    object['id'] === invoice.id || object['invoice'] === invoice.id;
  return [...realm.events.values()].filter(isOf).reverse();
}
