import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import classes from './totals-block.module.css';

export type TotalsBlockAmounts = {
  readonly subtotalMinor: string | bigint;
  readonly invoiceDiscountMinor: string | bigint;
  readonly totalMinor: string | bigint;
  readonly taxes: readonly {
    readonly ratePercent: string;
    readonly taxableMinor: string | bigint;
    readonly taxMinor: string | bigint;
  }[];
};

const Row = ({
  label,
  value,
  sum = false,
}: {
  readonly label: ReactNode;
  readonly value: string;
  readonly sum?: boolean;
}): ReactNode => (
  <div className={classes['row']} data-sum={sum || undefined}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

/** From subtotal to total. Sums carry the currency, what leads to them does not. */
export const TotalsBlock = ({
  totals,
  currency,
  discountLabel,
  extraRows = [],
}: {
  readonly totals: TotalsBlockAmounts;
  readonly currency: string;
  /** Null hides the invoice-wide discount. */
  readonly discountLabel: ReactNode;
  /** Below the total: paid, owed. */
  readonly extraRows?: readonly { label: string; amountMinor: string | bigint; sum: boolean }[];
}): ReactNode => {
  const format = useFormat();
  const plain = (amountMinor: string | bigint): string => format.plainMoney(amountMinor, currency);

  return (
    <dl className={classes['totals']} aria-label="Totals">
      <Row label="Subtotal" value={plain(totals.subtotalMinor)} />
      {discountLabel === null ? null : (
        <Row label={discountLabel} value={plain(-BigInt(totals.invoiceDiscountMinor))} />
      )}
      {totals.taxes.map(({ ratePercent, taxableMinor, taxMinor }) => (
        <Row
          key={ratePercent}
          label={`Tax ${format.decimal(ratePercent)}% on ${plain(taxableMinor)}`}
          value={plain(taxMinor)}
        />
      ))}
      <Row sum label="Total" value={format.money(totals.totalMinor, currency)} />
      {extraRows.map(({ label, amountMinor, sum }) => (
        <Row key={label} label={label} value={format.money(amountMinor, currency)} sum={sum} />
      ))}
    </dl>
  );
};
