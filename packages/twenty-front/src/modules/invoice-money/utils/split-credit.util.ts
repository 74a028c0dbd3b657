import { type InvoiceDetailFragment } from '../../../generated/graphql';

type Invoice = Pick<InvoiceDetailFragment, 'totalMinor' | 'owedMinor' | 'creditNotes'>;

const smaller = (left: bigint, right: bigint): bigint => (left < right ? left : right);

/** What credit notes can still take away: the total, less those that stand. */
export const creditableMinor = ({ totalMinor, creditNotes }: Invoice): bigint => {
  const credited = creditNotes
    .filter(({ voided }) => !voided)
    .reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
  const left = BigInt(totalMinor) - credited;
  return left > 0n ? left : 0n;
};

/** A credit note lowers what is owed first; what is left of it was paid already. */
export const splitCredit = (
  { owedMinor }: Invoice,
  amountMinor: bigint,
): { readonly owedPartMinor: bigint; readonly paidPartMinor: bigint } => {
  const owedPartMinor = smaller(BigInt(owedMinor), amountMinor);
  return { owedPartMinor, paidPartMinor: amountMinor - owedPartMinor };
};
