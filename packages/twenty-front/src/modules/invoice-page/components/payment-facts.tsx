import { IconExternalLink } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type PaymentDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import { describeDeadline } from '../../payment/utils/describe-deadline.util.ts';
import { ExternalButton } from '../../ui/components/button.tsx';
import { CopyableId } from '../../ui/components/copyable-id.tsx';
import classes from './payments-tab.module.css';

const NOW_MS = 60_000;

const StripeButton = ({ payment }: { readonly payment: PaymentDetailFragment }): ReactNode => {
  const { stripeDashboardUrl, kind, status, evidenceDueBy } = payment;
  if (stripeDashboardUrl === null) return null;
  const wantsAnswer = kind === 'DISPUTE' && status === 'PENDING' && evidenceDueBy !== null;
  return (
    <ExternalButton
      href={stripeDashboardUrl}
      icon={<IconExternalLink size={14} aria-hidden="true" />}
    >
      {wantsAnswer ? 'Respond at Stripe' : 'Open at Stripe'}
    </ExternalButton>
  );
};

/** All that is known of one movement of money, with ids to take along. */
export const PaymentFacts = ({
  payment,
}: {
  readonly payment: PaymentDetailFragment;
}): ReactNode => {
  const format = useFormat();
  const now = useNow(NOW_MS);
  const { currency, feeMinor, netMinor, source, kind, refundableMinor } = payment;
  const deadline = describeDeadline(payment, format, now);
  const id = (what: string, value: string | null): ReactNode =>
    value === null ? null : <CopyableId what={what} id={value} />;
  const money = (amountMinor: string | null): string | null =>
    amountMinor === null ? null : format.money(amountMinor, currency);
  const facts: readonly { readonly label: string; readonly value: ReactNode }[] = [
    { label: 'When', value: format.dateTime(payment.occurredAt) },
    { label: 'What happened', value: payment.failureMessage },
    { label: 'Why disputed', value: payment.disputeReason },
    {
      label: 'Answer by',
      value:
        deadline === null ? null : (
          <span className={deadline.late ? classes['late'] : undefined}>{deadline.text}</span>
        ),
    },
    { label: 'Fee', value: money(feeMinor) },
    { label: 'Net', value: money(netMinor) },
    {
      label: 'Can be refunded',
      value: kind === 'PAYMENT' && source === 'STRIPE' ? money(refundableMinor) : null,
    },
    { label: source === 'MANUAL' ? 'Recorded by' : 'Asked by', value: payment.recordedByName },
    { label: 'Reference', value: payment.reference },
    { label: 'Note', value: payment.note },
    { label: 'Payment intent', value: id('Payment intent id', payment.stripePaymentIntentId) },
    { label: 'Charge', value: id('Charge id', payment.stripeChargeId) },
    { label: 'Refund', value: id('Refund id', payment.stripeRefundId) },
    {
      label: 'Dispute',
      value: kind === 'DISPUTE' ? id('Dispute id', payment.movementId) : null,
    },
  ];

  return (
    <div className={classes['facts']}>
      <dl>
        {facts
          .filter(({ value }) => value !== null && value !== '')
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <StripeButton payment={payment} />
    </div>
  );
};
