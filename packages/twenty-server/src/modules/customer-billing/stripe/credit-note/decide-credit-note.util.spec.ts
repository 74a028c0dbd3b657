import { decideCreditNoteOrThrow } from './decide-credit-note.util.ts';

const STATE = {
  currency: 'EUR',
  isAtStripe: true,
  remainingMinor: 7_900n,
  creditableMinor: 11_900n,
  largestRefundMinor: 4_000n,
} as const;

const decide = (wish: object, state: object = {}) =>
  decideCreditNoteOrThrow({ amountMinor: 100n, paidPart: null, ...wish }, { ...STATE, ...state });

describe('how a credit note falls apart', () => {
  it('takes off what is owed first and needs no more words then', () => {
    expect(decide({ amountMinor: 7_900n, paidPart: 'REFUND' })).toEqual({
      prePaymentMinor: 7_900n,
      postPaymentMinor: 0n,
      paidPart: null,
    });
  });

  it.each(['REFUND', 'CUSTOMER_CREDIT', 'OUT_OF_BAND'] as const)(
    'gives back what was paid as %s',
    (paidPart) => {
      expect(decide({ amountMinor: 11_900n, paidPart })).toEqual({
        prePaymentMinor: 7_900n,
        postPaymentMinor: 4_000n,
        paidPart,
      });
    },
  );

  it.each([
    ['CREDIT_NOTE_TOO_LARGE', { amountMinor: 11_901n }, {}],
    ['CREDIT_NOTE_PAID_PART_MISSING', { amountMinor: 7_901n }, {}],
    [
      'CREDIT_NOTE_PAID_PART_IMPOSSIBLE',
      { amountMinor: 11_900n, paidPart: 'REFUND' },
      { largestRefundMinor: 3_999n },
    ],
    [
      'CREDIT_NOTE_PAID_PART_IMPOSSIBLE',
      { amountMinor: 11_900n, paidPart: 'REFUND' },
      { largestRefundMinor: 0n },
    ],
    [
      'CREDIT_NOTE_PAID_PART_IMPOSSIBLE',
      { amountMinor: 11_900n, paidPart: 'CUSTOMER_CREDIT' },
      { isAtStripe: false },
    ],
  ])('is refused with %s (%j, %j)', (code, wish, state) => {
    expect(() => decide(wish, state)).toThrow(expect.objectContaining({ code }));
  });
});
