import { applyStripeFacts } from './apply-stripe-facts.util.ts';
import { decideLedgerState } from './decide-ledger-state.util.ts';
import type { InvoiceOfLedger } from './facts-from-ledger.util.ts';
import { isSameLedgerState } from './is-same-ledger-state.util.ts';

const VOIDED_AT = new Date('2026-11-02T00:00:00Z');
const AN_INVOICE: InvoiceOfLedger = {
  currency: 'EUR',
  issuedAt: new Date('2026-11-01T00:00:00Z'),
  voidedAt: VOIDED_AT,
  markedUncollectibleAt: null,
  failing: true,
  totalMinor: 10_000n,
  prePaymentCreditMinor: 5n,
  creditAppliedMinor: 7n,
};

describe('What Stripe says of an invoice', () => {
  it('leaves alone what it does not name', () => {
    expect(applyStripeFacts(AN_INVOICE, {})).toEqual(AN_INVOICE);
  });

  it('can set and take back each fact', () => {
    expect(
      applyStripeFacts(AN_INVOICE, {
        voided: null,
        markedUncollectible: VOIDED_AT,
        failing: false,
        prePaymentCreditMinor: 0n,
        creditAppliedMinor: 0n,
      }),
    ).toEqual({
      ...AN_INVOICE,
      voidedAt: null,
      markedUncollectibleAt: VOIDED_AT,
      failing: false,
      prePaymentCreditMinor: 0n,
      creditAppliedMinor: 0n,
    });
  });
});

describe('Whether a state must be written', () => {
  const state = decideLedgerState({ invoice: AN_INVOICE, payments: [] });

  it('is no when every value is the same, dates and facts included', () => {
    const copy = {
      ...state,
      voidedAt: new Date(VOIDED_AT),
      statusFacts: Object.fromEntries(
        Object.entries(state.statusFacts).toReversed(),
      ) as unknown as typeof state.statusFacts,
    };
    expect(isSameLedgerState(copy, state)).toBe(true);
  });

  it.each([
    ['an amount', { paidMinor: 1n }],
    ['a date', { voidedAt: new Date(0) }],
    ['a date that went', { voidedAt: null }],
    ['a fact', { statusFacts: { ...state.statusFacts, inquiryOpen: true } }],
  ])('is yes when %s differs', (_name, difference) => {
    expect(isSameLedgerState({ ...state, ...difference }, state)).toBe(false);
  });
});
