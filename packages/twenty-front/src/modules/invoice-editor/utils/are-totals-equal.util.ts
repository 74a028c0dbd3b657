import { type InvoiceTotals } from 'twenty-shared';
import { type InvoiceTotalsQuery } from '../../../generated/graphql';

/** To the minor unit, tax by tax and line by line. */
export const areTotalsEqual = (
  ours: InvoiceTotals,
  theirs: InvoiceTotalsQuery['invoiceTotals'],
): boolean => {
  const ourAmounts = [
    ours.subtotalMinor,
    ours.invoiceDiscountMinor,
    ours.netMinor,
    ours.taxMinor,
    ours.totalMinor,
    ...ours.taxes.flatMap(({ taxableMinor, taxMinor }) => [taxableMinor, taxMinor]),
    ...ours.lines.map(({ grossMinor, discountMinor }) => grossMinor - discountMinor),
  ];
  const theirAmounts = [
    theirs.subtotalMinor,
    theirs.invoiceDiscountMinor,
    theirs.netMinor,
    theirs.taxMinor,
    theirs.totalMinor,
    ...theirs.taxes.flatMap(({ taxableMinor, taxMinor }) => [taxableMinor, taxMinor]),
    ...theirs.lineNetMinor,
  ];

  return (
    ourAmounts.length === theirAmounts.length &&
    ourAmounts.every((amount, index) => amount === BigInt(theirAmounts[index] ?? -1))
  );
};
