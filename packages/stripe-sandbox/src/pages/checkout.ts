import type { IncomingMessage, ServerResponse } from 'node:http';
import { StripeApiError } from '../core/errors.ts';
import type { Realm } from '../core/realm.ts';
import type { CheckoutSession } from '../core/types.ts';
import { parseForm } from '../http/form.ts';
import { readBody, respond } from '../http/respond.ts';
import { fundCash } from '../resources/cash-funding.ts';
import { paySession } from '../resources/checkout-pay.ts';
import { type Scope, challengeUrl, sessionUrl } from '../view/views.ts';
import type { World } from '../world.ts';
import { type CheckoutNotice, checkoutPage, successUrl } from './checkout-page.ts';
import { PAGE_HEADERS } from './html.ts';
import { notFoundPage } from './invoice-page.ts';
import { type PaymentEntry, entryFrom, readEntry } from './payment-entry.ts';

type Found = { realm: Realm; session: CheckoutSession };

/** What pressing "Pay" led to: an address to go to, or a notice above the form. */
export type CheckoutOutcome = { next: string } | { status: number; notice: CheckoutNotice };

/** `/c/:account/:token`. Card and bank data is read, used and forgotten here. */
export async function serveCheckoutPage(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://sandbox');
  const [accountId = '', token = ''] = pathname.split('/').slice(2);
  const found = findPage(world, accountId, token);
  if (!found) {
    respond(response, { status: 404, body: notFoundPage(), headers: PAGE_HEADERS });
    return;
  }
  if (request.method === 'POST') {
    const entry = entryFrom(parseForm(await readBody(request)));
    const current = findPage(world, accountId, token) ?? found;
    answer(world, { response, found: current, entry });
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    respond(response, { status: 405, body: '', headers: { Allow: 'GET, POST' } });
    return;
  }
  // The bank's own page sends the buyer back here; a paid session is left for the sender's page at once.
  const back = searchParams.has('return') && found.session.status === 'complete';
  const next = back ? successUrl(found.session) : null;
  const method = searchParams.get('method') ?? '';
  if (next) respond(response, { status: 303, body: '', headers: { Location: next } });
  else
    respond(response, {
      status: 200,
      body: checkoutPage({ ...found, method }),
      headers: PAGE_HEADERS,
    });
}

/** What pressing "Pay" does. Of two presses at the same time one pays. */
export function payCheckout(world: World, found: Found, entry: PaymentEntry): CheckoutOutcome {
  const { realm, session } = found;
  if (session.status !== 'open') return { status: 409, notice: {} };
  const read = readEntry(entry, world.clock.nowMs());
  if ('problems' in read) return { status: 400, notice: { problems: read.problems } };
  const context = world.context(realm);
  if (read.means.type === 'customer_balance')
    fundCash(context, String(session.customer), {
      amount: session.amount_total ?? 0,
      currency: session.currency ?? '',
      reference: session.id,
    });
  const returnUrl = `${sessionUrl(scopeOf(world, realm), session.id)}?return=1`;
  try {
    const { declined, intent } = paySession(context, session.id, {
      means: read.means,
      returnUrl,
    });
    if (declined)
      return { status: 402, notice: { declined: declined.message ?? 'Your card was declined.' } };
    const challenge = challengeUrl(scopeOf(world, realm), intent.id);
    return { next: challenge ?? successUrl(session) ?? '?' };
  } catch (error) {
    if (!(error instanceof StripeApiError)) throw error;
    return { status: error.status, notice: { declined: error.message } };
  }
}

function answer(
  world: World,
  input: { response: ServerResponse; found: Found; entry: PaymentEntry },
): void {
  const { response, found, entry } = input;
  const outcome = payCheckout(world, found, entry);
  if ('next' in outcome) {
    respond(response, { status: 303, body: '', headers: { Location: outcome.next } });
    return;
  }
  const session = found.realm.checkoutSessions.get(found.session.id) ?? found.session;
  const body = checkoutPage({ realm: found.realm, session, method: entry.method }, outcome.notice);
  respond(response, { status: outcome.status, body, headers: PAGE_HEADERS });
}

function findPage(world: World, accountId: string, token: string): Found | undefined {
  for (const realm of world.realms.values()) {
    if (realm.account.id !== accountId) continue;
    for (const [id, order] of realm.checkoutOrders) {
      const session = order.token === token ? realm.checkoutSessions.get(id) : undefined;
      if (session) return { realm, session };
    }
  }
  return undefined;
}

function scopeOf({ baseUrl, clock }: World, realm: Realm): Scope {
  return { realm, baseUrl, clock };
}
