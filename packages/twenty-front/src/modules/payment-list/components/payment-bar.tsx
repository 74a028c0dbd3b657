import { type ReactNode } from 'react';
import { DateRange } from '../../ui/components/date-range.tsx';
import { SearchInput } from '../../ui/components/search-input.tsx';
import { SortMenu } from '../../ui/components/sort-menu.tsx';
import classes from '../../ui/components/view-bar.module.css';
import { ViewTabs } from '../../ui/components/view-tabs.tsx';
import { PAYMENT_SORTS } from '../constants/payment-sorts.constant.ts';
import { PAYMENT_VIEWS } from '../constants/payment-views.constant.ts';
import { usePaymentViewCounts } from '../hooks/use-payment-view-counts.ts';
import { type PaymentListParameters, sortKey } from '../utils/payment-list-parameters.util.ts';

const SORT_OPTIONS = PAYMENT_SORTS.map((sort) => ({ value: sortKey(sort), label: sort.label }));

export const PaymentBar = ({
  parameters,
  onChange,
}: {
  readonly parameters: PaymentListParameters;
  readonly onChange: (changed: Partial<PaymentListParameters>) => void;
}): ReactNode => {
  const counts = usePaymentViewCounts();
  const { view: current, search, sort, from, to } = parameters;

  return (
    <div className={classes['bar']}>
      <ViewTabs
        label="Views"
        views={PAYMENT_VIEWS}
        current={current}
        countOf={(view) => (counts === undefined ? undefined : (counts.get(view) ?? 0))}
        onChange={(view) => onChange({ view })}
      />
      <DateRange from={from} to={to} onChange={onChange} />
      <SearchInput
        className={classes['search']}
        label="Search payments"
        placeholder="Invoice, company, id"
        value={search}
        onChange={(text) => onChange({ search: text })}
      />
      <SortMenu
        value={sortKey(sort)}
        options={SORT_OPTIONS}
        onChange={(key) =>
          onChange({ sort: PAYMENT_SORTS.find((known) => sortKey(known) === key) ?? sort })
        }
      />
    </div>
  );
};
