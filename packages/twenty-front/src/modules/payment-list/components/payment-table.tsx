import {
  IconArrowDown,
  IconArrowUp,
  IconBuildingSkyscraper,
  IconCalendar,
  IconCreditCard,
  IconGavel,
  IconHash,
  IconTag,
} from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type PaymentRowFragment, type PaymentSortField } from '../../../generated/graphql';
import { useNow } from '../../format/hooks/use-now.ts';
import tableClasses from '../../invoice-list/components/invoice-table.module.css';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { moveRowFocus } from '../../ui/utils/move-row-focus.util.ts';
import { PAYMENT_SORTS, type PaymentSortChoice } from '../constants/payment-sorts.constant.ts';
import classes from './payment-list.module.css';
import { PaymentTableRow } from './payment-table-row.tsx';

const ICON = { size: 14, 'aria-hidden': true } as const;
const COLUMNS: readonly {
  readonly label: string;
  readonly width: number | undefined;
  readonly icon?: ReactNode;
  readonly sortField?: PaymentSortField;
  readonly right?: boolean;
}[] = [
  { label: 'Date', width: 128, icon: <IconCalendar {...ICON} />, sortField: 'OCCURRED_AT' },
  { label: 'Customer', width: undefined, icon: <IconBuildingSkyscraper {...ICON} /> },
  { label: 'Invoice', width: 156, icon: <IconHash {...ICON} /> },
  { label: 'Kind', width: 88 },
  { label: 'Method', width: 136, icon: <IconCreditCard {...ICON} /> },
  { label: 'Amount', width: 132, sortField: 'AMOUNT', right: true },
  { label: 'Fee', width: 72, right: true },
  { label: 'Net', width: 96, right: true },
  { label: 'Status', width: 132, icon: <IconTag {...ICON} /> },
  { label: 'Answer by', width: 100, icon: <IconGavel {...ICON} /> },
];
const SKELETON_ROWS = 18;
const NOW_MS = 60_000;

/** Pressing a column again turns its order round. */
const nextSort = (field: PaymentSortField, current: PaymentSortChoice): PaymentSortChoice =>
  PAYMENT_SORTS.find((sort) => sort.field === field && sort !== current) ?? current;

const ColumnHeads = ({
  sort,
  onSort,
}: {
  readonly sort: PaymentSortChoice;
  readonly onSort: (sort: PaymentSortChoice) => void;
}): ReactNode => {
  const order = sort.direction === 'ASC' ? 'ascending' : 'descending';
  const Arrow = sort.direction === 'ASC' ? IconArrowUp : IconArrowDown;
  return (
    <thead>
      <tr>
        {COLUMNS.map(({ label, width, icon, sortField, right }) => (
          <th
            key={label}
            scope="col"
            style={{ width }}
            data-align={right ? 'right' : undefined}
            aria-sort={sortField === sort.field ? order : undefined}
          >
            {sortField === undefined ? (
              <span className={tableClasses['number']}>
                {icon}
                {label}
              </span>
            ) : (
              <button
                type="button"
                className={tableClasses['sort']}
                onClick={() => onSort(nextSort(sortField, sort))}
              >
                {icon}
                {label}
                {sortField === sort.field ? <Arrow size={12} aria-hidden="true" /> : null}
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
};

export const PaymentTable = ({
  rows,
  loading,
  sort,
  onSort,
}: {
  readonly rows: readonly PaymentRowFragment[];
  readonly loading: boolean;
  readonly sort: PaymentSortChoice;
  readonly onSort: (sort: PaymentSortChoice) => void;
}): ReactNode => {
  const now = useNow(NOW_MS);
  return (
    <table
      className={`${tableClasses['table']} ${classes['table']}`}
      aria-label="Payments"
      aria-busy={loading}
    >
      <ColumnHeads sort={sort} onSort={onSort} />
      <tbody onKeyDown={moveRowFocus}>
        {loading
          ? Array.from({ length: SKELETON_ROWS }, (_, row) => (
              <tr key={row}>
                {COLUMNS.map(({ label, right }) => (
                  <td key={label} data-align={right ? 'right' : undefined}>
                    <SkeletonBar
                      width={label === 'Customer' ? `${45 + ((row * 17) % 40)}%` : '70%'}
                    />
                  </td>
                ))}
              </tr>
            ))
          : rows.map((payment) => <PaymentTableRow key={payment.id} payment={payment} now={now} />)}
      </tbody>
    </table>
  );
};
