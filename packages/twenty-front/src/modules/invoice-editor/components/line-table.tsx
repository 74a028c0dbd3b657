import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { useLineKeys } from '../hooks/use-line-keys.ts';
import { type InvoiceForm } from '../types/invoice-form.type.ts';
import { type ReadInvoiceForm } from '../utils/read-invoice-form.util.ts';
import { type InvoiceFormChange } from '../utils/reduce-invoice-form.util.ts';
import { tidyCell } from '../utils/tidy-cell.util.ts';
import { LineRow } from './line-row.tsx';
import classes from './line-table.module.css';

const COLUMNS = [
  { label: 'Quantity', width: 80 },
  { label: 'Unit price', width: 112 },
  { label: 'Discount', width: 88 },
  { label: 'Tax', width: 72 },
] as const;

export const LineTable = ({
  form,
  read,
  isTold,
  onTouch,
  change,
}: {
  readonly form: InvoiceForm;
  readonly read: ReadInvoiceForm;
  readonly isTold: (path: string) => boolean;
  readonly onTouch: (path: string) => void;
  readonly change: (change: InvoiceFormChange) => void;
}): ReactNode => {
  const format = useFormat();
  const tableRef = useRef<HTMLTableElement>(null);
  const { addLine, removeLine, onKeyDown } = useLineKeys({ lines: form.lines, change, tableRef });

  return (
    <div className={classes['box']}>
      <table
        ref={tableRef}
        className={classes['table']}
        aria-label={`Lines, amounts in ${form.currency}`}
      >
        <thead>
          <tr>
            <th scope="col" style={{ width: 32 }}>
              <span className="visually-hidden">Position</span>
            </th>
            <th scope="col">Description</th>
            {COLUMNS.map(({ label, width }) => (
              <th key={label} scope="col" style={{ width }} data-align="right">
                {label}
              </th>
            ))}
            <th scope="col" style={{ width: 112 }} data-align="right">
              Amount
            </th>
            <th scope="col" style={{ width: 34 }}>
              <span className="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {form.lines.map((line, index) => (
            <LineRow
              key={line.key}
              line={line}
              position={index + 1}
              currency={form.currency}
              read={read.lines.get(line.key)}
              isTold={(field) => isTold(`${line.key}.${field}`)}
              onChange={(field, text) => change({ type: 'set-line', key: line.key, field, text })}
              onBlur={(field) => {
                onTouch(`${line.key}.${field}`);
                const text = tidyCell({
                  field,
                  text: line[field],
                  currency: form.currency,
                  format,
                });
                if (text !== line[field]) change({ type: 'set-line', key: line.key, field, text });
              }}
              onKeyDown={(event, field) => onKeyDown(event, line.key, field)}
              onRemove={() => removeLine(line.key)}
            />
          ))}
        </tbody>
      </table>
      <div className={classes['add']}>
        <Button
          variant="tertiary"
          icon={<IconPlus size={14} aria-hidden="true" />}
          onClick={addLine}
        >
          Add line
        </Button>
      </div>
    </div>
  );
};
