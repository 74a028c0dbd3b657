import type { IncomingMessage, ServerResponse } from 'node:http';
import { formatAmount } from '../core/currency.ts';
import type { Challenge, Realm } from '../core/realm.ts';
import type { PaymentIntent } from '../core/types.ts';
import { parseForm } from '../http/form.ts';
import { readBody, respond } from '../http/respond.ts';
import { paymentsBy } from '../resources/invoice-payment.ts';
import { answerChallenge } from '../resources/payment-attempt.ts';
import { hostedInvoiceUrl } from '../view/views.ts';
import type { World } from '../world.ts';
import { PAGE_HEADERS, escapeHtml, page } from './html.ts';

type Found = { realm: Realm; challenge: Challenge; intent: PaymentIntent };

/** `/3ds/:account/:token`: the bank's question, as 3D Secure asks it. */
export async function serveChallenge(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://sandbox').pathname;
  const [accountId = '', token = ''] = path.split('/').slice(2);
  const body = request.method === 'POST' ? parseForm(await readBody(request)) : {};
  const found = findChallenge(world, accountId, token);
  if (!found) {
    respond(response, { status: 404, body: overPage(), headers: PAGE_HEADERS });
    return;
  }
  if (request.method !== 'POST') {
    respond(response, { status: 200, body: questionPage(found), headers: PAGE_HEADERS });
    return;
  }
  const answer = body['answer'] === 'complete' ? 'complete' : 'fail';
  const { declined } = answerChallenge(world.context(found.realm), found.intent.id, answer);
  const next = wayBack(world, found, declined === undefined);
  if (next === undefined)
    respond(response, { status: 200, body: overPage(), headers: PAGE_HEADERS });
  else respond(response, { status: 303, body: '', headers: { Location: next } });
}

/** Where the customer came from; Stripe names the payment in the address. */
function wayBack(world: World, found: Found, succeeded: boolean): string | undefined {
  const { realm, challenge, intent } = found;
  if (challenge.returnUrl !== null) {
    const url = new URL(challenge.returnUrl);
    url.searchParams.set('payment_intent', intent.id);
    url.searchParams.set('payment_intent_client_secret', intent.client_secret ?? '');
    url.searchParams.set('redirect_status', succeeded ? 'succeeded' : 'failed');
    return url.toString();
  }
  const [payment] = paymentsBy(realm, intent.id);
  const invoice = payment && hostedInvoiceUrl(world.scope(realm), String(payment.invoice));
  return invoice ? `${invoice}?s=ap` : undefined;
}

function findChallenge(world: World, accountId: string, token: string): Found | undefined {
  for (const realm of world.realms.values()) {
    if (realm.account.id !== accountId) continue;
    const challenge = [...realm.challenges.values()].find((candidate) => candidate.token === token);
    const intent = realm.paymentIntents.get(challenge?.intentId ?? '');
    if (challenge && intent) return { realm, challenge, intent };
  }
  return undefined;
}

function questionPage({ realm, intent }: Found): string {
  const amount = formatAmount(intent.amount, intent.currency);
  return page({
    title: '3D Secure test page',
    body: `<section class="card"><h1>Is this you?</h1>
<p>Your bank asks before it pays <strong>${escapeHtml(amount)}</strong> to <strong>${escapeHtml(realm.account.name)}</strong>.</p>
<p class="soft">This is the sandbox's 3D Secure test page: choose what your bank shall hear.</p>
<form method="post"><button name="answer" value="complete">Complete authentication</button>
<button class="plain" name="answer" value="fail">Fail authentication</button></form></section>`,
  });
}

function overPage(): string {
  return page({
    title: '3D Secure test page',
    body: `<section class="card" role="status"><h1>Nothing to confirm</h1>
<p class="soft">This question was answered, or another way to pay was chosen. You can close this page.</p></section>`,
  });
}
