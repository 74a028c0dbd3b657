import fc from 'fast-check';
import { CURRENCIES, type CurrencyCode } from 'twenty-shared';
import { fromStripeAmountOrThrow, toStripeAmount } from './amount.util.ts';

describe('an amount on its way to Stripe', () => {
  it.each<[CurrencyCode, bigint, number]>([
    ['EUR', 11_900n, 11_900],
    ['JPY', 2_000n, 2_000],
    ['ISK', 5n, 500],
    ['UGX', 5n, 500],
    ['KWD', 1_230n, 1_230],
    ['EUR', -350n, -350],
    ['UGX', 0n, 0],
  ])('%s %s is sent as %s', (currency, amountMinor, stripeAmount) => {
    expect(toStripeAmount(amountMinor, currency)).toBe(stripeAmount);
    expect(fromStripeAmountOrThrow(stripeAmount, currency)).toBe(amountMinor);
  });

  it('P5: every amount a JSON number holds exactly comes back as it went, in every currency', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(CURRENCIES) as CurrencyCode[])),
        fc.maxSafeInteger(),
        (currency, amount) => {
          const amountMinor = BigInt(amount) / 100n;
          expect(fromStripeAmountOrThrow(toStripeAmount(amountMinor, currency), currency)).toBe(
            amountMinor,
          );
        },
      ),
    );
  });

  it.each<[CurrencyCode, bigint]>([
    ['EUR', 2n ** 53n],
    ['EUR', -(2n ** 53n)],
    // Exact here, but not once it is multiplied by 100.
    ['ISK', 2n ** 50n],
  ])('P5: %s %s is refused, since a JSON number cannot hold it', (currency, amountMinor) => {
    expect(() => toStripeAmount(amountMinor, currency)).toThrow(RangeError);
  });
});

describe('an amount that comes from Stripe', () => {
  it.each<[CurrencyCode, number]>([
    ['ISK', 550],
    ['UGX', 1],
  ])('%s %s is refused: no whole number of the currency', (currency, amount) => {
    expect(() => fromStripeAmountOrThrow(amount, currency)).toThrow('no whole number');
  });

  it.each([0.5, Number.NaN, 2 ** 53, -(2 ** 53)])(
    'P5: %s is refused: no integer that is surely exact',
    (amount) => {
      expect(() => fromStripeAmountOrThrow(amount, 'EUR')).toThrow(RangeError);
    },
  );
});
