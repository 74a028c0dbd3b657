import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import { hostedInvoiceUrl } from '../view/views.ts';
import type { World } from '../world.ts';
import { escapeHtml, page } from './html.ts';
import { code, dashboardLink, eventTable, pill, table } from './tables.ts';

const SHOWN = 20;

/** What is in the sandbox, for a developer who looks at it: accounts, latest invoices, payments, events. */
export function indexPage(world: World): string {
  const realms = [...world.realms.values()].filter(
    (realm) => !realm.livemode || realm.events.size > 0,
  );
  return page({
    title: 'Stripe sandbox',
    wide: true,
    body: `<h1>Stripe sandbox</h1><p class="soft">A local stand-in for Stripe's API. Time here: ${new Date(world.clock.nowMs()).toISOString()}</p>${realms
      .map((realm) => realmSection(world, realm))
      .join('')}`,
  });
}

function realmSection(world: World, realm: Realm): string {
  const { account, livemode } = realm;
  return `<section class="card"><h1>${escapeHtml(account.name)}</h1>
<p class="soft"><code>${escapeHtml(account.id)}</code> · ${livemode ? 'live mode' : 'test mode'} · ${realm.customers.size} customers · ${realm.invoices.size} invoices</p>
<h2>Latest invoices</h2>${invoices(world, realm)}<h2>Latest payments</h2>${charges(realm)}<h2>Latest events</h2>${eventTable(world, latest(realm.events.values()))}</section>`;
}

function invoices(world: World, realm: Realm): string {
  const rows = latest(realm.invoices.values()).map((invoice) => {
    const url = hostedInvoiceUrl({ realm, baseUrl: world.baseUrl, clock: world.clock }, invoice.id);
    const number = escapeHtml(invoice.number ?? 'draft');
    return [
      url ? `<a href="${escapeHtml(url)}">${number}</a>` : number,
      escapeHtml(invoice.customer_name ?? ''),
      pill(String(invoice.status)),
      escapeHtml(formatAmount(invoice.total, invoice.currency)),
      dashboardLink(realm, 'invoices', invoice.id),
    ];
  });
  return table(['Number', 'Customer', 'Status', 'Total', 'Id'], rows);
}

function charges(realm: Realm): string {
  const rows = latest(realm.charges.values()).map((charge) => [
    code(charge.id),
    pill(charge.status),
    escapeHtml(formatAmount(charge.amount, charge.currency)),
    escapeHtml(formatAmount(charge.amount_refunded, charge.currency)),
    escapeHtml(charge.failure_message ?? ''),
    typeof charge.payment_intent === 'string'
      ? dashboardLink(realm, 'payments', charge.payment_intent)
      : '',
  ]);
  return table(['Charge', 'Status', 'Amount', 'Refunded', 'Reason', 'Payment'], rows);
}

function latest<T>(items: Iterable<T>): T[] {
  return [...items].slice(-SHOWN).reverse();
}
