import { formatDecimal, type InvoiceTotals, parseDecimalOrThrow } from 'twenty-shared';
import { groupBy } from '../../../engine/graphql/group-by.util.ts';
import type { Invoice, InvoiceLineItem } from './invoice.type.ts';

/** Totals as the API shows them. */
export type InvoiceTotalsView = Omit<InvoiceTotals, 'lines'> & {
  /** Per line after its own discount, before the invoice-wide one. */
  lineNetMinor: bigint[];
};

type LineAmounts = { grossMinor: bigint; discountMinor: bigint };

const lineNetOf = (lines: readonly LineAmounts[]): bigint[] =>
  lines.map(({ grossMinor, discountMinor }) => grossMinor - discountMinor);

export const viewCalculatedTotals = ({ lines, ...totals }: InvoiceTotals): InvoiceTotalsView => ({
  ...totals,
  lineNetMinor: lineNetOf(lines),
});

const RATE_SCALE = 4;
const rateOf = (percent: string): bigint => {
  const { unscaled, scale } = parseDecimalOrThrow(percent, { maximumScale: RATE_SCALE });
  return unscaled * 10n ** BigInt(RATE_SCALE - scale);
};

/** The totals as they were stored, with the taxes summed by rate: nothing is computed anew for an issued invoice. */
export const viewStoredTotals = ({
  invoice,
  lines,
}: {
  invoice: Pick<
    Invoice,
    'subtotalMinor' | 'invoiceDiscountMinor' | 'netMinor' | 'taxMinor' | 'totalMinor'
  >;
  lines: readonly InvoiceLineItem[];
}): InvoiceTotalsView => ({
  subtotalMinor: invoice.subtotalMinor,
  invoiceDiscountMinor: invoice.invoiceDiscountMinor,
  netMinor: invoice.netMinor,
  taxMinor: invoice.taxMinor,
  totalMinor: invoice.totalMinor,
  lineNetMinor: lineNetOf(lines),
  taxes: [...groupBy(lines, ({ taxRatePercent }) => rateOf(taxRatePercent))]
    .toSorted(([left], [right]) => Number(right - left))
    .map(([rate, sameRate]) => ({
      ratePercent: formatDecimal({ unscaled: rate, scale: RATE_SCALE }),
      taxableMinor: sameRate.reduce((sum, { netMinor }) => sum + netMinor, 0n),
      taxMinor: sameRate.reduce((sum, { taxMinor }) => sum + taxMinor, 0n),
    })),
});
