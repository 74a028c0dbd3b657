import fc from 'fast-check';

import { formatDecimal, normalizeDecimalText, parseDecimalOrThrow } from './decimal.util.ts';
import { divideRoundingHalfAwayFromZero } from './divide-rounding-half-away-from-zero.util.ts';
import { InvalidDecimalError } from './invalid-decimal.error.ts';

describe('parseDecimalOrThrow', () => {
  it.each([
    ['12', 12n, 0],
    ['12.50', 1250n, 2],
    ['0.000001', 1n, 6],
    ['007', 7n, 0],
    ['-0.5', -5n, 1],
    ['999999999999999.999999', 999999999999999999999n, 6],
  ])('P5: reads %s exactly', (text, unscaled, scale) => {
    expect(parseDecimalOrThrow(text, { maximumScale: 6, allowNegative: true })).toEqual({
      unscaled,
      scale,
    });
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '1.',
    '.5',
    '1e3',
    '1,5',
    '1_000',
    '0x10',
    '--1',
    '-',
    '1.2.3',
    'NaN',
    'Infinity',
    '١٢',
    '1\n',
    '0.0000001',
    '1.0000000',
    '1000000000000000',
  ])('refuses %p', (text) => {
    expect(() => parseDecimalOrThrow(text, { maximumScale: 6, allowNegative: true })).toThrow(
      InvalidDecimalError,
    );
  });

  it('refuses a negative number unless it is allowed', () => {
    expect(() => parseDecimalOrThrow('-1', { maximumScale: 2 })).toThrow(InvalidDecimalError);
    expect(() => parseDecimalOrThrow('-0', { maximumScale: 2 })).toThrow(InvalidDecimalError);
  });

  it('says what it wanted and keeps what it got', () => {
    expect(() => parseDecimalOrThrow('abc', { maximumScale: 4 })).toThrow(
      expect.objectContaining({
        text: 'abc',
        message:
          'Expected a non-negative decimal number with at most 15 digits before and 4 after the point.',
      }),
    );
  });
});

describe('formatDecimal', () => {
  it.each([
    ['12.50', '12.5'],
    ['3.000000', '3'],
    ['-0.10', '-0.1'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007.010', '7.01'],
    ['100', '100'],
    ['0.000001', '0.000001'],
  ])('P5: spells %s as %s', (text, expected) => {
    expect(normalizeDecimalText(text, { maximumScale: 6, allowNegative: true })).toBe(expected);
  });

  it('P5: any decimal survives text and back with its value', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
        fc.integer({ min: 0, max: 6 }),
        (unscaled, scale) => {
          const read = parseDecimalOrThrow(formatDecimal({ unscaled, scale }), {
            maximumScale: 6,
            allowNegative: true,
          });

          expect(read.unscaled * 10n ** BigInt(scale)).toBe(unscaled * 10n ** BigInt(read.scale));
        },
      ),
    );
  });
});

describe('divideRoundingHalfAwayFromZero', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [5n, -2n, -3n],
    [-5n, -2n, 3n],
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [3n, 2n, 2n],
    [7n, 2n, 4n],
    [1n, 3n, 0n],
    [-1n, 3n, 0n],
    [2n, 3n, 1n],
    [-2n, 3n, -1n],
    [0n, 5n, 0n],
    [0n, -5n, 0n],
    [4n, 2n, 2n],
    [2_499_999_999_999_999_999n, 1_000_000_000_000_000_000n, 2n],
    [2_500_000_000_000_000_000n, 1_000_000_000_000_000_000n, 3n],
  ])('P5: %d / %d is %d', (numerator, denominator, expected) => {
    expect(divideRoundingHalfAwayFromZero(numerator, denominator)).toBe(expected);
  });

  it('P5: is never further than a half away, and on a half never nearer to zero', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (numerator, denominator) => {
          const rest =
            2n * (divideRoundingHalfAwayFromZero(numerator, denominator) * denominator - numerator);
          const signedRest = numerator < 0n ? -rest : rest;

          expect(signedRest <= denominator).toBe(true);
          expect(signedRest > -denominator).toBe(true);
        },
      ),
    );
  });

  it('refuses to divide by zero', () => {
    expect(() => divideRoundingHalfAwayFromZero(1n, 0n)).toThrow(RangeError);
  });
});
