import { type ReactNode } from 'react';
import { SearchInput } from '../../ui/components/search-input.tsx';
import { SortMenu } from '../../ui/components/sort-menu.tsx';
import classes from '../../ui/components/view-bar.module.css';
import { ViewTabs } from '../../ui/components/view-tabs.tsx';
import { INVOICE_SORTS } from '../constants/invoice-sorts.constant.ts';
import { INVOICE_VIEWS } from '../constants/invoice-views.constant.ts';
import { useInvoiceViewCounts } from '../hooks/use-invoice-view-counts.ts';
import { type InvoiceListParameters, sortKey } from '../utils/invoice-list-parameters.util.ts';

const SORT_OPTIONS = INVOICE_SORTS.map((sort) => ({ value: sortKey(sort), label: sort.label }));

export const ViewBar = ({
  parameters,
  onChange,
}: {
  readonly parameters: InvoiceListParameters;
  readonly onChange: (changed: Partial<InvoiceListParameters>) => void;
}): ReactNode => {
  const counts = useInvoiceViewCounts();

  return (
    <div className={classes['bar']}>
      <ViewTabs
        label="Views"
        views={INVOICE_VIEWS}
        current={parameters.view}
        countOf={(view) => (counts === undefined ? undefined : (counts.get(view) ?? 0))}
        onChange={(view) => onChange({ view })}
      />
      <SearchInput
        className={classes['search']}
        label="Search invoices"
        value={parameters.search}
        onChange={(search) => onChange({ search })}
      />
      <SortMenu
        value={sortKey(parameters.sort)}
        options={SORT_OPTIONS}
        onChange={(key) =>
          onChange({
            sort: INVOICE_SORTS.find((sort) => sortKey(sort) === key) ?? INVOICE_SORTS[0],
          })
        }
      />
    </div>
  );
};
