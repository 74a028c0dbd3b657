import { explainPassedRows } from './explain-passed-rows.util.ts';
import { factsOf } from './invoice-facts.examples.ts';

const IN_EUROS = { currency: 'EUR', locale: 'en-US' } as const;

describe('the rows of the status table that were passed over', () => {
  it('P9: names the amounts that kept a row from fitting', () => {
    const facts = factsOf({ succeededMinor: 4_000n, inquiryOpen: true });

    expect(
      explainPassedRows({ facts, ...IN_EUROS }).map(({ row, sentence }) => `${row}: ${sentence}`),
    ).toEqual([
      'NOT_ISSUED: It has been issued.',
      'MONEY_ON_VOID: It is not void.',
      'VOIDED: It is not void.',
      'DISPUTE_OPEN: No dispute is open: the bank inquires, and no money was taken back.',
      'KEPT_EXCEEDS_OWED: €40.00 was kept, which is not more than the €100.00 expected.',
      'PROCESSING: No payment is on its way.',
      'CREDITED_IN_FULL: €60.00 is still owed.',
      'PAID_IN_FULL: €60.00 is still owed.',
      'PARTIALLY_REFUNDED: €60.00 is still owed.',
      'REFUNDED_IN_FULL: €60.00 is still owed.',
      'UNCOLLECTIBLE: It is not marked as uncollectible.',
      'PAYMENT_FAILED: The last payment did not fail.',
    ]);
  });

  it('P9: says why a refunded invoice is not simply paid', () => {
    const facts = factsOf({ succeededMinor: 10_000n, refundedMinor: 2_500n });

    expect(explainPassedRows({ facts, ...IN_EUROS }).slice(-2)).toEqual([
      {
        row: 'CREDITED_IN_FULL',
        fits: false,
        sentence: '€100.00 is expected after credit notes.',
      },
      {
        row: 'PAID_IN_FULL',
        fits: false,
        sentence: '€75.00 was kept of the €100.00 expected.',
      },
    ]);
  });
});
