import {
  aCharge,
  aDispute,
  anIntent,
  aRefund,
  aStripeInvoice,
} from '../../stripe/__tests__/snapshot-builders.ts';
import type {
  StripeChargeSnapshot,
  StripeDisputeSnapshot,
  StripeInvoiceState,
  StripePaymentIntentSnapshot,
  StripeRefundSnapshot,
} from '../../stripe/snapshot/stripe-snapshot.type.ts';

export type ModelEvent = { readonly id: string; readonly type: string; readonly second: number };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type ModelCharge = Mutable<Omit<StripeChargeSnapshot, 'refunds' | 'disputes'>> & {
  refunds: Mutable<StripeRefundSnapshot>[];
  disputes: Mutable<StripeDisputeSnapshot>[];
};
type ModelPayment = { intent: Mutable<StripePaymentIntentSnapshot>; charges: ModelCharge[] };

const TOTAL = 10_000n;
const START = Date.UTC(2026, 10, 22);

/** One invoice over 100.00 at a Stripe without a network: its objects, and an event for every change. */
export class StripeInMemory {
  readonly events: ModelEvent[] = [];
  private second = 0;
  private readonly payments: ModelPayment[] = [];

  constructor() {
    this.addIntent('pi_1', TOTAL);
  }

  get now(): number {
    return this.second;
  }

  /** What a first request brings: the invoice and its PaymentIntents. */
  readInvoice(): Pick<StripeInvoiceState, 'invoice'> & {
    intents: readonly StripePaymentIntentSnapshot[];
  } {
    const received = this.payments
      .filter(({ intent }) => intent.status === 'succeeded')
      .reduce((sum, { intent }) => sum + intent.amountMinor, 0n);
    return structuredClone({
      invoice: aStripeInvoice({
        status: received >= TOTAL ? 'paid' : 'open',
        totalMinor: TOTAL,
        amountDueMinor: TOTAL,
        amountPaidMinor: received < TOTAL ? received : TOTAL,
        amountRemainingMinor: received < TOTAL ? TOTAL - received : 0n,
        payments: this.payments.map(({ intent }) => ({
          stripeInvoicePaymentId: `inpay_${intent.stripePaymentIntentId}`,
          isDefault: intent.stripePaymentIntentId === 'pi_1',
          status: intent.status === 'succeeded' ? 'paid' : 'open',
          amountRequestedMinor: intent.amountMinor,
          amountPaidMinor: intent.status === 'succeeded' ? intent.amountMinor : null,
          paidAt: null,
          stripePaymentIntentId: intent.stripePaymentIntentId,
          stripeChargeId: null,
          record: null,
        })),
      }),
      intents: this.payments.map(({ intent }) => intent),
    });
  }

  /** What a later one brings: the charges of a PaymentIntent as they are by then. */
  readCharges(stripePaymentIntentId: string): readonly StripeChargeSnapshot[] {
    return structuredClone(this.paymentOf(stripePaymentIntentId).charges);
  }

  addIntent(id: string, amountMinor: bigint): void {
    this.payments.push({
      intent: anIntent({
        stripePaymentIntentId: id,
        amountMinor,
        status: 'requires_payment_method',
      }),
      charges: [],
    });
  }

  setAmount(id: string, amountMinor: bigint): void {
    this.paymentOf(id).intent.amountMinor = amountMinor;
  }

  decline(id: string): void {
    this.tick();
    const { intent, charges } = this.paymentOf(id);
    const charge = this.chargeOf(id, 'failed');
    charges.push({ ...charge, failureCode: 'card_declined', failureMessage: 'Declined.' });
    intent.lastErrorCode = 'card_declined';
    intent.lastErrorMessage = 'Declined.';
    intent.lastErrorChargeId = charge.stripeChargeId;
    this.emit('charge.failed', 'payment_intent.payment_failed', 'invoice.payment_failed');
  }

  succeed(id: string, method = 'card'): void {
    this.tick();
    const { intent, charges } = this.paymentOf(id);
    const pending = charges.find(({ status }) => status === 'pending');
    if (pending === undefined) charges.push({ ...this.chargeOf(id, 'succeeded'), method });
    else pending.status = 'succeeded';
    intent.status = 'succeeded';
    intent.lastErrorCode = null;
    intent.lastErrorMessage = null;
    intent.lastErrorChargeId = null;
    this.emit(
      'payment_intent.succeeded',
      'invoice.updated',
      'invoice.paid',
      'invoice_payment.paid',
    );
  }

  process(id: string): void {
    this.tick();
    const { intent, charges } = this.paymentOf(id);
    intent.status = 'processing';
    charges.push({ ...this.chargeOf(id, 'pending'), method: 'sepa_debit' });
    this.emit('payment_intent.processing');
  }

  book(id: string): void {
    this.tick();
    const charge = this.paidChargeOf(id);
    charge.feeMinor = 320n;
    charge.netMinor = charge.amountMinor - 320n;
    this.emit('charge.updated');
  }

  refund(id: string, refundId: string, amountMinor: bigint): void {
    this.tick();
    this.paidChargeOf(id).refunds.push(
      aRefund({
        stripeRefundId: refundId,
        amountMinor,
        status: 'succeeded',
        createdAt: this.date(),
      }),
    );
    this.emit('refund.created', 'charge.refunded');
  }

  failRefund(id: string, refundId: string): void {
    this.tick();
    const refund = this.paidChargeOf(id).refunds.find((one) => one.stripeRefundId === refundId);
    if (refund === undefined) throw new Error(`There is no refund ${refundId}`);
    refund.status = 'failed';
    refund.failureReason = 'expired_or_canceled_card';
    this.emit('refund.updated', 'refund.failed');
  }

  dispute(id: string, status: string, amountMinor: bigint): void {
    this.tick();
    const charge = this.paidChargeOf(id);
    const [known] = charge.disputes;
    if (known === undefined) {
      charge.disputes.push(aDispute({ status, amountMinor, createdAt: this.date() }));
      charge.disputed = true;
      this.emit('charge.dispute.created', 'charge.dispute.funds_withdrawn');
      return;
    }
    known.status = status;
    this.emit(status === 'lost' ? 'charge.dispute.closed' : 'charge.dispute.updated');
  }

  private tick(): void {
    this.second += 1;
  }

  private date(): Date {
    return new Date(START + this.second * 1000);
  }

  private emit(...types: string[]): void {
    for (const type of types) {
      this.events.push({ id: `evt_${this.events.length}`, type, second: this.second });
    }
  }

  private chargeOf(id: string, status: StripeChargeSnapshot['status']): ModelCharge {
    const { intent, charges } = this.paymentOf(id);
    return {
      ...aCharge({
        stripeChargeId: `ch_${id}_${charges.length}`,
        stripePaymentIntentId: id,
        amountMinor: intent.amountMinor,
        createdAt: this.date(),
        status,
      }),
      refunds: [],
      disputes: [],
    };
  }

  private paymentOf(id: string): ModelPayment {
    const payment = this.payments.find(({ intent }) => intent.stripePaymentIntentId === id);
    if (payment === undefined) throw new Error(`There is no PaymentIntent ${id}`);
    return payment;
  }

  private paidChargeOf(id: string): ModelCharge {
    const charge = this.paymentOf(id).charges.find(({ status }) => status === 'succeeded');
    if (charge === undefined) throw new Error(`${id} was not paid`);
    return charge;
  }
}
