import { type ReactNode, useId } from 'react';
import { TotalsBlock } from '../../invoice/components/totals-block.tsx';
import { type InvoiceEditor } from '../hooks/use-invoice-editor.ts';
import { useServerTotals } from '../hooks/use-server-totals.ts';
import classes from './editor.module.css';
import { TotalsCheck } from './totals-check.tsx';

const ZERO = {
  subtotalMinor: 0n,
  invoiceDiscountMinor: 0n,
  totalMinor: 0n,
  taxes: [],
};

/** The live totals, with the discount on the whole typed where it is subtracted. */
export const EditorSums = ({ editor }: { readonly editor: InvoiceEditor }): ReactNode => {
  const { form, read, change, isTold, touch } = editor;
  const problemId = useId();
  const serverTotals = useServerTotals(read.totalsInput, read.totals);
  const problem = isTold('discount') ? read.problems.discount : null;

  return (
    <div className={classes['sums']}>
      <TotalsBlock
        totals={read.totals ?? ZERO}
        currency={form.currency}
        discountLabel={
          <label>
            Discount on the whole{' '}
            <input
              className={classes['whole']}
              placeholder="—"
              autoComplete="off"
              title="A percentage such as 2%, or an amount"
              aria-invalid={problem !== null}
              aria-describedby={problem === null ? undefined : problemId}
              value={form.discount}
              onChange={(event) =>
                change({ type: 'set', values: { discount: event.target.value } })
              }
              onBlur={() => touch('discount')}
            />
          </label>
        }
      />
      {problem === null ? null : (
        <div id={problemId} className={classes['problem']} role="alert">
          {problem}
        </div>
      )}
      <TotalsCheck serverTotals={serverTotals} currency={form.currency} />
    </div>
  );
};
