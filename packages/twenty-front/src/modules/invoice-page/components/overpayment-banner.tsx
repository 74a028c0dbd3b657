import { IconReceiptRefund } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { findAction } from '../utils/next-step.util.ts';
import classes from './invoice-page.module.css';

/** Says that too much was paid, what that means, and offers to give it back. */
export const OverpaymentBanner = ({
  invoice,
  onRefund,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onRefund: () => void;
}): ReactNode => {
  const format = useFormat();
  const { overpayment, currency, company } = invoice;
  if (overpayment === null || overpayment === undefined) return null;
  const { amountMinor, refundableMinor, keptAsCredit, blockedReason } = overpayment;
  const money = (amount: string): string => format.money(amount, currency);
  const { allowed, reason } = findAction(invoice.actions, 'REFUND_OVERPAYMENT');
  const refusal = allowed ? blockedReason : (reason ?? 'Your role does not allow this.');
  const isPartly = BigInt(refundableMinor) < BigInt(amountMinor);

  return (
    <div className={classes['banner']}>
      <Notice
        kind="warning"
        title={`${money(amountMinor)} too much was paid`}
        action={
          <Button
            icon={<IconReceiptRefund size={14} aria-hidden="true" />}
            disabledReason={refusal}
            onClick={onRefund}
          >
            Refund {money(isPartly ? refundableMinor : amountMinor)}
          </Button>
        }
      >
        {keptAsCredit
          ? `Refund it, or leave it: it stays as credit of ${company.name} and lowers the next invoice.`
          : 'Refund it, or settle it with the customer outside Stripe.'}
        {isPartly ? ` ${money(refundableMinor)} of it can be refunded now.` : null}
        {blockedReason === null ? null : ` ${blockedReason}`}
      </Notice>
    </div>
  );
};
