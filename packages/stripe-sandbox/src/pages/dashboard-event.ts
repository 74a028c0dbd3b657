import type { Event } from '../core/types.ts';
import { actionRow } from './action-forms.ts';
import { type Look, dashboardPage } from './dashboard-frame.ts';
import { escapeHtml } from './html.ts';
import { code, deliveryPill, factTable, moment, realmPath, table } from './tables.ts';

/** An event as it is sent, where it was sent to and what was answered. */
export function eventPage(look: Look, event: Event): string {
  const { deps, realm } = look;
  const path = realmPath(realm);
  const { id: request, idempotency_key: key } = event.request;
  const found = request === null ? '' : `${path}/requests?search=${request}`;
  const facts: [string, string][] = [
    ['Id', code(event.id)],
    ['At', `${moment(event.created)} UTC`],
    ['Request', request === null ? 'None' : `<a href="${found}">${code(request)}</a>`],
    ['Idempotency key', key === null ? 'None' : code(key)],
    ['Not accepted yet', String(event.pending_webhooks)],
  ];
  const resend = actionRow([
    {
      action: 'resend',
      label: 'Resend',
      realm,
      back: `${path}/events/${event.id}`,
      fields: { id: event.id },
    },
  ]);
  const rows = deps.world.deliveries
    .list()
    .filter((delivery) => delivery.event === event.id)
    .map((delivery) => [
      escapeHtml(delivery.url),
      deliveryPill(delivery),
      delivery.at === null ? '' : moment(delivery.at / 1000),
      delivery.nextAttemptAt === null ? '' : moment(delivery.nextAttemptAt / 1000),
    ]);
  return dashboardPage(look, {
    title: event.type,
    tab: 'events',
    body: `<section class="card"><h1>${escapeHtml(event.type)}</h1>${factTable(facts)}${resend}
<h2>Deliveries</h2>${table(['Address', 'Status', 'Last try', 'Next try'], rows)}
<h2>Payload</h2><pre>${escapeHtml(masked(JSON.stringify(event, null, 2)))}</pre></section>`,
  });
}

/** A client secret lets somebody pay; pages never show one. */
function masked(json: string): string {
  return json.replaceAll(/(_secret_)\w+/g, '$1…');
}
