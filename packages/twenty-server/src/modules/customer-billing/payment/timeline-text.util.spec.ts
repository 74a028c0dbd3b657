import { InvoiceStatus } from 'twenty-shared';
import {
  describeDraft,
  describeIssue,
  describeManualPayment,
  describeStatusChange,
  STATUS_LABELS,
} from './timeline-text.util.ts';
import { factsFromLedger } from './facts-from-ledger.util.ts';

const facts = factsFromLedger({
  invoice: {
    currency: 'EUR',
    issuedAt: new Date(),
    voidedAt: null,
    markedUncollectibleAt: null,
    failing: false,
    totalMinor: 1_200n,
    prePaymentCreditMinor: 0n,
    creditAppliedMinor: 0n,
  },
  payments: [
    {
      movementId: 'pi_1',
      kind: 'PAYMENT',
      status: 'SUCCEEDED',
      currency: 'EUR',
      amountMinor: 1_200n,
      disputeStatus: null,
      returnedDebit: false,
    },
  ],
});

describe('The words of the timeline', () => {
  it('P9: say what a status was set to, and why', () => {
    expect(describeStatusChange({ to: 'PAID', facts, currency: 'EUR' })).toBe(
      'set the status to Paid. All of the €12.00 has been paid.',
    );
  });

  it('know every status', () => {
    expect(Object.keys(STATUS_LABELS).toSorted()).toEqual(Object.keys(InvoiceStatus).toSorted());
  });

  it('name number, total and due date at the issue', () => {
    expect(
      describeIssue({
        number: 'INV-2026-0042',
        totalMinor: 4_250_375n,
        currency: 'KWD',
        dueDate: '2026-12-01',
      }),
    ).toMatch(/^issued INV-2026-0042 over KWD\s4,250.375, due 2026-12-01\.$/);
  });

  it.each([
    ['CREATED', 'made a draft over ¥1,200.'],
    ['UPDATED', 'changed the draft, now over ¥1,200.'],
    ['DELETED', 'deleted the draft over ¥1,200.'],
  ] as const)('tell what happened to a draft: %s', (change, sentence) => {
    expect(describeDraft(change, { totalMinor: 1_200n, currency: 'JPY' })).toBe(sentence);
  });

  it('tell of money from outside Stripe, with the way it took where that is known', () => {
    const payment = { amountMinor: 1_200n, currency: 'EUR' } as const;
    expect(describeManualPayment({ ...payment, methodDisplay: 'Bank transfer' })).toBe(
      'recorded €12.00 received outside Stripe (bank transfer).',
    );
    expect(describeManualPayment({ ...payment, methodDisplay: null })).toBe(
      'recorded €12.00 received outside Stripe.',
    );
  });
});
