import type { SandboxClock } from '../core/clock.ts';
import { listens } from '../core/context.ts';
import type { Realm } from '../core/realm.ts';
import type { Event } from '../core/types.ts';
import { type Delivery, afterAttempt, isFinished, newDelivery } from './delivery.ts';
import {
  type DeliveryMode,
  type ModeState,
  NORMAL_STATE,
  inForce,
  modeStateOf,
  planDelivery,
} from './delivery-mode.ts';
import { shuffled } from '../core/seeded.ts';
import { shapedFor } from './older-shape.ts';
import { type SecretChoice, chosenSecrets } from './secrets.ts';
import { WebhookSender, isSuccess } from './send.ts';
import { signatureHeader } from './signature.ts';

const MAX_FINISHED_KEPT = 20_000;
const MAX_IN_FLIGHT = 64;
const MAX_TIMER_MS = 3_600_000;

export type DeliveriesDeps = {
  clock: SandboxClock;
  realmOf: (key: string) => Realm | undefined;
  /** Called when something changed that a snapshot should hold. */
  onChange: () => void;
};

/** What the control API has set; survives a restart. */
export type DeliverySettings = { state: ModeState; halted: boolean };

/** Sends events to the endpoints that listen for them, each delivery for itself, and again until one says 2xx. */
export class Deliveries {
  readonly #deps: DeliveriesDeps;
  readonly #sender = new WebhookSender();
  readonly #all = new Map<number, Delivery>();
  readonly #open = new Set<number>();
  #state: ModeState;
  /** Nothing is sent while stopped; what waits is sent on resume. */
  #halted: boolean;
  #lastSeq = 0;
  #inFlight = 0;
  #timer: NodeJS.Timeout | undefined;
  #timerDueMs = Infinity;
  #stopped = false;

  constructor(deps: DeliveriesDeps, saved: Delivery[] = [], settings?: DeliverySettings) {
    this.#deps = deps;
    this.#state = settings?.state ?? NORMAL_STATE;
    this.#halted = settings?.halted ?? false;
    for (const delivery of saved) {
      const interrupted = delivery.status === 'sending';
      this.#put(interrupted ? { ...delivery, status: 'pending', nextAttemptAt: 0 } : delivery);
      this.#lastSeq = Math.max(this.#lastSeq, delivery.seq);
    }
  }

  /** Makes the deliveries of a new event; sending happens after the present call. */
  enqueue(realmKey: string, realm: Realm, event: Event): void {
    const now = this.#deps.clock.nowMs();
    const state = this.#inForce();
    let earliest = Infinity;
    for (const endpoint of realm.webhookEndpoints.values()) {
      if (endpoint.status !== 'enabled' || !listens(endpoint.enabled_events, event.type)) continue;
      const plan = planDelivery(state, event.type);
      for (const waitMs of plan.waitsMs) {
        this.#lastSeq += 1;
        const about = {
          seq: this.#lastSeq,
          realm: realmKey,
          event: event.id,
          type: event.type,
          endpoint: endpoint.id,
          url: endpoint.url,
        };
        this.#put(newDelivery(about, plan.status, now + waitMs));
        if (plan.status === 'pending') earliest = Math.min(earliest, now + waitMs);
      }
    }
    if (this.#timerDueMs > earliest) this.pump();
  }

  /** What is left out is normal. Held deliveries stay held until flushed. @throws for a mode that is none. */
  setMode(mode: Partial<DeliveryMode>): void {
    this.#state = modeStateOf(mode, this.#deps.clock.nowMs());
  }

  /** From now on nothing is sent, retries included. */
  halt(): void {
    this.#halted = true;
    clearTimeout(this.#timer);
    this.#timerDueMs = Infinity;
  }

  /** Sends what has waited since `halt`. */
  resume(): void {
    this.#halted = false;
    this.pump();
  }

  get settings(): DeliverySettings {
    return { state: this.#state, halted: this.#halted };
  }

  /** The mode in force now. */
  get mode(): DeliveryMode {
    return this.#inForce().mode;
  }

  /** The second a new event is made in: now, or the one at which all are told to happen. */
  secondOf(now: number): number {
    return this.#inForce().second ?? now;
  }

  /** Sends all held deliveries one after the other in the order of the mode; answers when each was tried once. */
  async flush(): Promise<number> {
    const held = this.#inOrder((delivery) => delivery.status === 'held');
    for (const delivery of held) await this.#attempt(delivery);
    return held.length;
  }

  /** Sends what is due. Called after every change and whenever the clock was moved. */
  pump(): void {
    clearTimeout(this.#timer);
    this.#timerDueMs = Infinity;
    if (this.#stopped || this.#halted || this.#inFlight >= MAX_IN_FLIGHT) return;
    const next = this.#nextDueMs();
    if (next === undefined) return;
    const waitMs = Math.max(0, next - this.#deps.clock.nowMs());
    this.#timerDueMs = next;
    this.#timer = setTimeout(() => this.#sendDue(), Math.min(waitMs, MAX_TIMER_MS));
    if (waitMs > 0) this.#timer.unref();
  }

  list(): Delivery[] {
    return [...this.#all.values()];
  }

  /** Nothing is being sent and nothing will be sent by itself; held and halted deliveries wait for a person. */
  get idle(): boolean {
    for (const seq of this.#open) {
      const status = this.#all.get(seq)?.status;
      if (status === 'sending' || (status === 'pending' && !this.#halted)) return false;
    }
    return true;
  }

  /** Body of an event for an endpoint in the shapes of its version, pretty-printed as Stripe's are. The same for every attempt. */
  bodyOf(event: Event, endpointId: string, realm: Realm): string {
    const subscribed = [...realm.webhookEndpoints.values()].filter((endpoint) =>
      listens(endpoint.enabled_events, event.type),
    ).length;
    const own = realm.webhookEndpoints.get(endpointId)?.api_version;
    const version = this.mode.apiVersion ?? own ?? event.api_version;
    const shaped = shapedFor(version, realm, event);
    const body = { ...shaped, api_version: version, pending_webhooks: subscribed };
    return JSON.stringify(body, null, 2);
  }

  /** One signed post outside the bookkeeping. `header` replaces the signature. */
  post(input: { url: string; body: string; secret: string | string[]; header?: string }) {
    const { url, body, secret } = input;
    const { clock } = this.#deps;
    const timestamp = this.mode.signWith === 'real' ? clock.realNow() : clock.now();
    const signature = input.header ?? signatureHeader({ body, secret, timestamp });
    return this.#sender.post({ url, body, signature });
  }

  /** The secrets that sign for an endpoint now, as the mode has it. */
  secretsOf(realm: Realm, endpointId: string): string[] {
    const choice: SecretChoice = this.mode.secrets;
    return chosenSecrets(realm, endpointId, { choice, now: this.#deps.clock.now() });
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#sender.close();
  }

  #sendDue(): void {
    if (this.#halted) return;
    const now = this.#deps.clock.nowMs();
    const due = this.#inOrder(
      ({ status, nextAttemptAt }) => status === 'pending' && (nextAttemptAt ?? Infinity) <= now,
    );
    for (const delivery of due.slice(0, MAX_IN_FLIGHT - this.#inFlight))
      void this.#attempt(delivery);
    this.pump();
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const realm = this.#deps.realmOf(delivery.realm);
    const event = realm?.events.get(delivery.event);
    const endpoint = realm?.webhookEndpoints.get(delivery.endpoint);
    const secret = realm ? this.secretsOf(realm, delivery.endpoint) : [];
    if (!realm || !event || !endpoint || secret.length === 0 || endpoint.status !== 'enabled') {
      this.#put({ ...delivery, status: 'failed', nextAttemptAt: null });
      return;
    }
    const sending: Delivery = {
      ...delivery,
      url: endpoint.url,
      status: 'sending',
      attempt: delivery.attempt + 1,
      at: this.#deps.clock.nowMs(),
      nextAttemptAt: null,
    };
    this.#put(sending);
    this.#inFlight += 1;
    const body = this.bodyOf(event, endpoint.id, realm);
    const answer = await this.post({ url: endpoint.url, body, secret });
    this.#inFlight -= 1;
    // Stopped meanwhile: the snapshot has it as being sent, and the next start sends it again.
    if (this.#stopped) return;
    if (isSuccess(answer)) this.#countDown(realm, sending);
    this.#put(afterAttempt(sending, answer, this.#deps.clock.nowMs()));
    this.pump();
  }

  /** `pending_webhooks` counts the endpoints that have not accepted the event yet. */
  #countDown(realm: Realm, sent: Delivery): void {
    const event = realm.events.get(sent.event);
    if (!event || this.#copyArrived(sent)) return;
    const pending = Math.max(0, event.pending_webhooks - 1);
    realm.events.set(event.id, { ...event, pending_webhooks: pending });
  }

  /** Copies of one delivery stand next to each other. */
  #copyArrived(sent: Delivery): boolean {
    const copyAt = (seq: number) => {
      const other = this.#all.get(seq);
      return other?.event === sent.event && other.endpoint === sent.endpoint ? other : undefined;
    };
    for (const step of [-1, 1])
      for (let seq = sent.seq + step, copy = copyAt(seq); copy; seq += step, copy = copyAt(seq))
        if (copy.status === 'succeeded') return true;
    return false;
  }

  #put(delivery: Delivery): void {
    this.#all.set(delivery.seq, delivery);
    if (isFinished(delivery)) this.#open.delete(delivery.seq);
    else this.#open.add(delivery.seq);
    if (this.#all.size - this.#open.size > MAX_FINISHED_KEPT) this.#forgetOldest();
    this.#deps.onChange();
  }

  #forgetOldest(): void {
    for (const seq of this.#all.keys()) {
      if (this.#open.has(seq)) continue;
      this.#all.delete(seq);
      return;
    }
  }

  #inOrder(keep: (delivery: Delivery) => boolean): Delivery[] {
    const found: Delivery[] = [];
    for (const seq of this.#open) {
      const delivery = this.#all.get(seq);
      if (delivery && keep(delivery)) found.push(delivery);
    }
    found.sort((a, b) => a.seq - b.seq);
    const { order, seed } = this.mode;
    if (order === 'shuffle') return shuffled(found, seed);
    return order === 'reverse' ? found.reverse() : found;
  }

  #inForce(): ModeState {
    return inForce(this.#state, this.#deps.clock.nowMs());
  }

  #nextDueMs(): number | undefined {
    let next: number | undefined;
    for (const seq of this.#open) {
      const delivery = this.#all.get(seq);
      if (delivery?.status !== 'pending' || delivery.nextAttemptAt === null) continue;
      next = Math.min(next ?? Infinity, delivery.nextAttemptAt);
    }
    return next;
  }
}
