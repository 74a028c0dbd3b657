import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import type { Charge, Event, PaymentIntent } from '../core/types.ts';
import type { World } from '../world.ts';
import { escapeHtml, page } from './html.ts';
import { code, dashboardLink, eventTable, factTable, moment, pill, table } from './tables.ts';

/** What the Dashboard's page of a payment tells: the intent, every try on it, and what went back. */
export function dashboardPaymentPage(world: World, realm: Realm, intent: PaymentIntent): string {
  const title = `Payment of ${formatAmount(intent.amount, intent.currency)}`;
  return page({
    title: `${title} · ${realm.account.name}`,
    wide: true,
    body: `<section class="card"><div class="from"><h1>${escapeHtml(title)}</h1>${pill(intent.status)}</div>
${factTable(factsOf(realm, intent))}
<h2>Charges</h2>${chargeTable(realm, intent)}
<h2>Refunds</h2>${refundTable(realm, intent)}
<h2>Events</h2>${eventTable(world, eventsOf(realm, intent))}</section>`,
  });
}

function factsOf(realm: Realm, intent: PaymentIntent): [string, string][] {
  const invoices = [...realm.invoicePayments.values()]
    .filter(({ payment }) => payment.payment_intent === intent.id)
    .map(({ invoice }) => dashboardLink(realm, 'invoices', invoice));
  return [
    ['Id', code(intent.id)],
    ['Received', escapeHtml(formatAmount(intent.amount_received, intent.currency))],
    ['Invoice', invoices.join(' ') || 'None'],
    ['Last error', escapeHtml(intent.last_payment_error?.message ?? 'None')],
  ];
}

function chargeTable(realm: Realm, intent: PaymentIntent): string {
  const rows = chargesOf(realm, intent).map((charge) => [
    code(charge.id),
    moment(charge.created),
    pill(charge.status),
    escapeHtml(cardOf(charge)),
    escapeHtml(formatAmount(charge.amount, charge.currency)),
    escapeHtml(formatAmount(charge.amount_refunded, charge.currency)),
    escapeHtml(charge.failure_message ?? ''),
  ]);
  return table(['Charge', 'At', 'Status', 'Card', 'Amount', 'Refunded', 'Reason'], rows);
}

function refundTable(realm: Realm, intent: PaymentIntent): string {
  const rows = [...realm.refunds.values()]
    .filter(({ payment_intent }) => payment_intent === intent.id)
    .reverse()
    .map((refund) => [
      code(refund.id),
      moment(refund.created),
      pill(String(refund.status)),
      escapeHtml(formatAmount(refund.amount, refund.currency)),
    ]);
  return table(['Refund', 'At', 'Status', 'Amount'], rows);
}

function cardOf({ payment_method_details: details }: Charge): string {
  return [details?.card?.brand, details?.card?.last4].filter(Boolean).join(' ');
}

function chargesOf(realm: Realm, intent: PaymentIntent): Charge[] {
  return [...realm.charges.values()]
    .filter(({ payment_intent }) => payment_intent === intent.id)
    .reverse();
}

/** Newest first: its own, and those of its charges and refunds. */
function eventsOf(realm: Realm, intent: PaymentIntent): Event[] {
  const isOf = ({ data: { object } }: Event) =>
    object['id'] === intent.id || object['payment_intent'] === intent.id;
  return [...realm.events.values()].filter(isOf).reverse();
}
