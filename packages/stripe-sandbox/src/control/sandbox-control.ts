import type { LoggedRequest } from '../http/request-log.ts';
import type { RateLimitSettings } from '../http/rate-limit.ts';
import type { DeliveryMode } from '../webhooks/delivery-mode.ts';
import type { ChaosState } from './chaos.ts';
import type { FaultState } from './faults.ts';
import type {
  AuthenticateRequest,
  ChaosRequest,
  CreditRequest,
  DeliveryView,
  DisputeRequest,
  FailNextPaymentRequest,
  FaultRequest,
  ModeRequest,
  PayRequest,
  PaySessionRequest,
  PayResult,
  RateLimitRequest,
  RefundRequest,
  ResendRequest,
  RollSecretRequest,
  SettleRequest,
} from './protocol.ts';
import type { ResendAnswer } from './resend.ts';
import type {
  BalanceTransaction,
  CashBalanceTransaction,
  Charge,
  CheckoutSession,
  CreditNote,
  Customer,
  CustomerBalanceTransaction,
  Dispute,
  EarlyFraudWarning,
  Event,
  Invoice,
  InvoicePayment,
  PaymentIntent,
  PaymentMethod,
  PaymentRecord,
  Refund,
  WebhookEndpoint,
} from '../core/types.ts';

/** Raw objects by the name under which the control API lists them. */
export type StateCollections = {
  balance_transactions: BalanceTransaction;
  cash_balance_transactions: CashBalanceTransaction;
  charges: Charge;
  checkout_sessions: CheckoutSession;
  credit_notes: CreditNote;
  customers: Customer;
  disputes: Dispute;
  early_fraud_warnings: EarlyFraudWarning;
  events: Event;
  invoice_payments: InvoicePayment;
  invoices: Invoice;
  payment_intents: PaymentIntent;
  payment_methods: PaymentMethod;
  payment_records: PaymentRecord;
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

  /** Plans a fault, written out or by name: `addFault({preset: 'lock_timeout', path: '/pay$'})`. */
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

  /** Faults by chance for every call from now on; the same seed and the same calls meet the same faults. */
  startChaos(settings: ChaosRequest): Promise<{ ok: boolean }> {
    return this.#call('POST', 'chaos', settings);
  }

  stopChaos(): Promise<{ ok: boolean }> {
    return this.#call('DELETE', 'chaos');
  }

  chaos(): Promise<ChaosState> {
    return this.#call('GET', 'chaos');
  }

  /** Stripe's limits per second, or others, on or off; what is left out is Stripe's. */
  setRateLimits(settings: RateLimitRequest): Promise<{ ok: boolean }> {
    return this.#call('POST', 'rate_limits', settings);
  }

  rateLimits(): Promise<RateLimitSettings> {
    return this.#call('GET', 'rate_limits');
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

  paySession(input: PaySessionRequest): Promise<PayResult> {
    return this.#call('POST', 'pay_session', input);
  }

  /** Rolls the signing secret of an endpoint, as from the Dashboard; deliveries are signed with both for a while. */
  rollSecret(input: RollSecretRequest): Promise<{ secret: string; until: number }> {
    return this.#call('POST', 'roll_secret', input);
  }

  /** As from the bank: makes the payment's dispute, or moves it to a status. */
  dispute(input: DisputeRequest): Promise<Dispute> {
    return this.#call('POST', 'dispute', input);
  }

  /** Decides a bank debit or a refund now, instead of on its day. */
  settle(input: SettleRequest): Promise<Charge | Refund> {
    return this.#call('POST', 'settle', input);
  }

  /** Answers 3D Secure. */
  authenticate(input: AuthenticateRequest): Promise<PayResult> {
    return this.#call('POST', 'authenticate', input);
  }

  /** The next try to pay is refused, whatever is tried. */
  failNextPayment(input: FailNextPaymentRequest = {}): Promise<{ ok: boolean }> {
    return this.#call('POST', 'fail_next_payment', input);
  }

  credit(input: CreditRequest): Promise<CustomerBalanceTransaction> {
    return this.#call('POST', 'credit', input);
  }

  /** As "Delete all test data" in the Dashboard. */
  async deleteTestData(): Promise<void> {
    await this.#call('DELETE', 'test_data');
  }

  /** Moves the sandbox's clock forward; due retries and tasks run. */
  advanceClock(advanceSeconds: number): Promise<{ now: number }> {
    return this.#call('POST', 'clock', { advanceSeconds });
  }

  /** To a second, or to the one at which an invoice becomes due; a time that has passed moves nothing. */
  moveClock(to: { to: number } | { toDueDateOf: string }): Promise<{ now: number }> {
    return this.#call('POST', 'clock', to);
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

  /** All deliveries, or those of the given statuses. */
  deliveries(
    statuses: readonly DeliveryView['status'][] = [],
  ): Promise<{ deliveries: DeliveryView[]; idle: boolean }> {
    return this.#call(
      'GET',
      `deliveries?${statuses.map((status) => `status=${status}`).join('&')}`,
    );
  }

  /** What is left out is normal. */
  setDeliveryMode(mode: ModeRequest): Promise<{ ok: boolean }> {
    return this.#call('POST', 'deliveries/mode', mode);
  }

  deliveryMode(): Promise<DeliveryMode & { stopped: boolean }> {
    return this.#call('GET', 'deliveries/mode');
  }

  /** Nothing is sent from now on, retries included; the sandbox counts as idle meanwhile. */
  stopDeliveries(): Promise<{ ok: boolean }> {
    return this.#call('POST', 'deliveries/stop');
  }

  /** Sends what has waited. */
  resumeDeliveries(): Promise<{ ok: boolean }> {
    return this.#call('POST', 'deliveries/resume');
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
