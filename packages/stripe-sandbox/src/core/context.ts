import type { SandboxClock } from './clock.ts';
import { newId } from './ids.ts';
import { resourceMissing } from './errors.ts';
import { type Realm } from './realm.ts';
import type { Event, JsonObject, JsonValue } from './types.ts';

export const API_VERSION = '2026-10-28.endive';

/** Work Stripe does a little after it has answered, or on a day to come. */
export type LaterKind =
  | 'settle_charge'
  | 'report_invoice_payment'
  | 'settle_refund'
  | 'settle_debit'
  | 'return_debit'
  | 'raise_dispute'
  | 'decide_dispute'
  | 'end_dispute'
  | 'warn_of_fraud'
  | 'complete_refund'
  | 'expire_session'
  | 'invoice_will_be_due'
  | 'invoice_overdue';
export type LaterTask = {
  kind: LaterKind;
  id: string;
  /** Second of the sandbox's clock at which it happens; without it, a moment from now. */
  dueAt?: number;
};

/** What a state machine may touch: one account's data in one mode, the time, and ways to say what happened. */
export type Context = {
  realm: Realm;
  clock: SandboxClock;
  /** http://host:port of this sandbox: hosted pages live there. */
  baseUrl: string;
  request: { id: string | null; idempotency_key: string | null };
  /** How an object looks in the API without any expansion. */
  view: (object: { object: string }) => JsonObject;
  /** Second in which an event happens, when that is not simply now. */
  secondOfEvent?: () => number;
  /** Called for every new event, after it was stored. */
  onEvent: (event: Event) => void;
  later: (task: LaterTask) => void;
};

/** Stores an event with the object as it is now, and hands it to the webhooks. */
export function emit(
  context: Context,
  type: string,
  object: { object: string },
  previous?: { object: string },
): void {
  const { realm } = context;
  const subscribed = [...realm.webhookEndpoints.values()].filter(
    (endpoint) => endpoint.status === 'enabled' && listens(endpoint.enabled_events, type),
  );
  const picture = context.view(object);
  const event: Event = {
    id: newId('evt'),
    object: 'event',
    api_version: API_VERSION,
    created: context.secondOfEvent?.() ?? context.clock.now(),
    data: {
      object: picture,
      ...(previous && { previous_attributes: changedFrom(context.view(previous), picture) }),
    },
    livemode: realm.livemode,
    pending_webhooks: subscribed.length,
    request: context.request,
    type,
  };
  realm.events.set(event.id, event);
  context.onEvent(event);
}

/** Whether an endpoint's enabled_events cover the type. */
export function listens(enabledEvents: string[], type: string): boolean {
  return enabledEvents.includes('*') || enabledEvents.includes(type);
}

/** The old values of the fields that differ; inside metadata only the keys that differ. */
function changedFrom(before: JsonObject, after: JsonObject): JsonObject {
  const changed: JsonObject = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const old: JsonValue = before[key] ?? null;
    const now: JsonValue = after[key] ?? null;
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    changed[key] =
      key === 'metadata' && isObject(old) && isObject(now) ? changedFrom(old, now) : old;
  }
  return changed;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object of that id. @throws resource_missing. */
export function findOrThrow<T>(
  map: Map<string, T>,
  input: { kind: string; id: string; param?: string },
): T {
  const found = map.get(input.id);
  if (found === undefined) throw resourceMissing(input);
  return found;
}

/** Replaces a stored object by a changed copy and returns it. */
export function change<T extends { id: string }>(
  map: Map<string, T>,
  object: T,
  patch: Partial<T>,
): T {
  const changed = { ...object, ...patch };
  map.set(object.id, changed);
  return changed;
}
