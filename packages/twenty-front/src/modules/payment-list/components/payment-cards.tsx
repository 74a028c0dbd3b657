import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type PaymentRowFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import classes from '../../invoice-list/components/invoice-cards.module.css';
import { TestMark } from '../../invoice/components/test-mark.tsx';
import { PaymentStatusTag } from '../../payment/components/payment-status-tag.tsx';
import { describeDeadline } from '../../payment/utils/describe-deadline.util.ts';
import { describePaymentKind } from '../../payment/utils/describe-payment.util.ts';
import { paymentPath } from '../../payment/utils/payment-path.util.ts';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import listClasses from './payment-list.module.css';

const SKELETON_ROWS = 10;
const NOW_MS = 60_000;

const PaymentCard = ({
  payment,
  now,
}: {
  readonly payment: PaymentRowFragment;
  readonly now: number;
}): ReactNode => {
  const format = useFormat();
  const { invoice, amountMinor, currency, occurredAt, livemode, status } = payment;
  const deadline = describeDeadline(payment, format, now);
  const isQuiet = status === 'FAILED' || status === 'CANCELED';

  return (
    <li>
      <Link to={paymentPath(payment)} className={classes['item']}>
        <span className={classes['company']}>{invoice.company.name}</span>
        <span className={classes['amount']} data-quiet={isQuiet || undefined}>
          {format.money(amountMinor, currency)}
        </span>
        <span className={listClasses['cardFacts']}>
          <span>{invoice.number ?? 'Draft'}</span>
          {livemode === false ? <TestMark /> : null}
          {deadline === null ? (
            <>
              <span>{describePaymentKind(payment)}</span>
              <span>{format.shortDay(occurredAt)}</span>
            </>
          ) : (
            <span className={deadline.late ? listClasses['late'] : undefined}>
              Answer by {deadline.day}
            </span>
          )}
        </span>
        <span className={classes['status']}>
          <PaymentStatusTag payment={payment} />
        </span>
      </Link>
    </li>
  );
};

/** The list on a phone. */
export const PaymentCards = ({
  rows,
  loading,
}: {
  readonly rows: readonly PaymentRowFragment[];
  readonly loading: boolean;
}): ReactNode => {
  const now = useNow(NOW_MS);
  return (
    <ul className={classes['list']} aria-label="Payments" aria-busy={loading}>
      {loading
        ? Array.from({ length: SKELETON_ROWS }, (_, row) => (
            <li key={row} className={classes['item']}>
              <SkeletonBar width="70%" />
              <SkeletonBar width={72} />
            </li>
          ))
        : rows.map((payment) => <PaymentCard key={payment.id} payment={payment} now={now} />)}
    </ul>
  );
};
