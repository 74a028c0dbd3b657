import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import type { Event, Invoice } from '../core/types.ts';
import { linesOf } from '../resources/invoice.ts';
import { paymentsOf } from '../resources/invoice-payment.ts';
import { hostedInvoiceUrl } from '../view/views.ts';
import type { World } from '../world.ts';
import { actionRow } from './action-forms.ts';
import { type Look, dashboardPage } from './dashboard-frame.ts';
import { escapeHtml } from './html.ts';
import {
  code,
  dashboardLink,
  eventTable,
  factTable,
  moment,
  pill,
  realmPath,
  table,
} from './tables.ts';

/** What the Dashboard's page of an invoice tells, for whoever follows a link of the integration there. */
export function dashboardInvoicePage(look: Look, invoice: Invoice): string {
  const { realm } = look;
  const { world } = look.deps;
  const title = `Invoice ${invoice.number ?? 'without number'}`;
  return dashboardPage(look, {
    title,
    tab: 'invoices',
    body: `<section class="card"><div class="from"><h1>${escapeHtml(title)}</h1>${pill(String(invoice.status))}</div>
${factTable(factsOf(world, realm, invoice))}${buttons(look, invoice)}
<h2>Lines</h2>${lineTable(realm, invoice)}
<h2>Payments</h2>${paymentTable(realm, invoice)}
<h2>Metadata</h2>${metadataTable(invoice)}
<h2>Events</h2>${eventTable(world, realm, eventsOf(realm, invoice))}</section>`,
  });
}

/** What can be done to it now. */
function buttons({ deps, realm }: Look, invoice: Invoice): string {
  const { id, status, due_date: due } = invoice;
  const about = { realm, back: `${realmPath(realm)}/invoices/${id}`, fields: { id } };
  const payable = status === 'open' || status === 'uncollectible';
  const ahead = due !== null && due > deps.world.clock.now();
  return actionRow([
    payable && { ...about, action: 'fail_next', label: 'Fail the next payment' },
    ahead && {
      ...about,
      action: 'clock',
      label: 'Clock to the due date',
      fields: { id, value: 'due' },
    },
    payable && { ...about, action: 'out_of_band', label: 'Paid out of band' },
    (payable || status === 'paid') && {
      ...about,
      action: 'credit_note',
      label: 'Credit note',
      input:
        '<input name="value" inputmode="decimal" required aria-label="Amount" placeholder="Amount">',
    },
    status === 'open' && { ...about, action: 'uncollectible', label: 'Mark uncollectible' },
    payable && { ...about, action: 'void', label: 'Void', danger: true },
  ]);
}

function factsOf(world: World, realm: Realm, invoice: Invoice): [string, string][] {
  const money = (amount: number) => escapeHtml(formatAmount(amount, invoice.currency));
  const url = hostedInvoiceUrl({ realm, baseUrl: world.baseUrl, clock: world.clock }, invoice.id);
  const who = [invoice.customer_name, invoice.customer_email].filter(Boolean).join(', ');
  return [
    ['Id', code(invoice.id)],
    [
      'Customer',
      `${escapeHtml(who)} ${dashboardLink(realm, 'customers', String(invoice.customer))}`,
    ],
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
    payment.payment.payment_intent === undefined
      ? code(payment.payment.payment_record)
      : dashboardLink(realm, 'payments', payment.payment.payment_intent),
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
