import { readAmount } from './read-amount.util.ts';

const read = (text: string, currency = 'EUR', locale = 'en-US') =>
  readAmount({ text, currency, locale, maximumMinor: 10_000n, aboveMaximum: 'At most €100.00.' });

describe('readAmount', () => {
  it.each([
    ['100', 'EUR', 'en-US', 10_000n],
    ['1.00', 'EUR', 'en-US', 100n],
    ['99,99', 'EUR', 'de-DE', 9999n],
    ['0.01', 'EUR', 'en-US', 1n],
    ['10000', 'JPY', 'en-US', 10_000n],
    ['1.250', 'KWD', 'en-US', 1250n],
  ])('P5: reads %s %s in %s to the minor unit', (text, currency, locale, amountMinor) => {
    expect(read(text, currency, locale)).toEqual({ amountMinor, problem: null });
  });

  it.each([
    ['', 'EUR', 'Enter an amount.'],
    ['much', 'EUR', 'Enter an amount in EUR, with at most 2 decimals.'],
    ['1.005', 'EUR', 'Enter an amount in EUR, with at most 2 decimals.'],
    ['10.5', 'JPY', 'Enter a whole amount in JPY.'],
    ['0', 'EUR', 'The amount must be above zero.'],
    ['-5', 'EUR', 'The amount must be above zero.'],
    ['1.255', 'KWD', 'The last digit of an amount in KWD must be 0.'],
    ['100.01', 'EUR', 'At most €100.00.'],
    ['1', 'XXX', 'XXX is not a currency Stripe takes.'],
  ])('P5: refuses "%s" in %s: %s', (text, currency, problem) => {
    expect(read(text, currency)).toEqual({ amountMinor: null, problem });
  });

  it('knows no limit where none is given', () => {
    expect(
      readAmount({
        text: '1,000,000',
        currency: 'EUR',
        locale: 'en-US',
        maximumMinor: null,
        aboveMaximum: '',
      }),
    ).toEqual({ amountMinor: 100_000_000n, problem: null });
  });
});
