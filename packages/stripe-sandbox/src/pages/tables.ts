import type { Realm } from '../core/realm.ts';
import type { Event } from '../core/types.ts';
import type { World } from '../world.ts';
import { escapeHtml } from './html.ts';

/** Rows of HTML under their heads; words in place of a table without rows. */
export function table(heads: string[], rows: string[][]): string {
  if (rows.length === 0) return '<p class="soft">None yet.</p>';
  const head = heads.map((name) => `<th>${name}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** Names with their values, both HTML. */
export function factTable(facts: [name: string, value: string][]): string {
  const rows = facts.map(
    ([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  );
  return `<div class="scroll"><table><tbody>${rows.join('')}</tbody></table></div>`;
}

export function pill(text: string): string {
  return `<span class="pill">${escapeHtml(text)}</span>`;
}

export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** A second of Stripe's as people read it, in UTC. */
export function moment(second: number): string {
  return new Date(second * 1000).toISOString().replace('T', ' ').slice(0, 19);
}

/** Events with what became of their deliveries, in the order given. */
export function eventTable(world: World, events: Event[]): string {
  const deliveries = world.deliveries.list();
  const rows = events.map((event) => [
    escapeHtml(event.type),
    moment(event.created),
    deliveries
      .filter((delivery) => delivery.event === event.id)
      .map(({ status, attempt, responseStatus }) =>
        pill(`${status} ${responseStatus ?? ''} (try ${attempt})`),
      )
      .join(' '),
    code(event.id),
  ]);
  return table(['Event', 'At', 'Deliveries', 'Id'], rows);
}

/** Where the Dashboard would show an object; the path is Stripe's own behind another host. */
function dashboardPath(realm: Realm, object: `${'invoices' | 'payments'}/${string}`): string {
  return `/${realm.account.id}${realm.livemode ? '' : '/test'}/${object}`;
}

/** An id that leads to its page, as HTML. */
export function dashboardLink(realm: Realm, kind: 'invoices' | 'payments', id: string): string {
  return `<a href="${escapeHtml(dashboardPath(realm, `${kind}/${id}`))}">${code(id)}</a>`;
}
