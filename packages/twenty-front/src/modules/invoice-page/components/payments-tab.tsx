import { IconCreditCard } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import tableClasses from '../../ui/components/data-table.module.css';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { Section } from '../../ui/components/section.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { PAYMENT_KIND_LABEL, PAYMENT_STATUS_LOOK } from '../constants/payment-look.constant.ts';
import {
  mergePaymentHistory,
  type Payment,
  type PaymentAttempt,
} from '../utils/merge-payment-history.util.ts';

const stripeIdsOf = (payment: Payment): string[] =>
  [payment.stripeRefundId, payment.stripePaymentIntentId, payment.stripeChargeId].filter(
    (id) => id !== null,
  );

const StripeIds = ({
  ids,
  url,
}: {
  readonly ids: readonly string[];
  readonly url: string | null;
}): ReactNode => (
  <>
    {ids.map((id) => (
      <div key={id}>
        {url === null ? (
          <code>{id}</code>
        ) : (
          <a href={url} target="_blank" rel="noopener noreferrer" title="Open at Stripe">
            <code>{id}</code>
          </a>
        )}
      </div>
    ))}
  </>
);

const PaymentRow = ({ payment }: { readonly payment: Payment }): ReactNode => {
  const format = useFormat();
  const { kind, status, currency, feeMinor, netMinor, stripeDashboardUrl } = payment;
  const { label, color } = PAYMENT_STATUS_LOOK[status];
  const ids = stripeIdsOf(payment);
  const fee =
    feeMinor === null || netMinor === null
      ? null
      : `Fee ${format.plainMoney(feeMinor, currency)}, net ${format.plainMoney(netMinor, currency)}`;

  return (
    <tr>
      <td className={tableClasses['strong']}>{PAYMENT_KIND_LABEL[kind]}</td>
      <td>
        {payment.methodDisplay ?? payment.method ?? 'Outside Stripe'}
        <div className={tableClasses['secondary']}>{payment.failureMessage ?? fee}</div>
      </td>
      <td>
        {ids.length === 0 ? (
          <span className={tableClasses['quiet']}>Not at Stripe</span>
        ) : (
          <StripeIds ids={ids} url={stripeDashboardUrl} />
        )}
      </td>
      <td className={tableClasses['nowrap']}>{format.shortDateTime(payment.occurredAt)}</td>
      <td>
        <Tag color={color}>{label}</Tag>
      </td>
      <td data-align="right" className={tableClasses['strong']}>
        {format.money(payment.amountMinor, currency)}
      </td>
    </tr>
  );
};

const AttemptRow = ({ attempt }: { readonly attempt: PaymentAttempt }): ReactNode => {
  const format = useFormat();
  const { methodDisplay, reason, stripeChargeId, occurredAt, currency, amountMinor } = attempt;
  return (
    <tr>
      <td className={tableClasses['strong']}>Payment attempt</td>
      <td>
        {methodDisplay ?? 'Unknown method'}
        <div className={tableClasses['secondary']}>{reason} No money moved.</div>
      </td>
      <td>
        <StripeIds ids={stripeChargeId === null ? [] : [stripeChargeId]} url={null} />
      </td>
      <td className={tableClasses['nowrap']}>{format.shortDateTime(occurredAt)}</td>
      <td>
        <Tag color="red">Failed</Tag>
      </td>
      <td data-align="right" className={tableClasses['quiet']}>
        {format.money(amountMinor, currency)}
      </td>
    </tr>
  );
};

export const PaymentsTab = ({
  invoice,
}: {
  readonly invoice: InvoiceDetailFragment;
}): ReactNode => {
  const history = mergePaymentHistory(invoice.payments, invoice.attempts);
  if (history.length === 0) {
    return (
      <MessagePage
        icon={<IconCreditCard size={24} />}
        title="No payments yet"
        text="Payments, refunds and failed attempts appear here by themselves."
      />
    );
  }

  return (
    <Section title="Payments">
      <div className={tableClasses['box']}>
        <table className={tableClasses['table']} aria-label="Payments">
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Method</th>
              <th scope="col">Stripe ids</th>
              <th scope="col">When</th>
              <th scope="col">Status</th>
              <th scope="col" data-align="right">
                Amount
              </th>
            </tr>
          </thead>
          <tbody>
            {history.map((item) =>
              item.type === 'payment' ? (
                <PaymentRow key={item.payment.id} payment={item.payment} />
              ) : (
                <AttemptRow key={item.attempt.id} attempt={item.attempt} />
              ),
            )}
          </tbody>
        </table>
      </div>
    </Section>
  );
};
