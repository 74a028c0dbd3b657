import { IconFileInvoice, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { PermissionFlag } from 'twenty-shared';
import { toProblem } from '../modules/apollo/utils/to-problem.util.ts';
import { useHasPermission } from '../modules/auth/current-user-context.ts';
import { InvoiceCards } from '../modules/invoice-list/components/invoice-cards.tsx';
import { InvoiceTable } from '../modules/invoice-list/components/invoice-table.tsx';
import classes from '../modules/invoice-list/components/invoice-table.module.css';
import { LoadMore } from '../modules/invoice-list/components/load-more.tsx';
import { NoInvoices } from '../modules/invoice-list/components/no-invoices.tsx';
import { TotalsFooter } from '../modules/invoice-list/components/totals-footer.tsx';
import { ViewBar } from '../modules/invoice-list/components/view-bar.tsx';
import { useInvoiceList } from '../modules/invoice-list/hooks/use-invoice-list.ts';
import { useInvoiceListParameters } from '../modules/invoice-list/hooks/use-invoice-list-parameters.ts';
import { rememberListedInvoices } from '../modules/invoice-list/utils/listed-invoices.util.ts';
import { LinkButton } from '../modules/ui/components/button.tsx';
import { PageHeader } from '../modules/ui/components/page-header.tsx';
import { ProblemMessage } from '../modules/ui/components/problem-message.tsx';
import { useDocumentTitle } from '../modules/ui/hooks/use-document-title.ts';
import { useIsPhone } from '../modules/ui/hooks/use-is-phone.ts';
import { useKeptScroll } from '../modules/ui/hooks/use-kept-scroll.ts';

export const InvoicesPage = (): ReactNode => {
  useDocumentTitle('Invoices');
  const isPhone = useIsPhone();
  const mayAct = useHasPermission(PermissionFlag.BILLING_ACT);
  const { parameters, change } = useInvoiceListParameters();
  const list = useInvoiceList(parameters);
  const { rows, loading, error } = list;
  const scrollRef = useKeptScroll(!loading && rows.length > 0);
  const isEmpty = !loading && rows.length === 0;
  useEffect(() => {
    if (!loading) rememberListedInvoices(rows.map(({ id }) => id));
  }, [rows, loading]);

  return (
    <>
      <PageHeader
        icon={<IconFileInvoice size={16} aria-hidden="true" />}
        title="Invoices"
        actions={
          mayAct ? (
            <LinkButton
              to="/invoices/new"
              variant="primary"
              size={isPhone ? 'medium' : 'small'}
              icon={<IconPlus size={14} aria-hidden="true" />}
            >
              New invoice
            </LinkButton>
          ) : null
        }
      />
      <ViewBar parameters={parameters} onChange={change} />
      {error !== undefined ? (
        <ProblemMessage problem={toProblem(error)} onRetry={list.retry} />
      ) : isEmpty ? (
        <NoInvoices parameters={parameters} onChange={change} />
      ) : (
        <div ref={scrollRef} className={classes['scroll']} data-stale={list.stale || undefined}>
          {isPhone ? (
            <InvoiceCards rows={rows} loading={loading} />
          ) : (
            <InvoiceTable
              rows={rows}
              loading={loading}
              sort={parameters.sort}
              onSort={(sort) => change({ sort })}
            />
          )}
          <LoadMore list={list} />
        </div>
      )}
      {isEmpty || error !== undefined ? null : (
        <TotalsFooter totalCount={list.totalCount} sums={list.sums} />
      )}
    </>
  );
};
