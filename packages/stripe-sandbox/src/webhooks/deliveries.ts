import type { SandboxClock } from '../core/clock.ts';
import { listens } from '../core/context.ts';
import type { Realm } from '../core/realm.ts';
import type { Event } from '../core/types.ts';
import {
  type Delivery,
  type DeliveryMode,
  NORMAL_MODE,
  afterAttempt,
  isFinished,
  newDelivery,
} from './delivery.ts';
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

/** Sends events to the endpoints that listen for them, each delivery for itself, and again until one says 2xx. */
export class Deliveries {
  readonly #deps: DeliveriesDeps;
  readonly #sender = new WebhookSender();
  readonly #all = new Map<number, Delivery>();
  readonly #open = new Set<number>();
  #mode: DeliveryMode = NORMAL_MODE;
  #lastSeq = 0;
  #inFlight = 0;
  #timer: NodeJS.Timeout | undefined;
  #timerDueMs = Infinity;
  #stopped = false;

  constructor(deps: DeliveriesDeps, saved: Delivery[] = []) {
    this.#deps = deps;
    for (const delivery of saved) {
      const interrupted = delivery.status === 'sending';
      this.#put(interrupted ? { ...delivery, status: 'pending', nextAttemptAt: 0 } : delivery);
      this.#lastSeq = Math.max(this.#lastSeq, delivery.seq);
    }
  }

  /** Makes the deliveries of a new event; sending happens after the present call. */
  enqueue(realmKey: string, realm: Realm, event: Event): void {
    const now = this.#deps.clock.nowMs();
    for (const endpoint of realm.webhookEndpoints.values()) {
      if (endpoint.status !== 'enabled' || !listens(endpoint.enabled_events, event.type)) continue;
      for (let copy = 0; copy <= this.#mode.duplicates; copy += 1) {
        this.#lastSeq += 1;
        const about = {
          seq: this.#lastSeq,
          realm: realmKey,
          event: event.id,
          type: event.type,
          endpoint: endpoint.id,
          url: endpoint.url,
        };
        this.#put(newDelivery(about, this.#mode, now));
      }
    }
    if (this.#timerDueMs > now + this.#mode.delayMs) this.pump();
  }

  /** Held deliveries stay held until flushed. */
  setMode(mode: Partial<DeliveryMode>): void {
    this.#mode = { ...NORMAL_MODE, ...mode };
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
    if (this.#stopped || this.#inFlight >= MAX_IN_FLIGHT) return;
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

  /** Nothing is being sent and nothing will be sent by itself; held deliveries wait for a person. */
  get idle(): boolean {
    for (const seq of this.#open) {
      const status = this.#all.get(seq)?.status;
      if (status === 'pending' || status === 'sending') return false;
    }
    return true;
  }

  /** Body of an event for an endpoint, pretty-printed as Stripe's are. The same for every attempt. */
  bodyOf(event: Event, endpointId: string, realm: Realm): string {
    const subscribed = [...realm.webhookEndpoints.values()].filter((endpoint) =>
      listens(endpoint.enabled_events, event.type),
    ).length;
    const version = realm.webhookEndpoints.get(endpointId)?.api_version ?? event.api_version;
    const body = { ...event, api_version: version, pending_webhooks: subscribed };
    return JSON.stringify(body, null, 2);
  }

  /** One signed post outside the bookkeeping. `header` replaces the signature. */
  post(input: { url: string; body: string; secret: string; header?: string }) {
    const { url, body, secret } = input;
    const timestamp = this.#deps.clock.now();
    const signature = input.header ?? signatureHeader({ body, secret, timestamp });
    return this.#sender.post({ url, body, signature });
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#sender.close();
  }

  #sendDue(): void {
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
    const secret = realm?.endpointSecrets.get(delivery.endpoint)?.secret;
    if (!realm || !event || !endpoint || secret === undefined || endpoint.status !== 'enabled') {
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
    return this.#mode.order === 'reverse' ? found.reverse() : found;
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
