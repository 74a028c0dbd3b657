import type { IncomingMessage, ServerResponse } from 'node:http';
import { StripeApiError } from '../core/errors.ts';
import type { Realm } from '../core/realm.ts';
import type { Invoice } from '../core/types.ts';
import { fundCash } from '../resources/cash-funding.ts';
import { defaultPaymentOf } from '../resources/invoice-payment.ts';
import { payWith } from '../resources/invoice-pay.ts';
import { challengeUrl } from '../view/views.ts';
import { parseForm } from '../http/form.ts';
import { readBody, respond } from '../http/respond.ts';
import type { World } from '../world.ts';
import { isExpired } from './expiry.ts';
import { PAGE_HEADERS } from './html.ts';
import { type PageNotice, invoicePage, notFoundPage } from './invoice-page.ts';
import { invoicePdf } from './invoice-pdf.ts';
import { type PaymentEntry, entryFrom, readEntry } from './payment-entry.ts';

type Found = { realm: Realm; invoice: Invoice };

/** What pressing "Pay" led to. `challenge` is the page on which the bank asks first. */
export type PayOutcome = PageNotice & {
  paid?: true;
  processing?: true;
  received?: true;
  challenge?: string;
};

/** `/i/:account/:token` and `/i/:account/:token/pdf`. Card data is read, used and forgotten here. */
export async function serveHostedPage(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://sandbox');
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
    const entry = entryFrom(form);
    const outcome = expired ? {} : pay(world, current, entry);
    answer({ world, response, found: current, outcome, expired, method: entry.method });
  } else if (request.method === 'GET' || request.method === 'HEAD') {
    const method = searchParams.get('method') ?? '';
    html(response, 200, invoicePage({ ...found, expired, method, ...challengeOf(world, found) }));
  } else respond(response, { status: 405, body: '', headers: { Allow: 'GET, POST' } });
}

/** What pressing "Pay" does; also behind the control API. */
export function pay(world: World, found: Found, entry: PaymentEntry): PayOutcome {
  const { realm, invoice } = found;
  if (invoice.status === 'paid') return { alreadyPaid: true };
  if (invoice.status !== 'open' && invoice.status !== 'uncollectible') return {};
  const read = readEntry(entry, world.clock.nowMs());
  if ('problems' in read) return { problems: read.problems };
  const context = world.context(realm);
  try {
    if (read.means.type === 'customer_balance') {
      fundCash(context, String(invoice.customer), {
        amount: invoice.amount_remaining,
        currency: invoice.currency,
        reference: invoice.number ?? invoice.id,
      });
      const after = realm.invoices.get(invoice.id);
      return after?.status === 'paid' ? { paid: true } : { received: true };
    }
    const attempt = payWith(context, invoice.id, read.means);
    if (attempt.declined)
      return { declined: attempt.declined.message ?? 'Your card was declined.' };
    if (attempt.intent.status === 'processing') return { processing: true };
    const challenge = challengeUrl(world.scope(realm), attempt.intent.id);
    return challenge === null ? { paid: true } : { challenge };
  } catch (error) {
    if (error instanceof StripeApiError) return { declined: error.message };
    throw error;
  }
}

function answer(input: {
  world: World;
  response: ServerResponse;
  found: Found;
  outcome: PayOutcome;
  expired: boolean;
  method: string;
}): void {
  const { world, response, found, outcome, expired, method } = input;
  const invoice = found.realm.invoices.get(found.invoice.id) ?? found.invoice;
  const current = { realm: found.realm, invoice };
  // After a payment the browser is sent to the page itself, so that a reload cannot post the form again.
  const next =
    outcome.challenge ??
    (outcome.paid || outcome.processing ? '?s=ap' : outcome.received && `?s=ap&method=${method}`);
  if (next) respond(response, { status: 303, body: '', headers: { Location: next } });
  else
    html(
      response,
      statusOf(outcome),
      invoicePage({ ...current, expired, method, ...challengeOf(world, current) }, outcome),
    );
}

function challengeOf(world: World, { realm, invoice }: Found): { challenge?: string } {
  const payment = defaultPaymentOf(realm, invoice.id)?.payment;
  const challenge = challengeUrl(world.scope(realm), payment?.payment_intent ?? '');
  return challenge === null ? {} : { challenge };
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

function html(response: ServerResponse, status: number, body: string): void {
  respond(response, { status, body, headers: PAGE_HEADERS });
}
