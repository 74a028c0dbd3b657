import { type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { type InvoiceRowFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { InvoiceStatusTag } from '../../invoice/components/invoice-status-tag.tsx';
import { TestMark } from '../../invoice/components/test-mark.tsx';
import { describeDueDate } from '../../invoice/utils/describe-due-date.util.ts';
import { Avatar } from '../../ui/components/avatar.tsx';
import { describePaymentLink } from '../utils/describe-payment-link.util.ts';
import classes from './invoice-table.module.css';

/** The number is the link; the rest of the row is the same link for the mouse. */
export const InvoiceTableRow = ({
  invoice,
}: {
  readonly invoice: InvoiceRowFragment;
}): ReactNode => {
  const format = useFormat();
  const navigate = useNavigate();
  const { id, number, status, currency, company, flags, dueDate, owedMinor } = invoice;
  const isDraft = status === 'DRAFT';
  const owesNothing = BigInt(owedMinor) === 0n;
  const due = describeDueDate({ dueDate, overdue: flags.overdue, owedMinor, format });
  const link = describePaymentLink(invoice.paymentLink, format);
  const path = `/invoices/${id}`;

  return (
    <tr
      className={classes['row']}
      onClick={(event) => {
        const onLink = event.target instanceof Element && event.target.closest('a') !== null;
        if (!onLink) void navigate(path);
      }}
    >
      <td>
        <span className={classes['number']}>
          <Link
            to={path}
            className={classes['chip']}
            data-draft={number === null || undefined}
            data-row-link
            aria-label={number === null ? `Draft for ${company.name}` : undefined}
          >
            {number ?? 'Draft'}
          </Link>
          {flags.test ? <TestMark /> : null}
        </span>
      </td>
      <td title={company.name}>
        <span className={classes['company']}>
          <Avatar name={company.name} />
          <span>{company.name}</span>
        </span>
      </td>
      <td>
        <InvoiceStatusTag status={status} />
      </td>
      <td data-align="right">{format.money(invoice.totalMinor, currency)}</td>
      <td data-align="right" className={classes[isDraft || owesNothing ? 'quiet' : 'owed']}>
        {isDraft ? '—' : format.money(owedMinor, currency)}
      </td>
      <td>
        {format.shortDate(dueDate)}
        {due?.late ? <span className={classes['late']}>{due.text}</span> : null}
      </td>
      <td className={classes['quiet']}>{format.shortDate(invoice.issueDate)}</td>
      <td className={link.quiet ? classes['quiet'] : undefined}>{link.text}</td>
    </tr>
  );
};
