/**
 * The integer nearest to numerator / denominator; a half goes away from zero: 2.5 → 3, −2.5 → −3.
 * @throws RangeError for a denominator of zero.
 */
export const divideRoundingHalfAwayFromZero = (numerator: bigint, denominator: bigint): bigint => {
  const isNegative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const magnitude = (2n * top + bottom) / (2n * bottom);

  return isNegative ? -magnitude : magnitude;
};
