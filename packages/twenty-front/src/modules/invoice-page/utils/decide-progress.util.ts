type Amounts = {
  readonly totalMinor: string;
  readonly keptMinor: string;
  readonly refundedMinor: string;
};

const percentOf = (part: bigint, whole: bigint): number => {
  if (whole <= 0n || part <= 0n) return 0;
  return part >= whole ? 100 : Number((part * 1000n) / whole) / 10;
};

/** How much of the bar is money kept and how much went back; together never more than the whole bar. */
export const decideProgress = ({
  totalMinor,
  keptMinor,
  refundedMinor,
}: Amounts): { readonly keptPercent: number; readonly refundedPercent: number } => {
  const total = BigInt(totalMinor);
  const keptPercent = percentOf(BigInt(keptMinor), total);
  const refundedPercent = Math.min(percentOf(BigInt(refundedMinor), total), 100 - keptPercent);

  return { keptPercent, refundedPercent };
};
