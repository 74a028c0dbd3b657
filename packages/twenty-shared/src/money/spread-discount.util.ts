import { roundToStep } from './round-to-step.util.ts';

export type SpreadDiscountInput = {
  /** What is to be spread, 0 up to the sum of the weights; a multiple of the step. */
  readonly totalMinor: bigint;
  /** The amounts it is spread over, none negative, each a multiple of the step. */
  readonly weightsMinor: readonly bigint[];
  readonly stepMinor: bigint;
};

const assertSpreadable = ({ totalMinor, weightsMinor, stepMinor }: SpreadDiscountInput): void => {
  const sum = weightsMinor.reduce((total, weight) => total + weight, 0n);
  const everyValue = [totalMinor, ...weightsMinor];

  if (stepMinor <= 0n) throw new RangeError('The step must be positive.');
  if (everyValue.some((value) => value < 0n)) throw new RangeError('No amount may be negative.');
  if (everyValue.some((value) => value % stepMinor !== 0n)) {
    throw new RangeError('Every amount must be a multiple of the step.');
  }
  if (totalMinor > sum) throw new RangeError('A discount cannot exceed what it is spread over.');
};

/**
 * Spreads a discount over lines in proportion to their amounts. Each share is rounded to the step; what rounding
 * left over (or took too much) goes to the largest line, the first of equals. Shares sum exactly to the total, and
 * none is negative or exceeds its line: what the largest cannot take goes to the next largest.
 * @throws RangeError for amounts that break the rules of SpreadDiscountInput.
 */
export const spreadDiscount = (input: SpreadDiscountInput): bigint[] => {
  assertSpreadable(input);
  const { totalMinor, weightsMinor, stepMinor } = input;
  const sum = weightsMinor.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n) return weightsMinor.map(() => 0n);

  const shares = weightsMinor.map((weight) => roundToStep(totalMinor * weight, sum, stepMinor));
  let remainder = totalMinor - shares.reduce((total, share) => total + share, 0n);

  // Array.sort is stable, so the first of equals stays first.
  const largestFirst = weightsMinor
    .map((weight, index) => ({ weight, index }))
    .sort((left, right) => Number(right.weight > left.weight) - Number(right.weight < left.weight));

  for (const { weight, index } of largestFirst) {
    const share = shares[index] ?? 0n;
    const wanted = share + remainder;
    const given = wanted < 0n ? 0n : wanted > weight ? weight : wanted;
    shares[index] = given;
    remainder -= given - share;
  }

  return shares;
};
