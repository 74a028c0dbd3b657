import { type ReactNode } from 'react';
import { type InvoicesQuery } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import classes from './totals-footer.module.css';

/** One column per currency: amounts of two currencies are never added. */
export const TotalsFooter = ({
  totalCount,
  sums,
}: {
  readonly totalCount: number;
  readonly sums: InvoicesQuery['invoices']['sums'];
}): ReactNode => {
  const format = useFormat();
  if (sums.length === 0) return null;

  return (
    <div className={classes['footer']}>
      <table className={classes['table']} aria-label="Totals per currency">
        <tbody>
          <tr>
            <th scope="row">
              Total of {format.number(totalCount)} {totalCount === 1 ? 'invoice' : 'invoices'}
            </th>
            {sums.map(({ currency, totalMinor }) => (
              <td key={currency}>{format.money(totalMinor, currency)}</td>
            ))}
          </tr>
          <tr className={classes['owed']}>
            <th scope="row">Owed</th>
            {sums.map(({ currency, owedMinor }) => (
              <td key={currency}>{format.money(owedMinor, currency)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
};
