import { formatAmount } from '../core/currency.ts';
import type { Realm } from '../core/realm.ts';
import { hostedInvoiceUrl } from '../view/views.ts';
import type { World } from '../world.ts';
import { escapeHtml, page } from './html.ts';

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
<h2>Latest invoices</h2>${invoices(world, realm)}<h2>Latest payments</h2>${charges(realm)}<h2>Latest events</h2>${events(world, realm)}</section>`;
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
      `<code>${escapeHtml(invoice.id)}</code>`,
    ];
  });
  return table(['Number', 'Customer', 'Status', 'Total', 'Id'], rows);
}

function charges(realm: Realm): string {
  const rows = latest(realm.charges.values()).map((charge) => [
    `<code>${escapeHtml(charge.id)}</code>`,
    pill(charge.status),
    escapeHtml(formatAmount(charge.amount, charge.currency)),
    escapeHtml(formatAmount(charge.amount_refunded, charge.currency)),
    escapeHtml(charge.failure_message ?? ''),
  ]);
  return table(['Charge', 'Status', 'Amount', 'Refunded', 'Reason'], rows);
}

function events(world: World, realm: Realm): string {
  const deliveries = world.deliveries.list();
  const rows = latest(realm.events.values()).map((event) => [
    escapeHtml(event.type),
    new Date(event.created * 1000).toISOString(),
    deliveries
      .filter((delivery) => delivery.event === event.id)
      .map(({ status, attempt, responseStatus }) =>
        pill(`${status} ${responseStatus ?? ''} (try ${attempt})`),
      )
      .join(' '),
    `<code>${escapeHtml(event.id)}</code>`,
  ]);
  return table(['Event', 'At', 'Deliveries', 'Id'], rows);
}

function table(heads: string[], rows: string[][]): string {
  if (rows.length === 0) return '<p class="soft">None yet.</p>';
  const head = heads.map((name) => `<th>${name}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function pill(text: string): string {
  return `<span class="pill">${escapeHtml(text)}</span>`;
}

function latest<T>(items: Iterable<T>): T[] {
  return [...items].slice(-SHOWN).reverse();
}
