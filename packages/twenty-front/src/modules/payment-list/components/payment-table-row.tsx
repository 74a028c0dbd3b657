import { type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { type PaymentRowFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import tableClasses from '../../invoice-list/components/invoice-table.module.css';
import { TestMark } from '../../invoice/components/test-mark.tsx';
import { PaymentStatusTag } from '../../payment/components/payment-status-tag.tsx';
import { describeDeadline } from '../../payment/utils/describe-deadline.util.ts';
import {
  describePaymentKind,
  describePaymentMethod,
} from '../../payment/utils/describe-payment.util.ts';
import { paymentPath } from '../../payment/utils/payment-path.util.ts';
import { Avatar } from '../../ui/components/avatar.tsx';

/** The invoice's number is the link; the rest of the row is the same link for the mouse. */
export const PaymentTableRow = ({
  payment,
  now,
}: {
  readonly payment: PaymentRowFragment;
  readonly now: number;
}): ReactNode => {
  const format = useFormat();
  const navigate = useNavigate();
  const { invoice, currency, amountMinor, feeMinor, netMinor, livemode, occurredAt } = payment;
  const path = paymentPath(payment);
  const method = describePaymentMethod(payment);
  const deadline = describeDeadline(payment, format, now);
  const counts = payment.status === 'SUCCEEDED' || payment.status === 'PENDING';
  const optional = (amount: string | null): string =>
    amount === null ? '—' : format.plainMoney(amount, currency);

  return (
    <tr
      className={tableClasses['row']}
      onClick={(event) => {
        const onLink = event.target instanceof Element && event.target.closest('a') !== null;
        if (!onLink) void navigate(path);
      }}
    >
      <td title={format.dateTime(occurredAt)}>{format.shortDateTime(occurredAt)}</td>
      <td title={invoice.company.name}>
        <span className={tableClasses['company']}>
          <Avatar name={invoice.company.name} />
          <span>{invoice.company.name}</span>
        </span>
      </td>
      <td>
        <span className={tableClasses['number']}>
          <Link to={path} className={tableClasses['chip']} data-row-link>
            {invoice.number ?? 'Draft'}
          </Link>
          {livemode === false ? <TestMark /> : null}
        </span>
      </td>
      <td>{describePaymentKind(payment)}</td>
      <td title={method}>{method}</td>
      <td data-align="right" className={tableClasses[counts ? 'owed' : 'quiet']}>
        {format.money(amountMinor, currency)}
      </td>
      <td data-align="right" className={tableClasses['quiet']}>
        {optional(feeMinor)}
      </td>
      <td data-align="right" className={netMinor === null ? tableClasses['quiet'] : undefined}>
        {optional(netMinor)}
      </td>
      <td title={payment.failureMessage ?? undefined}>
        <PaymentStatusTag payment={payment} />
      </td>
      <td className={deadline === null ? tableClasses['quiet'] : undefined} title={deadline?.text}>
        {deadline === null ? (
          '—'
        ) : (
          <span className={deadline.late ? tableClasses['overdue'] : undefined}>
            {deadline.day}
          </span>
        )}
      </td>
    </tr>
  );
};
