import { decideInvoiceStatus } from 'twenty-shared';
import { decideLedgerState } from './decide-ledger-state.util.ts';
import {
  factsFromLedger,
  type InvoiceOfLedger,
  type MovementOfLedger,
} from './facts-from-ledger.util.ts';
import { PaymentKind, PaymentStatus } from './payment.type.ts';

const AN_INVOICE: InvoiceOfLedger = {
  currency: 'EUR',
  issuedAt: new Date('2026-11-01T00:00:00Z'),
  voidedAt: null,
  markedUncollectibleAt: null,
  failing: false,
  totalMinor: 10_000n,
  prePaymentCreditMinor: 0n,
  creditAppliedMinor: 0n,
};

const movement = (fields: Partial<MovementOfLedger> = {}): MovementOfLedger => ({
  movementId: 'pi_1',
  kind: PaymentKind.PAYMENT,
  status: PaymentStatus.SUCCEEDED,
  currency: 'EUR',
  amountMinor: 10_000n,
  disputeStatus: null,
  returnedDebit: false,
  ...fields,
});
const refund = (fields: Partial<MovementOfLedger> = {}) =>
  movement({ movementId: 're_1', kind: PaymentKind.REFUND, amountMinor: -4_000n, ...fields });
const dispute = (disputeStatus: string | null, fields: Partial<MovementOfLedger> = {}) =>
  movement({
    movementId: 'dp_1',
    kind: PaymentKind.DISPUTE,
    status: PaymentStatus.PENDING,
    amountMinor: -10_000n,
    disputeStatus,
    ...fields,
  });

const factsOf = (payments: MovementOfLedger[], invoice: Partial<InvoiceOfLedger> = {}) =>
  factsFromLedger({ invoice: { ...AN_INVOICE, ...invoice }, payments });

describe('The facts of an invoice', () => {
  it('P4: say that nothing happened when the ledger is empty', () => {
    expect(factsOf([])).toEqual({
      issued: true,
      voided: false,
      markedUncollectible: false,
      disputeOpen: false,
      inquiryOpen: false,
      failing: false,
      totalMinor: 10_000n,
      prePaymentCreditMinor: 0n,
      succeededMinor: 0n,
      lostMinor: 0n,
      refundedMinor: 0n,
      processingMinor: 0n,
      creditAppliedMinor: 0n,
    });
  });

  it.each([
    [PaymentStatus.PENDING, 0n, 0n],
    [PaymentStatus.PROCESSING, 0n, 10_000n],
    [PaymentStatus.SUCCEEDED, 10_000n, 0n],
    [PaymentStatus.FAILED, 0n, 0n],
    [PaymentStatus.CANCELED, 0n, 0n],
  ])('count a payment that is %s', (status, succeededMinor, processingMinor) => {
    expect(factsOf([movement({ status })])).toMatchObject({ succeededMinor, processingMinor });
  });

  it('add payments of every source, and take a counter-row off', () => {
    const payments = [
      movement({ amountMinor: 3_000n }),
      movement({ movementId: 'manual:1', amountMinor: 5_000n }),
      movement({ movementId: 'manual:2', amountMinor: -5_000n }),
      movement({ movementId: 'credit:in_1', amountMinor: 700n }),
    ];
    expect(factsOf(payments).succeededMinor).toBe(3_700n);
  });

  it.each([
    [PaymentStatus.PENDING, 4_000n],
    [PaymentStatus.PROCESSING, 4_000n],
    [PaymentStatus.SUCCEEDED, 4_000n],
    [PaymentStatus.FAILED, 0n],
    [PaymentStatus.CANCELED, 0n],
  ])('count a refund that is %s', (status, refundedMinor) => {
    expect(factsOf([movement(), refund({ status })]).refundedMinor).toBe(refundedMinor);
  });

  it.each([
    ['needs_response', true, false, 0n],
    ['under_review', true, false, 0n],
    ['appeal_needs_response', true, false, 0n],
    ['appeal_under_review', true, false, 0n],
    ['warning_needs_response', false, true, 0n],
    ['warning_under_review', false, true, 0n],
    ['warning_closed', false, false, 0n],
    ['prevented', false, true, 0n],
    ['won', false, false, 0n],
    ['lost', false, false, 10_000n],
    ['a_state_of_the_future', true, false, 0n],
    [null, true, false, 0n],
  ])('read a dispute that is %s', (status, disputeOpen, inquiryOpen, lostMinor) => {
    expect(factsOf([movement(), dispute(status)])).toMatchObject({
      disputeOpen,
      inquiryOpen,
      lostMinor,
      failing: false,
    });
  });

  it('call an invoice failing when Stripe does, or when a debit came back', () => {
    const returned = dispute('lost', { returnedDebit: true });
    expect(factsOf([], { failing: true }).failing).toBe(true);
    expect(factsOf([movement(), returned]).failing).toBe(true);
    expect(factsOf([movement(), dispute('won', { returnedDebit: true })]).failing).toBe(false);
  });

  it('repeat what the invoice says of itself', () => {
    const now = new Date();
    expect(
      factsOf([], {
        issuedAt: null,
        voidedAt: now,
        markedUncollectibleAt: now,
        prePaymentCreditMinor: 1n,
        creditAppliedMinor: 2n,
      }),
    ).toMatchObject({
      issued: false,
      voided: true,
      markedUncollectible: true,
      prePaymentCreditMinor: 1n,
      creditAppliedMinor: 2n,
    });
  });

  it('P3: do not depend on the order of the movements', () => {
    const payments = [movement(), refund(), dispute('lost')];
    expect(factsOf(payments.toReversed())).toEqual(factsOf(payments));
  });

  it('P5: refuse a movement in another currency', () => {
    expect(() => factsOf([movement({ currency: 'USD' })])).toThrow('pi_1 is in USD');
  });
});

describe('The state of an invoice', () => {
  const stateOf = (payments: MovementOfLedger[], invoice: Partial<InvoiceOfLedger> = {}) =>
    decideLedgerState({ invoice: { ...AN_INVOICE, ...invoice }, payments });

  it('equals the ledger', () => {
    const payments = [movement(), refund(), dispute('under_review', { amountMinor: -6_000n })];
    expect(stateOf(payments)).toMatchObject({
      status: 'DISPUTED',
      statusRow: 'DISPUTE_OPEN',
      paidMinor: 10_000n,
      refundedMinor: 4_000n,
      disputedMinor: 6_000n,
      keptMinor: 6_000n,
      owedMinor: 0n,
    });
  });

  it('counts inquiries and won disputes as nothing disputed, a lost one as disputed', () => {
    const disputedMinor = (status: string) => stateOf([movement(), dispute(status)]).disputedMinor;
    expect(['warning_needs_response', 'prevented', 'won', 'lost'].map(disputedMinor)).toEqual([
      0n,
      0n,
      0n,
      10_000n,
    ]);
  });

  it('owes again what a lost dispute took, and nothing that was refunded', () => {
    expect(stateOf([movement(), dispute('lost')]).owedMinor).toBe(10_000n);
    expect(stateOf([movement(), refund()]).owedMinor).toBe(0n);
  });

  it('asks for nothing while it is a draft or void', () => {
    expect(stateOf([], { issuedAt: null })).toMatchObject({ status: 'DRAFT', owedMinor: 0n });
    expect(stateOf([], { voidedAt: new Date() })).toMatchObject({ status: 'VOID', owedMinor: 0n });
    expect(stateOf([]).owedMinor).toBe(10_000n);
  });

  it('P9: keeps the facts its status was decided from', () => {
    const { statusFacts, status, statusRow } = stateOf([movement({ amountMinor: 1n })]);
    expect(decideInvoiceStatus(statusFacts)).toMatchObject({ status, row: statusRow });
  });
});
