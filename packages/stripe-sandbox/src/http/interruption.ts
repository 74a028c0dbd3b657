import type { CaughtCall } from '../control/faults.ts';
import { rateLimitBody } from '../control/presets.ts';
import type { Realm } from '../core/realm.ts';
import { type Answer, type ApiDeps, type Call, send } from './call.ts';
import { pretty } from './respond.ts';

/** What a planned rule or chance has in store for a call. @param operation "/v1/invoices/:id" */
export function caughtBy(deps: ApiDeps, call: Call, operation: string): CaughtCall | undefined {
  const { method } = call.entry;
  const planned = deps.faults.catch(method, call.path);
  if (planned) return planned;
  const fault = deps.chaos.catch({ method, path: call.path, operation });
  return fault && { fault, wait: () => Promise.resolve('go') };
}

/** Answers a call above Stripe's limits, when they are on. Nothing is counted under its idempotency key. */
export function isRateLimited(
  deps: ApiDeps,
  call: Call,
  input: { realm: Realm; operation: string },
): boolean {
  const { account, livemode } = input.realm;
  const reason = deps.limits.take({
    account: account.id,
    livemode,
    operation: `${call.entry.method} ${input.operation}`,
    nowMs: deps.world.clock.nowMs(),
  });
  if (reason === undefined) return false;
  send(deps, call, {
    status: 429,
    body: pretty(rateLimitBody()),
    headers: { 'Stripe-Rate-Limited-Reason': reason },
  });
  return true;
}

/** Faults that end the call before anything happened. */
export function interrupts(deps: ApiDeps, call: Call, caught: CaughtCall): boolean {
  const { fault } = caught;
  if (fault.kind === 'hang') return true;
  if (fault.kind === 'cut' && fault.phase === 'before') {
    call.request.socket.destroy();
    return true;
  }
  if (fault.kind !== 'error' || fault.phase === 'after' || fault.saved) return false;
  send(deps, call, answerOf(fault));
  return true;
}

/** The error a planned fault saves under the key of a call, in place of carrying it out. */
export function savedError(caught: CaughtCall | undefined): Answer | undefined {
  if (caught?.fault.kind !== 'error' || !caught.fault.saved || caught.fault.phase === 'after')
    return undefined;
  const { status, body } = answerOf(caught.fault);
  return { status, body };
}

/** A hold before the work. A caller that hangs up meanwhile has asked nothing, unless the fault says otherwise. */
export async function heldBefore(
  call: Call,
  caught: CaughtCall | undefined,
): Promise<'go' | 'dropped'> {
  if (caught?.fault.kind !== 'hold' || caught.fault.phase !== 'before') return 'go';
  if ((await caught.wait(goneSignal(call))) === 'go') return 'go';
  if (caught.fault.whenCallerGone !== 'execute') return 'dropped';
  return caught.wait(new AbortController().signal).then(() => 'go' as const);
}

/** Hands the answer over; what was done is done, even when the connection is cut here. */
export async function deliver(
  deps: ApiDeps,
  call: Call,
  caught: CaughtCall | undefined,
  answer: Answer & { headers?: Record<string, string> },
): Promise<void> {
  const fault = caught?.fault;
  if (fault?.kind === 'cut') call.request.socket.destroy();
  if (caught && fault?.kind === 'hold' && fault.phase === 'after')
    await caught.wait(goneSignal(call));
  if (fault?.kind === 'error' && fault.phase === 'after') send(deps, call, answerOf(fault));
  else if (fault?.kind === 'cut_body') send(deps, call, { ...answer, cutBody: fault.how });
  else send(deps, call, answer);
}

function answerOf(fault: { status: number; body: unknown; headers?: Record<string, string> }) {
  const { status, headers } = fault;
  const body = typeof fault.body === 'string' ? fault.body : pretty(fault.body);
  return { status, body, ...(headers && { headers }) };
}

function goneSignal(call: Call): AbortSignal {
  const gone = new AbortController();
  call.response.once('close', () => gone.abort());
  if (call.request.socket.destroyed) gone.abort();
  return gone.signal;
}
