import type { LoggedRequest } from '../http/request-log.ts';
import type { FaultState } from './faults.ts';
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
import type { ResendAnswer } from './resend.ts';
import type {
  BalanceTransaction,
  Charge,
  Customer,
  CustomerBalanceTransaction,
  Event,
  Invoice,
  InvoicePayment,
  PaymentIntent,
  Refund,
  WebhookEndpoint,
} from '../core/types.ts';

/** Raw objects by the name under which the control API lists them. */
export type StateCollections = {
  balance_transactions: BalanceTransaction;
  charges: Charge;
  customers: Customer;
  events: Event;
  invoice_payments: InvoicePayment;
  invoices: Invoice;
  payment_intents: PaymentIntent;
  refunds: Refund;
  webhook_endpoints: WebhookEndpoint;
};

/** Typed client of a sandbox's control API. Every method throws an Error with the sandbox's words when refused. */
export class SandboxControl {
  readonly #url: string;

  /** @param url of the sandbox, e.g. http://127.0.0.1:4242 */
  constructor(url: string) {
    this.#url = url.replace(/\/$/, '');
  }

  health(): Promise<{ ok: boolean; now: number; idle: boolean }> {
    return this.#call('GET', 'health');
  }

  requests(since = 0): Promise<{ requests: LoggedRequest[]; lastSeq: number }> {
    return this.#call('GET', `requests?since=${since}`);
  }

  clearRequests(): Promise<{ ok: boolean }> {
    return this.#call('DELETE', 'requests');
  }

  addFault(rule: FaultRequest): Promise<{ id: string }> {
    return this.#call('POST', 'faults', rule);
  }

  faults(): Promise<FaultState[]> {
    return this.#call('GET', 'faults');
  }

  releaseFault(id: string): Promise<{ released: number }> {
    return this.#call('POST', `faults/${id}/release`);
  }

  clearFaults(): Promise<{ ok: boolean }> {
    return this.#call('DELETE', 'faults');
  }

  refund(input: RefundRequest): Promise<Refund> {
    return this.#call('POST', 'refund', input);
  }

  voidInvoice(invoice: string): Promise<Invoice> {
    return this.#call('POST', 'void', { invoice });
  }

  pay(input: PayRequest): Promise<PayResult> {
    return this.#call('POST', 'pay', input);
  }

  credit(input: CreditRequest): Promise<CustomerBalanceTransaction> {
    return this.#call('POST', 'credit', input);
  }

  /** Moves the sandbox's clock forward; due retries and tasks run. */
  advanceClock(advanceSeconds: number): Promise<{ now: number }> {
    return this.#call('POST', 'clock', { advanceSeconds });
  }

  /** @param filter.since an event id (what came after it) or a second */
  events(filter: { type?: string; since?: string | number } = {}): Promise<Event[]> {
    const query = new URLSearchParams();
    if (filter.type !== undefined) query.set('type', filter.type);
    if (filter.since !== undefined) query.set('since', String(filter.since));
    return this.#call('GET', `events?${query.toString()}`);
  }

  state<K extends keyof StateCollections>(collection: K): Promise<StateCollections[K][]> {
    return this.#call('GET', `state/${collection}`);
  }

  deliveries(): Promise<{ deliveries: DeliveryView[]; idle: boolean }> {
    return this.#call('GET', 'deliveries');
  }

  setDeliveryMode(mode: ModeRequest): Promise<{ ok: boolean }> {
    return this.#call('POST', 'deliveries/mode', mode);
  }

  flushDeliveries(): Promise<{ delivered: number }> {
    return this.#call('POST', 'deliveries/flush');
  }

  sendEvent(input: ResendRequest): Promise<ResendAnswer[]> {
    return this.#call('POST', 'deliveries/send', input);
  }

  async #call<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`${this.#url}/_control/${path}`, {
      method,
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      }),
    });
    const answer = (await response.json()) as T & { error?: { message: string } };
    if (!response.ok) throw new Error(answer.error?.message ?? `Status ${response.status}`);
    return answer;
  }
}
