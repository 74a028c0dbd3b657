import {
  IconArrowDown,
  IconArrowUp,
  IconBuildingSkyscraper,
  IconCalendar,
  IconCalendarDue,
  IconHash,
  IconLink,
  IconTag,
} from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type InvoiceRowFragment, type InvoiceSortField } from '../../../generated/graphql';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { moveRowFocus } from '../../ui/utils/move-row-focus.util.ts';
import { INVOICE_SORTS, type InvoiceSortChoice } from '../constants/invoice-sorts.constant.ts';
import { InvoiceTableRow } from './invoice-table-row.tsx';
import classes from './invoice-table.module.css';

const ICON = { size: 14, 'aria-hidden': true } as const;
const COLUMNS: readonly {
  readonly label: string;
  readonly width: number | undefined;
  readonly icon?: ReactNode;
  readonly sortField?: InvoiceSortField;
  readonly right?: boolean;
}[] = [
  { label: 'Number', width: 160, icon: <IconHash {...ICON} />, sortField: 'NUMBER' },
  { label: 'Company', width: undefined, icon: <IconBuildingSkyscraper {...ICON} /> },
  { label: 'Status', width: 140, icon: <IconTag {...ICON} /> },
  { label: 'Total', width: 128, sortField: 'TOTAL', right: true },
  { label: 'Owed', width: 128, right: true },
  { label: 'Due date', width: 168, icon: <IconCalendarDue {...ICON} />, sortField: 'DUE_DATE' },
  { label: 'Issued', width: 96, icon: <IconCalendar {...ICON} /> },
  { label: 'Payment link', width: 120, icon: <IconLink {...ICON} /> },
];
const SKELETON_ROWS = 18;

/** Pressing a column again turns its order round. */
const nextSort = (field: InvoiceSortField, current: InvoiceSortChoice): InvoiceSortChoice => {
  const ofField = INVOICE_SORTS.filter((sort) => sort.field === field);
  return ofField.find((sort) => sort !== current) ?? current;
};

const ColumnHeads = ({
  sort,
  onSort,
}: {
  readonly sort: InvoiceSortChoice;
  readonly onSort: (sort: InvoiceSortChoice) => void;
}): ReactNode => (
  <thead>
    <tr>
      {COLUMNS.map(({ label, width, icon, sortField, right }) => {
        const isSorted = sortField === sort.field;
        const Arrow = sort.direction === 'ASC' ? IconArrowUp : IconArrowDown;
        return (
          <th
            key={label}
            scope="col"
            style={{ width }}
            data-align={right ? 'right' : undefined}
            aria-sort={
              isSorted ? (sort.direction === 'ASC' ? 'ascending' : 'descending') : undefined
            }
          >
            {sortField === undefined ? (
              <span className={classes['number']}>
                {icon}
                {label}
              </span>
            ) : (
              <button
                type="button"
                className={classes['sort']}
                onClick={() => onSort(nextSort(sortField, sort))}
              >
                {icon}
                {label}
                {isSorted ? <Arrow size={12} aria-hidden="true" /> : null}
              </button>
            )}
          </th>
        );
      })}
    </tr>
  </thead>
);

const SkeletonRows = (): ReactNode =>
  Array.from({ length: SKELETON_ROWS }, (_, row) => (
    <tr key={row}>
      {COLUMNS.map(({ label, right }) => (
        <td key={label} data-align={right ? 'right' : undefined}>
          <SkeletonBar width={label === 'Company' ? `${45 + ((row * 17) % 40)}%` : '70%'} />
        </td>
      ))}
    </tr>
  ));

export const InvoiceTable = ({
  rows,
  loading,
  sort,
  onSort,
}: {
  readonly rows: readonly InvoiceRowFragment[];
  readonly loading: boolean;
  readonly sort: InvoiceSortChoice;
  readonly onSort: (sort: InvoiceSortChoice) => void;
}): ReactNode => (
  <table className={classes['table']} aria-label="Invoices" aria-busy={loading}>
    <ColumnHeads sort={sort} onSort={onSort} />
    <tbody onKeyDown={moveRowFocus}>
      {loading ? (
        <SkeletonRows />
      ) : (
        rows.map((invoice) => <InvoiceTableRow key={invoice.id} invoice={invoice} />)
      )}
    </tbody>
  </table>
);
