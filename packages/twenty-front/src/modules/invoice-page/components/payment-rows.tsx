import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { PaymentStatusTag } from '../../payment/components/payment-status-tag.tsx';
import {
  describePaymentKind,
  describePaymentMethod,
} from '../../payment/utils/describe-payment.util.ts';
import tableClasses from '../../ui/components/data-table.module.css';
import { Tag } from '../../ui/components/tag.tsx';
import { type Payment, type PaymentAttempt } from '../utils/merge-payment-history.util.ts';
import { PaymentFacts } from './payment-facts.tsx';
import { type PaymentAction, PaymentMenu } from './payment-menu.tsx';
import classes from './payments-tab.module.css';

const COLUMN_COUNT = 6;

export const PaymentRow = ({
  payment,
  isOpen,
  onToggle,
  onAct,
}: {
  readonly payment: Payment;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onAct: (action: PaymentAction) => void;
}): ReactNode => {
  const format = useFormat();
  const factsId = useId();
  const rowRef = useRef<HTMLTableRowElement>(null);
  const { currency, feeMinor, netMinor, amountMinor } = payment;
  const kind = describePaymentKind(payment);
  const amount = format.money(amountMinor, currency);
  const name = `${kind.toLowerCase()} of ${amount}`;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const fee =
    feeMinor === null || netMinor === null
      ? null
      : `Fee ${format.plainMoney(feeMinor, currency)}, net ${format.plainMoney(netMinor, currency)}`;

  // A link from the list of payments opens the row, which may be far below.
  const wasOpenAtFirst = useRef(isOpen);
  useEffect(() => {
    if (wasOpenAtFirst.current) rowRef.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <>
      <tr
        ref={rowRef}
        data-open={isOpen || undefined}
        className={`${classes['entry']} ${classes['row']}`}
      >
        <td className={`${classes['kind']} ${tableClasses['strong']}`}>
          <button
            type="button"
            className={classes['toggle']}
            aria-expanded={isOpen}
            aria-controls={isOpen ? factsId : undefined}
            title={isOpen ? 'Hide the facts' : 'Show the facts'}
            onClick={onToggle}
          >
            <Chevron size={14} aria-hidden="true" />
            {kind}
          </button>
        </td>
        <td className={classes['method']}>
          {describePaymentMethod(payment)}
          <div className={tableClasses['secondary']}>{payment.failureMessage ?? fee}</div>
        </td>
        <td className={`${classes['when']} ${tableClasses['nowrap']}`}>
          {format.shortDateTime(payment.occurredAt)}
        </td>
        <td className={classes['state']}>
          <PaymentStatusTag payment={payment} />
        </td>
        <td data-align="right" className={`${classes['amount']} ${tableClasses['strong']}`}>
          {amount}
        </td>
        <td className={classes['menu']}>
          <PaymentMenu payment={payment} name={name} onAct={onAct} />
        </td>
      </tr>
      {isOpen ? (
        <tr id={factsId} className={classes['unfolded']}>
          <td colSpan={COLUMN_COUNT} className={classes['factsCell']}>
            <PaymentFacts payment={payment} />
          </td>
        </tr>
      ) : null}
    </>
  );
};

export const AttemptRow = ({ attempt }: { readonly attempt: PaymentAttempt }): ReactNode => {
  const format = useFormat();
  const { methodDisplay, reason, occurredAt, currency, amountMinor } = attempt;
  return (
    <tr className={classes['entry']}>
      <td className={`${classes['kind']} ${classes['unfoldable']} ${tableClasses['strong']}`}>
        Payment attempt
      </td>
      <td className={classes['method']}>
        {methodDisplay ?? 'Unknown method'}
        <div className={tableClasses['secondary']}>{reason} No money moved.</div>
      </td>
      <td className={`${classes['when']} ${tableClasses['nowrap']}`}>
        {format.shortDateTime(occurredAt)}
      </td>
      <td className={classes['state']}>
        <Tag color="red">Failed</Tag>
      </td>
      <td data-align="right" className={`${classes['amount']} ${tableClasses['quiet']}`}>
        {format.money(amountMinor, currency)}
      </td>
      <td className={classes['menu']}>
        <span className="visually-hidden">No actions</span>
      </td>
    </tr>
  );
};
