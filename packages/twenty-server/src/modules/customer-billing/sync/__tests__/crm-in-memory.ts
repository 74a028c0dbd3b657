import { applyStripeFacts } from '../../payment/apply-stripe-facts.util.ts';
import { decideLedgerState } from '../../payment/decide-ledger-state.util.ts';
import { isSameLedgerState } from '../../payment/is-same-ledger-state.util.ts';
import type { NewPayment, Payment } from '../../payment/payment.type.ts';
import { anInvoice, aPush } from '../../stripe/__tests__/builders.ts';
import { aStripeState } from '../../stripe/__tests__/snapshot-builders.ts';
import type { StripeInvoiceState } from '../../stripe/snapshot/stripe-snapshot.type.ts';
import { describeNotices } from '../describe-notices.util.ts';
import { describeOverpayment } from '../describe-overpayment.util.ts';
import { listVanishedMovements } from '../list-vanished-movements.util.ts';
import { projectStripeState } from '../project-stripe-state.util.ts';
import type { ModelEvent, StripeInMemory } from './stripe-in-memory.ts';

/** Mistakes that must be caught. */
export type PlantedBug = 'NO_FENCE' | 'DROPS_OLDER_EVENTS' | 'ADDS_AMOUNTS';

/** A sync on its way: what it has read so far, and under which lease. */
export type SyncOnItsWay = {
  readonly leaseNumber: number;
  readonly wanted: number;
  read: ReturnType<StripeInMemory['readInvoice']> | null;
  state: StripeInvoiceState | null;
};

/** Inbox, dispatcher, lease and ledger of one invoice without a database; every decision is the real one. */
export class CrmInMemory {
  readonly syncs: SyncOnItsWay[] = [];
  private readonly inbox = new Map<string, { event: ModelEvent; dispatched: boolean }>();
  private readonly rows = new Map<string, Payment>();
  private readonly attempts = new Map<string, string>();
  private readonly notifications = new Map<string, string>();
  private invoice = anInvoice({ totalMinor: 10_000n, dueMinor: 10_000n } as object);
  private leaseNumber = 0;
  private wanted = 0;
  private done = 0;
  private lastAppliedAt = -1;

  constructor(
    private readonly stripe: StripeInMemory,
    private readonly bug: PlantedBug | null,
  ) {}

  get isBehind(): boolean {
    return this.wanted > this.done || [...this.inbox.values()].some((row) => !row.dispatched);
  }

  knows(event: ModelEvent): boolean {
    return this.inbox.has(event.id);
  }

  /** The webhook's INSERT, which does nothing the second time. */
  receive(event: ModelEvent): void {
    if (!this.inbox.has(event.id)) {
      this.inbox.set(event.id, { event, dispatched: false });
    }
  }

  dispatch(): void {
    const fresh = [...this.inbox.values()].filter((row) => !row.dispatched);
    const wished = fresh.filter(
      ({ event }) => this.bug !== 'DROPS_OLDER_EVENTS' || event.second > this.lastAppliedAt,
    );
    fresh.forEach((row) => (row.dispatched = true));
    this.wanted += wished.length > 0 ? 1 : 0;
  }

  /** Takes the lease: also of one that has run out while its holder still works. */
  claim(): void {
    if (this.wanted > this.done) {
      this.leaseNumber += 1;
      const { leaseNumber, wanted } = this;
      this.syncs.push({ leaseNumber, wanted, read: null, state: null });
    }
  }

  /** One step of a sync: the first read, the second, then apply. */
  advance(sync: SyncOnItsWay): void {
    if (sync.read === null) {
      sync.read = this.stripe.readInvoice();
    } else if (sync.state === null) {
      const { invoice, intents } = sync.read;
      sync.state = {
        ...aStripeState(
          intents.map((intent) => ({
            intent,
            charges: this.stripe.readCharges(intent.stripePaymentIntentId),
          })),
        ),
        invoice,
      };
    } else {
      this.syncs.splice(this.syncs.indexOf(sync), 1);
      this.apply(sync, sync.state);
    }
  }

  /** Everything that must be the same however it came about. */
  read() {
    return {
      rows: [...this.rows.values()]
        .map(({ id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...row }) => row)
        .sort((a, b) => a.movementId.localeCompare(b.movementId)),
      attempts: [...this.attempts].sort(),
      notifications: [...this.notifications].sort(),
      status: this.invoice.status,
      statusFacts: this.invoice.statusFacts,
      keptMinor: this.invoice.keptMinor,
      owedMinor: this.invoice.owedMinor,
    };
  }

  private apply(sync: SyncOnItsWay, state: StripeInvoiceState): void {
    if (sync.leaseNumber !== this.leaseNumber && this.bug !== 'NO_FENCE') {
      return;
    }
    this.done = Math.max(this.done, sync.wanted);
    this.lastAppliedAt = this.stripe.now;
    const projection = projectStripeState([{ push: aPush(), state }]);
    const vanished = listVanishedMovements([...this.rows.values()], projection);
    [...projection.movements, ...vanished].forEach((movement) => this.upsert(movement));
    for (const { attemptKey, reason } of projection.attempts) {
      this.tell({ effectKey: `payment-failed:${attemptKey}`, kind: 'PAYMENT_FAILED' });
      this.attempts.set(attemptKey, this.attempts.get(attemptKey) ?? reason);
    }
    describeNotices(projection.movements, [state]).forEach((notice) => this.tell(notice));
    const ledgerState = decideLedgerState({
      invoice: applyStripeFacts(this.invoice, projection.facts),
      payments: [...this.rows.values()],
    });
    if (!isSameLedgerState(this.invoice, ledgerState)) {
      this.invoice = { ...this.invoice, ...ledgerState };
    }
    const overpayment = describeOverpayment(this.invoice);
    if (overpayment !== null) {
      this.tell(overpayment);
    }
  }

  private upsert(movement: NewPayment): void {
    const previous = this.rows.get(movement.movementId);
    const added =
      this.bug === 'ADDS_AMOUNTS' && previous?.status === 'SUCCEEDED' ? previous.amountMinor : 0n;
    this.rows.set(movement.movementId, {
      ...NOTHING_ELSE_KNOWN,
      ...movement,
      amountMinor: movement.amountMinor + added,
    });
  }

  private tell({ effectKey, kind }: { effectKey: string; kind: string }): void {
    if (!this.notifications.has(effectKey)) {
      this.notifications.set(effectKey, kind);
    }
  }
}

const NOTHING_ELSE_KNOWN = {
  id: 'row',
  createdAt: new Date(0),
  updatedAt: new Date(0),
  method: null,
  methodDisplay: null,
  feeMinor: null,
  netMinor: null,
  failureMessage: null,
  connectionId: null,
  livemode: null,
  stripePaymentIntentId: null,
  stripeChargeId: null,
  stripeInvoicePaymentId: null,
  stripePaymentRecordId: null,
  stripeCheckoutSessionId: null,
  stripeInvoiceId: null,
  stripeCustomerId: null,
  stripeRefundId: null,
  stripeDisputeId: null,
  disputeStatus: null,
  disputeReason: null,
  evidenceDueBy: null,
  returnedDebit: false,
  fraudWarning: false,
  recordedByUserId: null,
  note: null,
  reference: null,
  counterMovementId: null,
};
