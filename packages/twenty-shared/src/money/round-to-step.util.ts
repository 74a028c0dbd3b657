import { divideRoundingHalfAwayFromZero } from '../decimal/divide-rounding-half-away-from-zero.util.ts';

/**
 * The multiple of `stepMinor` nearest to numerator / denominator, a half away from zero.
 * With a step of 10: 12345/1 → 12350, −12345/1 → −12350.
 * @throws RangeError for a denominator or step of zero.
 */
export const roundToStep = (numerator: bigint, denominator: bigint, stepMinor: bigint): bigint =>
  divideRoundingHalfAwayFromZero(numerator, denominator * stepMinor) * stepMinor;
