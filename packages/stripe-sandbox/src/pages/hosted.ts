import type { IncomingMessage, ServerResponse } from 'node:http';
import { StripeApiError } from '../core/errors.ts';
import type { Realm } from '../core/realm.ts';
import type { Invoice } from '../core/types.ts';
import { type CardEntry, readCard } from '../resources/card.ts';
import { payWithCard } from '../resources/invoice-pay.ts';
import { parseForm } from '../http/form.ts';
import { readBody, respond } from '../http/respond.ts';
import type { World } from '../world.ts';
import { isExpired } from './expiry.ts';
import { PAGE_HEADERS } from './html.ts';
import { type PageNotice, invoicePage, notFoundPage } from './invoice-page.ts';
import { invoicePdf } from './invoice-pdf.ts';

type Found = { realm: Realm; invoice: Invoice };

/** `/i/:account/:token` and `/i/:account/:token/pdf`. Card data is read, used and forgotten here. */
export async function serveHostedPage(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://sandbox').pathname;
  const [accountId = '', token = '', more] = path.split('/').slice(2);
  const found = findPage(world, accountId, token);
  if (!found || (more !== undefined && more !== 'pdf')) {
    html(response, 404, notFoundPage());
    return;
  }
  if (more === 'pdf') {
    respond(response, {
      status: 200,
      body: invoicePdf(found.realm, found.invoice),
      headers: { 'Content-Type': 'application/pdf' },
    });
    return;
  }
  const expired = isExpired(found, world.clock.now());
  if (request.method === 'POST') {
    const form = parseForm(await readBody(request));
    const current = findPage(world, accountId, token) ?? found;
    const notice = expired ? {} : pay(world, current, cardFrom(form));
    answer({ world, response, found: current, notice, expired });
  } else if (request.method === 'GET' || request.method === 'HEAD') {
    html(response, 200, invoicePage({ ...found, expired }));
  } else respond(response, { status: 405, body: '', headers: { Allow: 'GET, POST' } });
}

/** What pressing "Pay" does; also behind the control API. */
export function pay(world: World, found: Found, entry: CardEntry): PageNotice & { paid?: true } {
  if (found.invoice.status === 'paid') return { alreadyPaid: true };
  if (found.invoice.status !== 'open' && found.invoice.status !== 'uncollectible') return {};
  const read = readCard(entry, world.clock.nowMs());
  if ('problems' in read) return { problems: read.problems };
  try {
    const attempt = payWithCard(world.context(found.realm), found.invoice.id, read.card);
    return attempt.declined
      ? { declined: attempt.declined.message ?? 'Your card was declined.' }
      : { paid: true };
  } catch (error) {
    if (error instanceof StripeApiError) return { declined: error.message };
    throw error;
  }
}

function answer(input: {
  world: World;
  response: ServerResponse;
  found: Found;
  notice: PageNotice & { paid?: true };
  expired: boolean;
}): void {
  const { response, found, notice, expired } = input;
  const invoice = found.realm.invoices.get(found.invoice.id) ?? found.invoice;
  const body = invoicePage({ realm: found.realm, invoice, expired }, notice);
  // After a payment the browser is sent to the page itself, so that a reload cannot post the card again.
  if (notice.paid) respond(response, { status: 303, body: '', headers: { Location: '?s=ap' } });
  else html(response, statusOf(notice), body);
}

function statusOf(notice: PageNotice): number {
  if (notice.alreadyPaid) return 409;
  if (notice.declined !== undefined) return 402;
  return notice.problems ? 400 : 200;
}

function findPage(world: World, accountId: string, token: string): Found | undefined {
  for (const realm of world.realms.values()) {
    const invoiceId = realm.hostedTokens.get(token);
    const invoice = invoiceId === undefined ? undefined : realm.invoices.get(invoiceId);
    if (invoice && realm.account.id === accountId) return { realm, invoice };
  }
  return undefined;
}

function cardFrom(form: Record<string, unknown>): CardEntry {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
  return { number: text('cardNumber'), expiry: text('cardExpiry'), cvc: text('cardCvc') };
}

function html(response: ServerResponse, status: number, body: string): void {
  respond(response, { status, body, headers: PAGE_HEADERS });
}
