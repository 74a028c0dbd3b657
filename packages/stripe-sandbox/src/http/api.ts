import type { IncomingMessage, ServerResponse } from 'node:http';
import { API_VERSION } from '../core/context.ts';
import { StripeApiError, errorOf, invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Realm } from '../core/realm.ts';
import type { Ids, Operation, Result } from '../api/operation.ts';
import type { CaughtCall, Faults } from '../control/faults.ts';
import { checkExpandOrThrow, expand } from '../view/expand.ts';
import { listObject, view } from '../view/views.ts';
import type { World } from '../world.ts';
import { authenticate } from './authenticate.ts';
import { parseForm } from './form.ts';
import { fingerprintOf } from './idempotency.ts';
import type { Raw } from './params.ts';
import { pretty, readBody, respond } from './respond.ts';
import { findRoute } from './routes.ts';
import type { LoggedRequest, RequestLog } from './request-log.ts';

export type ApiDeps = {
  world: World;
  faults: Faults;
  requests: RequestLog;
  log: (line: object) => void;
};

type Call = {
  request: IncomingMessage;
  response: ServerResponse;
  entry: LoggedRequest;
  requestId: string;
  path: string;
  params: Record<string, Raw>;
  key: string | null;
};

type Answer = { status: number; body: string };

/** Answers one call of the API: who asks, which operation, planned faults, the idempotency key, then the work. */
export async function serveApi(
  deps: ApiDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = newId('req');
  const url = new URL(request.url ?? '/', 'http://sandbox');
  const method = request.method ?? 'GET';
  const key = header(request, 'idempotency-key');
  const entry = deps.requests.add({
    at: new Date(deps.world.clock.nowMs()).toISOString(),
    method,
    path: url.pathname,
    query: {},
    params: {},
    idempotencyKey: method === 'POST' ? key : null,
    status: null,
    requestId,
    replayed: false,
    account: null,
    livemode: null,
  });
  const call: Call = { request, response, entry, requestId, path: url.pathname, params: {}, key };
  try {
    entry.query = parseForm(url.search.slice(1));
    entry.params = parseForm(await readBody(request));
    call.params = { ...entry.query, ...entry.params };
    await carryOut(deps, call);
  } catch (error) {
    send(deps, call, refusal(deps, call, error));
  }
}

async function carryOut(deps: ApiDeps, call: Call): Promise<void> {
  const { world } = deps;
  const { entry, request } = call;
  const caller = authenticate(world.accounts, request.headers);
  entry.account = caller.account.id;
  entry.livemode = caller.livemode;
  checkVersionOrThrow(header(request, 'stripe-version'));
  const caught = deps.faults.catch(entry.method, call.path);
  if (caught && interrupts(deps, call, caught)) return;
  const route = findRoute(entry.method, call.path);
  if (!route) throw unknownAddress(deps, entry);
  const realm = world.realmOf(caller.account, caller.livemode);
  const keys = entry.method === 'POST' && call.key !== null ? world.keysOf(realm) : undefined;
  const claim = keys?.claim(call.key ?? '', {
    endpoint: call.path,
    fingerprint: fingerprintOf(call.params),
    requestId: call.requestId,
    nowMs: world.clock.nowMs(),
  });
  const replay = claim && claim !== 'mine' ? claim.replay : undefined;
  if ((await heldBefore(call, caught)) === 'dropped') {
    if (!replay) keys?.free(call.key ?? '');
    return;
  }
  if (replay) {
    entry.replayed = true;
    await deliver(deps, call, caught, replay.answer, {
      'Idempotent-Replayed': 'true',
      'Original-Request': replay.requestId,
    });
    return;
  }
  const { answer, saved } = work(deps, call, { realm, ...route });
  if (saved) keys?.save(call.key ?? '', answer);
  else keys?.free(call.key ?? '');
  await deliver(deps, call, caught, answer);
}

/** A hold before the work. A caller that hangs up meanwhile has asked nothing, unless the fault says otherwise. */
async function heldBefore(call: Call, caught: CaughtCall | undefined): Promise<'go' | 'dropped'> {
  if (caught?.fault.kind !== 'hold' || caught.fault.phase !== 'before') return 'go';
  if ((await caught.wait(goneSignal(call))) === 'go') return 'go';
  if (caught.fault.whenCallerGone !== 'execute') return 'dropped';
  return caught.wait(new AbortController().signal).then(() => 'go' as const);
}

/** Hands the answer over; what was done is done, even when the connection is cut here. */
async function deliver(
  deps: ApiDeps,
  call: Call,
  caught: CaughtCall | undefined,
  answer: Answer,
  headers: Record<string, string> = {},
): Promise<void> {
  if (caught?.fault.kind === 'cut') call.request.socket.destroy();
  if (caught?.fault.kind === 'hold' && caught.fault.phase === 'after')
    await caught.wait(goneSignal(call));
  send(deps, call, answer, headers);
}

/** Reads the parameters, does the work and shows the result. Refusals of parameters are not saved under the key. */
function work(
  deps: ApiDeps,
  call: Call,
  input: { realm: Realm; operation: Operation; ids: Ids },
): { answer: Answer; saved: boolean } {
  const { realm, operation, ids } = input;
  let executing = false;
  try {
    const ready = operation.read(call.params);
    checkExpandOrThrow(ready.expand, operation);
    const context = deps.world.context(realm, {
      id: call.requestId,
      idempotencyKey: call.entry.idempotencyKey,
      readOnly: operation.method === 'GET',
    });
    executing = true;
    const result = ready.run(context, ids);
    const shown = expand(context, show(context, result, call.path), ready.expand);
    return { answer: { status: 200, body: pretty(shown) }, saved: true };
  } catch (error) {
    const saved = executing && error instanceof StripeApiError;
    return { answer: refusal(deps, call, error), saved };
  }
}

function show(context: Parameters<typeof view>[0], result: Result, path: string) {
  if ('object' in result) return view(context, result.object);
  return listObject({
    url: path,
    data: result.page.data.map((item) => view(context, item)),
    hasMore: result.page.hasMore,
  });
}

/** Faults that end the call before anything happened. */
function interrupts(deps: ApiDeps, call: Call, caught: CaughtCall): boolean {
  const { fault } = caught;
  if (fault.kind === 'hang') return true;
  if (fault.kind === 'cut' && fault.phase === 'before') {
    call.request.socket.destroy();
    return true;
  }
  if (fault.kind !== 'error') return false;
  const body = typeof fault.body === 'string' ? fault.body : pretty(fault.body);
  send(deps, call, { status: fault.status, body }, fault.headers);
  return true;
}

function refusal(deps: ApiDeps, call: Call, error: unknown): Answer {
  const { status, details } = errorOf(error);
  if (status === 500)
    deps.log({
      level: 'error',
      message: 'the sandbox failed',
      requestId: call.requestId,
      stack: error instanceof Error ? error.stack : String(error),
    });
  const mode = call.entry.livemode === false ? 'test/' : '';
  const inside = {
    ...details,
    ...(details.code !== undefined && {
      doc_url: `https://docs.stripe.com/error-codes/${details.code.replaceAll('_', '-')}`,
    }),
    request_log_url: `https://dashboard.stripe.com/${mode}logs/${call.requestId}?t=${deps.world.clock.now()}`,
  };
  return { status, body: pretty({ error: inside }) };
}

function send(
  deps: ApiDeps,
  call: Call,
  answer: Answer,
  headers: Record<string, string> = {},
): void {
  const { entry, key, requestId } = call;
  entry.status = answer.status;
  deps.log({
    level: 'info',
    message: 'api',
    method: entry.method,
    path: entry.path,
    status: answer.status,
    requestId,
  });
  respond(call.response, {
    ...answer,
    headers: {
      'Request-Id': requestId,
      'Stripe-Version': header(call.request, 'stripe-version') ?? API_VERSION,
      ...(entry.idempotencyKey !== null &&
        key !== null && { 'Idempotency-Key': key, 'Original-Request': requestId }),
      ...headers,
    },
  });
}

function unknownAddress(deps: ApiDeps, entry: LoggedRequest): StripeApiError {
  deps.log({ level: 'warn', message: 'no such operation', method: entry.method, path: entry.path });
  return new StripeApiError(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${entry.method}: ${entry.path}). Please see https://docs.stripe.com or we can help at https://support.stripe.com/.`,
  });
}

/** Every version is answered in the shapes of the one the sandbox knows. */
function checkVersionOrThrow(version: string | null): void {
  if (version === null || /^\d{4}-\d{2}-\d{2}(\.[a-z]+)?$/.test(version)) return;
  throw invalidRequest(`Invalid Stripe API version: ${version}`);
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}

function goneSignal(call: Call): AbortSignal {
  const gone = new AbortController();
  call.response.once('close', () => gone.abort());
  if (call.request.socket.destroyed) gone.abort();
  return gone.signal;
}
