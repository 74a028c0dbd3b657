import fc from 'fast-check';

import { roundToStep } from './round-to-step.util.ts';
import { spreadDiscount } from './spread-discount.util.ts';

const sum = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((total, amount) => total + amount, 0n);

describe('roundToStep', () => {
  it.each([
    [12_345n, 1n, 10n, 12_350n],
    [12_344n, 1n, 10n, 12_340n],
    [-12_345n, 1n, 10n, -12_350n],
    [5n, 1n, 10n, 10n],
    [4_999n, 1_000n, 10n, 0n],
    [5n, 2n, 1n, 3n],
    [-5n, 2n, 1n, -3n],
    [19n * 2_484_000n, 100n, 1n, 471_960n],
  ])('P5: %d / %d to a step of %d is %d', (numerator, denominator, step, expected) => {
    expect(roundToStep(numerator, denominator, step)).toBe(expected);
  });
});

describe('spreadDiscount', () => {
  it.each([
    ['in proportion where it divides', 100n, [300n, 700n], 1n, [30n, 70n]],
    ['the missing unit to the largest', 100n, [300n, 300n, 301n], 1n, [33n, 33n, 34n]],
    ['the missing unit to the first of equals', 10n, [100n, 100n, 100n], 1n, [4n, 3n, 3n]],
    ['a surplus unit off the largest', 3n, [10n, 10n, 20n, 10n], 1n, [1n, 1n, 0n, 1n]],
    ['surplus units off the first of equals', 3n, [1n, 1n, 1n, 1n, 1n], 1n, [0n, 0n, 1n, 1n, 1n]],
    ['in steps of ten', 100n, [500n, 500n, 500n], 10n, [40n, 30n, 30n]],
    ['all of it', 1000n, [300n, 700n, 0n], 1n, [300n, 700n, 0n]],
    ['nothing', 0n, [300n, 700n], 1n, [0n, 0n]],
    ['over nothing', 0n, [0n, 0n], 1n, [0n, 0n]],
    ['over no lines', 0n, [], 1n, []],
    [
      'what the largest cannot take to the next',
      4n,
      [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
      1n,
      [1n, 1n, 1n, 1n, 0n, 0n, 0n, 0n, 0n, 0n],
    ],
  ])('P5: spreads %s', (_name, totalMinor, weightsMinor, stepMinor, expected) => {
    expect(spreadDiscount({ totalMinor, weightsMinor, stepMinor })).toEqual(expected);
  });

  it('P5: sums exactly, stays within each line and on the step, whatever is spread', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1n, 10n),
        fc.array(
          fc.oneof(fc.bigInt({ min: 0n, max: 3n }), fc.bigInt({ min: 0n, max: 10n ** 11n })),
          {
            maxLength: 40,
          },
        ),
        fc.bigInt({ min: 0n, max: 10_000n }),
        (stepMinor, weightsInSteps, partsInTenThousand) => {
          const weightsMinor = weightsInSteps.map((weight) => weight * stepMinor);
          const totalMinor = ((sum(weightsInSteps) * partsInTenThousand) / 10_000n) * stepMinor;
          const shares = spreadDiscount({ totalMinor, weightsMinor, stepMinor });

          expect(sum(shares)).toBe(totalMinor);
          expect(
            shares.every(
              (share, index) =>
                share >= 0n && share <= (weightsMinor[index] ?? -1n) && share % stepMinor === 0n,
            ),
          ).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('P5: only the largest line is off its exact share by more than rounding', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.bigInt({ min: 1_000n, max: 10n ** 9n }), { minLength: 1, maxLength: 30 }),
        (weightsMinor) => {
          const total = sum(weightsMinor);
          const totalMinor = total / 7n;
          const largest = weightsMinor.reduce((left, right) => (right > left ? right : left));
          const shares = spreadDiscount({ totalMinor, weightsMinor, stepMinor: 1n });

          const others = weightsMinor.flatMap((weight, index) =>
            weight === largest ? [] : [{ weight, share: shares[index] }],
          );
          expect(others.map(({ share }) => share)).toEqual(
            others.map(({ weight }) => roundToStep(totalMinor * weight, total, 1n)),
          );
        },
      ),
    );
  });

  it.each([
    ['more than there is', 11n, [5n, 5n], 1n, 'A discount cannot exceed what it is spread over.'],
    ['over no lines', 1n, [], 1n, 'A discount cannot exceed what it is spread over.'],
    ['a negative total', -1n, [5n], 1n, 'No amount may be negative.'],
    ['over a negative line', 1n, [5n, -1n], 1n, 'No amount may be negative.'],
    ['off the step', 5n, [10n], 10n, 'Every amount must be a multiple of the step.'],
    ['over a line off the step', 0n, [15n], 10n, 'Every amount must be a multiple of the step.'],
    ['by a step of nothing', 1n, [5n], 0n, 'The step must be positive.'],
  ])('refuses to spread %s', (_name, totalMinor, weightsMinor, stepMinor, message) => {
    expect(() => spreadDiscount({ totalMinor, weightsMinor, stepMinor })).toThrow(
      new RangeError(message),
    );
  });
});
