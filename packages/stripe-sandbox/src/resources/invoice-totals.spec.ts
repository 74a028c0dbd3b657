import fc from 'fast-check';
import { settle, taxByRate } from './invoice-totals.ts';

const amount = fc.integer({ min: -10_000_000, max: 10_000_000 });

describe('settle', () => {
  it('loses no money between invoice and customer balance, for any amounts', () => {
    fc.assert(
      fc.property(amount, amount, (total, startingBalance) => {
        const settled = settle({ total, startingBalance, currency: 'eur' });
        expect(settled.amountDue + settled.endingBalance).toBe(total + startingBalance);
        expect(settled.amountDue === 0 || settled.amountDue >= 50).toBe(true);
      }),
    );
  });
});

describe('taxByRate', () => {
  it.each([
    [250, 19, false, 48],
    [250, 0.1234, false, 0],
    [-250, 19, false, -48],
    [119, 19, true, 19],
    [999_999_999_999, 7.7, false, 77_000_000_000],
  ])('of %i at %d%% (inclusive: %s) is %i', (given, percentage, inclusive, tax) => {
    expect(taxByRate({ amount: given, percentage, inclusive })).toBe(tax);
  });
});
