import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { type PaymentSums as Sums } from '../hooks/use-payment-list.ts';
import classes from './payment-list.module.css';

/**
 * All of it in sight, one line per currency: amounts of two currencies are never added. The server leaves test payments
 * out as soon as the workspace is in live mode.
 */
export const PaymentSums = ({ sums }: { readonly sums: Sums }): ReactNode => {
  const format = useFormat();
  if (sums.length === 0) return null;

  return (
    <div className={classes['footer']}>
      <table className={classes['sums']} aria-label="Sums per currency">
        <thead>
          <tr>
            <th scope="col">Sums</th>
            <th scope="col">In</th>
            <th scope="col">Out</th>
            <th scope="col">Fees</th>
            <th scope="col">Net</th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ currency, count, inMinor, outMinor, feeMinor, netMinor }) => (
            <tr key={currency}>
              <th scope="row">
                {currency} <span className={classes['quiet']}>{format.number(count)}</span>
              </th>
              <td>{format.money(inMinor, currency)}</td>
              <td>{format.money(outMinor, currency)}</td>
              <td>{format.money(feeMinor, currency)}</td>
              <td className={classes['net']}>{format.money(netMinor, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
