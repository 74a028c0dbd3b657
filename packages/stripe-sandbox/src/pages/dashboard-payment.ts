import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import type { Charge, Dispute, Event, PaymentIntent } from '../core/types.ts';
import { unrefunded } from '../resources/charge.ts';
import { type ActionForm, actionRow } from './action-forms.ts';
import { type Look, dashboardPage } from './dashboard-frame.ts';
import { disputeTable } from './dashboard-lists.ts';
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

/** What the Dashboard's page of a payment tells: the intent, every try on it, and what went back. */
export function dashboardPaymentPage(look: Look, intent: PaymentIntent): string {
  const { realm } = look;
  const { world } = look.deps;
  const title = `Payment of ${formatAmount(intent.amount, intent.currency)}`;
  return dashboardPage(look, {
    title,
    tab: 'payments',
    body: `<section class="card"><div class="from"><h1>${escapeHtml(title)}</h1>${pill(intent.status)}</div>
${factTable(factsOf(realm, intent))}${buttons(realm, intent)}
<h2>Charges</h2>${chargeTable(realm, intent)}
<h2>Refunds</h2>${refundTable(realm, intent)}
<h2>Disputes</h2>${disputeTable(realm, disputesOf(realm, intent))}
<h2>Events</h2>${eventTable(world, realm, eventsOf(realm, intent))}</section>`,
  });
}

/** What can be done to it now. */
function buttons(realm: Realm, intent: PaymentIntent): string {
  const { id, currency } = intent;
  const charge = chargesOf(realm, intent).find(({ status }) => status !== 'failed');
  const back = `${realmPath(realm)}/payments/${id}`;
  const button = (action: ActionForm['action'], label: string, value = ''): ActionForm => ({
    action,
    label,
    realm,
    back,
    fields: { id, ...(value !== '' && { value }) },
  });
  const left = charge?.status === 'succeeded' ? unrefunded(charge) : 0;
  const disputes = disputesOf(realm, intent);
  const waits = disputes.some(({ status }) => /needs_response|under_review/.test(status));
  return actionRow([
    left > 0 && button('refund', `Refund ${formatAmount(left, currency)}`),
    left > 0 && {
      ...button('refund', 'Refund a part'),
      input:
        '<input name="value" inputmode="decimal" required aria-label="Amount" placeholder="Amount">',
    },
    left > 0 && disputes.length === 0 && button('dispute', 'Dispute it', 'needs_response'),
    left > 0 &&
      disputes.length === 0 &&
      button('dispute', 'Open an inquiry', 'warning_needs_response'),
    left > 0 && button('fraud_warning', 'Warn of fraud'),
    disputes.some(({ status }) => status.endsWith('needs_response')) &&
      button('dispute', 'Review the evidence', reviewOf(disputes)),
    waits && button('dispute', 'Win the dispute', 'won'),
    waits && button('dispute', 'Lose the dispute', 'lost'),
    disputes.some(({ status }) => status === 'lost') &&
      button('dispute', 'Appeal', 'appeal_needs_response'),
    charge?.status === 'pending' && button('settle', 'Bank pays', 'succeeded'),
    charge?.status === 'pending' && button('settle', 'Bank refuses', 'failed'),
  ]);
}

/** The review that follows on where the open dispute stands. */
function reviewOf(disputes: Dispute[]): string {
  const open = disputes.find(({ status }) => status.endsWith('needs_response'));
  return (open?.status ?? 'needs_response').replace('needs_response', 'under_review');
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

function disputesOf(realm: Realm, intent: PaymentIntent): Dispute[] {
  return [...realm.disputes.values()]
    .filter(({ payment_intent }) => payment_intent === intent.id)
    .reverse();
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
