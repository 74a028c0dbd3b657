import type { NewPayment } from '../payment/payment.type.ts';
import { anIntent, aStripeState } from '../stripe/__tests__/snapshot-builders.ts';
import type { StripeInvoiceState } from '../stripe/snapshot/stripe-snapshot.type.ts';
import { describeNotices } from './describe-notices.util.ts';
import { describeOverpayment } from './describe-overpayment.util.ts';

const aMovement = (fields: Partial<NewPayment> = {}): NewPayment => ({
  workspaceId: 'workspace-1',
  invoiceId: 'invoice-1',
  kind: 'PAYMENT',
  status: 'SUCCEEDED',
  currency: 'EUR',
  amountMinor: 11_900n,
  occurredAt: new Date(0),
  movementId: 'pi_1',
  source: 'STRIPE',
  ...fields,
});

const aDisputeRow = (fields: Partial<NewPayment> = {}): NewPayment =>
  aMovement({
    kind: 'DISPUTE',
    status: 'PENDING',
    amountMinor: -11_900n,
    movementId: 'du_1',
    disputeStatus: 'needs_response',
    disputeReason: 'The cardholder does not recognize the payment',
    evidenceDueBy: new Date('2026-12-03T09:00:00Z'),
    ...fields,
  });

const noticesOf = (movement: NewPayment) => describeNotices([movement], []);
const noticesOfState = (state: Partial<StripeInvoiceState>, invoice = {}) =>
  describeNotices([], [{ ...aStripeState([], invoice), ...state }]);

describe('what people are told', () => {
  it.each<[string, NewPayment]>([
    ['a payment that succeeded', aMovement()],
    ['a refund that arrived', aMovement({ kind: 'REFUND', amountMinor: -1n })],
    [
      'a refund that was canceled',
      aMovement({ kind: 'REFUND', status: 'CANCELED', amountMinor: -1n }),
    ],
  ])('is nothing of %s', (_what, movement) => {
    expect(noticesOf(movement)).toEqual([]);
  });

  it('is a dispute with reason and deadline', () => {
    expect(noticesOf(aDisputeRow())).toEqual([
      {
        kind: 'DISPUTE_OPENED',
        effectKey: 'dispute-opened:du_1',
        title: 'Dispute over €119.00',
        body: "The customer's bank opened a dispute over €119.00: The cardholder does not recognize the payment. Answer with evidence in Stripe by December 3, 2026.",
        timeline: null,
      },
    ]);
  });

  it.each([
    ['won', 'Dispute over €119.00 won'],
    ['lost', 'Dispute over €119.00 lost'],
    ['warning_closed', 'Dispute over €119.00 closed'],
    ['prevented', 'Dispute over €119.00 prevented'],
  ])('is how a dispute ended: %s', (disputeStatus, title) => {
    expect(noticesOf(aDisputeRow({ disputeStatus, evidenceDueBy: null }))[1]).toMatchObject({
      kind: 'DISPUTE_CLOSED',
      effectKey: `dispute-closed:du_1:${disputeStatus}`,
      title,
    });
  });

  it.each(['needs_response', 'lost'])(
    'is that a debit came back, once and instead of a dispute: %s',
    (disputeStatus) => {
      expect(noticesOf(aDisputeRow({ returnedDebit: true, disputeStatus }))).toEqual([
        expect.objectContaining({ kind: 'DEBIT_RETURNED', effectKey: 'debit-returned:du_1' }),
      ]);
    },
  );

  it('is a refund that did not reach the customer, and what to do', () => {
    const refund = aMovement({
      kind: 'REFUND',
      status: 'FAILED',
      amountMinor: -1_900n,
      movementId: 're_1',
      failureMessage: 'expired_or_canceled_card',
    });
    expect(noticesOf(refund)).toEqual([
      expect.objectContaining({
        kind: 'REFUND_FAILED',
        effectKey: 'refund-failed:re_1',
        body: 'The refund of €19.00 did not reach the customer (expired or canceled card). The money is back on your Stripe balance. Refund it another way.',
      }),
    ]);
  });

  it('is an early fraud warning', () => {
    expect(noticesOf(aMovement({ fraudWarning: true }))).toEqual([
      expect.objectContaining({
        kind: 'EARLY_FRAUD_WARNING',
        effectKey: 'early-fraud-warning:pi_1',
      }),
    ]);
  });

  it('is a customer that was deleted', () => {
    expect(noticesOfState({}, { customerDeleted: true })).toEqual([
      expect.objectContaining({ kind: 'CUSTOMER_DELETED', effectKey: 'customer-deleted:cus_1' }),
    ]);
  });

  it('is a transfer that no invoice has, and a part of one that is awaited', () => {
    const transfer = {
      stripeTransactionId: 'ccsbtxn_1',
      amountMinor: 5_000n,
      reference: 'INV 7',
      receivedAt: new Date(0),
    };
    const intent = anIntent({ status: 'requires_action', receivedInPartMinor: 4_000n });
    expect(noticesOfState({ transfers: [transfer], payments: [{ intent, charges: [] }] })).toEqual([
      expect.objectContaining({
        kind: 'UNMATCHED_TRANSFER',
        effectKey: 'unmatched-transfer:ccsbtxn_1',
        title: 'Bank transfer of €50.00 without an invoice',
      }),
      expect.objectContaining({
        kind: 'UNMATCHED_TRANSFER',
        effectKey: 'received-in-part:pi_1:4000',
        title: '€40.00 of €119.00 received by bank transfer',
      }),
    ]);
  });
});

describe('a surplus', () => {
  const overpaid = {
    id: 'invoice-1',
    status: 'OVERPAID',
    currency: 'EUR',
    voidedAt: null,
    totalMinor: 11_900n,
    prePaymentCreditMinor: 1_900n,
    keptMinor: 12_500n,
  } as const;

  it('is what is kept beyond what was expected', () => {
    expect(describeOverpayment(overpaid)).toMatchObject({
      kind: 'OVERPAID',
      effectKey: 'overpaid:invoice-1:2500',
      title: '€25.00 too much',
    });
  });

  it('is everything on a void invoice', () => {
    expect(describeOverpayment({ ...overpaid, voidedAt: new Date(0) })).toMatchObject({
      effectKey: 'overpaid:invoice-1:12500',
      title: 'Payment of €125.00',
    });
  });

  it('is none of an invoice that is not over-paid', () => {
    expect(describeOverpayment({ ...overpaid, status: 'PAID' })).toBeNull();
  });
});
