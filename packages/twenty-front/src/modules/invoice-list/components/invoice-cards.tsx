import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type InvoiceRowFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { InvoiceStatusTag } from '../../invoice/components/invoice-status-tag.tsx';
import { TestMark } from '../../invoice/components/test-mark.tsx';
import { describeDueDate } from '../../invoice/utils/describe-due-date.util.ts';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import classes from './invoice-cards.module.css';

const SKELETON_ROWS = 10;

const InvoiceCard = ({ invoice }: { readonly invoice: InvoiceRowFragment }): ReactNode => {
  const format = useFormat();
  const { id, number, status, currency, company, flags, dueDate, owedMinor } = invoice;
  const owes = status !== 'DRAFT' && BigInt(owedMinor) > 0n;
  const due = describeDueDate({ dueDate, overdue: flags.overdue, owedMinor, format });

  return (
    <li>
      <Link to={`/invoices/${id}`} className={classes['item']}>
        <span className={classes['company']}>{company.name}</span>
        <span className={classes['amount']} data-quiet={!owes || undefined}>
          {format.money(owes ? owedMinor : invoice.totalMinor, currency)}
        </span>
        <span className={classes['facts']}>
          <span>{number ?? 'Draft'}</span>
          {flags.test ? <TestMark /> : null}
          {due?.late ? (
            <span className={classes['late']}>{due.text}</span>
          ) : (
            <span>due {format.shortDate(dueDate)}</span>
          )}
        </span>
        <span className={classes['status']}>
          <InvoiceStatusTag status={status} />
        </span>
      </Link>
    </li>
  );
};

/** The list on a phone: what is owed where something is, else the total in grey. */
export const InvoiceCards = ({
  rows,
  loading,
}: {
  readonly rows: readonly InvoiceRowFragment[];
  readonly loading: boolean;
}): ReactNode => (
  <ul className={classes['list']} aria-label="Invoices" aria-busy={loading}>
    {loading
      ? Array.from({ length: SKELETON_ROWS }, (_, row) => (
          <li key={row} className={classes['item']}>
            <SkeletonBar width="70%" />
            <SkeletonBar width={72} />
          </li>
        ))
      : rows.map((invoice) => <InvoiceCard key={invoice.id} invoice={invoice} />)}
  </ul>
);
