type Balance = { readonly owedMinor: string; readonly overpaidMinor: string };

/**
 * What is owed once `changeMinor` more has been paid (negative: taken back). Of owed and overpaid only one is above
 * zero, and together they are the balance.
 */
export const owedAfter = ({ owedMinor, overpaidMinor }: Balance, changeMinor: bigint): bigint => {
  const balance = BigInt(owedMinor) - BigInt(overpaidMinor) - changeMinor;
  return balance > 0n ? balance : 0n;
};
