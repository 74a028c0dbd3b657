import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Realm } from '../core/realm.ts';
import { respond } from '../http/respond.ts';
import type { World } from '../world.ts';
import { dashboardInvoicePage } from './dashboard-invoice.ts';
import { dashboardPaymentPage } from './dashboard-payment.ts';
import { PAGE_HEADERS } from './html.ts';
import { notFoundPage } from './invoice-page.ts';

const ADDRESS = /^\/(acct_\w+)(\/test)?\/(invoices|payments)\/(\w+)$/;

/**
 * `/:account/test/invoices/:id`, `/:account/test/payments/:id`, without `/test` in live mode: the addresses of the
 * Dashboard behind our own host. For developers; nothing can be changed here.
 */
export function serveDashboard(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    respond(response, { status: 405, body: '', headers: { Allow: 'GET' } });
    return;
  }
  const body = findPage(world, new URL(request.url ?? '/', 'http://sandbox').pathname);
  respond(response, {
    status: body === undefined ? 404 : 200,
    body: body ?? notFoundPage('No such object in this account and mode.'),
    headers: PAGE_HEADERS,
  });
}

function findPage(world: World, path: string): string | undefined {
  const [, accountId, test, kind, id = ''] = ADDRESS.exec(path) ?? [];
  const realm = [...world.realms.values()].find(
    ({ account, livemode }) => account.id === accountId && livemode === (test === undefined),
  );
  if (realm === undefined) return undefined;
  return kind === 'invoices' ? invoicePageOf(world, realm, id) : paymentPageOf(world, realm, id);
}

function invoicePageOf(world: World, realm: Realm, id: string): string | undefined {
  const invoice = realm.invoices.get(id);
  return invoice && dashboardInvoicePage(world, realm, invoice);
}

function paymentPageOf(world: World, realm: Realm, id: string): string | undefined {
  const intent = realm.paymentIntents.get(id);
  return intent && dashboardPaymentPage(world, realm, intent);
}
