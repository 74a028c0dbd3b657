import { Menu } from '@mantine/core';
import { IconArrowsSort, IconCheck } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { IconButton } from '../../ui/components/icon-button.tsx';
import { SearchInput } from '../../ui/components/search-input.tsx';
import { INVOICE_SORTS } from '../constants/invoice-sorts.constant.ts';
import { INVOICE_VIEWS } from '../constants/invoice-views.constant.ts';
import { useInvoiceViewCounts } from '../hooks/use-invoice-view-counts.ts';
import { type InvoiceListParameters, sortKey } from '../utils/invoice-list-parameters.util.ts';
import classes from './view-bar.module.css';

type ViewBarProps = {
  readonly parameters: InvoiceListParameters;
  readonly onChange: (changed: Partial<InvoiceListParameters>) => void;
};

const SortMenu = ({ parameters, onChange }: ViewBarProps): ReactNode => (
  <Menu position="bottom-end">
    <Menu.Target>
      <IconButton label={`Sort: ${parameters.sort.label}`}>
        <IconArrowsSort size={16} aria-hidden="true" />
      </IconButton>
    </Menu.Target>
    <Menu.Dropdown>
      {INVOICE_SORTS.map((sort) => (
        <Menu.Item
          key={sortKey(sort)}
          role="menuitemradio"
          aria-checked={sort === parameters.sort}
          rightSection={sort === parameters.sort ? <IconCheck size={14} /> : null}
          onClick={() => onChange({ sort })}
        >
          {sort.label}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);

export const ViewBar = ({ parameters, onChange }: ViewBarProps): ReactNode => {
  const format = useFormat();
  const counts = useInvoiceViewCounts();

  return (
    <div className={classes['bar']}>
      <div className={classes['views']} role="group" aria-label="Views">
        {INVOICE_VIEWS.map(({ view, label }) => (
          <button
            key={view}
            type="button"
            className={classes['view']}
            aria-pressed={view === parameters.view}
            onClick={() => onChange({ view })}
          >
            {label}
            {counts === undefined ? null : (
              <span className={classes['count']}>{format.number(counts.get(view) ?? 0)}</span>
            )}
          </button>
        ))}
      </div>
      <SearchInput
        className={classes['search']}
        label="Search invoices"
        value={parameters.search}
        onChange={(search) => onChange({ search })}
      />
      <SortMenu parameters={parameters} onChange={onChange} />
    </div>
  );
};
