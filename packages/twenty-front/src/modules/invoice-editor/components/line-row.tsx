import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { IconButton } from '../../ui/components/icon-button.tsx';
import { type LineField, type LineForm } from '../types/invoice-form.type.ts';
import { type ReadLine } from '../utils/read-line.util.ts';
import classes from './line-table.module.css';

export type LineRowProps = {
  readonly line: LineForm;
  readonly position: number;
  readonly currency: string;
  /** Undefined for a blank line. */
  readonly read: ReadLine | undefined;
  /** Problems are told only once the field was left, or saving was tried. */
  readonly isTold: (field: LineField) => boolean;
  readonly onChange: (field: LineField, text: string) => void;
  readonly onBlur: (field: LineField) => void;
  readonly onKeyDown: (event: KeyboardEvent, field: LineField) => void;
  readonly onRemove: () => void;
};

const CELLS: readonly {
  readonly field: LineField;
  readonly label: string;
  readonly placeholder: string;
}[] = [
  { field: 'quantity', label: 'Quantity', placeholder: '1' },
  { field: 'unitPrice', label: 'Unit price', placeholder: '—' },
  { field: 'discount', label: 'Discount', placeholder: '—' },
  { field: 'tax', label: 'Tax', placeholder: '0%' },
];

export const LineRow = (props: LineRowProps): ReactNode => {
  const { line, position, currency, read, isTold, onChange, onBlur, onKeyDown, onRemove } = props;
  const format = useFormat();
  const problemId = `line-${line.key}-problems`;
  const told = Object.entries(read?.problems ?? {}).filter(([field]) => isTold(field as LineField));
  const cell = (field: LineField, label: string, placeholder: string): ReactNode => {
    const isWrong = told.some(([wrong]) => wrong === field);
    return (
      <input
        className={`${classes['cell']} ${classes[field] ?? ''}`}
        aria-label={`${label}, line ${position}`}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? problemId : undefined}
        data-cell={`${line.key}.${field}`}
        autoComplete="off"
        inputMode={field === 'quantity' || field === 'unitPrice' ? 'decimal' : undefined}
        maxLength={field === 'description' || field === 'details' ? 500 : 40}
        placeholder={placeholder}
        value={line[field]}
        onChange={(event) => onChange(field, event.target.value)}
        onBlur={() => onBlur(field)}
        onKeyDown={(event) => onKeyDown(event, field)}
      />
    );
  };

  return (
    <>
      <tr className={classes['line']}>
        <td className={classes['position']}>{position}</td>
        <td>
          {cell('description', 'Description', 'Description')}
          {cell('details', 'Details', 'Details')}
        </td>
        {CELLS.map(({ field, label, placeholder }) => (
          <td key={field} data-align="right">
            {cell(field, label, placeholder)}
          </td>
        ))}
        <td className={classes['amount']} data-align="right">
          {read === undefined || read.netMinor === null
            ? '—'
            : format.plainMoney(read.netMinor, currency)}
        </td>
        <td className={classes['remove']}>
          <IconButton label={`Remove line ${position}`} onClick={onRemove}>
            <IconX size={14} aria-hidden="true" />
          </IconButton>
        </td>
      </tr>
      {told.length === 0 ? null : (
        <tr>
          <td className={classes['problems']} colSpan={8}>
            <div id={problemId} role="alert">
              {told.map(([, words]) => words).join(' ')}
            </div>
          </td>
        </tr>
      )}
    </>
  );
};
