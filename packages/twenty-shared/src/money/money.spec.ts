import fc from 'fast-check';

import { CURRENCIES, type CurrencyCode } from '../currency/currencies.constant.ts';
import { InvalidDecimalError } from '../decimal/invalid-decimal.error.ts';
import { formatMoney } from './format-money.util.ts';
import { formatMinorAsDecimal, parseMoneyOrThrow } from './minor-decimal.util.ts';
import { parseLocalizedMoney } from './parse-localized-money.util.ts';

// Intl puts no-break spaces beside codes and symbols.
const withPlainSpaces = (text: string): string => text.replace(/\s/g, ' ');

const amountsUpTo = (maximum: number): bigint[] =>
  Array.from({ length: maximum }, (_, index) => BigInt(index + 1));

describe('money as text', () => {
  it('P5: all 100,000 amounts from 0.01 to 1,000.00 survive text and back', () => {
    const changed = amountsUpTo(100_000).filter(
      (amountMinor) =>
        parseMoneyOrThrow(formatMinorAsDecimal(amountMinor, 'EUR'), 'EUR') !== amountMinor,
    );

    expect(changed).toEqual([]);
    expect(formatMinorAsDecimal(1n, 'EUR')).toBe('0.01');
    expect(formatMinorAsDecimal(100_000n, 'EUR')).toBe('1000.00');
  });

  it.each(['en-US', 'de-DE'])(
    'P5: all 100,000 amounts as people see them in %s are read back as they were',
    (locale) => {
      const changed = amountsUpTo(100_000).filter(
        (amountMinor) =>
          parseLocalizedMoney(
            formatMoney(amountMinor, 'EUR', locale, { display: 'plain' }),
            'EUR',
            locale,
          ) !== amountMinor,
      );

      expect(changed).toEqual([]);
    },
  );

  it('P5: any amount in any currency and of either sign survives text and back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(CURRENCIES) as CurrencyCode[])),
        fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        (currency, amountMinor) => {
          const text = formatMinorAsDecimal(amountMinor, currency);
          expect(parseMoneyOrThrow(text, currency)).toBe(amountMinor);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each<[bigint, CurrencyCode, string]>([
    [123_450n, 'EUR', '1234.50'],
    [-5n, 'EUR', '-0.05'],
    [0n, 'EUR', '0.00'],
    [5n, 'JPY', '5'],
    [-1_500n, 'JPY', '-1500'],
    [1_250n, 'KWD', '1.250'],
    [-5n, 'KWD', '-0.005'],
    [9_007_199_254_740_993n, 'EUR', '90071992547409.93'],
  ])('P5: %d of %s is %s', (amountMinor, currency, expected) => {
    expect(formatMinorAsDecimal(amountMinor, currency)).toBe(expected);
  });

  it.each<[string, CurrencyCode, bigint]>([
    ['1234.5', 'EUR', 123_450n],
    ['1234', 'EUR', 123_400n],
    ['0.1', 'KWD', 100n],
    ['1.255', 'KWD', 1_255n],
    ['-7', 'JPY', -7n],
  ])('P5: reads %s %s', (text, currency, expected) => {
    expect(parseMoneyOrThrow(text, currency)).toBe(expected);
  });

  it.each<[string, CurrencyCode]>([
    ['1.234', 'EUR'],
    ['1.0', 'JPY'],
    ['1.2345', 'KWD'],
    ['1,234.50', 'EUR'],
    ['€5', 'EUR'],
    ['', 'EUR'],
  ])('P5: refuses %p as %s instead of rounding or guessing', (text, currency) => {
    expect(() => parseMoneyOrThrow(text, currency)).toThrow(InvalidDecimalError);
  });
});

describe('formatMoney', () => {
  it.each<[string, CurrencyCode, bigint, string]>([
    ['en-US', 'EUR', 6_458_538n, '€64,585.38'],
    ['en-US', 'EUR', -2_000_000n, '−€20,000.00'],
    ['en-US', 'JPY', 3_331_667n, '¥3,331,667'],
    ['en-US', 'JPY', -62_082n, '−¥62,082'],
    ['en-US', 'KWD', 1_250n, 'KWD 1.250'],
    ['en-US', 'KWD', -1_250n, '−KWD 1.250'],
    ['en-US', 'USD', 0n, '$0.00'],
    ['en-US', 'HUF', 17_500n, 'HUF 175.00'],
    ['en-US', 'ISK', 500n, 'ISK 500'],
    ['en-US', 'EUR', 9_007_199_254_740_993n, '€90,071,992,547,409.93'],
    ['en-US', 'EUR', 123_456_789_012_345_678_901n, '€1,234,567,890,123,456,789.01'],
    ['de-DE', 'EUR', 6_458_538n, '64.585,38 €'],
    ['de-DE', 'EUR', -123_450n, '−1.234,50 €'],
    ['de-DE', 'JPY', 3_331_667n, '3.331.667 ¥'],
    ['de-DE', 'KWD', 1_234_500n, '1.234,500 KWD'],
    ['de-DE', 'EUR', 9_007_199_254_740_993n, '90.071.992.547.409,93 €'],
    ['nl-NL', 'EUR', -123_450n, '−€ 1.234,50'],
  ])('P5: in %s %s %d is shown as %s', (locale, currency, amountMinor, expected) => {
    expect(withPlainSpaces(formatMoney(amountMinor, currency, locale))).toBe(expected);
  });

  it.each<[string, CurrencyCode, bigint, string]>([
    ['en-US', 'EUR', 2_484_000n, '24,840.00'],
    ['en-US', 'JPY', -62_082n, '−62,082'],
    ['de-DE', 'EUR', -123_450n, '−1.234,50'],
    ['de-DE', 'KWD', 1_250n, '1,250'],
  ])('shows plain numbers in %s where %s is named elsewhere', (locale, currency, minor, text) => {
    expect(formatMoney(minor, currency, locale, { display: 'plain' })).toBe(text);
  });

  it('does not confuse formats of one locale, currency or display with those of another', () => {
    const show = (): string[] => [
      formatMoney(100_000n, 'EUR', 'en-US'),
      formatMoney(100_000n, 'USD', 'en-US'),
      formatMoney(100_000n, 'EUR', 'en-US', { display: 'plain' }),
      withPlainSpaces(formatMoney(100_000n, 'EUR', 'de-DE')),
    ];

    expect(show()).toEqual(['€1,000.00', '$1,000.00', '1,000.00', '1.000,00 €']);
    expect(show()).toEqual(['€1,000.00', '$1,000.00', '1,000.00', '1.000,00 €']);
  });

  it('refuses a malformed locale', () => {
    expect(() => formatMoney(1n, 'EUR', 'not a locale')).toThrow(RangeError);
  });
});

describe('parseLocalizedMoney', () => {
  it.each<[string, CurrencyCode, string, bigint]>([
    ['1,234.50', 'EUR', 'en-US', 123_450n],
    ['1234.5', 'EUR', 'en-US', 123_450n],
    [' 1,234,567 ', 'JPY', 'en-US', 1_234_567n],
    ['-3.20', 'EUR', 'en-US', -320n],
    ['−3.20', 'EUR', 'en-US', -320n],
    ['1.234,50', 'EUR', 'de-DE', 123_450n],
    ['1234,5', 'EUR', 'de-DE', 123_450n],
    ['1.234', 'KWD', 'en-US', 1_234n],
    ['1.234', 'KWD', 'de-DE', 1_234_000n],
    ['1 234,50', 'EUR', 'fr-FR', 123_450n],
    ['1\u202f234,50', 'EUR', 'fr-FR', 123_450n],
    ["1'234.50", 'CHF', 'de-CH', 123_450n],
    ['1’234.50', 'CHF', 'de-CH', 123_450n],
    ['12,34,567.50', 'INR', 'en-IN', 123_456_750n],
    ['١٬٢٣٤٫٥', 'EGP', 'ar-EG', 123_450n],
  ])('P5: reads %p of %s in %s', (text, currency, locale, expected) => {
    expect(parseLocalizedMoney(text, currency, locale)).toBe(expected);
  });

  it.each<[string, CurrencyCode, string]>([
    ['1,5', 'EUR', 'en-US'],
    ['1,23.00', 'EUR', 'en-US'],
    ['1.234', 'EUR', 'en-US'],
    ['1234.50', 'EUR', 'de-DE'],
    ['1,234.50', 'EUR', 'de-DE'],
    ['1,234', 'CHF', 'de-CH'],
    ['1.2.3', 'EUR', 'en-US'],
    ['1.', 'EUR', 'en-US'],
    ['.5', 'EUR', 'en-US'],
    ['', 'EUR', 'en-US'],
    ['-', 'EUR', 'en-US'],
    ['--1', 'EUR', 'en-US'],
    ['ten', 'EUR', 'en-US'],
    ['1e3', 'EUR', 'en-US'],
    ['5.5', 'JPY', 'en-US'],
    ['9999999999999999', 'JPY', 'en-US'],
  ])('P5: does not guess what %p of %s means in %s', (text, currency, locale) => {
    expect(parseLocalizedMoney(text, currency, locale)).toBeNull();
  });

  it('refuses a malformed locale instead of calling the amount unclear', () => {
    expect(() => parseLocalizedMoney('1', 'EUR', 'not a locale')).toThrow(RangeError);
  });
});
