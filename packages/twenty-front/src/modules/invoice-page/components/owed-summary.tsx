import { IconHelpCircle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { InvoiceStatusTag } from '../../invoice/components/invoice-status-tag.tsx';
import { INVOICE_STATUS_LOOK } from '../../invoice/constants/invoice-status-look.constant.ts';
import { WhyDrawer } from '../../status-explanation/components/why-drawer.tsx';
import { decideProgress } from '../utils/decide-progress.util.ts';
import { describeFlags } from '../utils/describe-flags.util.ts';
import { Tag } from '../../ui/components/tag.tsx';
import classes from './summary-panel.module.css';

/** What is owed, how far it is paid, and why the status is what it is. */
export const OwedSummary = ({
  invoice,
}: {
  readonly invoice: InvoiceDetailFragment;
}): ReactNode => {
  const format = useFormat();
  const [isExplained, setIsExplained] = useState(false);
  const { status, currency, owedMinor } = invoice;
  const isDraft = status === 'DRAFT';
  const money = (amountMinor: string): string => format.money(amountMinor, currency);
  const progress = decideProgress(invoice);
  const flags = describeFlags(invoice);
  const label = INVOICE_STATUS_LOOK[status].label.toLowerCase();

  return (
    <section className={classes['section']} aria-label="Balance">
      <div className={classes['owedHead']}>
        <span>Owed</span>
        <button
          type="button"
          className={classes['statusButton']}
          aria-label={`Status: ${INVOICE_STATUS_LOOK[status].label}. Why?`}
          aria-haspopup="dialog"
          onClick={() => setIsExplained(true)}
        >
          <InvoiceStatusTag status={status} />
        </button>
      </div>
      <p
        className={classes['owed']}
        data-quiet={isDraft || BigInt(owedMinor) === 0n || undefined}
        data-testid="owed"
      >
        {isDraft ? '—' : money(owedMinor)}
      </p>
      <div className={classes['bar']} aria-hidden="true">
        <span className={classes['kept']} style={{ width: `${progress.keptPercent}%` }} />
        <span className={classes['refunded']} style={{ width: `${progress.refundedPercent}%` }} />
      </div>
      <div className={classes['legend']}>
        {BigInt(invoice.refundedMinor) > 0n ? (
          <>
            <span>Kept {money(invoice.keptMinor)}</span>
            <span>Refunded {money(invoice.refundedMinor)}</span>
          </>
        ) : (
          <>
            <span>Paid {money(invoice.paidMinor)}</span>
            <span>Total {money(invoice.totalMinor)}</span>
          </>
        )}
      </div>
      {flags.length === 0 ? null : (
        <div className={classes['flags']}>
          {flags.map(({ label: flag, color }) => (
            <Tag key={flag} color={color} shape="pill">
              {flag}
            </Tag>
          ))}
        </div>
      )}
      <button
        type="button"
        className={classes['why']}
        aria-haspopup="dialog"
        onClick={() => setIsExplained(true)}
      >
        <IconHelpCircle size={14} aria-hidden="true" />
        Why {label}?
      </button>
      {isExplained ? <WhyDrawer invoice={invoice} onClose={() => setIsExplained(false)} /> : null}
    </section>
  );
};
