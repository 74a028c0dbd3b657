import type { IncomingMessage, ServerResponse } from 'node:http';
import { StripeApiError, errorOf, invalidRequest } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Realm } from '../core/realm.ts';
import type { JsonValue } from '../core/types.ts';
import type { Ids, Operation, Result } from '../api/operation.ts';
import { checkExpandOrThrow, expand } from '../view/expand.ts';
import { listObject, view } from '../view/views.ts';
import { authenticate } from './authenticate.ts';
import { type Answer, type ApiDeps, type Call, header, send } from './call.ts';
import { parseForm } from './form.ts';
import { fingerprintOf } from './idempotency.ts';
import {
  caughtBy,
  deliver,
  heldBefore,
  interrupts,
  isRateLimited,
  savedError,
} from './interruption.ts';
import { pretty, readBody } from './respond.ts';
import { checkPermissionOrThrow } from './permissions.ts';
import { findRoute } from './routes.ts';
import type { LoggedRequest } from './request-log.ts';

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
    const answer = refusal(deps, call, error);
    note(deps, call, { address: null, answer });
    send(deps, call, answer);
  }
}

/** For the contract check, when it is asked for; answers made by planned faults are not the sandbox's own. */
function note(deps: ApiDeps, call: Call, input: { address: string | null; answer: Answer }): void {
  const { address, answer } = input;
  deps.recorder?.record({
    kind: 'exchange',
    address,
    params: call.params,
    status: answer.status,
    body: JSON.parse(answer.body) as JsonValue,
  });
}

async function carryOut(deps: ApiDeps, call: Call): Promise<void> {
  const { world } = deps;
  const { entry, request } = call;
  const caller = authenticate(world.accounts, request.headers);
  entry.account = caller.account.id;
  entry.livemode = caller.livemode;
  checkPermissionOrThrow({ method: entry.method, path: call.path }, caller);
  checkVersionOrThrow(header(request, 'stripe-version'));
  const route = findRoute(entry.method, call.path);
  const operation = route?.operation.path ?? call.path;
  const realm = world.realmOf(caller.account, caller.livemode);
  if (isRateLimited(deps, call, { realm, operation })) return;
  const caught = caughtBy(deps, call, operation);
  if (caught && interrupts(deps, call, caught)) return;
  if (!route) throw unknownAddress(deps, entry);
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
    const headers = {
      'Idempotent-Replayed': 'true',
      'Original-Request': replay.requestId,
    };
    await deliver(deps, call, caught, { ...replay.answer, headers });
    return;
  }
  const broken = savedError(caught);
  if (broken) {
    keys?.save(call.key ?? '', broken);
    send(deps, call, broken);
    return;
  }
  const { answer, saved } = work(deps, call, { realm, ...route });
  const { method, path } = route.operation;
  note(deps, call, { address: `${method} ${path}`, answer });
  if (saved) keys?.save(call.key ?? '', answer);
  else keys?.free(call.key ?? '');
  await deliver(deps, call, caught, answer);
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
