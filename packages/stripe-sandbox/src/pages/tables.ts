import type { Realm } from '../core/realm.ts';
import type { Event } from '../core/types.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import type { World } from '../world.ts';
import { escapeHtml } from './html.ts';

/** Rows of HTML under their heads; words in place of a table without rows. On a phone every row becomes a small card. */
export function table(heads: string[], rows: string[][]): string {
  if (rows.length === 0) return '<p class="soft">None yet.</p>';
  const head = heads.map((name) => `<th>${name}</th>`).join('');
  const body = rows.map((cells) => {
    const filled = cells.map(
      (cell, index) => `<td data-label="${escapeHtml(heads[index] ?? '')}">${cell}</td>`,
    );
    return `<tr>${filled.join('')}</tr>`;
  });
  return `<div class="scroll"><table class="list"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** Names with their values, both HTML. */
export function factTable(facts: [name: string, value: string][]): string {
  const rows = facts.map(
    ([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  );
  return `<div class="scroll"><table class="facts"><tbody>${rows.join('')}</tbody></table></div>`;
}

const GOOD = new Set(['paid', 'succeeded', 'won', 'enabled', 'complete', 'warning_closed']);
const BAD = new Set(['failed', 'lost', 'uncollectible', 'dropped', 'stopped', 'needs_response']);

/** A word about a state, in a colour that fits it. */
export function pill(text: string): string {
  const word = text.split(' ')[0] ?? '';
  const tone = GOOD.has(word) ? ' good' : BAD.has(word) ? ' bad' : '';
  return `<span class="pill${tone}">${escapeHtml(text)}</span>`;
}

export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** A second of Stripe's as people read it, in UTC. */
export function moment(second: number): string {
  return new Date(second * 1000).toISOString().replace('T', ' ').slice(0, 19);
}

/** Events with what became of their deliveries, in the order given. */
export function eventTable(world: World, realm: Realm, events: Event[]): string {
  const deliveries = Map.groupBy(world.deliveries.list(), ({ event }) => event);
  const rows = events.map((event) => [
    `<a href="${realmPath(realm)}/events/${event.id}">${escapeHtml(event.type)}</a>`,
    moment(event.created),
    deliveriesOf(deliveries.get(event.id)),
    code(event.id),
  ]);
  return table(['Event', 'At', 'Deliveries', 'Id'], rows);
}

function deliveriesOf(deliveries: Delivery[] = []): string {
  return deliveries.length === 0 ? '' : `<div>${deliveries.map(deliveryPill).join(' ')}</div>`;
}

export function deliveryPill({ status, attempt, responseStatus }: Delivery): string {
  return pill(`${status} ${responseStatus ?? ''} (try ${attempt})`);
}

/** Where an account's pages begin: Stripe's own path behind another host. */
export function realmPath(realm: Realm): string {
  return `/${realm.account.id}${realm.livemode ? '' : '/test'}`;
}

/** An id that leads to its page, as HTML. */
export function dashboardLink(
  realm: Realm,
  kind: 'customers' | 'invoices' | 'payments',
  id: string,
): string {
  return `<a href="${escapeHtml(`${realmPath(realm)}/${kind}/${id}`)}">${code(id)}</a>`;
}

const PAGE_SIZE = 25;

/** One page of a list, the newest first, with links to its neighbours. `items` are the oldest first. */
export function paged<T>(
  items: T[],
  input: { number: number; path: string; query?: Record<string, string> },
): { shown: T[]; links: string } {
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  const number = Math.min(Math.max(1, Math.trunc(input.number) || 1), pages);
  const end = items.length - (number - 1) * PAGE_SIZE;
  const shown = items.slice(Math.max(0, end - PAGE_SIZE), end).reverse();
  const link = (to: number, label: string) => {
    const query = new URLSearchParams({ ...input.query, page: String(to) });
    return `<a rel="${label === 'Newer' ? 'prev' : 'next'}" href="${escapeHtml(`${input.path}?${query.toString()}`)}">${label}</a>`;
  };
  const links =
    pages === 1
      ? ''
      : `<nav class="pages" aria-label="Pages">${number > 1 ? link(number - 1, 'Newer') : ''}<span class="soft">Page ${number} of ${pages}</span>${number < pages ? link(number + 1, 'Older') : ''}</nav>`;
  return { shown, links };
}
