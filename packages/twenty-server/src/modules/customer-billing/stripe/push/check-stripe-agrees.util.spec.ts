import { checkFinalized, findDisagreement } from './check-stripe-agrees.util.ts';
import type { InvoiceCommandResult } from './invoice-command-result.type.ts';

const EXPECTED = { totalMinor: 11_900n, minimumChargeMinor: 50n, recordedMinor: 0n };

const answer = (
  total: number,
  startingBalance: number,
  amountDue = total,
): InvoiceCommandResult => ({
  stripeInvoiceId: 'in_1',
  status: 'draft',
  totalMinor: String(total),
  startingBalanceMinor: String(startingBalance),
  amountDueMinor: String(amountDue),
  amountRemainingMinor: String(amountDue),
  recordedMinor: '0',
  paidAtStripeMinor: '0',
  paymentRecords: {},
  stripePaymentIntentId: null,
});

describe("P4: Stripe's draft", () => {
  it.each([
    ['agrees', 11_900, 0, null],
    ['agrees when a credit lowers what is asked', 11_900, -1_000, null],
    ['agrees when a credit leaves exactly the minimum', 11_900, -11_850, null],
    ['agrees when a credit pays for all of it', 11_900, -11_900, null],
    ['agrees when a credit is larger than it', 11_900, -20_000, null],
    ['differs by a cent too much', 11_901, 0, 'STRIPE_TOTALS_DIFFER'],
    ['differs by a cent too little', 11_899, 0, 'STRIPE_TOTALS_DIFFER'],
    ['differs even if the balance makes up for it', 11_800, 100, 'STRIPE_TOTALS_DIFFER'],
    ['would ask for a debt as well', 11_900, 1, 'STRIPE_CUSTOMER_OWES'],
    ['would leave a rest that Stripe cannot charge', 11_900, -11_851, 'STRIPE_TOTALS_DIFFER'],
  ])('%s', (_what, total, startingBalance, code) => {
    expect(findDisagreement(answer(total, startingBalance), EXPECTED)).toBe(code);
  });
});

describe("P4: Stripe's finalized invoice", () => {
  it.each([
    ['asks for all of it', answer(11_900, 0, 11_900), { creditAppliedMinor: 0n }],
    ['asks for the rest', answer(11_900, -1_000, 10_900), { creditAppliedMinor: 1_000n }],
    ['asks for nothing', answer(11_900, -20_000, 0), { creditAppliedMinor: 11_900n }],
    ['asks for more', answer(11_900, 0, 11_901), { disagreement: 'STRIPE_TOTALS_DIFFER' }],
    ['asks for less', answer(11_900, 0, 11_899), { disagreement: 'STRIPE_TOTALS_DIFFER' }],
    [
      'took no credit it had',
      answer(11_900, -1_000, 11_900),
      { disagreement: 'STRIPE_TOTALS_DIFFER' },
    ],
    ['asks for a debt', answer(11_900, 100, 12_000), { disagreement: 'STRIPE_CUSTOMER_OWES' }],
  ])('%s', (_what, finalized, outcome) => {
    expect(checkFinalized(finalized, EXPECTED)).toEqual(outcome);
  });
});
