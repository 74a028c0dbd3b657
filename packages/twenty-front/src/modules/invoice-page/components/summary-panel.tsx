import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { type LinkAction } from '../../payment-link/components/link-menu.tsx';
import { PaymentLinkCard } from '../../payment-link/components/payment-link-card.tsx';
import { Avatar } from '../../ui/components/avatar.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { OwedSummary } from './owed-summary.tsx';
import { SummaryFields } from './summary-fields.tsx';
import classes from './summary-panel.module.css';

const describeVersion = (version: number | null): string =>
  version === null || version < 2 ? '' : `, version ${version} at Stripe`;

export const SummaryPanel = ({
  invoice,
  onCopyLink,
  onAsk,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onCopyLink: () => void;
  readonly onAsk: (action: LinkAction) => void;
}): ReactNode => {
  const format = useFormat();
  const { number, status, company, flags, issueDate, stripeVersion } = invoice;

  return (
    <>
      <div className={`${classes['section']} ${classes['identity']}`}>
        <Avatar name={company.name} size="large" />
        <div>
          <div className={classes['number']}>
            <strong>{number ?? 'Draft'}</strong>
            {flags.test ? (
              <Tag color="yellow" shape="pill">
                Test mode
              </Tag>
            ) : null}
          </div>
          <div className={classes['secondary']}>
            {status === 'DRAFT'
              ? 'The number comes with issuing'
              : `Issued ${format.date(issueDate)}${describeVersion(stripeVersion)}`}
          </div>
        </div>
      </div>
      <OwedSummary invoice={invoice} />
      <SummaryFields invoice={invoice} onExtend={() => onAsk('EXTEND_DUE_DATE')} />
      <PaymentLinkCard invoice={invoice} onCopy={onCopyLink} onAsk={onAsk} />
    </>
  );
};
