import type { IncomingMessage, ServerResponse } from 'node:http';
import { StripeApiError, errorOf, invalidRequest, resourceMissing } from '../core/errors.ts';
import type { Realm } from '../core/realm.ts';
import { pretty, readBody, respond } from '../http/respond.ts';
import type { RequestLog } from '../http/request-log.ts';
import { pay } from '../pages/hosted.ts';
import { adjustBalance } from '../resources/customer-balance-transaction.ts';
import { voidInvoice } from '../resources/invoice-close.ts';
import { createRefund } from '../resources/refund.ts';
import { view } from '../view/views.ts';
import type { World } from '../world.ts';
import { resend } from './resend.ts';
import { collectionOf, isLoopback } from './support.ts';
import type { Faults } from './faults.ts';
import type {
  CreditRequest,
  DeliveryView,
  FaultRequest,
  ModeRequest,
  PayRequest,
  PayResult,
  RefundRequest,
  ResendRequest,
} from './protocol.ts';

export type ControlDeps = { world: World; faults: Faults; requests: RequestLog };

type Input = { body: unknown; query: URLSearchParams; parts: string[] };
type Handler = (deps: ControlDeps, input: Input) => unknown;

/** The whole control API: method and path → what it does. A part of the path written `*` is free. */
const HANDLERS: Record<string, Handler> = {
  'GET health': ({ world }) => ({ ok: true, now: world.clock.now(), idle: world.idle }),
  'GET requests': ({ requests }, { query }) => requests.since(Number(query.get('since') ?? 0)),
  'DELETE requests': ({ requests }) => done(requests.clear()),
  'GET faults': ({ faults }) => faults.list(),
  'POST faults': ({ faults }, { body }) => ({ id: faults.add(body as FaultRequest) }),
  'DELETE faults': ({ faults }) => done(faults.clear()),
  'POST faults/*/release': ({ faults }, { parts }) => ({
    released: faults.release(parts[1] ?? ''),
  }),
  'POST refund': ({ world }, { body }) => refund(world, body as RefundRequest),
  'POST void': ({ world }, { body }) => voidFrom(world, body as { invoice: string }),
  'POST pay': ({ world }, { body }) => payFrom(world, body as PayRequest),
  'POST credit': ({ world }, { body }) => credit(world, body as CreditRequest),
  'POST clock': ({ world }, { body }) => advance(world, body as { advanceSeconds: number }),
  'GET events': ({ world }, { query }) => listEvents(world, query),
  'GET state/*': ({ world }, { parts }) =>
    [...world.realms.values()].flatMap((realm) => collectionOf(realm, parts[1] ?? '')),
  'GET deliveries': ({ world }) => ({
    deliveries: world.deliveries.list().map((delivery): DeliveryView => ({
      ...delivery,
      at: isoOf(delivery.at),
      nextAttemptAt: isoOf(delivery.nextAttemptAt),
    })),
    idle: world.idle,
  }),
  'POST deliveries/mode': ({ world }, { body }) =>
    done(world.deliveries.setMode(body as ModeRequest)),
  'POST deliveries/flush': ({ world }) => {
    world.later.runAll();
    return world.deliveries.flush().then((delivered) => ({ delivered }));
  },
  'POST deliveries/send': ({ world }, { body }) => resend(world, body as ResendRequest),
};

/** `/_control/*`: JSON, for callers on this machine only. */
export async function serveControl(
  deps: ControlDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (!isLoopback(request))
      throw new StripeApiError(403, {
        type: 'invalid_request_error',
        message: 'The control API answers callers on this machine only.',
      });
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const parts = url.pathname.split('/').slice(2).map(decodeURIComponent);
    const handler = handlerOf(request.method ?? 'GET', parts);
    if (!handler)
      throw new StripeApiError(404, {
        type: 'invalid_request_error',
        message: `No such control: ${request.method} ${url.pathname}`,
      });
    const body = jsonOrThrow(await readBody(request));
    const result = await handler(deps, { body, query: url.searchParams, parts });
    respond(response, { status: 200, body: pretty(result) });
  } catch (error) {
    const { status, details } = errorOf(error);
    const message = status === 500 && error instanceof Error ? error.message : details.message;
    respond(response, { status, body: pretty({ error: { ...details, message } }) });
  }
}

function handlerOf(method: string, parts: string[]): Handler | undefined {
  const free = parts.map((part, index) => (index === 1 && parts[0] !== 'deliveries' ? '*' : part));
  return HANDLERS[`${method} ${free.join('/')}`];
}

function refund(world: World, input: RefundRequest) {
  const realm = realmWith(world, (candidate) => {
    const { paymentIntents, charges } = candidate;
    return paymentIntents.has(input.paymentIntent ?? '') || charges.has(input.charge ?? '');
  });
  const made = createRefund(world.context(realm), {
    ...(input.paymentIntent !== undefined && { payment_intent: input.paymentIntent }),
    ...(input.charge !== undefined && { charge: input.charge }),
    ...(input.amount !== undefined && { amount: input.amount }),
  });
  return viewIn(world, realm, made);
}

function voidFrom(world: World, input: { invoice: string }) {
  const realm = realmWith(world, ({ invoices }) => invoices.has(input.invoice));
  return viewIn(world, realm, voidInvoice(world.context(realm), input.invoice));
}

function payFrom(world: World, input: PayRequest): PayResult {
  const realm = realmWith(world, ({ invoices }) => invoices.has(input.invoice));
  const invoice = realm.invoices.get(input.invoice);
  if (!invoice) throw resourceMissing({ kind: 'invoice', id: input.invoice });
  const nextYear = new Date(world.clock.nowMs()).getUTCFullYear() + 1;
  const notice = pay(
    world,
    { realm, invoice },
    {
      number: input.card ?? '4242424242424242',
      expiry: input.expiry ?? `12/${nextYear % 100}`,
      cvc: input.cvc ?? '123',
    },
  );
  if (notice.paid) return { status: 'paid' };
  if (notice.alreadyPaid) return { status: 'already_paid' };
  if (notice.declined !== undefined) return { status: 'declined', message: notice.declined };
  const message = notice.problems?.map((problem) => problem.message).join(' ');
  return { status: 'refused', message: message ?? `The invoice is ${invoice.status}.` };
}

function credit(world: World, input: CreditRequest) {
  const realm = realmWith(world, ({ customers }) => customers.has(input.customer));
  const transaction = adjustBalance(world.context(realm), {
    customerId: input.customer,
    amount: input.amount,
    currency: input.currency.toLowerCase(),
    type: 'adjustment',
  });
  return viewIn(world, realm, transaction);
}

function advance(world: World, input: { advanceSeconds: number }) {
  world.advance(input.advanceSeconds * 1000);
  return { now: world.clock.now() };
}

/** `since` is an event id (what came after it) or a second. */
function listEvents(world: World, query: URLSearchParams) {
  const type = query.get('type');
  const since = query.get('since');
  return [...world.realms.values()].flatMap((realm) => {
    const events = [...realm.events.values()];
    const place = since === null ? -1 : events.findIndex(({ id }) => id === since);
    const second = since !== null && /^\d+$/.test(since) ? Number(since) : 0;
    return events
      .slice(place + 1)
      .filter((event) => (type === null || event.type === type) && event.created >= second);
  });
}

function realmWith(world: World, holds: (realm: Realm) => boolean): Realm {
  const realm = [...world.realms.values()].find(holds);
  if (realm) return realm;
  throw invalidRequest('No account of the sandbox has such an object.');
}

function viewIn(world: World, realm: Realm, object: { object: string }) {
  return view({ realm, baseUrl: world.baseUrl, clock: world.clock }, object);
}

function jsonOrThrow(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalidRequest('The body is not JSON.');
  }
}

function isoOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}

function done(_nothing: void) {
  return { ok: true };
}
