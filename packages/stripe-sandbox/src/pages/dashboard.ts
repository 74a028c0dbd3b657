import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ControlDeps } from '../control/routes.ts';
import { respond } from '../http/respond.ts';
import { customerPage } from './dashboard-customer.ts';
import { eventPage } from './dashboard-event.ts';
import { DASHBOARD_HEADERS, type Look, TABS } from './dashboard-frame.ts';
import { dashboardInvoicePage } from './dashboard-invoice.ts';
import { listPage } from './dashboard-lists.ts';
import { dashboardPaymentPage } from './dashboard-payment.ts';
import { indexPage } from './index-page.ts';
import { notFoundPage } from './invoice-page.ts';

const ADDRESS = /^\/(acct_\w+)(\/test)?(?:\/([a-z]+)(?:\/(\w+))?)?$/;

/**
 * `/`, `/:account/test`, `/:account/test/invoices`, `/:account/test/invoices/:id` and so on, without `/test` in live
 * mode: the addresses of the Dashboard behind our own host. These pages only show; their buttons post to `/_page/`.
 */
export function serveDashboard(
  deps: ControlDeps,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    respond(response, { status: 405, body: '', headers: { Allow: 'GET' } });
    return;
  }
  const body = findPage(deps, new URL(request.url ?? '/', 'http://sandbox'));
  respond(response, {
    status: body === undefined ? 404 : 200,
    body: body ?? notFoundPage('No such object in this account and mode.'),
    headers: DASHBOARD_HEADERS,
  });
}

function findPage(deps: ControlDeps, { pathname, searchParams: query }: URL): string | undefined {
  const realms = [...deps.world.realms.values()];
  const [, accountId, test, kind, id] = ADDRESS.exec(pathname) ?? [];
  const realm =
    pathname === '/'
      ? realms[0]
      : realms.find(
          ({ account, livemode }) => account.id === accountId && livemode === (test === undefined),
        );
  if (realm === undefined) return undefined;
  const look: Look = { deps, realm, query };
  if (kind === undefined) return indexPage(look);
  const tab = TABS.find((known) => known === kind);
  if (id === undefined) return tab && listPage(look, tab);
  return objectPage(look, kind, id);
}

function objectPage(look: Look, kind: string, id: string): string | undefined {
  const { realm } = look;
  if (kind === 'invoices') {
    const invoice = realm.invoices.get(id);
    return invoice && dashboardInvoicePage(look, invoice);
  }
  if (kind === 'payments') {
    const intent = realm.paymentIntents.get(id);
    return intent && dashboardPaymentPage(look, intent);
  }
  if (kind === 'events') {
    const event = realm.events.get(id);
    return event && eventPage(look, event);
  }
  const customer = kind === 'customers' ? realm.customers.get(id) : undefined;
  return customer && !('deleted' in customer) ? customerPage(look, customer) : undefined;
}
