import type { IncomingMessage, ServerResponse } from 'node:http';
import { StripeApiError, errorOf, invalidRequest } from '../core/errors.ts';
import type { Realm } from '../core/realm.ts';
import { readBody, respond } from '../http/respond.ts';
import type { RequestLog } from '../http/request-log.ts';
import { adjustBalance } from '../resources/customer-balance-transaction.ts';
import { voidInvoice } from '../resources/invoice-close.ts';
import { createRefund } from '../resources/refund.ts';
import { view } from '../view/views.ts';
import type { World } from '../world.ts';
import { deleteTestData } from './delete-test-data.ts';
import { paySessionFrom, rollSecretOf } from './invoice-side.ts';
import { moveClock } from './move-clock.ts';
import { resend } from './resend.ts';
import { collectionOf, isLoopback } from './support.ts';
import type { RateLimits } from '../http/rate-limit.ts';
import type { Chaos } from './chaos.ts';
import type { Faults } from './faults.ts';
import { authenticateFrom, disputeFrom, failNextPayment, payFrom, settleFrom } from './payments.ts';
import type {
  AuthenticateRequest,
  ChaosRequest,
  ClockRequest,
  CreditRequest,
  DeliveryView,
  DisputeRequest,
  FailNextPaymentRequest,
  FaultRequest,
  ModeRequest,
  PayRequest,
  PaySessionRequest,
  RateLimitRequest,
  RefundRequest,
  ResendRequest,
  RollSecretRequest,
  SettleRequest,
} from './protocol.ts';

export type ControlDeps = {
  world: World;
  faults: Faults;
  chaos: Chaos;
  limits: RateLimits;
  requests: RequestLog;
};

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
  'GET chaos': ({ chaos }) => chaos.state(),
  'POST chaos': ({ chaos }, { body }) => done(chaos.start(body as ChaosRequest)),
  'DELETE chaos': ({ chaos }) => done(chaos.stop()),
  'GET rate_limits': ({ limits }) => limits.settings,
  'POST rate_limits': ({ limits }, { body }) => done(limits.set(body as RateLimitRequest)),
  'POST refund': ({ world }, { body }) => refund(world, body as RefundRequest),
  'POST void': ({ world }, { body }) => voidFrom(world, body as { invoice: string }),
  'POST pay': ({ world }, { body }) => payFrom(world, body as PayRequest),
  'POST pay_session': ({ world }, { body }) => paySessionFrom(world, body as PaySessionRequest),
  'POST roll_secret': ({ world }, { body }) => rollSecretOf(world, body as RollSecretRequest),
  'POST dispute': ({ world }, { body }) => disputeFrom(world, body as DisputeRequest),
  'POST settle': ({ world }, { body }) => settleFrom(world, body as SettleRequest),
  'POST authenticate': ({ world }, { body }) =>
    authenticateFrom(world, body as AuthenticateRequest),
  'POST fail_next_payment': ({ world }, { body }) =>
    failNextPayment(world, body as FailNextPaymentRequest),
  'POST credit': ({ world }, { body }) => credit(world, body as CreditRequest),
  'DELETE test_data': ({ world }) => done(deleteTestData(world)),
  'POST clock': ({ world }, { body }) => moveClock(world, body as ClockRequest),
  'GET events': ({ world }, { query }) => listEvents(world, query),
  'GET state/*': ({ world }, { parts }) =>
    [...world.realms.values()].flatMap((realm) => collectionOf(realm, parts[1] ?? '')),
  'GET deliveries': ({ world }, { query }) => ({
    deliveries: listDeliveries(world, query.getAll('status')),
    idle: world.idle,
  }),
  'GET deliveries/mode': ({ world }) => ({
    ...world.deliveries.mode,
    stopped: world.deliveries.settings.halted,
  }),
  'POST deliveries/mode': ({ world }, { body }) =>
    done(world.deliveries.setMode(body as ModeRequest)),
  'POST deliveries/stop': ({ world }) => done(world.deliveries.halt()),
  'POST deliveries/resume': ({ world }) => done(world.deliveries.resume()),
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
    if (request.method !== 'GET') deps.world.changed();
    respond(response, { status: 200, body: JSON.stringify(result) });
  } catch (error) {
    const { status, details } = errorOf(error);
    const message = status === 500 && error instanceof Error ? error.message : details.message;
    respond(response, { status, body: JSON.stringify({ error: { ...details, message } }) });
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

/** All of them, or those of the given statuses: who waits for the last of thousands asks for what is under way. */
function listDeliveries(world: World, statuses: readonly string[]): DeliveryView[] {
  const all = world.deliveries.list();
  return (statuses.length === 0 ? all : all.filter(({ status }) => statuses.includes(status))).map(
    (delivery) => ({
      ...delivery,
      at: isoOf(delivery.at),
      nextAttemptAt: isoOf(delivery.nextAttemptAt),
    }),
  );
}

function isoOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}

function done(_nothing: void) {
  return { ok: true };
}
