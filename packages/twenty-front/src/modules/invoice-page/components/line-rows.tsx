import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import tableClasses from '../../ui/components/data-table.module.css';
import { describeDiscount } from '../utils/describe-discount.util.ts';
import classes from './lines-tab.module.css';

type LinesProps = { readonly invoice: InvoiceDetailFragment };

export const LineTable = ({ invoice }: LinesProps): ReactNode => {
  const format = useFormat();
  const { lines, currency } = invoice;
  return (
    <table className={tableClasses['table']} aria-label={`Lines, amounts in ${currency}`}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Position</span>
          </th>
          <th scope="col">Description</th>
          <th scope="col" data-align="right">
            Quantity
          </th>
          <th scope="col" data-align="right">
            Unit price
          </th>
          <th scope="col" data-align="right">
            Discount
          </th>
          <th scope="col" data-align="right">
            Tax
          </th>
          <th scope="col" data-align="right">
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={line.id}>
            <td className={tableClasses['quiet']}>{index + 1}</td>
            <td>
              {line.description}
              {line.details === null ? null : (
                <div className={tableClasses['secondary']}>{line.details}</div>
              )}
            </td>
            <td data-align="right">{format.decimal(line.quantity)}</td>
            <td data-align="right">{format.plainMoney(line.unitPriceMinor, currency)}</td>
            <td data-align="right">{describeDiscount(line, currency, format) ?? '—'}</td>
            <td data-align="right">{format.decimal(line.taxRatePercent)}%</td>
            <td data-align="right">
              {format.plainMoney(invoice.totals.lineNetMinor[index] ?? line.netMinor, currency)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The lines on a phone, each with its sum spelled out beneath. */
export const LineCards = ({ invoice }: LinesProps): ReactNode => {
  const format = useFormat();
  const { lines, currency } = invoice;
  return (
    <ul className={classes['cards']} aria-label={`Lines, amounts in ${currency}`}>
      {lines.map((line, index) => {
        const discount = describeDiscount(line, currency, format);
        return (
          <li key={line.id} className={classes['card']}>
            <span>
              {line.description}
              <span className={classes['secondary']} style={{ display: 'block' }}>
                {format.decimal(line.quantity)} × {format.plainMoney(line.unitPriceMinor, currency)}
                {discount === null ? '' : `, ${discount} off`}, tax{' '}
                {format.decimal(line.taxRatePercent)}%
              </span>
            </span>
            <span>
              {format.plainMoney(invoice.totals.lineNetMinor[index] ?? line.netMinor, currency)}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
