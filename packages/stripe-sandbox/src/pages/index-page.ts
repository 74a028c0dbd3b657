import { actionRow } from './action-forms.ts';
import { type Look, dashboardPage } from './dashboard-frame.ts';
import { invoiceTable, paymentTable } from './dashboard-lists.ts';
import { escapeHtml } from './html.ts';
import { code, eventTable, moment, pill, realmPath, table } from './tables.ts';

const SHOWN = 10;

/** What is in the sandbox at a glance, and the buttons that play with it. */
export function indexPage(look: Look): string {
  const { deps, realm } = look;
  const { account, livemode } = realm;
  return dashboardPage(look, {
    title: 'Stripe sandbox',
    tab: 'overview',
    body: `<section class="card"><div class="from"><h1>${escapeHtml(account.name)}</h1>${code(account.id)}</div>
<p class="soft">${livemode ? 'live mode' : 'test mode'} · customers: ${realm.customers.size} · invoices: ${realm.invoices.size} · payments: ${realm.paymentIntents.size} · disputes: ${realm.disputes.size} · events: ${realm.events.size}</p>
${controls(look)}</section>
<section class="card"><h2>Latest invoices</h2>${invoiceTable(look, latest(realm.invoices.values()))}
<h2>Latest payments</h2>${paymentTable(look, latest(realm.paymentIntents.values()))}
<h2>Latest events</h2>${eventTable(deps.world, realm, latest(realm.events.values()))}
<h2>Webhook endpoints</h2>${endpoints(look)}</section>`,
  });
}

function controls({ deps, realm }: Look): string {
  const { world } = deps;
  const { mode, settings } = world.deliveries;
  const about = { realm, back: realmPath(realm) };
  const now = world.clock.now();
  const due = [...realm.invoices.values()]
    .filter(({ status, due_date: date }) => status === 'open' && date !== null && date > now)
    .sort((a, b) => Number(a.due_date) - Number(b.due_date))[0];
  const clock = actionRow([
    { ...about, action: 'clock', label: '+1 hour', fields: { value: 'hour' } },
    { ...about, action: 'clock', label: '+1 day', fields: { value: 'day' } },
    due && {
      ...about,
      action: 'clock',
      label: `To the due date of ${due.number ?? due.id}`,
      fields: { value: 'due', id: due.id },
    },
  ]);
  const webhooks = actionRow([
    settings.halted
      ? { ...about, action: 'webhooks', label: 'Resume webhooks', fields: { value: 'resume' } }
      : { ...about, action: 'webhooks', label: 'Stop webhooks', fields: { value: 'stop' } },
    mode.duplicates > 0
      ? { ...about, action: 'duplicates', label: 'Send once', fields: { value: 'off' } }
      : { ...about, action: 'duplicates', label: 'Send everything twice', fields: { value: 'on' } },
  ]);
  const faults = actionRow([
    { ...about, action: 'fail_next', label: 'Fail the next payment' },
    { ...about, action: 'forget_faults', label: 'Everything back to normal' },
  ]);
  const waiting = world.deliveries.list().filter(({ status }) => status === 'pending').length;
  return `<div class="controls"><div><h2>Clock</h2><p class="soft">${moment(now)} UTC</p>${clock}</div>
<div><h2>Webhooks</h2><p class="soft">${settings.halted ? 'Stopped' : 'Running'}, ${waiting} waiting</p>${webhooks}</div>
<div><h2>Faults</h2><p class="soft">More by the control API.</p>${faults}</div></div>`;
}

function endpoints({ realm }: Look): string {
  const rows = [...realm.webhookEndpoints.values()].map((endpoint) => [
    escapeHtml(endpoint.url),
    pill(endpoint.status),
    escapeHtml(endpoint.enabled_events.slice(0, 3).join(', ')),
    escapeHtml(endpoint.api_version ?? ''),
    code(endpoint.id),
  ]);
  return table(['Address', 'Status', 'Events', 'Version', 'Id'], rows);
}

function latest<T>(items: Iterable<T>): T[] {
  return [...items].slice(-SHOWN).reverse();
}
