import type { ControlDeps } from '../control/routes.ts';
import type { Realm } from '../core/realm.ts';
import { DASHBOARD_STYLE } from './dashboard-style.ts';
import { PAGE_HEADERS, escapeHtml, page } from './html.ts';
import { moment, pill, realmPath } from './tables.ts';

export const TABS = [
  'customers',
  'invoices',
  'payments',
  'disputes',
  'events',
  'requests',
] as const;
export type Tab = (typeof TABS)[number];

/** Forms of these pages may post to this sandbox, and say where they come from. */
export const DASHBOARD_HEADERS: Record<string, string> = {
  ...PAGE_HEADERS,
  'Content-Security-Policy': `${PAGE_HEADERS['Content-Security-Policy']}; form-action 'self'`,
  'Referrer-Policy': 'same-origin',
};

/** What a page is made of. */
export type Look = { deps: ControlDeps; realm: Realm; query: URLSearchParams };

/** A page for developers: account, mode, navigation, the state of the sandbox, and its own part as HTML. */
export function dashboardPage(
  { deps, realm }: Look,
  input: { title: string; tab: Tab | 'overview'; body: string },
): string {
  const { title, tab, body } = input;
  return page({
    title: `${title} · ${realm.account.name}`,
    wide: true,
    style: DASHBOARD_STYLE,
    body: `${top(deps, realm)}${tabs(realm, tab)}${body}`,
  });
}

function top(deps: ControlDeps, realm: Realm): string {
  const realms = [...deps.world.realms.values()];
  const ofMode = realms.filter(({ livemode }) => livemode === realm.livemode);
  const ofAccount = realms.filter(({ account }) => account.id === realm.account.id);
  const accounts =
    ofMode.length === 1
      ? `<span>${escapeHtml(realm.account.name)}</span>`
      : choice(ofMode, realm, (other) => other.account.name);
  const modes = choice(ofAccount, realm, ({ livemode }) => (livemode ? 'Live' : 'Test'));
  return `<header class="top"><a class="brand" href="/">Stripe sandbox</a>${accounts}${modes}${stateOf(deps)}</header>`;
}

function choice(realms: Realm[], chosen: Realm, nameOf: (realm: Realm) => string): string {
  const links = realms.map(
    (realm) =>
      `<a href="${realmPath(realm)}"${realm === chosen ? ' aria-current="true"' : ''}>${escapeHtml(nameOf(realm))}</a>`,
  );
  return `<span class="switch">${links.join('')}</span>`;
}

/** What is not as usual, on every page: a forgotten fault must not puzzle anybody. */
function stateOf({ world, faults, chaos, limits }: ControlDeps): string {
  const { mode, settings } = world.deliveries;
  const planned = faults.list().filter(({ hits, times }) => hits < (times ?? 1)).length;
  const unusual = [
    settings.halted && 'stopped: webhooks',
    mode.mode !== 'normal' && `webhooks: ${mode.mode}`,
    mode.duplicates > 0 && 'webhooks: duplicated',
    planned > 0 && `faults: ${planned}`,
    chaos.state().settings !== null && 'chaos',
    limits.settings.enabled && 'rate limits',
  ].filter((words) => words !== false);
  return `<span class="soft">${moment(world.clock.now())} UTC ${unusual.map(pill).join(' ')}</span>`;
}

function tabs(realm: Realm, current: Tab | 'overview'): string {
  const path = realmPath(realm);
  const links = TABS.map(
    (tab) =>
      `<a href="${path}/${tab}"${tab === current ? ' aria-current="page"' : ''}>${tab[0]?.toUpperCase()}${tab.slice(1)}</a>`,
  );
  return `<nav class="tabs" aria-label="Sections"><a href="${path}"${current === 'overview' ? ' aria-current="page"' : ''}>Overview</a>${links.join('')}</nav>`;
}
