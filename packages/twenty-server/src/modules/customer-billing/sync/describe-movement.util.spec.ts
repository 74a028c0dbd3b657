import type { NewPaymentAttempt, Payment } from '../payment/payment.type.ts';
import { describeAttempt, describeMovement } from './describe-movement.util.ts';

const AT = new Date('2026-11-22T12:00:00Z');

const aPayment = (fields: Partial<Payment> = {}): Payment => ({
  id: 'payment-1',
  workspaceId: 'workspace-1',
  invoiceId: 'invoice-1',
  kind: 'PAYMENT',
  status: 'SUCCEEDED',
  currency: 'EUR',
  amountMinor: 11_900n,
  method: 'card',
  methodDisplay: 'Visa ·· 4242',
  feeMinor: null,
  netMinor: null,
  occurredAt: AT,
  failureMessage: null,
  movementId: 'pi_1',
  source: 'STRIPE',
  connectionId: null,
  livemode: false,
  stripePaymentIntentId: 'pi_1',
  stripeChargeId: 'ch_1',
  stripeInvoicePaymentId: null,
  stripePaymentRecordId: null,
  stripeCheckoutSessionId: null,
  stripeInvoiceId: 'in_1',
  stripeCustomerId: 'cus_1',
  stripeRefundId: null,
  stripeDisputeId: null,
  disputeStatus: null,
  returnedDebit: false,
  disputeReason: null,
  evidenceDueBy: null,
  fraudWarning: false,
  recordedByUserId: null,
  note: null,
  reference: null,
  counterMovementId: null,
  createdAt: AT,
  updatedAt: AT,
  ...fields,
});

const DISPUTE: Partial<Payment> = {
  kind: 'DISPUTE',
  amountMinor: -11_900n,
  status: 'PENDING',
  disputeReason: 'The cardholder says they did not make this payment',
};

describe('a movement in the timeline', () => {
  it.each<[string, Partial<Payment>, { action: string; summary: string }]>([
    [
      'a payment',
      {},
      { action: 'payment.succeeded', summary: 'confirmed a payment of €119.00 by Visa ·· 4242.' },
    ],
    [
      'a debit on its way',
      { status: 'PROCESSING', methodDisplay: null },
      { action: 'payment.processing', summary: 'announced a payment of €119.00.' },
    ],
    [
      'a payment that was given up',
      { status: 'CANCELED', methodDisplay: null },
      { action: 'payment.canceled', summary: 'canceled a payment of €119.00.' },
    ],
    [
      'a refund, without its sign',
      { kind: 'REFUND', amountMinor: -4_000n },
      { action: 'refund.succeeded', summary: 'confirmed a refund of €40.00 to Visa ·· 4242.' },
    ],
    [
      'a refund that failed, which is told by nobody else',
      { kind: 'REFUND', amountMinor: -4_000n, status: 'FAILED', methodDisplay: null },
      { action: 'refund.failed', summary: 'could not carry out a refund of €40.00.' },
    ],
    [
      'a dispute',
      { kind: 'DISPUTE', amountMinor: -11_900n, status: 'PENDING' },
      { action: 'dispute.pending', summary: 'announced a dispute over €119.00.' },
    ],
    [
      'a bank debit that came back',
      { ...DISPUTE, disputeStatus: 'lost', returnedDebit: true },
      {
        action: 'dispute.lost',
        summary:
          'reports that the bank took back €119.00: The cardholder says they did not make this payment. The amount is owed again.',
      },
    ],
    [
      'a dispute that wants an answer',
      { ...DISPUTE, disputeStatus: 'needs_response', evidenceDueBy: AT },
      {
        action: 'dispute.needs_response',
        summary:
          'reports a dispute over €119.00: The cardholder says they did not make this payment. Evidence is due by November 22, 2026.',
      },
    ],
    [
      'a dispute that was opened again',
      { ...DISPUTE, disputeStatus: 'appeal_needs_response' },
      {
        action: 'dispute.appeal_needs_response',
        summary:
          'reports that the dispute over €119.00 was opened again: The cardholder says they did not make this payment.',
      },
    ],
    [
      'a dispute in a state Stripe added later',
      { ...DISPUTE, disputeStatus: 'in_arbitration' },
      {
        action: 'dispute.in_arbitration',
        summary: 'says that the dispute over €119.00 is “in arbitration” now.',
      },
    ],
    [
      'yen',
      { currency: 'JPY', amountMinor: 2_000n, methodDisplay: null },
      { action: 'payment.succeeded', summary: 'confirmed a payment of ¥2,000.' },
    ],
  ])('is told for %s', (_what, fields, description) => {
    expect(describeMovement(aPayment(fields), null)).toEqual(description);
  });

  it('is told when its status changes', () => {
    expect(describeMovement(aPayment(), aPayment({ status: 'FAILED' }))?.action).toBe(
      'payment.succeeded',
    );
  });

  it('P9: is told for every step of a dispute, and once', () => {
    const reviewed = aPayment({ ...DISPUTE, disputeStatus: 'under_review' });
    expect(
      describeMovement(reviewed, aPayment({ ...DISPUTE, disputeStatus: 'needs_response' })),
    ).toEqual({
      action: 'dispute.under_review',
      summary: 'says that the bank looks at the evidence on the dispute over €119.00.',
    });
    expect(describeMovement(reviewed, reviewed)).toBeNull();
  });

  it('is not told when only a fee became known', () => {
    expect(describeMovement(aPayment({ feeMinor: 204n }), aPayment())).toBeNull();
  });

  it('is not told when it failed: its attempt says more', () => {
    expect(describeMovement(aPayment({ status: 'FAILED' }), null)).toBeNull();
    expect(
      describeMovement(aPayment({ status: 'FAILED' }), aPayment({ status: 'PROCESSING' })),
    ).toBeNull();
  });
});

describe('a failed attempt in words', () => {
  const attempt: NewPaymentAttempt = {
    workspaceId: 'workspace-1',
    invoiceId: 'invoice-1',
    attemptKey: 'ch_0',
    amountMinor: 11_900n,
    currency: 'EUR',
    methodDisplay: 'Visa ·· 0002',
    reason: 'Your card was declined.',
    declineCode: 'generic_decline',
    occurredAt: AT,
    stripePaymentIntentId: 'pi_1',
    stripeChargeId: 'ch_0',
  };

  it('says what failed, why, and that no money moved', () => {
    expect(describeAttempt(attempt)).toEqual({
      title: 'Payment of €119.00 failed',
      body: 'Payment of €119.00 by Visa ·· 0002 failed: Your card was declined. No money moved.',
      summary:
        'declined a payment of €119.00 by Visa ·· 0002: Your card was declined. No money moved.',
    });
  });

  it('names no method where there was none yet', () => {
    expect(describeAttempt({ ...attempt, methodDisplay: null }).summary).toBe(
      'declined a payment of €119.00: Your card was declined. No money moved.',
    );
  });

  it('ends the reason where Stripe gave a bare word', () => {
    expect(describeAttempt({ ...attempt, reason: 'card_declined' }).summary).toBe(
      'declined a payment of €119.00 by Visa ·· 0002: card_declined. No money moved.',
    );
  });
});
