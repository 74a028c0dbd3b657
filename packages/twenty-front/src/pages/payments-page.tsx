import { IconCreditCard } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { toProblem } from '../modules/apollo/utils/to-problem.util.ts';
import tableClasses from '../modules/invoice-list/components/invoice-table.module.css';
import { LoadMore } from '../modules/invoice-list/components/load-more.tsx';
import { NoPayments } from '../modules/payment-list/components/no-payments.tsx';
import { PaymentBar } from '../modules/payment-list/components/payment-bar.tsx';
import { PaymentCards } from '../modules/payment-list/components/payment-cards.tsx';
import { PaymentSums } from '../modules/payment-list/components/payment-sums.tsx';
import { PaymentTable } from '../modules/payment-list/components/payment-table.tsx';
import { usePaymentList } from '../modules/payment-list/hooks/use-payment-list.ts';
import { usePaymentListParameters } from '../modules/payment-list/hooks/use-payment-list-parameters.ts';
import { PageHeader } from '../modules/ui/components/page-header.tsx';
import { ProblemMessage } from '../modules/ui/components/problem-message.tsx';
import { useDocumentTitle } from '../modules/ui/hooks/use-document-title.ts';
import { useIsPhone } from '../modules/ui/hooks/use-is-phone.ts';
import { useKeptScroll } from '../modules/ui/hooks/use-kept-scroll.ts';

export const PaymentsPage = (): ReactNode => {
  useDocumentTitle('Payments');
  const isPhone = useIsPhone();
  const { parameters, change } = usePaymentListParameters();
  const list = usePaymentList(parameters);
  const { rows, loading, error } = list;
  const scrollRef = useKeptScroll(!loading && rows.length > 0);
  const isEmpty = !loading && rows.length === 0;

  return (
    <>
      <PageHeader icon={<IconCreditCard size={16} aria-hidden="true" />} title="Payments" />
      <PaymentBar parameters={parameters} onChange={change} />
      {error !== undefined ? (
        <ProblemMessage problem={toProblem(error)} onRetry={list.retry} />
      ) : isEmpty ? (
        <NoPayments parameters={parameters} onChange={change} />
      ) : (
        <div
          ref={scrollRef}
          className={tableClasses['scroll']}
          data-stale={list.stale || undefined}
        >
          {isPhone ? (
            <PaymentCards rows={rows} loading={loading} />
          ) : (
            <PaymentTable
              rows={rows}
              loading={loading}
              sort={parameters.sort}
              onSort={(sort) => change({ sort })}
            />
          )}
          <LoadMore list={list} />
        </div>
      )}
      {isEmpty || error !== undefined ? null : <PaymentSums sums={list.sums} />}
    </>
  );
};
