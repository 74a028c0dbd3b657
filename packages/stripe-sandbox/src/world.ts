import type { ContractRecorder } from './contract/record.ts';
import type { SandboxClock } from './core/clock.ts';
import type { Context, LaterKind } from './core/context.ts';
import { type AccountConfig, type Realm, emptyRealm, realmKey } from './core/realm.ts';
import { IdempotencyKeys } from './http/idempotency.ts';
import { LaterTasks, type PlannedTask } from './later.ts';
import { settleCharge } from './resources/charge.ts';
import { returnDebit, settleDebit } from './resources/debit-settle.ts';
import { decideDispute, endDispute } from './resources/dispute-answer.ts';
import { raiseDispute, warnOfFraud } from './resources/dispute-raise.ts';
import { expireWhenDue } from './resources/checkout-session.ts';
import { remindBeforeDue, reportOverdue } from './resources/invoice-reminders.ts';
import { reportPaymentPaid } from './resources/invoice-payment.ts';
import { settleRefund } from './resources/refund.ts';
import { completeRefund } from './resources/refund-outcome.ts';
import type { Saved } from './snapshot.ts';
import { type Scope, view } from './view/views.ts';
import { Deliveries } from './webhooks/deliveries.ts';

const LATER: Record<LaterKind, (context: Context, id: string) => void> = {
  settle_charge: settleCharge,
  report_invoice_payment: reportPaymentPaid,
  settle_refund: settleRefund,
  settle_debit: settleDebit,
  return_debit: returnDebit,
  raise_dispute: raiseDispute,
  decide_dispute: decideDispute,
  end_dispute: endDispute,
  warn_of_fraud: warnOfFraud,
  complete_refund: completeRefund,
  expire_session: expireWhenDue,
  invoice_will_be_due: remindBeforeDue,
  invoice_overdue: reportOverdue,
};

/** Which call of the API a change comes from. */
export type RequestMark = { id: string; idempotencyKey: string | null; readOnly: boolean };

/** Everything the sandbox knows, with the things that run by themselves. Has no idea of HTTP requests. */
export class World {
  readonly accounts: AccountConfig[];
  readonly clock: SandboxClock;
  readonly realms = new Map<string, Realm>();
  readonly deliveries: Deliveries;
  readonly later: LaterTasks;
  readonly #keys = new Map<string, IdempotencyKeys>();
  readonly #onChange: () => void;
  /** Set when the port is known. */
  baseUrl = '';
  recorder: ContractRecorder | undefined;

  constructor(input: {
    accounts: AccountConfig[];
    clock: SandboxClock;
    saved?: Saved;
    onChange: () => void;
  }) {
    const { accounts, clock, saved, onChange } = input;
    this.accounts = accounts;
    this.clock = clock;
    this.#onChange = onChange;
    for (const account of accounts) {
      for (const livemode of [false, true]) {
        const key = realmKey(account.id, livemode);
        this.realms.set(key, { ...emptyRealm(account, livemode), ...saved?.realms.get(key) });
        this.#keys.set(key, new IdempotencyKeys(saved?.idempotency.get(key)));
      }
    }
    const realmOf = (key: string) => this.realms.get(key);
    this.deliveries = new Deliveries(
      { clock, realmOf, onChange },
      saved?.deliveries,
      saved?.settings?.deliveries,
    );
    this.later = new LaterTasks({
      clock,
      run: (task) => this.#runLater(task),
      ...(saved && { saved: saved.later }),
    });
  }

  realmOf(account: AccountConfig, livemode: boolean): Realm {
    const realm = this.realms.get(realmKey(account.id, livemode));
    if (realm) return realm;
    throw new Error(`The sandbox has no account ${account.id}.`);
  }

  keysOf(realm: Realm): IdempotencyKeys {
    const key = realmKey(realm.account.id, realm.livemode);
    const keys = this.#keys.get(key) ?? new IdempotencyKeys();
    this.#keys.set(key, keys);
    return keys;
  }

  /** What a state machine may touch. Without a request the change came from outside the API. */
  context(realm: Realm, request?: RequestMark): Context {
    const key = realmKey(realm.account.id, realm.livemode);
    const { clock, baseUrl } = this;
    if (!request?.readOnly) this.#onChange();
    return {
      realm,
      clock,
      baseUrl,
      request: { id: request?.id ?? null, idempotency_key: request?.idempotencyKey ?? null },
      view: (object) => view({ realm, clock, baseUrl }, object),
      secondOfEvent: () => this.deliveries.secondOf(clock.now()),
      onEvent: (event) => {
        this.recorder?.record({ kind: 'event', type: event.type, body: event });
        this.deliveries.enqueue(key, realm, event);
      },
      later: (task) => this.later.plan(key, task),
    };
  }

  /** Something changed that a snapshot should hold. */
  changed(): void {
    this.#onChange();
  }

  /** What is needed to show an object of an account, or the address of a page. */
  scope(realm: Realm): Scope {
    return { realm, baseUrl: this.baseUrl, clock: this.clock };
  }

  /** Moves the clock and does what became due. */
  advance(ms: number): void {
    this.clock.advance(ms);
    this.later.pump();
    this.deliveries.pump();
  }

  get idle(): boolean {
    return this.deliveries.idle && this.later.idle;
  }

  stop(): void {
    this.later.stop();
    this.deliveries.stop();
  }

  #runLater(task: PlannedTask): void {
    const realm = this.realms.get(task.realm);
    if (realm) LATER[task.kind](this.context(realm), task.id);
  }
}
